import PDFDocument from 'pdfkit'
import { type Series, series } from './requests'

const linesOnPage = 40

/** The bare pdfkit work inside a dossier of so many pages, drawn into memory so many times. */
export async function measureBareDossier(pages: number, times: number): Promise<Series> {
  const took: number[] = []
  const began = performance.now()
  for (let i = 0; i < times; i++) {
    const start = performance.now()
    await draw(pages)
    took.push(performance.now() - start)
  }
  return series(took, performance.now() - began)
}

function draw(pages: number): Promise<void> {
  const pdf = new PDFDocument({ size: 'A4', margin: 54 })
  const drawn = new Promise<void>((resolve, reject) => pdf.on('end', resolve).on('error', reject))
  pdf.on('data', () => undefined)
  for (let page = 0; page < pages; page++) {
    if (page > 0) pdf.addPage()
    pdf.fontSize(9)
    for (let n = 0; n < linesOnPage; n++)
      pdf.text(`Onderdeel ${n}: de waarde die in het dossier staat, van gewone lengte.`)
  }
  pdf.end()
  return drawn
}

/** How many pages a PDF has. */
export const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
