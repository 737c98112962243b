import { withEngine } from './migrate-engine'
import { migrations, schemaDir, schemaFiles } from './migrate-files'
import { migrateQueue } from './migrate-queue'

const everything = { externalTables: [], externalEnums: [] }

/**
 * Brings the database at `ownerUrl` up to date: every migration that it has not had, then the job queue's own tables.
 * Returns the names of the migrations that it applied; twice is harmless.
 */
export async function migrate(ownerUrl: string): Promise<readonly string[]> {
  const [migrationsList, files] = await Promise.all([migrations(), schemaFiles()])
  const { appliedMigrationNames } = await withEngine(ownerUrl, files, (engine) =>
    engine.applyMigrations({ migrationsList, filters: everything }),
  )
  await migrateQueue(ownerUrl)
  return appliedMigrationNames
}

/** What a migrated database still lacks to be what `prisma/schema` says, as SQL; empty when nothing. */
export async function drift(ownerUrl: string): Promise<string> {
  const files = await schemaFiles()
  const { stdout } = await withEngine(ownerUrl, files, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: schemaDir },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: everything,
    }),
  )
  const sql = (stdout ?? '').trim()
  return sql === '-- This is an empty migration.' ? '' : sql
}
