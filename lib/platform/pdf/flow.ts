import type { Faces, Line } from './lines'
import type { Align, Pen, Tag } from './pen'
import { page } from './theme'

/** Long work gives way between its steps, so that a server can answer others meanwhile; or waits for what is to come. */
export type Steps = Generator<void | Promise<void>, void, void>

export type Cell = {
  readonly tag: Tag
  readonly lines: readonly Line[]
  readonly x: number
  readonly align?: Align | undefined
}

export type Row = {
  readonly cells: readonly Cell[]
  readonly lead: number
  readonly before?: number
  readonly after?: number
  /** Set again, for the eye only, where the row goes on after a page end: whose text this is. */
  readonly again?: () => { readonly lines: readonly Line[]; readonly x: number }
  /** Bars and rules beside each part of the row; a row may fall into parts on several pages. */
  readonly beside?: (part: { readonly top: number; readonly bottom: number; readonly last: boolean }) => void
  /** Called at the top of each further page that the row reaches. */
  readonly onNewPage?: (() => void) | undefined
}

/** Keeps a row of this height whole and rather leaves the rest of a page empty. */
const keepWhole = 170

/** The place on the paper where the next thing comes. */
export class Flow {
  page: number
  y: number = page.top
  private fresh = true

  constructor(
    readonly pen: Pen,
    readonly faces: Faces,
    private readonly furnish: (page: number) => void,
    /** How many pages stand before its first. */
    after = 0,
  ) {
    this.page = after
  }

  get room(): number {
    return page.bottom - this.y
  }

  newPage(): void {
    this.pen.addPage()
    this.page += 1
    this.y = page.top
    this.furnish(this.page)
    this.fresh = true
  }

  /** Goes to a new page when less than `height` is left, unless the page is still empty. */
  need(height: number): void {
    if (this.room < height && !this.fresh) this.newPage()
  }

  skip(height: number): void {
    if (!this.fresh) this.y += height
  }

  /** Sets columns of lines side by side, over as many pages as they take. */
  row(row: Row): void {
    const { lead, before = 0, after = 0 } = row
    const total = row.cells.reduce((most, cell) => Math.max(most, cell.lines.length), 1)
    const height = before + total * lead + after
    if (height > this.room && (height <= keepWhole || this.room < before + 3 * lead + after)) this.turn(row)
    for (let from = 0; from < total; ) {
      const fit = Math.max(1, Math.floor((this.room - before - after + 0.01) / lead))
      const left = total - from
      const take = left <= fit ? left : left - fit === 1 && fit > 2 ? fit - 1 : fit
      this.part(row, from, take, from + take >= total)
      from += take
      if (from < total) this.turn(row)
    }
  }

  private turn(row: Row): void {
    if (this.fresh) return
    this.newPage()
    row.onNewPage?.()
    this.fresh = true
  }

  private part(row: Row, from: number, take: number, last: boolean): void {
    const top = this.y
    const { lead, before = 0, after = 0 } = row
    for (const { tag, lines, x, align } of row.cells) {
      const part = from === 0 && take >= lines.length ? lines : lines.slice(from, from + take)
      tag.lines(part, { x, top: top + before, lead, align })
    }
    if (from > 0) this.repeat(row, from, take)
    const bottom = top + before + take * lead + after
    if (row.beside) this.pen.artifact(() => row.beside?.({ top, bottom, last }))
    this.y = bottom
    this.fresh = false
  }

  private repeat({ again, cells, before = 0, lead }: Row, from: number, take: number): void {
    const [first] = cells
    if (!again || (first && first.lines.length > from)) return
    const { lines, x } = again()
    this.pen.artifact(() => this.pen.furniture(lines.slice(0, take), { x, top: this.y + before, lead }), 'Pagination')
  }
}
