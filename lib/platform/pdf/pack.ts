import { deflateSync } from 'node:zlib'

/**
 * Packs a page lightly, with as much memory as a page needs: the level and the memory that pdfkit packs with take twice
 * as long for a tenth of the size. Handing a page to another thread takes longer than to pack it here.
 */
export const pack = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 3, windowBits: 14, memLevel: 7 })
