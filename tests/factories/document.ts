import type { FileAnswer } from '@/lib/platform/download'
import { type ReadBack, readBack } from '@/lib/platform/pdf/read-back'

/** A document as it goes out, to its last byte. */
export async function bytesOf(file: FileAnswer | null): Promise<Uint8Array> {
  if (!file) throw new Error('no document')
  return new Uint8Array(await new Response(file.body as BodyInit).arrayBuffer())
}

/** What a reader finds in it. */
export const read = async (file: FileAnswer | null): Promise<ReadBack> => readBack(await bytesOf(file))

const squeeze = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** All its text, page after page. */
export const allText = (pdf: ReadBack): string => squeeze(pdf.pages.map((page) => page.content).join(' '))
