/**
 * A document as pure data: what stands in it, in which order, and nothing about ink.
 * A room composes a plan (`compose(model) → plan`); `draw(plan)` sets it. A plan survives JSON, unless it makes blocks late.
 */
export type Plan = {
  readonly title: string
  /** One line under the title: kind, department, "stand van …". */
  readonly subtitle?: string
  readonly institution: string
  /** True for demonstration content: "fictief gebruik" then stands on every page. */
  readonly demo?: boolean
  /** The calendar day the content describes, `2026-11-22`. */
  readonly day: string
  /** As a reader says it: `3`, or `3, definitief`. */
  readonly version: string
  readonly madeBy: string
  /** The instant of making as ISO 8601 with zone; shown in Dutch time, and the file's creation date. */
  readonly madeAt: string
  /** For the file's properties: what the document is about. */
  readonly subject?: string
  readonly conclusion?: Notice
  /** Shown on the cover after version, day and maker. */
  readonly facts?: readonly Pair[]
  /** False leaves the table of contents out; bookmarks stay. */
  readonly contents?: boolean
  readonly sections: readonly Section[]
}

/** A heading with what stands under it: a bookmark, a contents entry and a number of its own. */
export type Section = {
  readonly title: string
  /** Target for links inside the document: `link: '#id'`. */
  readonly id?: string
  /** False: no number before the title. Numbering of its siblings skips it. */
  readonly numbered?: boolean
  /** False: not listed in the contents (the bookmark stays). */
  readonly listed?: boolean
  readonly newPage?: boolean
  /** A function makes them when they are drawn, or has them come: for what is too long to hold whole. */
  readonly blocks?: Blocks | (() => Blocks | Promise<Blocks>)
  readonly sections?: readonly Section[]
}

type Blocks = readonly Block[]

/** What stands under the heading of a section. */
export const blocksOf = ({ blocks = [] }: Section): Blocks | Promise<Blocks> =>
  typeof blocks === 'function' ? blocks() : blocks

export type Block =
  | { readonly kind: 'paragraph'; readonly text: Rich; readonly muted?: boolean }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'pairs'; readonly pairs: readonly Pair[]; readonly compact?: boolean }
  | Table
  | { readonly kind: 'reasons'; readonly reasons: readonly Reason[] }
  | ({ readonly kind: 'notice' } & Notice)
  | { readonly kind: 'list'; readonly items: readonly Rich[]; readonly ordered?: boolean }
  | { readonly kind: 'pageBreak' }

/** Text, or a row of differently set pieces. A newline in it starts a new line. */
export type Rich = string | readonly (string | Span)[]

export type Span = {
  readonly text: string
  readonly strong?: boolean
  /** Grey and a little smaller: citations, additions. */
  readonly muted?: boolean
  /** `https://…`, `mailto:…`, or `#id` of a section. */
  readonly link?: string
}

export type Pair = { readonly key: string; readonly value: Rich }

export type Table = {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Rich[])[]
  readonly caption?: string
  /** The first cell of each row names the row, for a screen reader. */
  readonly rowHeads?: boolean
  /** What to say instead of an empty table. */
  readonly empty?: string
}

/** Without shares the columns take the room that their content asks. */
export type Column = { readonly head: string; readonly share?: number; readonly align?: 'left' | 'right' }

export type Sign = 'yes' | 'no' | 'unknown'

/** One reason with its sign (✓ – ?), its citation in grey and the reasons under it. */
export type Reason = {
  readonly sign: Sign
  readonly text: Rich
  readonly cites?: string
  readonly because?: readonly Reason[]
}

/** The colour of a bar beside a text. The text itself always carries the meaning. */
export type Tone = 'bad' | 'high' | 'attention' | 'good' | 'neutral' | 'open'

export type Notice = { readonly tone: Tone; readonly title?: string; readonly text?: Rich }
