/** A number that changes with any of these texts: the revision of a record that keeps none of its own. */
export function fingerprint(...texts: readonly string[]): number {
  let hash = 7
  for (const letter of texts.join('\u001f')) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647
  return hash
}
