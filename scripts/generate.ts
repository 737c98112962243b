import { generateClient } from './boot/make'

/** Makes the database client again when the schema has changed. */
export async function main(): Promise<number> {
  const made = await generateClient('inherit')
  console.log(made ? 'Database client made.' : 'Database client is up to date.')
  return 0
}
