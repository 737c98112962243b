const longest = 60

/** No longer than can be read. */
export const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** A text from outside, on one line and between quotes. */
export const quoted = (text: string): string => JSON.stringify(cut(text))

/** "I, IIa of III" */
export const oneOf = (of: readonly string[]): string =>
  [of.slice(0, -1).join(', '), ...of.slice(-1)].filter(Boolean).join(' of ')
