import { generate } from './boot/make'

/** Makes what is made from the sources: the database client only when the schema has changed. */
export async function main(): Promise<number> {
  const made = await generate('inherit')
  console.log(made ? 'Database client made.' : 'Database client is up to date.')
  return 0
}
