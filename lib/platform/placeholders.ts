/** Collects the values of a statement: `$(value)` gives their place in it. */
export function placeholders() {
  const values: unknown[] = []
  const $ = (value: unknown): string => `$${values.push(value)}`
  return { values, $ }
}

/** The pattern of `ilike` for texts that contain this one, whatever signs it has. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`
