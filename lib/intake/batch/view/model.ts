/** Which rows of an import a page shows. */
export const shows = ['new', 'changed', 'unchanged', 'duplicate', 'wrong', 'leftOut'] as const
export type Show = (typeof shows)[number]

export const showSlugs = {
  new: 'nieuw',
  changed: 'gewijzigd',
  unchanged: 'ongewijzigd',
  duplicate: 'mogelijk-dubbel',
  wrong: 'fout',
  leftOut: 'overgeslagen',
} as const satisfies Record<Show, string>

/** Which rows, which page of them, and the row whose cells are being mended. */
export type RowsView = { readonly show: Show | null; readonly page: number; readonly mend: number | null }

export const rowsPerPage = 25

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

const wholeNumber = (value: Query[string]): number | null => {
  const number = typeof value === 'string' && /^\d{1,7}$/.test(value) ? Number(value) : 0
  return number > 0 ? number : null
}

/** Reads an address; what it does not know it leaves out. */
export const rowsViewFrom = (query: Query): RowsView => ({
  show: shows.find((s) => showSlugs[s] === query.toon) ?? null,
  page: wholeNumber(query.pagina) ?? 1,
  mend: wholeNumber(query.herstel),
})

/** The query of a view, as a form carries it to come back to. */
export function queryOf({ show, page, mend }: RowsView): string {
  const pairs = [
    ...(show ? [['toon', showSlugs[show]]] : []),
    ...(page > 1 ? [['pagina', String(page)]] : []),
    ...(mend ? [['herstel', String(mend)]] : []),
  ]
  return new URLSearchParams(pairs).toString()
}

export const importsHref = (slug: string): string => `/${slug}/systemen/importeren`

/** The address of an import, showing these rows. */
export function importHref(slug: string, id: string, view?: Partial<RowsView>): string {
  const query = view ? queryOf({ show: null, page: 1, mend: null, ...view }) : ''
  return `${importsHref(slug)}/${id}${query && `?${query}`}`
}

export const says = (path: string, code: string): string => `${path}${path.includes('?') ? '&' : '?'}melding=${code}`

/** Back to the rows that a form was sent from, saying what was done; a row that was mended is closed again. */
export function backTo(slug: string, { id, back }: { id: string; back: string }, code: string, part = ''): string {
  const view = { ...rowsViewFrom(Object.fromEntries(new URLSearchParams(back))), mend: null }
  return says(importHref(slug, id, view), code) + part
}
