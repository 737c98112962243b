import { oneLined } from './clean'
import type { Face } from './face'
import type { Line, Run } from './lines'
import { words } from './nl'
import { contentLater, type Doc, forget, moveToFront } from './sheet'
import { brand, page } from './theme'

export type TagOptions = { readonly scope?: 'Column' | 'Row'; readonly alt?: string; readonly title?: string }

/** A node of the document's structure, as a screen reader walks it. What is drawn belongs to one, or is an artifact. */
export type Tag = {
  child(type: string, options?: TagOptions): Tag
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

/** Writes on a pdfkit document. `targets` maps section ids to named destinations. */
export function inkPen(doc: Doc, targets: ReadonlyMap<string, string>): Pen {
  const top = doc.struct('Document')
  doc.addStructure(top)
  const levels: PDFKit.PDFOutline[] = [doc.outline]
  const target = (link: string): string | undefined => targets.get(link.slice(1))
  const numbers: { readonly set: Numbered; readonly settle: (operators: string) => void }[] = []

  return {
    root: new InkTag(doc, top, target),
    addPage: () => void doc.addPage(),
    artifact: (paint, kind = 'Layout') => {
      doc.markContent('Artifact', { type: kind })
      paint()
      doc.endMarkedContent()
    },
    bar: ({ x, y, w, h }, color) => doc.addContent(`${color} rg ${n(x)} ${n(y)} ${n(w)} ${n(h)} re f`),
    dots: (x, y, to, color) =>
      doc.addContent(`q ${color} RG 0.75 w 1 J [0 3] 0 d ${n(x)} ${n(y)} m ${n(to)} ${n(y)} l S Q`),
    furniture: (lines, at) => setLines(doc, lines, at),
    pageNumber: (face, set) => {
      useFace(doc, face)
      numbers.push({ set, settle: contentLater(doc) })
    },
    numberPages: (of) => {
      for (const { set, settle } of numbers) {
        const { lines, at } = set(of)
        settle(`/Artifact <</Type /Pagination>> BDC\n${lineOperators(lines, at).join('\n')}\nEMC`)
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

const n = (value: number): number => Math.round(value * 100) / 100

type Element = ReturnType<Doc['struct']>

class InkTag implements Tag {
  private children: Element[] = []

  constructor(
    private readonly doc: Doc,
    private readonly element: Element,
    private readonly target: Pen['target'],
  ) {}

  child(type: string, options?: TagOptions): Tag {
    const made = this.doc.struct(type, options)
    this.element.add(made)
    this.children.push(made)
    return new InkTag(this.doc, made, this.target)
  }

  lines(lines: readonly Line[], at: Place): void {
    const { doc, element, target } = this
    if (lines.length === 0) return
    if (lines.some((line) => line.runs.some(isSpecial))) setMixed(doc, element, lines, at, target)
    else element.add(() => setLines(doc, lines, at))
  }

  link(area: Area, to: string, says: string): void {
    const options = { structParent: this.element, Contents: spoken(says) }
    if (to.startsWith('#')) this.doc.goTo(area.x, area.y, area.w, area.h, to.slice(1), options)
    else this.doc.link(area.x, area.y, area.w, area.h, to, options)
  }

  end(): void {
    this.element.end()
    for (const child of this.children) forget(child)
    this.children = []
  }
}

/** pdfkit writes a primitive string as a PDF name; an object of class String becomes text. */
const spoken = (text: string): string => Object(oneLined(text))

const isSpecial = (run: Run): boolean => run.style.link !== undefined || run.actual !== undefined

/** Run by run: a link is a node of its own inside the text, and what the font lacks carries its real text. */
function setMixed(doc: Doc, element: Element, lines: readonly Line[], at: Place, target: Pen['target']): void {
  lines.forEach((line, index) => {
    const { left, top, base } = spot(line, index, at)
    for (const run of line.runs) {
      const to = destinationOf(run.style.link, target)
      const paint = () => setRun(doc, run, left, base, to !== undefined)
      if (to === undefined) addContent(doc, element, run, paint)
      else {
        const node = doc.struct('Link')
        element.add(node)
        addContent(doc, node, run, paint)
        new InkTag(doc, node, target).link({ x: left + run.x, y: top, w: run.width, h: at.lead }, to, words.visit(to))
        node.end()
      }
    }
  })
}

function addContent(doc: Doc, element: Element, run: Run, paint: () => void): void {
  if (run.actual === undefined) {
    element.add(paint)
    return
  }
  const content = doc.markStructureContent('Span', { actual: run.actual })
  paint()
  doc.endMarkedContent()
  element.add(content)
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

function setLines(doc: Doc, lines: readonly Line[], at: Place): void {
  for (const { runs } of lines) for (const { style } of runs) useFace(doc, style.face)
  for (const operators of lineOperators(lines, at)) doc.addContent(operators)
}

function lineOperators(lines: readonly Line[], at: Place): string[] {
  return lines.flatMap((line, index) => {
    const { left, base } = spot(line, index, at)
    return line.runs.map((run) => runOperators(run, left, base))
  })
}

/** Capitals stand in the middle of the line's height, and everything on one line stands on one base. */
function spot(line: Line, index: number, at: Place) {
  const size = line.runs.reduce((most, run) => Math.max(most, run.style.size), 0)
  const top = at.top + index * at.lead
  return { left: at.align ? at.align.right - line.width : at.x, top, base: n(top + (at.lead + size * 0.66) / 2) }
}

function setRun(doc: Doc, run: Run, x: number, base: number, underlined: boolean): void {
  useFace(doc, run.style.face)
  doc.addContent(runOperators(run, x, base))
  if (underlined) doc.addContent(`${brand} rg ${n(x + run.x)} ${n(base + 1.4)} ${n(run.width)} 0.5 re f`)
}

function useFace(doc: Doc, face: Face): void {
  const { fonts } = doc.page
  fonts[face.id] ??= face.reference()
}

function runOperators({ style, x: from, glyphs }: Run, x: number, base: number): string {
  const { face, size, color } = style
  return `BT /${face.id} ${size} Tf ${color} rg 1 0 0 -1 ${n(x + from)} ${base} Tm [${glyphs}] TJ ET`
}
