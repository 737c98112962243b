import { createRequire } from 'node:module'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { oneLined } from './clean'
import { Desk } from './desk'
import { pack } from './pack'
import type { Plan } from './plan'
import type { FaceName } from './theme'

/** The one seam with what pdfkit has but its types do not. */
declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      scope?: 'Column' | 'Row'
    }
  }
  namespace PDFKit {
    interface PDFOutline {
      addItem(title: string, options: { fit: boolean; left: number; top: number; zoom: number }): PDFOutline
    }
  }
}

export type Doc = PDFKit.PDFDocument

/** A font as pdfkit embeds it: subset, widths and a way back to Unicode are its business. */
export type KitFont = {
  readonly id: string
  readonly font: {
    readonly characterSet: readonly number[]
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): unknown
  }
  ref(): unknown
  encode(text: string, features?: readonly string[]): [readonly string[], readonly Position[]]
  layout(text: string, features: Readonly<Record<string, boolean>>): { readonly positions: readonly Position[] }
}
type Position = { readonly xAdvance: number; readonly advanceWidth: number; readonly xOffset: number }

/** An empty tagged A4 document with its properties set. Only the plan's own day reaches it, never a clock. */
export function openSheet(plan: Plan): Doc {
  const created = new Date(plan.madeAt)
  const info = {
    Title: oneLined(plan.title),
    Author: oneLined(`${plan.madeBy}, ${plan.institution}`),
    Subject: oneLined(plan.subject ?? plan.subtitle ?? plan.title),
    Keywords: oneLined(`${plan.day}, ${plan.version}`),
    Creator: 'AI-register',
    Producer: 'PDFKit',
    CreationDate: Number.isNaN(created.getTime()) ? new Date(0) : created,
  }
  const options = {
    autoFirstPage: false,
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7' as const,
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    fontLayoutCache: false,
    font: '',
    info,
  }
  const doc = new PDFDocument(Object.assign(options, pdfUa))
  Object.assign(doc.info, {
    Title: new MarkupSafe(info.Title),
    Author: new MarkupSafe(info.Author),
    Subject: new MarkupSafe(info.Subject),
    Keywords: new MarkupSafe(info.Keywords),
  })
  return doc
}

/** pdfkit's types do not know this subset yet. */
const pdfUa: object = { subset: 'PDF/UA' }

/** pdfkit pastes these texts into XML unescaped, and writes their plain value elsewhere. */
class MarkupSafe extends String {
  override toString(): string {
    return this.valueOf().replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
  }
}

const files: Record<FaceName, string> = { regular: 'SourceSans3-Regular.ttf', strong: 'SourceSans3-Semibold.ttf' }
const parsed: Partial<Record<FaceName, KitFont['font']>> = {}

/** Parsing a font costs more than a short document, so each is parsed once in a process. */
export function embed(doc: Doc, name: FaceName): KitFont {
  const known = parsed[name]
  const source = known ?? fontFile(files[name])
  // pdfkit takes a parsed font too; its types know only files.
  doc.registerFont(name, source as string)
  doc.font(name)
  const font = innards(doc)._font
  if (!known) nameGlyphs(font.font)
  parsed[name] = font.font
  return font
}

/**
 * A font remembers of each glyph the character it first stood for. When a document embeds "é", the "e" and the accent
 * inside it would be remembered as standing for nothing, and a later document could not be copied or read aloud.
 */
function nameGlyphs(font: KitFont['font']): void {
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint)
}

const fontFile = (name: string): string =>
  createRequire(join(process.cwd(), 'package.json')).resolve(`source-sans/TTF/${name}`)

/** A drawing and who waits for it. */
export type Gathered = {
  /** Where the page lies that is being drawn. */
  readonly desk: Desk
  /** Resolves when the reader has caught up. */
  rested(): Promise<void>
}

/**
 * pdfkit hands over each few bytes by themselves; a long document would hold a million small arrays.
 * They are gathered here: what is drawn per page, what is written per block.
 */
export function gather(doc: Doc): Gathered {
  const desk = gatherContent(doc)
  gatherOutput(doc)
  let wake = (): void => {}
  doc._read = () => wake()
  doc.once('close', () => wake())
  const ahead = (): boolean => doc.readableLength > 16 * blockSize && !doc.destroyed
  return {
    desk,
    rested: async () => {
      while (ahead()) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
  }
}

/** The desk on which the pages lie, each until it is packed. */
function gatherContent(doc: Doc): Desk {
  const desk = new Desk()
  doc.addContent = (operators: string) => {
    desk.text(operators)
    desk.text('\n')
    return doc
  }
  const flushPages = doc.flushPages.bind(doc)
  doc.flushPages = () => {
    if (desk.length > 0) settle(doc.page.content, desk)
    flushPages()
    if (doc.page) closeMarks(doc)
  }
  return desk
}

/** Hands over what lies on the desk as the content of its page, packed by ourselves: see `pack`. */
function settle(content: PDFKit.PDFKitReference, desk: Desk): void {
  Object.assign(content, { compress: false })
  Object.assign(content.data, { Filter: 'FlateDecode' })
  content.write(pack(desk.written()))
  desk.clear()
}

/**
 * What stands on a page is listed by its owner. Once a page is written its list is kept as text, which is what a list of so
 * many owners takes least room as.
 */
function closeMarks(doc: Doc): void {
  const { StructParents: key } = doc.page.dictionary.data as { readonly StructParents?: number }
  const tree = innards(doc).getStructParentTree()
  const owners = key === undefined ? undefined : tree.get(key)
  if (key !== undefined && Array.isArray(owners)) tree.add(key, asReference(doc, `[${owners.join(' ')}]`))
}

/** What pdfkit writes as it stands, where it would write a text as a name. */
function asReference(doc: Doc, text: string): object {
  const reference: object = Object.getPrototypeOf(Object.getPrototypeOf(innards(doc)._root))
  return Object.assign(Object.create(reference), { toString: () => text })
}

/** The number of an object that is still to be written. */
export function reserve(doc: Doc): number {
  const inside = innards(doc)
  inside._waiting += 1
  return inside._offsets.push(null)
}

/** Writes an object under its number. */
export function writeObject(doc: Doc, id: number, text: string): void {
  const inside = innards(doc)
  const offset = inside._offset
  inside._write(`${id} 0 obj\n${text}\nendobj`)
  inside._refEnd({ id, offset })
}

/** Hangs the node of all others in the structure of the document. */
export function structureRoot<N extends { readonly reference: string }>(doc: Doc, make: (parent: string) => N): N {
  const root = innards(doc).getStructTreeRoot()
  const node = make(String(root))
  const { reference } = node
  root.data.K = asReference(doc, reference)
  return node
}

/** Counts one more stretch of content on this page, for its owner. */
export function nextMark(doc: Doc, owner: string): { readonly page: string; readonly mark: number } {
  const { page } = doc
  const { structParentTreeKey: key } = page as object as Marked
  const owners = innards(doc).getStructParentTree().get(key) as string[]
  return { page: String(page.dictionary), mark: owners.push(owner) - 1 }
}

/** Notes whose an annotation of this page is. */
export function takeAnnotation(doc: Doc, annotation: object, owner: string): { page: string; object: string } {
  const { annotationRef } = annotation as { readonly annotationRef: PDFKit.PDFKitReference }
  const inside = innards(doc)
  const key = inside.createStructParentTreeNextKey()
  Object.assign(annotationRef.data, { StructParent: key })
  inside.getStructParentTree().add(key, asReference(doc, owner))
  return { page: String(doc.page.dictionary), object: String(annotationRef) }
}

/** A further stretch of content for the page as it is now, to be given before the document ends. */
export function contentLater(doc: Doc): (operators: Uint8Array) => void {
  const { page } = doc
  const later = doc.ref({})
  Object.assign(page.dictionary.data, { Contents: [page.content, later] })
  return (operators) => {
    Object.assign(later, { compress: false })
    later.end(operators)
  }
}

/** Makes the last pages the first, and the last bookmarks too. */
export function moveToFront(doc: Doc, pages: number, bookmarks: number): void {
  lastFirst(innards(doc)._root.data.Pages.data.Kids, pages)
  lastFirst(doc.outline.children, bookmarks)
}

const lastFirst = (all: unknown[], last: number): void => void all.unshift(...all.splice(all.length - last, last))

const blockSize = 1 << 16

function gatherOutput(doc: Doc): void {
  const inside = innards(doc)
  const push = doc.push.bind(doc)
  let block = Buffer.allocUnsafe(blockSize)
  let used = 0

  const flush = (): void => {
    if (used === 0) return
    push(block.subarray(0, used))
    block = Buffer.allocUnsafe(blockSize)
    used = 0
  }
  const room = (length: number): boolean => {
    if (length > blockSize - used) flush()
    return length <= blockSize
  }

  inside._write = (data) => {
    const text = typeof data === 'string'
    const length = data.length + (text ? 1 : 0)
    inside._offset += length
    if (!room(length)) push(text ? Buffer.from(`${data}\n`, 'latin1') : data)
    else if (text) {
      block.write(data, used, 'latin1')
      block[used + data.length] = newline
    } else block.set(data, used)
    if (length <= blockSize) used += length
  }
  doc.push = (chunk: Uint8Array | null): boolean => {
    flush()
    return push(chunk)
  }
}

const newline = 10

/** What pdfkit keeps to itself and this seam leans on; the exact version is pinned, and a test reads the result back. */
type Innards = {
  readonly _font: KitFont
  readonly _root: { readonly data: { readonly Pages: { readonly data: { readonly Kids: unknown[] } } } }
  getStructTreeRoot(): { readonly data: { K?: object } }
  getStructParentTree(): { get(key: number): unknown; add(key: number, owners: object): void }
  createStructParentTreeNextKey(): number
  readonly _offsets: (number | null)[]
  _waiting: number
  _offset: number
  _write(data: string | Uint8Array): void
  _refEnd(written: { readonly id: number; readonly offset: number }): void
}

/** A page, with its place in the list of what stands on which page. */
type Marked = { readonly structParentTreeKey: number }

const innards = (doc: Doc): Innards => doc as Doc & Innards
