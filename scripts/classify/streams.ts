import type { Writable } from 'node:stream'
import type { Problems } from '@/rules'

const mostMegabytes = 50

export type Input = { readonly kind: 'text'; readonly text: string }

/** The whole of an input as text, or why there is none. */
export async function textOf(input: AsyncIterable<Buffer>): Promise<Input | Problems> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of input) {
      size += chunk.length
      if (size > mostMegabytes * 1024 ** 2) return problem(`meer dan ${mostMegabytes} MB`)
      chunks.push(chunk)
    }
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) }
  } catch (error) {
    return problem(error instanceof TypeError ? 'geen tekst in UTF-8' : `niet te lezen (${codeOf(error)})`)
  }
}

const problem = (text: string): Problems => ({ kind: 'problems', problems: [text] })

/** Writes the pieces and waits until they have left. A reader that has gone, as `head` does, ends it without a word. */
export async function send(output: Writable, pieces: Iterable<string>): Promise<void> {
  const ignore = () => undefined
  output.on('error', ignore)
  try {
    for (const block of blocksOf(pieces)) await write(output, block)
  } catch (error) {
    if (codeOf(error) !== 'EPIPE') throw error
  }
}

const write = (output: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()))
  })

function* blocksOf(pieces: Iterable<string>): Generator<string> {
  let block = ''
  for (const piece of pieces) {
    block += piece
    if (block.length < 65_536) continue
    yield block
    block = ''
  }
  if (block) yield block
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code
