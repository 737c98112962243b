import type { Desk } from './desk'
import { type Doc, nextMark, reserve, structureRoot, takeAnnotation, writeObject } from './sheet'

export type NodeOptions = { readonly scope?: 'Column' | 'Row'; readonly alt?: string }

/**
 * A node of the structure: an object of the file, written when it ends. pdfkit would keep an element, a dictionary and a
 * list for each, and a register has a hundred thousand.
 */
export class Node {
  readonly reference: string
  private readonly id: number
  private kids = ''
  private page = ''
  private open: Node[] = []
  private ended = false

  private constructor(
    private readonly doc: Doc,
    private readonly type: string,
    private readonly parent: string,
    private readonly options: NodeOptions,
  ) {
    this.id = reserve(doc)
    this.reference = `${this.id} 0 R`
  }

  /** The node under which all others stand. */
  static root(doc: Doc, type: string): Node {
    return structureRoot(doc, (parent) => new Node(doc, type, parent, {}))
  }

  child(type: string, options: NodeOptions = {}): Node {
    const made = new Node(this.doc, type, this.reference, options)
    this.take(made.reference)
    this.open.push(made)
    return made
  }

  /** What is painted belongs to this node. `actual` is the text that it stands for, where it is another. */
  content(desk: Desk, paint: () => void, actual?: string): void {
    const { page, mark } = nextMark(this.doc, this.reference)
    if (this.page === '') this.page = page
    this.take(page === this.page ? String(mark) : `<</Type /MCR /Pg ${page} /MCID ${mark}>>`)
    desk.text(
      actual === undefined
        ? `/${this.type} <</MCID ${mark}>> BDC\n`
        : `/Span <</MCID ${mark} /ActualText ${textString(actual)}>> BDC\n`,
    )
    paint()
    desk.text('EMC\n')
  }

  /** Takes in an annotation of the page, as pdfkit hands it over. */
  add(annotation: object): void {
    const { page, object } = takeAnnotation(this.doc, annotation, this.reference)
    this.take(`<</Type /OBJR /Obj ${object} /Pg ${page}>>`)
  }

  private take(kid: string): void {
    if (this.ended) throw new Error('this part of the structure has been written')
    this.kids += ` ${kid}`
  }

  end(): void {
    if (this.ended) return
    this.ended = true
    for (const node of this.open) node.end()
    this.open = []
    const { scope, alt } = this.options
    const page = this.page && `\n/Pg ${this.page}`
    const said = alt === undefined ? '' : `\n/Alt ${textString(alt)}`
    const attributes = scope ? `\n/A <</O /Table /Scope /${scope}>>` : ''
    writeObject(
      this.doc,
      this.id,
      `<<\n/S /${this.type}\n/P ${this.parent}${page}${said}${attributes}\n/K [${this.kids.slice(1)}]\n>>`,
    )
    this.kids = ''
  }
}

/** A text as PDF writes it: UTF-16 in hexadecimal. */
function textString(text: string): string {
  let hex = ''
  for (let at = 0; at < text.length; at += 1) hex += text.charCodeAt(at).toString(16).padStart(4, '0')
  return `<feff${hex}>`
}
