import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drift, migrate } from '@/prisma/migrate'
import { migrationsDir } from '@/prisma/migrate-files'
import { Sentence } from './boot/sentence'
import { temporaryPostgres } from './boot/temporary'

/** Drafts the next migration: what prisma/schema has and the migrations have not. Policies are added by hand. */
export async function main([name]: readonly string[]): Promise<number> {
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Sentence('Give the migration a name, as in "npm run migration -- add_vendor".')
  }
  const server = await temporaryPostgres()
  try {
    const { ownerUrl } = await server.database('draft')
    await migrate(ownerUrl)
    const sql = await drift(ownerUrl)
    if (!sql) {
      console.log('The migrations already make what prisma/schema says.')
      return 0
    }
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
    const folder = join(migrationsDir, `${stamp}_${name}`)
    await mkdir(folder)
    await writeFile(join(folder, 'migration.sql'), `${sql}\n`)
    console.log(`${folder}/migration.sql is drafted: add the row-level policies and grants of new tables.`)
    return 0
  } finally {
    await server.stop()
  }
}
