import type { Problems } from '@/rules'
import { send } from './streams'

/** Says what is wrong, all of it in one sentence. Gives the exit code. */
export async function refuse(what: string, { problems }: Problems): Promise<number> {
  await send(process.stderr, sentence(what, problems))
  return 2
}

function* sentence(what: string, problems: Iterable<string>): Generator<string> {
  let before = `${what}: `
  for (const problem of problems) {
    yield `${before}${problem}`
    before = '; '
  }
  yield '.\n'
}
