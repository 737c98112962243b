import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import PDFDocument from 'pdfkit'
import { tell } from './child'

// The bare pdfkit work inside a register report: as many systems and lines, untagged, without contents or outline.
const [systems = '1431', lines = '16', path = ''] = process.argv.slice(2)
const began = performance.now()
const pdf = new PDFDocument({ size: 'A4', margin: 54 })
const file = createWriteStream(path)
pdf.pipe(file)
for (let s = 0; s < Number(systems); s++) {
  pdf.fontSize(14).text(`Systeem ${s}`)
  pdf.fontSize(9)
  for (let n = 0; n < Number(lines); n++)
    pdf.text(`Onderdeel ${n}: de waarde die in het register staat, van gewone lengte.`)
}
pdf.end()
await finished(file)
tell(began, file.bytesWritten)
