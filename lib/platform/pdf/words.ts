import { clean } from './clean'
import type { Face, Piece } from './face'

/** A stretch that no line end falls in; what the font lacks is a sign that says so, with the text it stands for. */
export type Word = Piece & { readonly actual?: string }

/** Between words: a space, the end of a line, or only a place where a line may end. */
export const space: Word = { text: ' ', glyphs: '', width: 0 }
export const lineEnd: Word = { ...space, text: '\n' }
export const mayEnd: Word = { ...space, text: '' }

/**
 * The longest text that is kept, and how many signs of text a face keeps. What returns comes early, so the first are kept
 * and no others: clearing would let thousands of texts grow old that come once.
 */
const [longest, mostSigns] = [400, 100_000]

type Kept = { readonly words: Map<string, readonly Word[]>; signs: number }
const memory = new WeakMap<Face, Kept>()

/** A text cleaned and cut into words of this face. Titles, reasons and citations return in every part of a register. */
export function wordsOf(face: Face, text: string): readonly Word[] {
  const kept = memory.get(face) ?? { words: new Map(), signs: 0 }
  memory.set(face, kept)
  const found = kept.words.get(text)
  if (found) return found
  const words = cut(face, clean(text))
  if (text.length > longest || kept.signs > mostSigns) return words
  kept.words.set(text, words)
  kept.signs += text.length
  return words
}

const tokens = /\n| +|[^ \n]+/g

function cut(face: Face, text: string): readonly Word[] {
  const words: Word[] = []
  for (const token of text.match(tokens) ?? []) {
    if (token === '\n') words.push(lineEnd)
    else if (token.startsWith(' ')) words.push(space)
    else if (!face.covers(token)) patch(face, token, words)
    else if (token.length > 8 && breakable.test(token)) parts(face, token, words)
    else words.push(face.word(token))
  }
  return words
}

function parts(face: Face, token: string, words: Word[]): void {
  token.split(breakPoint).forEach((part, at) => {
    if (at > 0) words.push(mayEnd)
    words.push(face.word(part))
  })
}

/** What the font lacks is drawn as a sign that says so; the text itself goes along for who copies or listens. */
function patch(face: Face, token: string, words: Word[]): void {
  for (const { segment } of graphemes.segment(token)) {
    if (face.covers(segment)) words.push(face.word(segment))
    else words.push({ ...face.word(face.standIn(segment)), actual: segment })
  }
}

const breakable = /[-–/?&=_@]/
const breakPoint =
  /(?<=[\p{L}\d)]{3}[-–/])(?=[\p{L}\d]{3})|(?<=[?&=_])(?=[\p{L}\d]{3})|(?<=[\p{L}\d]{3})(?=@[\p{L}\d]{3})/u

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** What a reader sees as one sign each. */
export const characters = (text: string): Iterable<string> =>
  /^[\x20-\u02ff]*$/.test(text) ? text : Array.from(graphemes.segment(text), ({ segment }) => segment)
