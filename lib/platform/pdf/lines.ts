import { clean } from './clean'
import type { Face } from './face'
import type { Rich } from './plan'
import { brand, cite, type FaceName, ink3, type Type } from './theme'

export type Faces = Readonly<Record<FaceName, Face>>

/** One set stretch of a line: same face, size, colour and link. */
export type Run = {
  readonly style: Style
  readonly x: number
  glyphs: string
  width: number
  /** The text that the drawn signs stand for, when the font lacks it. */
  actual?: string
}
export type Style = { readonly face: Face; readonly size: number; readonly color: string; readonly link?: string }
export type Line = { readonly runs: readonly Run[]; readonly width: number }

/** Breaks text into lines of at most `width`. A word that is wider than a line is broken where it must. */
export function breakLines(faces: Faces, text: Rich, type: Type, width: number): readonly Line[] {
  if (typeof text !== 'string' || text.length > 32) return setLines(faces, text, type, width)
  const known = recall(faces, type, width)
  const found = known.get(text)
  if (found) return found
  const lines = setLines(faces, text, type, width)
  if (known.size > 2000) known.clear()
  known.set(text, lines)
  return lines
}

/** The width of the longest line of a text that nothing but its own newlines breaks. */
export const lineWidth = (faces: Faces, text: Rich, type: Type): number =>
  breakLines(faces, text, type, Number.POSITIVE_INFINITY).reduce((most, line) => Math.max(most, line.width), 0)

/** The first line of a text, with an ellipsis when there was more. */
export function oneLine(faces: Faces, text: string, type: Type, width: number): readonly Line[] {
  const [first, second] = breakLines(faces, text, type, width)
  if (!first || !second) return first ? [first] : []
  const face = faces[type.face]
  const ellipsis = face.word('…')
  const [cut] = breakLines(faces, text, type, width - ellipsis.width * type.size)
  const last = cut?.runs.at(-1)
  if (!cut || !last) return []
  const space = face.word(' ').glyphs
  const glyphs = last.glyphs.endsWith(space) ? last.glyphs.slice(0, -space.length) : last.glyphs
  return [{ ...cut, runs: [...cut.runs.slice(0, -1), { ...last, glyphs: glyphs + ellipsis.glyphs }] }]
}

/** Labels and short values return on every page of a register; a document sets each once. */
const memory = new WeakMap<Faces, Map<Type, Map<number, Map<string, readonly Line[]>>>>()

function recall(faces: Faces, type: Type, width: number): Map<string, readonly Line[]> {
  const byType = memory.get(faces) ?? new Map<Type, Map<number, Map<string, readonly Line[]>>>()
  memory.set(faces, byType)
  const byWidth = byType.get(type) ?? new Map<number, Map<string, readonly Line[]>>()
  byType.set(type, byWidth)
  const lines = byWidth.get(width) ?? new Map<string, readonly Line[]>()
  byWidth.set(width, lines)
  return lines
}

function setLines(faces: Faces, text: Rich, type: Type, width: number): readonly Line[] {
  const setter = new Setter(width)
  const base = { face: faces[type.face], size: type.size, color: type.color }
  for (const span of typeof text === 'string' ? [text] : text) {
    const style = typeof span === 'string' ? base : styleOf(faces, span, base)
    for (const token of clean(typeof span === 'string' ? span : span.text).match(tokens) ?? []) {
      if (token === '\n') setter.endLine()
      else if (token.startsWith(' ')) setter.space(style)
      else setter.word(style, token)
    }
  }
  return setter.finish()
}

const tokens = /\n| +|[^ \n]+/g

const styleOf = (faces: Faces, span: Exclude<Rich[number], string>, base: Style): Style => ({
  face: span.strong ? faces.strong : base.face,
  size: span.muted ? Math.min(cite, base.size - 0.5) : base.size,
  color: span.link ? brand : span.muted ? ink3 : base.color,
  ...(span.link ? { link: span.link } : {}),
})

type Part = { readonly style: Style; readonly text: string; readonly width: number; readonly actual?: string }

/** Fills lines greedily. Pieces without a space between them stay together, also over a change of style. */
class Setter {
  private readonly lines: Line[] = []
  private runs: Run[] = []
  private x = 0
  private gap: Style | null = null
  private waiting: Part[] = []
  private waitingWidth = 0

  constructor(private readonly width: number) {}

  word(style: Style, text: string): void {
    if (!style.face.covers(text)) this.patched(style, text)
    else if (text.length > 8 && breakable.test(text)) this.parts(style, text.split(breakPoint))
    else this.wait(style, text)
  }

  space(style: Style): void {
    this.settle()
    this.gap = style
  }

  endLine(): void {
    this.settle()
    this.turn()
  }

  finish(): readonly Line[] {
    this.settle()
    if (this.runs.length > 0 || this.lines.length === 0) this.lines.push({ runs: this.runs, width: this.x })
    return this.lines
  }

  private parts(style: Style, parts: readonly string[]): void {
    parts.forEach((part, at) => {
      if (at > 0) this.settle()
      this.wait(style, part)
    })
  }

  /** What the font lacks is drawn as a sign that says so; the text itself goes along for who copies or listens. */
  private patched(style: Style, text: string): void {
    for (const { segment } of graphemes.segment(text)) {
      if (style.face.covers(segment)) this.wait(style, segment)
      else this.wait(style, style.face.standIn(segment), segment)
    }
  }

  private wait(style: Style, text: string, actual?: string): void {
    const width = style.face.word(text).width * style.size
    this.waiting.push(actual === undefined ? { style, text, width } : { style, text, width, actual })
    this.waitingWidth += width
  }

  private settle(): void {
    const { waiting, gap } = this
    if (waiting.length === 0) return
    const lead = gap && this.runs.length > 0 ? gap.face.word(' ').width * gap.size : 0
    if (this.runs.length > 0 && this.x + lead + this.waitingWidth > this.width + slack) this.turn()
    else if (gap && lead > 0) this.append({ style: gap, text: ' ', width: lead })
    this.gap = null
    for (const part of waiting) {
      if (this.x + part.width <= this.width + slack) this.append(part)
      else if (part.actual === undefined) this.force(part.style, part.text)
      else {
        if (this.runs.length > 0) this.turn()
        this.append(part)
      }
    }
    this.waiting = []
    this.waitingWidth = 0
  }

  /** A word wider than the line: as many characters as fit, and on. */
  private force(style: Style, text: string): void {
    let part = ''
    let width = 0
    for (const char of characters(text)) {
      const step = style.face.word(char).width * style.size
      if (this.x + width + step > this.width && (part !== '' || this.runs.length > 0)) {
        if (part !== '') this.append({ style, text: part, width })
        this.lines.push({ runs: this.runs, width: this.x })
        this.runs = []
        this.x = 0
        part = ''
        width = 0
      }
      part += char
      width += step
    }
    if (part !== '') this.append({ style, text: part, width })
  }

  private append({ style, text, width, actual }: Part): void {
    const { glyphs } = style.face.word(text)
    const last = this.runs.at(-1)
    if (last?.style === style && (last.actual === undefined) === (actual === undefined)) {
      last.glyphs += glyphs
      last.width += width
      if (actual !== undefined) last.actual += actual
    } else this.runs.push({ style, x: this.x, glyphs, width, ...(actual === undefined ? {} : { actual }) })
    this.x += width
  }

  /** Ends a line with a space that nobody sees, so that the words on both sides stay two when the text is read out. */
  private turn(): void {
    const last = this.runs.at(-1)
    if (last) last.glyphs += last.style.face.word(' ').glyphs
    this.lines.push({ runs: this.runs, width: this.x })
    this.runs = []
    this.x = 0
    this.gap = null
  }
}

const slack = 0.01

const breakable = /[-–/?&=_@]/
const breakPoint =
  /(?<=[\p{L}\d)]{3}[-–/])(?=[\p{L}\d]{3})|(?<=[?&=_])(?=[\p{L}\d]{3})|(?<=[\p{L}\d]{3})(?=@[\p{L}\d]{3})/u

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })

const characters = (text: string): Iterable<string> =>
  /^[\x20-\u02ff]*$/.test(text) ? text : Array.from(graphemes.segment(text), ({ segment }) => segment)
