/** How large a file a form sends, and what it says of a larger one. */
export type FileLimit = { readonly bytes: number; readonly says: string }

/** Problems by field name for each chosen file beyond the limit; undefined if there is none. */
export function tooLargeIn(form: FormData, { bytes, says }: FileLimit): Record<string, readonly string[]> | undefined {
  const names = [...form].flatMap(([name, value]) => (value instanceof File && value.size > bytes ? [name] : []))
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, [says]])) : undefined
}
