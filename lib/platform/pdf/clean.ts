/** Lets through what can be set: one kind of space, no control characters, accents joined to their letters. */
export function clean(text: string): string {
  const settable = plain.test(text)
    ? text
    : text
        .normalize('NFC')
        .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
        .replace(/[\t\u1680\u2000-\u200a\u205f\u3000]/g, ' ')
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(unseen, (c) => (c === '\n' ? c : ''))
  return settable.replace(citation, '$1\u00a0')
}

/** The same on one line: for properties, bookmarks and what is only spoken. */
export const oneLined = (text: string): string =>
  clean(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

/** Control characters, soft hyphens, direction marks, and the selectors that turn a sign into a picture. */
const unseen = /[\p{Cc}\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\ufe00-\ufe0f]/gu

const plain = /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201d]*$/

/** "art. 26" and the like stay on one line. */
const citation = /\b(art\.|artikel|lid|punt|bijlage|onder) (?=[\dIVXa-h]+\b)/g
