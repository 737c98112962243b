import { migrate } from '@/prisma/migrate'
import { loadEnv } from './boot/env-file'
import { checkServer, ownServer } from './boot/own-server'
import { Sentence } from './boot/sentence'

/** For hosting: brings the database of DATABASE_OWNER_URL up to date. */
export async function main(): Promise<number> {
  loadEnv()
  const urls = ownServer()
  if (!urls) throw new Sentence('DATABASE_URL and DATABASE_OWNER_URL are not set: see .env.example.')
  await checkServer(urls)
  const applied = await migrate(urls.ownerUrl)
  console.log(applied.length ? `Applied: ${applied.join(', ')}.` : 'The database is up to date.')
  return 0
}
