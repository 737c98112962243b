import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { quoted } from '@/rules/command/words'
import { readCases } from '@/tests/golden/read'
import { lines } from '@/tests/golden/run'
import { refuse } from './classify/refuse'
import { send, textOf } from './classify/streams'

/** Runs a file of published cases through the rules, open and closed. 2 when something in it is wrong. */
export async function main(args: readonly string[]): Promise<number> {
  const [file, ...more] = args
  const unusable = 'De opdracht kan niet worden uitgevoerd'
  if (!file) return refuse(unusable, problem('noem een bestand met gevallen'))
  if (more.length > 0) return refuse(unusable, problem(`onbekend argument ${more.map(quoted).join(', ')}`))
  const input = await textOf(createReadStream(resolve(process.env.INIT_CWD ?? '', file)))
  const found = input.kind === 'text' ? readCases(input.text) : input
  if (found.kind === 'problems') return refuse(`Het bestand ${quoted(file)} kan niet worden gelezen`, found)
  await send(process.stdout, lines(found.cases))
  return 0
}

const problem = (text: string) => ({ kind: 'problems', problems: [text] }) as const
