import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader finds in a PDF. For tests: it needs a development dependency. */
export type ReadBack = {
  readonly pages: readonly PageRead[]
  readonly title: string
  readonly info: Readonly<Record<string, unknown>>
  /** The value of a property in the file's XML metadata. */
  readonly property: (name: string) => string | undefined
  readonly tagged: boolean
  readonly shows: Readonly<Record<string, unknown>>
  readonly bookmarks: readonly Bookmark[]
  /** Every node of the structure that holds text, page by page in reading order. */
  readonly nodes: readonly Node[]
}

export type PageRead = {
  /** Content and page furniture together, line by line. */
  readonly text: string
  /** Content only. */
  readonly content: string
  /** Text that belongs neither to the structure nor to the page furniture. */
  readonly stray: string
  readonly links: readonly { readonly url?: string; readonly toPage?: number; readonly says: string }[]
  readonly right: number
  readonly lowest: number
}

export type Bookmark = { readonly title: string; readonly page: number; readonly depth: number }
export type Node = { readonly role: string; readonly page: number; readonly text: string; readonly alt?: string }

/** Reads a PDF as a viewer does. */
export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  try {
    const { info, metadata } = await pdf.getMetadata()
    const pages: PageRead[] = []
    const nodes: Node[] = []
    for (let at = 1; at <= pdf.numPages; at += 1) {
      const page = await pdf.getPage(at)
      const read = await readPage(pdf, page)
      pages.push(read.page)
      nodes.push(...read.nodes)
      page.cleanup()
    }
    const properties: Record<string, unknown> = { ...info }
    return {
      pages,
      nodes,
      title: String(properties.Title ?? ''),
      info: properties,
      property: (name) => {
        const value: unknown = metadata?.get(name)
        return value === null || value === undefined ? undefined : String(value)
      },
      tagged: (await pdf.getMarkInfo())?.Marked === true,
      shows: { ...(await pdf.getViewerPreferences()) },
      bookmarks: await readBookmarks(pdf),
    }
  } finally {
    await task.destroy()
  }
}

type Marks = {
  readonly byId: Map<string, string>
  text: string
  content: string
  stray: string
  right: number
  lowest: number
}

async function readPage(
  pdf: PDFDocumentProxy,
  page: PDFPageProxy,
): Promise<{ page: PageRead; nodes: readonly Node[] }> {
  const marks = readText(await page.getTextContent({ includeMarkedContent: true, disableNormalization: true }))
  const nodes: Node[] = []
  const visit = (tree: StructTree, role: string): string =>
    (tree.children ?? [])
      .map((child) => {
        if (!('role' in child)) return marks.byId.get(child.id ?? '') ?? ''
        const place = nodes.length
        const text = visit(child, child.role)
        if (text.trim() !== '')
          nodes.splice(place, 0, { role: child.role, page: page.pageNumber, text, ...spoken(child) })
        return text
      })
      .join(role === 'Root' ? '\n' : '')
  const tree = await page.getStructTree()
  if (tree) visit(tree, 'Root')
  const links: PageRead['links'][number][] = []
  for (const note of await page.getAnnotations()) {
    if (note.subtype !== 'Link') continue
    const toPage = note.dest ? await pageOf(pdf, note.dest) : undefined
    links.push({
      says: note.contentsObj?.str ?? '',
      ...(note.url ? { url: note.url } : {}),
      ...(toPage ? { toPage } : {}),
    })
  }
  const { text, content, stray, right, lowest } = marks
  return { page: { text, content, stray, links, right, lowest }, nodes }
}

const spoken = ({ alt }: StructNode) => (alt ? { alt } : {})

type StructTree = { readonly children?: readonly (StructNode | StructContent)[] }
type StructNode = StructTree & { readonly role: string; readonly alt?: string }
type StructContent = { readonly type: string; readonly id?: string }

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>

function readText({ items }: TextContent): Marks {
  const marks: Marks = { byId: new Map(), text: '', content: '', stray: '', right: 0, lowest: Number.POSITIVE_INFINITY }
  const open: string[] = []
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id ?? ('tag' in item && item.tag === 'Artifact' ? 'artifact' : ''))
      continue
    }
    const text = item.str + (item.hasEOL ? '\n' : '')
    marks.text += text
    if (item.str.trim() !== '') marks.right = Math.max(marks.right, item.transform[4] + item.width)
    const owner = open.find((id) => id !== '')
    if (owner === 'artifact') continue
    if (owner === undefined) marks.stray += item.str.trim()
    else marks.byId.set(owner, (marks.byId.get(owner) ?? '') + text)
    marks.content += text
    if (item.str.trim() !== '') marks.lowest = Math.min(marks.lowest, item.transform[5])
  }
  return marks
}

async function readBookmarks(pdf: PDFDocumentProxy): Promise<readonly Bookmark[]> {
  const found: Bookmark[] = []
  const visit = async (items: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>, depth: number): Promise<void> => {
    for (const item of items ?? []) {
      found.push({ title: item.title, page: await pageOf(pdf, item.dest), depth })
      await visit(item.items, depth + 1)
    }
  }
  await visit(await pdf.getOutline(), 0)
  return found
}

async function pageOf(pdf: PDFDocumentProxy, target: string | readonly unknown[] | null): Promise<number> {
  const to = typeof target === 'string' ? await pdf.getDestination(target) : target
  return to?.[0] ? (await pdf.getPageIndex(to[0])) + 1 : 0
}
