import type { Face } from './face'
import type { Rich } from './plan'
import { brand, cite, type FaceName, ink3, type Type } from './theme'

export type Faces = Readonly<Record<FaceName, Face>>

/** One set stretch of a line: same face, size, colour and link. */
export type Run = { readonly style: Style; readonly x: number; glyphs: string; width: number }
export type Style = {
  readonly face: Face
  readonly size: number
  readonly color: string
  readonly link?: string
}
export type Line = { readonly runs: readonly Run[]; readonly width: number }

type Styled = { readonly style: Style; readonly text: string }

/** Breaks text into lines of at most `width`. A word that is wider than a line is broken where it must. */
export function breakLines(faces: Faces, text: Rich, type: Type, width: number): readonly Line[] {
  const setter = new Setter(width)
  for (const { style, text: piece } of styled(faces, text, type)) {
    for (const token of piece.match(tokens) ?? []) {
      if (token === '\n') setter.endLine()
      else if (token.startsWith(' ')) setter.space(style)
      else setter.word(style, token)
    }
  }
  return setter.finish()
}

/** The width of text on one line, as far as its first line break. */
export const lineWidth = (faces: Faces, text: Rich, type: Type): number =>
  breakLines(faces, text, type, Number.POSITIVE_INFINITY).reduce((most, line) => Math.max(most, line.width), 0)

const tokens = /\n| +|[^ \n]+/g

/** Lets through what can be set: one kind of space, no control characters, accents joined to their letters. */
export const clean = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .normalize('NFC')
        .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
        .replace(/[\t\u1680\u2000-\u200a\u205f\u3000]/g, ' ')
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(unseen, (c) => (c === '\n' ? c : ''))

/** Control characters, soft hyphens, direction marks, and the selectors that turn a sign into a picture. */
const unseen = /[\p{Cc}\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\ufe00-\ufe0f]/gu

const plain = /^[\n\x20-\x7e\u00a1-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201d]*$/

/** "art. 26" and the like stay on one line. */
const bind = (text: string): string =>
  text.replace(/\b(art\.|artikel|lid|punt|bijlage|onder) (?=[\dIVXa-h]+\b)/g, '$1\u00a0')

function* styled(faces: Faces, text: Rich, type: Type): Generator<Styled> {
  const base = { face: faces[type.face], size: type.size, color: type.color }
  for (const span of typeof text === 'string' ? [text] : text) {
    if (typeof span === 'string') {
      yield { style: base, text: bind(clean(span)) }
      continue
    }
    const style = {
      face: span.strong ? faces.strong : base.face,
      size: span.muted ? Math.min(cite, base.size - 0.5) : base.size,
      color: span.link ? brand : span.muted ? ink3 : base.color,
      ...(span.link ? { link: span.link } : {}),
    }
    yield { style, text: bind(clean(span.text)) }
  }
}

/** Fills lines greedily. Pieces without a space between them stay together, also over a change of style. */
class Setter {
  private readonly lines: Line[] = []
  private runs: Run[] = []
  private x = 0
  private gap: { readonly style: Style; readonly width: number } | null = null
  private waiting: { readonly style: Style; readonly text: string; readonly width: number }[] = []
  private waitingWidth = 0

  constructor(private readonly width: number) {}

  word(style: Style, text: string): void {
    const parts = text.length > 8 && breakable.test(text) ? text.split(breakPoint) : [text]
    parts.forEach((part, at) => {
      if (at > 0) this.settle()
      const width = style.face.word(part).width * style.size
      this.waiting.push({ style, text: part, width })
      this.waitingWidth += width
    })
  }

  space(style: Style): void {
    this.settle()
    this.gap = { style, width: style.face.word(' ').width * style.size }
  }

  endLine(): void {
    this.settle()
    this.lines.push({ runs: this.runs, width: this.x })
    this.runs = []
    this.x = 0
    this.gap = null
  }

  finish(): readonly Line[] {
    this.settle()
    if (this.runs.length > 0 || this.lines.length === 0) this.endLine()
    return this.lines
  }

  private settle(): void {
    if (this.waiting.length === 0) return
    const lead = this.runs.length > 0 ? (this.gap?.width ?? 0) : 0
    if (this.x + lead + this.waitingWidth > this.width + 0.01) {
      const group = this.waiting
      const width = this.waitingWidth
      this.waiting = []
      if (this.runs.length > 0) this.endLine()
      this.waiting = group
      this.waitingWidth = width
    } else if (this.gap && this.runs.length > 0) this.append(this.gap.style, ' ', this.gap.width)
    this.gap = null
    for (const { style, text, width } of this.waiting) {
      if (this.x + width > this.width + 0.01) this.force(style, text)
      else this.append(style, text, width)
    }
    this.waiting = []
    this.waitingWidth = 0
  }

  private force(style: Style, text: string): void {
    let part = ''
    let width = 0
    for (const char of characters(text)) {
      const step = style.face.word(char).width * style.size
      if (this.x + width + step > this.width && (part !== '' || this.runs.length > 0)) {
        if (part !== '') this.append(style, part, width)
        this.lines.push({ runs: this.runs, width: this.x })
        this.runs = []
        this.x = 0
        part = ''
        width = 0
      }
      part += char
      width += step
    }
    if (part !== '') this.append(style, part, width)
  }

  private append(style: Style, text: string, width: number): void {
    const glyphs = style.face.word(text).glyphs
    const last = this.runs.at(-1)
    if (last && last.style === style) {
      last.glyphs += glyphs
      last.width += width
    } else this.runs.push({ style, x: this.x, glyphs, width })
    this.x += width
  }
}

const breakable = /[-–/?&=_@.]/
const breakPoint = /(?<=[\p{L}\d)]{3}[-–/])(?=[\p{L}\d]{3})|(?<=[?&=_])(?=[\p{L}\d]{3})|(?<=[\p{L}\d]{3})(?=[@])/u

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' })
const characters = (text: string): Iterable<string> =>
  /^[\x20-\u02ff]*$/.test(text) ? text : [...segmenter.segment(text)].map((s) => s.segment)
