import { oneLined } from './clean'
import type { Line, Run } from './lines'
import { words } from './nl'
import { type Doc, forget } from './sheet'
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

/** What a flow draws with: one pen writes, the other only counts pages. */
export type Pen = {
  readonly root: Tag
  addPage(): void
  /** Draws what is no content: rules, bars, page furniture. */
  artifact(paint: () => void, kind?: 'Layout' | 'Pagination'): void
  bar(area: Area, color: string): void
  dots(x: number, y: number, to: number, color: string): void
  furniture(lines: readonly Line[], at: Place): void
  destination(name: string, y: number): void
  bookmark(depth: number, title: string, y: number): void
  /** The named destination behind `#id`, when there is one. */
  target(link: string): string | undefined
}

const nothing: Tag = { child: () => nothing, lines: () => {}, link: () => {}, end: () => {} }

/** Leaves no trace: for the pass that finds on which page everything falls. */
export const dryPen: Pen = {
  root: nothing,
  addPage: () => {},
  artifact: () => {},
  bar: () => {},
  dots: () => {},
  furniture: () => {},
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

  return {
    root: tagOf(doc, top, target),
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

function tagOf(doc: Doc, element: Element, target: Pen['target']): Tag {
  let children: Element[] = []
  const tag: Tag = {
    child: (type, options) => {
      const made = doc.struct(type, options)
      element.add(made)
      children.push(made)
      return tagOf(doc, made, target)
    },
    lines: (lines, at) => {
      if (lines.length === 0) return
      if (lines.some((line) => line.runs.some(isSpecial))) setMixed(doc, element, lines, at, target)
      else element.add(() => setLines(doc, lines, at))
    },
    link: (area, to, says) => {
      const options = { structParent: element, Contents: spoken(says) }
      if (to.startsWith('#')) doc.goTo(area.x, area.y, area.w, area.h, to.slice(1), options)
      else doc.link(area.x, area.y, area.w, area.h, to, options)
    },
    end: () => {
      element.end()
      for (const child of children) forget(child)
      children = []
    },
  }
  return tag
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
        tagOf(doc, node, target).link({ x: left + run.x, y: top, w: run.width, h: at.lead }, to, words.visit(to))
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
  lines.forEach((line, index) => {
    const { left, base } = spot(line, index, at)
    for (const run of line.runs) setRun(doc, run, left, base, false)
  })
}

/** Capitals stand in the middle of the line's height, and everything on one line stands on one base. */
function spot(line: Line, index: number, at: Place) {
  const size = line.runs.reduce((most, run) => Math.max(most, run.style.size), 0)
  const top = at.top + index * at.lead
  return { left: at.align ? at.align.right - line.width : at.x, top, base: n(top + (at.lead + size * 0.66) / 2) }
}

function setRun(doc: Doc, run: Run, x: number, base: number, underlined: boolean): void {
  const { face, size, color } = run.style
  const fonts = doc.page.fonts
  fonts[face.id] ??= face.reference()
  const left = n(x + run.x)
  doc.addContent(`BT /${face.id} ${size} Tf ${color} rg 1 0 0 -1 ${left} ${base} Tm [${run.glyphs}] TJ ET`)
  if (underlined) doc.addContent(`${brand} rg ${left} ${n(base + 1.4)} ${n(run.width)} 0.5 re f`)
}
