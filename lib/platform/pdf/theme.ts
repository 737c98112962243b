import type { Tone } from './plan'

/** All measures in points, from the top left corner of an A4 page. */
export const page = { width: 595.28, height: 841.89, left: 57, right: 538.28, top: 62, bottom: 779 }

/** The width that running text fills. */
export const measure = page.right - page.left

/** Colours as PDF wants them: red, green and blue between 0 and 1. */
const rgb = (hex: string): string =>
  [1, 3, 5].map((at) => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1000) / 1000).join(' ')

export const ink = rgb('#14252b')
export const ink2 = rgb('#4a5b61')
export const ink3 = rgb('#5d6d73')
export const line = rgb('#dbe2e0')
export const lineSoft = rgb('#e4e9e7')
export const lineStrong = rgb('#b9c5c3')
export const brand = rgb('#0b5d63')

export const toneColor: Record<Tone, string> = {
  bad: rgb('#8a1c2c'),
  high: rgb('#c96a2b'),
  attention: rgb('#a08008'),
  good: rgb('#1c5a33'),
  neutral: rgb('#8a999e'),
  open: rgb('#6b68a3'),
}

export const signColor = { yes: rgb('#1c5a33'), no: rgb('#8a1c2c'), unknown: rgb('#43406f') }

/** A way to set text: face, size, and the height of its line. */
export type Type = { readonly face: FaceName; readonly size: number; readonly lead: number; readonly color: string }
export type FaceName = 'regular' | 'strong'

const type = (face: FaceName, size: number, lead: number, color: string): Type => ({ face, size, lead, color })

export const body = type('regular', 10.5, 15.5, ink)
export const cell = type('regular', 9.5, 13.75, ink)
export const cellHead = type('strong', 9.5, 13.75, ink2)
export const quietCell = type('regular', 9.5, 13.75, ink3)
export const cite = 9
export const quiet = type('regular', 10.5, 15.5, ink3)
export const small = type('regular', 8.5, 12, ink3)
export const title = type('strong', 25, 29, ink)
export const subtitle = type('regular', 13, 18, ink3)
export const headings: readonly Type[] = [
  type('strong', 14.5, 20, ink),
  type('strong', 12, 17, ink),
  type('strong', 11, 16, ink),
]
export const subheading = type('strong', 10.5, 15.5, ink)
