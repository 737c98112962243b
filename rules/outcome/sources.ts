import type { Standing } from '../engine/citation'
import type { CitationText } from '../engine/explain'
import * as acts from '../sources/acts'

/** A source with the places in it that an outcome points to, as far as they weigh the same. */
export type Source = {
  readonly name: string
  /** "Verordening (EU) 2024/1689"; null where the source has no more than its name. */
  readonly official: string | null
  readonly url: string | null
  readonly standing: Standing
  /** Down to the article: "art. 3, 5, 26", "bijlage III". The paragraphs stand where they are cited. */
  readonly places: readonly string[]
}

/** The longest name first: one name may begin like another. */
const known = Object.values(acts).sort((a, b) => b.name.length - a.name.length)

/** Law before guidance, and what decides nothing last. */
const order = [
  'law',
  'secondary',
  'finalGuidance',
  'fieldNorm',
  'ourReading',
  'draftGuidance',
  'proposal',
] as const satisfies readonly Standing[]

/**
 * Citations by source and weight, each article once. The weight is that of the rule that cites: an article of a law may
 * also stand with our reading of it.
 */
export function sourcesOf(citations: Iterable<Pick<CitationText, 'text' | 'standing'>>): readonly Source[] {
  const found = new Map<string, { readonly source: Omit<Source, 'places'>; readonly places: Set<string> }>()
  for (const { text, standing } of citations) {
    const act = known.find(({ name }) => text === name || text.startsWith(`${name} `))
    const name = act?.name ?? text
    const key = `${standing} ${name}`
    const official = act && act.official !== name ? act.official : null
    const entry = found.get(key) ?? { source: { name, official, url: act?.url ?? null, standing }, places: new Set() }
    found.set(key, entry)
    const place = text.slice(name.length).trim()
    if (place !== '') entry.places.add(articleOf(place))
  }
  return [...found.values()]
    .map(({ source, places }) => ({ ...source, places: together([...places]) }))
    .sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || byNumber.compare(a.name, b.name))
}

const byNumber = new Intl.Collator('nl', { numeric: true })

/** "art. 5 lid 1 onder a" is art. 5; what is no article, annex or recital stays as it is. */
const articleOf = (place: string): string =>
  /^(?:art\.|bijlage|overweging) [^\s,]+(?: (?:en|tot en met) \d+)?/.exec(place)?.[0] ?? place

/** "art. 3" and "art. 5" are one place: "art. 3, 5". */
function together(places: readonly string[]): readonly string[] {
  const kinds = new Map<string, string[]>()
  for (const place of places.toSorted(byNumber.compare)) {
    const kind = /^(?:art\.|bijlage|overweging)(?= )/.exec(place)?.[0]
    const key = kind ?? place
    kinds.set(key, [...(kinds.get(key) ?? []), kind ? place.slice(kind.length + 1) : ''])
  }
  return [...kinds].map(([kind, numbers]) => `${kind} ${numbers.join(', ')}`.trim())
}
