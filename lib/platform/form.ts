/** What stood in a form, as text; several values of one name as a list; a chosen file as itself. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/**
 * A submitted form as a record. A name that ends in `[]` is always a list, under its name without the brackets.
 * Next's own hidden fields are left out. Files are left out here: they have a door of their own.
 */
export function fromForm(form: FormData): Typed {
  const record: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue
    const values = form.getAll(name).flatMap((v) => (typeof v === 'string' ? [printable(v)] : []))
    if (name.endsWith('[]')) record[name.slice(0, -2)] = values.filter((v) => v !== '')
    else if (values.length > 0) record[name] = (values[values.length - 1] ?? '').replaceAll('\r\n', '\n')
  }
  return record
}

/** Without what nobody types and no column of text keeps; line ends and tabs stay. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, (c) => (/[\n\r\t]/.test(c) ? c : ''))

/** A file as it came in: its name as the user has it, and its bytes. */
export type Incoming = { readonly name: string; readonly bytes: Uint8Array }

/** The chosen files of a form, by field; a file field that was left empty is not there. */
export async function filesFrom(form: FormData): Promise<Readonly<Record<string, Incoming>>> {
  const files: Record<string, Incoming> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' || value.size === 0) continue
    files[name] = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) }
  }
  return files
}
