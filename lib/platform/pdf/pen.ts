import { oneLined } from './clean'
import { Desk } from './desk'
import type { Face } from './face'
import type { Line, Run, Style } from './lines'
import { words } from './nl'
import { contentLater, type Doc, type Gathered, moveToFront } from './sheet'
import { Node, type NodeOptions } from './structure'
import { brand, page } from './theme'

/** A node of the document's structure, as a screen reader walks it. What is drawn belongs to one, or is an artifact. */
export type Tag = {
  child(type: string, options?: NodeOptions): Tag
  lines(lines: readonly Line[], at: Place): void
  /** A link over a rectangle of the current page, in words for who cannot see it. */
  link(area: Area, target: string, says: string): void
  end(): void
}
/** Where lines stand: the top of the first, the height of each; from `x` on, or ending at `align.right`. */
export type Place = {
  readonly x: number
  readonly top: number
  readonly lead: number
  readonly align?: Align | undefined
}
export type Align = { readonly right: number }
export type Area = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

type Numbered = (of: number) => { readonly lines: readonly Line[]; readonly at: Place }

/** What a flow draws with: one pen writes, the other only counts pages. */
export type Pen = {
  readonly root: Tag
  addPage(): void
  /** Draws what is no content: rules, bars, page furniture. */
  artifact(paint: () => void, kind?: 'Layout' | 'Pagination'): void
  bar(area: Area, color: string): void
  dots(x: number, y: number, to: number, color: string): void
  furniture(lines: readonly Line[], at: Place): void
  /** Keeps a place on this page for its number, set when it is known out of how many. */
  pageNumber(face: Face, set: Numbered): void
  numberPages(of: number): void
  /** Puts so many of the last pages and bookmarks before all others. */
  toFront(pages: number, bookmarks: number): void
  destination(name: string, y: number): void
  bookmark(depth: number, title: string, y: number): void
  /** The named destination behind `#id`, when there is one. */
  target(link: string): string | undefined
}

const nothing: Tag = { child: () => nothing, lines: () => {}, link: () => {}, end: () => {} }

/** Leaves no trace: for counting how many pages something takes. */
export const dryPen: Pen = {
  root: nothing,
  addPage: () => {},
  artifact: () => {},
  bar: () => {},
  dots: () => {},
  furniture: () => {},
  pageNumber: () => {},
  numberPages: () => {},
  toFront: () => {},
  destination: () => {},
  bookmark: () => {},
  target: () => undefined,
}

/** Where ink goes: the document, and the desk on which its page of the moment lies. */
type Paper = { readonly doc: Doc; readonly on: Pick<Gathered, 'desk'> }

/** Writes on a pdfkit document. `targets` maps section ids to named destinations. */
export function inkPen(doc: Doc, on: Pick<Gathered, 'desk'>, targets: ReadonlyMap<string, string>): Pen {
  const paper = { doc, on }
  const levels: PDFKit.PDFOutline[] = [doc.outline]
  const target = (link: string): string | undefined => targets.get(link.slice(1))
  const numbers: { readonly set: Numbered; readonly settle: (operators: Uint8Array) => void }[] = []

  return {
    root: new InkTag(paper, Node.root(doc, 'Document'), target),
    addPage: () => void doc.addPage(),
    artifact: (paint, kind = 'Layout') => {
      on.desk.text(artifactOf[kind])
      paint()
      on.desk.text('EMC\n')
    },
    bar: (area, color) => setBar(on.desk, area, color),
    dots: (x, y, to, color) => {
      const { desk } = on
      desk.text(`q ${color} RG 0.75 w 1 J [0 3] 0 d `)
      desk.measure(x)
      desk.measure(y)
      desk.text('m ')
      desk.measure(to)
      desk.measure(y)
      desk.text('l S Q\n')
    },
    furniture: (lines, at) => setLines(paper, lines, at),
    pageNumber: (face, set) => {
      useFace(doc, face)
      numbers.push({ set, settle: contentLater(doc) })
    },
    numberPages: (of) => {
      const desk = new Desk()
      for (const { set, settle } of numbers) {
        const { lines, at } = set(of)
        desk.clear()
        desk.text(artifactOf.Pagination)
        write(desk, lines, at)
        desk.text('EMC\n')
        settle(desk.written())
      }
    },
    toFront: (pages, bookmarks) => moveToFront(doc, pages, bookmarks),
    destination: (name, y) => doc.addNamedDestination(name, 'XYZ', page.left, y, null),
    bookmark: (depth, title, y) => {
      const parent = levels[Math.min(depth, levels.length - 1)] ?? doc.outline
      const options = { fit: false, left: page.width, top: y, zoom: 0 }
      levels.splice(depth + 1, levels.length, parent.addItem(oneLined(title), options))
    },
    target,
  }
}

const artifactOf = {
  Layout: '/Artifact <</Type /Layout>> BDC\n',
  Pagination: '/Artifact <</Type /Pagination>> BDC\n',
} as const

function setBar(desk: Desk, { x, y, w, h }: Area, color: string): void {
  useColor(desk, color)
  desk.measure(x)
  desk.measure(y)
  desk.measure(w)
  desk.measure(h)
  desk.text('re f\n')
}

class InkTag implements Tag {
  constructor(
    private readonly paper: Paper,
    private readonly node: Node,
    private readonly target: Pen['target'],
  ) {}

  child(type: string, options?: NodeOptions): Tag {
    return new InkTag(this.paper, this.node.child(type, options), this.target)
  }

  lines(lines: readonly Line[], at: Place): void {
    const { paper, node, target } = this
    if (lines.length === 0) return
    if (lines.some(isMixed)) setMixed(paper, node, lines, at, target)
    else node.content(paper.on.desk, () => setLines(paper, lines, at))
  }

  link(area: Area, to: string, says: string): void {
    // pdfkit asks of the owner of an annotation only that it takes it in.
    const options = { structParent: this.node as object as ReturnType<Doc['struct']>, Contents: spoken(says) }
    const { doc } = this.paper
    if (to.startsWith('#')) doc.goTo(area.x, area.y, area.w, area.h, to.slice(1), options)
    else doc.link(area.x, area.y, area.w, area.h, to, options)
  }

  end(): void {
    this.node.end()
  }
}

/** pdfkit writes a primitive string as a PDF name; an object of class String becomes text. */
const spoken = (text: string): string => Object(oneLined(text))

/** A link is a node of its own inside the text, and what the font lacks carries its real text. */
const isMixed = ({ runs }: Line): boolean => {
  for (const { style, actual } of runs) if (style.link !== undefined || actual !== undefined) return true
  return false
}

/** Run by run, each in its own node or with its own text. */
function setMixed(paper: Paper, node: Node, lines: readonly Line[], at: Place, target: Pen['target']): void {
  const { desk } = paper.on
  lines.forEach((line, index) => {
    const top = at.top + index * at.lead
    const [left, base] = [leftOf(line, at), baseOf(line, index, at)]
    for (const run of line.runs) {
      const to = destinationOf(run.style.link, target)
      const paint = () => setRun(paper, run, left, base, to !== undefined)
      if (to === undefined) node.content(desk, paint, run.actual)
      else {
        const link = node.child('Link')
        link.content(desk, paint, run.actual)
        new InkTag(paper, link, target).link({ x: left + run.x, y: top, w: run.width, h: at.lead }, to, words.visit(to))
        link.end()
      }
    }
  })
}

/** Only addresses that are safe to follow from a document become links. */
function destinationOf(link: string | undefined, target: Pen['target']): string | undefined {
  if (link === undefined) return undefined
  if (link.startsWith('#')) {
    const name = target(link)
    return name === undefined ? undefined : `#${name}`
  }
  return /^(https?:\/\/|mailto:)[\x21-\x7e]+$/i.test(link) ? link : undefined
}

function setLines({ doc, on }: Paper, lines: readonly Line[], at: Place): void {
  for (const { runs } of lines) for (const { style } of runs) useFace(doc, style.face)
  write(on.desk, lines, at)
}

function write(desk: Desk, lines: readonly Line[], at: Place): void {
  let [x, y] = [0, 0]
  desk.text('BT ')
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line
    if (line.runs.length === 0) continue
    const [left, base] = [hundredths(leftOf(line, at)), hundredths(baseOf(line, index, at))]
    if (y === 0) moveTo(desk, left, base)
    else moveBy(desk, left - x, base - y)
    x = left
    y = base
    writeLine(desk, line)
  }
  desk.text('ET\n')
}

const hundredths = (value: number): number => Math.round(value * 100) / 100

/** Letters stand upright on a page that counts from above. */
function moveTo(desk: Desk, x: number, y: number): void {
  desk.text('1 0 0 -1 ')
  desk.measure(x)
  desk.measure(y)
  desk.text('Tm ')
}

function moveBy(desk: Desk, right: number, down: number): void {
  desk.measure(right)
  desk.measure(-down)
  desk.text('Td ')
}

const leftOf = (line: Line, at: Place): number => (at.align ? at.align.right - line.width : at.x)

/** Capitals stand in the middle of the line's height, and everything on one line stands on one base. */
function baseOf({ runs }: Line, index: number, { top, lead }: Place): number {
  let size = 0
  for (const { style } of runs) if (style.size > size) size = style.size
  return top + index * lead + (lead + size * 0.66) / 2
}

function setRun({ doc, on: { desk } }: Paper, run: Run, x: number, base: number, underlined: boolean): void {
  useFace(doc, run.style.face)
  desk.text('BT ')
  moveTo(desk, x + run.x, base)
  writeRun(desk, run)
  desk.text('ET\n')
  if (underlined) setBar(desk, { x: x + run.x, y: base + 1.4, w: run.width, h: 0.5 }, brand)
}

function useFace(doc: Doc, face: Face): void {
  const { fonts } = doc.page
  fonts[face.id] ??= face.reference()
}

/** What follows on a line begins where the ink before it ends. From the second time on a line is laid down as it was. */
function writeLine(desk: Desk, line: Line): void {
  const { runs, drawn } = line
  const first = runs[0] as Run
  useStyle(desk, first.style)
  if (drawn instanceof Uint8Array) {
    desk.lay(drawn)
    const last = runs[runs.length - 1] as Run
    desk.font = last.style.font
    desk.color = last.style.color
    return
  }
  const from = desk.length
  for (const run of runs) writeRun(desk, run)
  line.drawn = drawn ? desk.written().slice(from) : 'once'
}

function writeRun(desk: Desk, { style, pieces }: Run): void {
  useStyle(desk, style)
  desk.text('[(')
  for (const { glyphs } of pieces) desk.text(glyphs)
  desk.text(')]TJ\n')
}

function useStyle(desk: Desk, style: Style): void {
  useFont(desk, style)
  useColor(desk, style.color)
}

/** A font and a colour hold until another: nearly all of a page is set in one. */
function useFont(desk: Desk, { font }: Style): void {
  if (desk.font === font) return
  desk.font = font
  desk.text('/')
  desk.text(font)
  desk.text(' Tf ')
}

function useColor(desk: Desk, color: string): void {
  if (desk.color === color) return
  desk.color = color
  desk.text(color)
  desk.text(' rg ')
}
