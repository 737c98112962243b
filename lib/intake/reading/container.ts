import { RefusedFile, type SeenType } from './model'

const magic: readonly (readonly [SeenType | 'ole' | 'zip', readonly number[]])[] = [
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
]

/** Tells by content, never by name, whether these bytes are a workbook or text. Throws RefusedFile for anything else. */
export function containerOf(bytes: Buffer, name: string): 'workbook' | 'text' {
  if (bytes.length === 0) throw new RefusedFile({ refused: 'empty-file' })
  const seen = magic.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0]
  if (seen === 'zip') return 'workbook'
  if (seen === 'ole') throw new RefusedFile(oleRefusal(bytes))
  if (seen) throw new RefusedFile({ refused: 'wrong-type', seen })
  if (/\.xls[xmb]?$/i.test(name) && !looksLikeMarkup(bytes)) throw new RefusedFile({ refused: 'unreadable' })
  return textOrRefuse(bytes)
}

/** An encrypted .xlsx and a legacy .xls share one container; its directory names the streams inside. */
function oleRefusal(
  bytes: Buffer,
): { refused: 'password' } | { refused: 'legacy' } | { refused: 'wrong-type'; seen: 'office' } {
  if (hasStream(bytes, 'EncryptedPackage')) return { refused: 'password' }
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return { refused: 'legacy' }
  return { refused: 'wrong-type', seen: 'office' }
}

/** A directory entry is 64 bytes of UTF-16 name, padded with zeros, then the name's length in bytes with its end. */
function hasStream(bytes: Buffer, stream: string): boolean {
  const name = Buffer.from(`${stream}\0`, 'utf16le')
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 2)) {
    if (at % 128 === 0 && at + 66 <= bytes.length && bytes.readUInt16LE(at + 64) === name.length) return true
  }
  return false
}

const beginning = (bytes: Buffer) =>
  bytes
    .subarray(0, 1_000)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase()

const looksLikeMarkup = (bytes: Buffer) => beginning(bytes).startsWith('<')

function textOrRefuse(bytes: Buffer): 'text' {
  const start = beginning(bytes)
  const refuse = (seen: SeenType): never => {
    throw new RefusedFile({ refused: 'wrong-type', seen })
  }
  if (start.startsWith('<?xml')) return refuse('xml')
  if (/^<(!doctype html|html|head|body|table|meta)/.test(start)) return refuse('html')
  if (/^(\{|\[)\s*["{[]/.test(start)) return refuse('json')
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (!utf16 && bytes.subarray(0, 65_536).includes(0)) return refuse('binary')
  return 'text'
}
