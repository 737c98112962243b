import type { Face, Piece } from './face'
import type { Rich } from './plan'
import { brand, cite, type FaceName, ink3, type Type } from './theme'
import { characters, lineEnd, mayEnd, space, type Word, wordsOf } from './words'

export type Faces = Readonly<Record<FaceName, Face>>

/** One set stretch of a line: same face, size, colour and link. */
export type Run = {
  readonly style: Style
  readonly x: number
  readonly pieces: Piece[]
  width: number
  /** The text that the drawn signs stand for, when the font lacks it. */
  actual?: string
}
export type Style = {
  readonly face: Face
  readonly size: number
  /** Face and size, as a page names them. */
  readonly font: string
  readonly color: string
  readonly link?: string
}
export type Line = {
  readonly runs: readonly Run[]
  readonly width: number
  /** What a pen keeps of a line that it drew: a line that returns is drawn once. */
  drawn?: 'once' | Uint8Array
}

/** Breaks text into lines of at most `width`. A word that is wider than a line is broken where it must. */
export function breakLines(faces: Faces, text: Rich, type: Type, width: number): readonly Line[] {
  const signs = typeof text === 'string' ? text : signsOf(text)
  if (signs.length > longest) return setLines(faces, text, type, width)
  const kept = keptOf(faces)
  const known = kept.by(type, width)
  const found = known.get(signs)
  if (found) return found
  const lines = setLines(faces, text, type, width)
  if (signs.length > short) {
    if (kept.signs > mostSigns) return lines
    kept.signs += signs.length
  } else if (known.size > mostShort) known.clear()
  known.set(signs, lines)
  return lines
}

/** A text with what sets its pieces apart, between signs that the database keeps out of every text. */
function signsOf(text: Exclude<Rich, string>): string {
  let signs = ''
  for (const span of text)
    signs +=
      typeof span === 'string'
        ? `\0\0${span}`
        : `\0${span.strong ? 's' : ''}${span.muted ? 'm' : ''}${span.link ?? ''}\0${span.text}`
  return signs
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
  const pieces = last.pieces.at(-1)?.text === ' ' ? last.pieces.slice(0, -1) : last.pieces
  return [{ ...cut, runs: [...cut.runs.slice(0, -1), { ...last, pieces: [...pieces, ellipsis] }] }]
}

/**
 * Labels and short values return on every page of a register, and a document sets each once. Of longer texts, such as
 * reasons and obligations, what returns comes early: the first are kept, and none are cleared for texts that come once.
 */
const [short, mostShort] = [32, 400]
const [longest, mostSigns] = [2_000, 200_000]

type Kept = { signs: number; readonly by: (type: Type, width: number) => Map<string, readonly Line[]> }

const memory = new WeakMap<Faces, Kept>()

function keptOf(faces: Faces): Kept {
  const known = memory.get(faces)
  if (known) return known
  const types = new Map<Type, Map<number, Map<string, readonly Line[]>>>()
  const made: Kept = {
    signs: 0,
    by: (type, width) => {
      const widths = types.get(type) ?? new Map<number, Map<string, readonly Line[]>>()
      types.set(type, widths)
      const lines = widths.get(width) ?? new Map<string, readonly Line[]>()
      widths.set(width, lines)
      return lines
    },
  }
  memory.set(faces, made)
  return made
}

function setLines(faces: Faces, text: Rich, type: Type, width: number): readonly Line[] {
  const setter = new Setter(width)
  const styles = stylesOf(faces, type)
  if (typeof text === 'string') setter.text(styles.plain, wordsOf(styles.plain.face, text))
  else
    for (const span of text) {
      const said = typeof span === 'string' ? span : span.text
      const style = typeof span === 'string' ? styles.plain : styleOf(styles, span)
      setter.text(style, wordsOf(style.face, said))
    }
  return setter.finish()
}

type Styles = Readonly<Record<'plain' | 'strong' | 'muted' | 'strongMuted', Style>>

const styled = new WeakMap<Faces, Map<Type, Styles>>()

/** The ways to set a type in these faces, each one object: stretches of the same style are one run. */
function stylesOf(faces: Faces, type: Type): Styles {
  const byType = styled.get(faces) ?? new Map<Type, Styles>()
  styled.set(faces, byType)
  const known = byType.get(type)
  if (known) return known
  const { size, color } = type
  const less = Math.min(cite, size - 0.5)
  const made = {
    plain: style(faces[type.face], size, color),
    strong: style(faces.strong, size, color),
    muted: style(faces[type.face], less, ink3),
    strongMuted: style(faces.strong, less, ink3),
  }
  byType.set(type, made)
  return made
}

const style = (face: Face, size: number, color: string): Style => ({ face, size, font: `${face.id} ${size}`, color })

function styleOf(styles: Styles, { strong, muted, link }: Exclude<Rich[number], string>): Style {
  const style = strong ? (muted ? styles.strongMuted : styles.strong) : muted ? styles.muted : styles.plain
  return link ? { ...style, color: brand, link } : style
}

/** Fills lines greedily. Words without a space between them stay together, also over a change of style. */
class Setter {
  private readonly lines: Line[] = []
  private runs: Run[] = []
  private x = 0
  private gap: Style | null = null
  /** So many words of these wait for a place: the lists are used again, and not made empty. */
  private waiting = 0
  private readonly words: Word[] = []
  private readonly styles: Style[] = []
  private waitingWidth = 0

  constructor(private readonly width: number) {}

  text(style: Style, words: readonly Word[]): void {
    for (const word of words) {
      if (word === space) {
        this.settle()
        this.gap = style
      } else if (word === lineEnd) {
        this.settle()
        this.turn()
      } else if (word === mayEnd) this.settle()
      else {
        this.words[this.waiting] = word
        this.styles[this.waiting] = style
        this.waiting += 1
        this.waitingWidth += word.width * style.size
      }
    }
  }

  finish(): readonly Line[] {
    this.settle()
    if (this.runs.length > 0 || this.lines.length === 0) this.lines.push({ runs: this.runs, width: this.x })
    return this.lines
  }

  private settle(): void {
    const { waiting, gap } = this
    if (waiting === 0) return
    const between = gap && this.runs.length > 0 ? gap.face.word(' ') : null
    const lead = gap && between ? between.width * gap.size : 0
    if (this.runs.length > 0 && this.x + lead + this.waitingWidth > this.width + slack) this.turn()
    else if (gap && between) this.append(gap, between, lead)
    this.gap = null
    for (let at = 0; at < waiting; at += 1) this.place(this.styles[at] as Style, this.words[at] as Word)
    this.waiting = 0
    this.waitingWidth = 0
  }

  private place(style: Style, word: Word): void {
    const width = word.width * style.size
    if (this.x + width <= this.width + slack) this.append(style, word, width)
    else if (word.actual === undefined) this.force(style, word.text)
    else {
      if (this.runs.length > 0) this.turn()
      this.append(style, word, width)
    }
  }

  /** A word wider than the line: as many characters as fit, and on. */
  private force(style: Style, text: string): void {
    const { face, size } = style
    let part = ''
    let width = 0
    for (const char of characters(text)) {
      const step = face.word(char).width * size
      if (this.x + width + step > this.width && (part !== '' || this.runs.length > 0)) {
        if (part !== '') this.append(style, face.word(part), width)
        this.lines.push({ runs: this.runs, width: this.x })
        this.runs = []
        this.x = 0
        part = ''
        width = 0
      }
      part += char
      width += step
    }
    if (part !== '') this.append(style, face.word(part), width)
  }

  private append(style: Style, piece: Word, width: number): void {
    const last = this.runs[this.runs.length - 1]
    const { actual } = piece
    if (last?.style === style && (last.actual === undefined) === (actual === undefined)) {
      last.pieces.push(piece)
      last.width += width
      if (actual !== undefined) last.actual += actual
    } else if (actual === undefined) this.runs.push({ style, x: this.x, pieces: [piece], width })
    else this.runs.push({ style, x: this.x, pieces: [piece], width, actual })
    this.x += width
  }

  /** Ends a line with a space that nobody sees, so that the words on both sides stay two when the text is read out. */
  private turn(): void {
    const last = this.runs[this.runs.length - 1]
    if (last) last.pieces.push(last.style.face.word(' '))
    this.lines.push({ runs: this.runs, width: this.x })
    this.runs = []
    this.x = 0
    this.gap = null
  }
}

const slack = 0.01
