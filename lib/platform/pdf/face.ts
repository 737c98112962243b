import { kernOf, usualKern } from './kerning'
import type { KitFont } from './sheet'
import type { FaceName } from './theme'

/** A word ready to be drawn: the inside of the PDF strings of a text array, and its width at size 1. */
export type Piece = { readonly text: string; readonly glyphs: string; readonly width: number }

type Glyph = { readonly code: string; readonly width: number }

/** What is drawn for a character that the font lacks. */
const replacement = '□'
const lookalikes: Readonly<Record<string, string>> = { '✕': '✗', '✖': '✗', '✔': '✓' }

/** Kerning is the font's, not the document's: what is not usual is asked once per pair in a process. */
const asked = new Map<KitFont['font'], Map<number, number>>()

/**
 * Sets words in one font. Full shaping of a word costs fontkit about 150 µs, which a register of
 * thousands of ids cannot afford; a script without joining letters needs glyphs and pair kerning only.
 */
export class Face {
  private readonly glyphs = new Map<string, Glyph>()
  private readonly words = new Map<string, Piece>()
  private readonly asked: Map<number, number>

  constructor(
    private readonly kit: KitFont,
    private readonly name: FaceName,
  ) {
    this.asked = asked.get(kit.font) ?? new Map()
    asked.set(kit.font, this.asked)
  }

  get id(): string {
    return this.kit.id
  }

  reference(): unknown {
    return this.kit.ref()
  }

  covers(text: string): boolean {
    if (common.test(text)) return true
    for (const char of text) if (!this.kit.font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0)) return false
    return true
  }

  standIn(cluster: string): string {
    return lookalikes[cluster] ?? replacement
  }

  /** The font must cover the word. */
  word(text: string): Piece {
    const known = this.words.get(text)
    if (known) return known
    const { code, width } = /\p{M}/u.test(text) ? this.shape(text) : this.join(text)
    const made = { text, glyphs: code, width }
    if (this.words.size > 20_000) this.words.clear()
    this.words.set(text, made)
    return made
  }

  private join(text: string): Glyph {
    const code: string[] = []
    let width = 0
    let before = ''
    for (const char of text) {
      const glyph = this.glyph(char)
      const kern = before === '' ? 0 : this.kern(before, char)
      code.push(kern === 0 ? glyph.code : `)${-kern}(${glyph.code}`)
      width += glyph.width + kern / 1000
      before = char
    }
    // Joined, not added up: it is read sign by sign, many times.
    return { code: code.join(''), width }
  }

  private glyph(char: string): Glyph {
    const known = this.glyphs.get(char)
    if (known) return known
    const [codes, positions] = this.kit.encode(char, /\d/.test(char) ? ['tnum'] : [])
    const made = { code: codes.map(inString).join(''), width: sum(positions.map((p) => p.advanceWidth)) / 1000 }
    this.glyphs.set(char, made)
    return made
  }

  private kern(left: string, right: string): number {
    const usual = usualKern(this.name, left, right)
    if (usual !== undefined) return usual
    if (!kerns.test(left) || !kerns.test(right)) return 0
    const known = this.asked.get(pairKey(left, right))
    if (known !== undefined) return known
    const found = kernOf(this.kit, left + right)[0] ?? 0
    this.asked.set(pairKey(left, right), found)
    return found
  }

  /** Loose accents need the font's own placing. */
  private shape(text: string): Glyph {
    const [codes, positions] = this.kit.encode(text)
    const signs = codes.map((code, at) => {
      const { xOffset = 0, xAdvance = 0, advanceWidth = 0 } = positions[at] ?? {}
      return step(-xOffset) + inString(code) + step(xOffset + advanceWidth - xAdvance)
    })
    return { code: signs.join(''), width: sum(positions.map((p) => p.xAdvance)) / 1000 }
  }
}

/** Letters, figures and signs that every Latin font has: no need to ask. */
const common = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d]*$/

/** A move to the left inside a text array, in thousandths. */
const step = (by: number): string => (Math.round(by) === 0 ? '' : `)${Math.round(by)}(`)

/** A glyph that pdfkit names in hexadecimal, as two bytes inside a PDF string: half of what there is to pack. */
const inString = (hex: string): string =>
  String.fromCharCode(Number.parseInt(hex.slice(0, 2), 16), Number.parseInt(hex.slice(2), 16)).replace(
    /[()\\\r]/g,
    (sign) => (sign === '\r' ? '\\r' : `\\${sign}`),
  )

const pairKey = (left: string, right: string): number =>
  (left.codePointAt(0) ?? 0) * 0x110000 + (right.codePointAt(0) ?? 0)

const kerns = /^[\p{L}.,;:'"’‘“”()/–-]$/u

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
