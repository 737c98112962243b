import { SaxesParser } from 'saxes'
import type { Archive } from './archive'
import { RefusedFile } from './model'

export type Attributes = Readonly<Record<string, string>>

/** What to do at each element; names come without their prefix. */
export type Reader = {
  readonly open?: (name: string, attributes: Attributes) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** One text or tag may not be larger than this; a spreadsheet holds 32,767 characters in a cell. */
const largestToken = 4 * 1024 * 1024

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/** Reads one part as XML, piece by piece; no entities, no tree. Throws RefusedFile when it is not well formed. */
export async function readXml(archive: Archive, part: string, reader: Reader): Promise<void> {
  const parser = new SaxesParser({ position: false, xmlns: false })
  let sinceEvent = 0
  let refusal: RefusedFile | undefined
  const guarded =
    <A extends unknown[]>(then: ((...of: A) => void) | undefined) =>
    (...of: A) => {
      sinceEvent = 0
      then?.(...of)
    }
  parser.on(
    'opentag',
    guarded((tag) => reader.open?.(local(tag.name), tag.attributes)),
  )
  parser.on(
    'text',
    guarded((text) => reader.text?.(text)),
  )
  parser.on(
    'cdata',
    guarded((text) => reader.text?.(text)),
  )
  parser.on(
    'closetag',
    guarded((tag) => reader.close?.(local(tag.name))),
  )
  parser.on('error', () => {
    refusal = new RefusedFile({ refused: 'unreadable' })
  })
  await archive.feed(part, (text) => {
    sinceEvent += text.length
    parser.write(text)
    if (sinceEvent > largestToken) throw new RefusedFile({ refused: 'inflates' })
    if (refusal) throw refusal
  })
  parser.close()
  if (refusal) throw refusal
}
