import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { makeArchive } from '@/lib/institutions/exit/document'
import { listArchives } from '@/lib/institutions/exit/repository'
import { newId } from '@/lib/platform/id'
import { jobTenant, stopSending } from '@/lib/platform/jobs'
import { openStored } from '@/lib/platform/storage'
import { disconnect, inTenant } from '@/lib/platform/tenancy'
import { systemsCsv } from '@/worker/systems-csv'
import { loadEnv } from './boot/env-file'
import { Sentence } from './boot/sentence'
import {
  createInstitution,
  getInstitution,
  listInstitutions,
  renameInstitution,
  setClosed,
} from './operator/institutions'
import { removeInstitution } from './operator/removal'

const help = `The platform operator's commands. None of them shows what an institution keeps.

  npm run operator -- list
  npm run operator -- create <address> --name "…" --kind hospital|gpPractice|regionalOrganisation|other --admin-name "…" --admin-email …
  npm run operator -- rename <address> <new address>
  npm run operator -- close <address> --type <address>      nobody gets in; nothing is removed
  npm run operator -- reopen <address>
  npm run operator -- export <address> --to <file.zip>      makes the archive of everything and writes it to a file
  npm run operator -- remove <address> --type <address> --kept <file.zip>
                                                            removes everything of a closed institution, for ever
`

const options = {
  name: { type: 'string' },
  kind: { type: 'string' },
  'admin-name': { type: 'string' },
  'admin-email': { type: 'string' },
  type: { type: 'string' },
  to: { type: 'string' },
  kept: { type: 'string' },
} as const

/** Makes, renames, closes, exports and removes institutions, as the owner of the database. */
export async function main(args: readonly string[]): Promise<number> {
  const { positionals, values } = read(args)
  const [command, slug = '', next = ''] = positionals
  if (!command || command === 'help') {
    console.log(help)
    return command ? 0 : 1
  }
  loadEnv()
  const url = process.env.DATABASE_OWNER_URL
  if (!url)
    throw new Sentence('DATABASE_OWNER_URL is not set: the operator works as owner of the database, see .env.example.')
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  try {
    console.log(await run(owner, command, slug, next, values))
    return 0
  } finally {
    await owner.end()
    await stopSending()
    await disconnect()
  }
}

type Values = ReturnType<typeof read>['values']

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (e) {
    throw new Sentence(`${e instanceof Error ? e.message : e}\n\n${help}`)
  }
}

async function run(owner: pg.Client, command: string, slug: string, next: string, values: Values): Promise<string> {
  switch (command) {
    case 'list':
      return (await listInstitutions(owner))
        .map((i) =>
          [i.slug, i.kind, i.name, i.closedAt ? `closed ${i.closedAt.toISOString().slice(0, 10)}` : ''].join('\t'),
        )
        .join('\n')
    case 'create': {
      const administrator = { name: needed(values, 'admin-name'), email: needed(values, 'admin-email') }
      const of = { slug, name: needed(values, 'name'), kind: needed(values, 'kind'), administrator }
      const token = await createInstitution(owner, of)
      const site = process.env.NEXTAUTH_URL ?? 'http://localhost:3000'
      return `${slug} is there. Give this link to ${administrator.email}; it works once, for 14 days:\n${new URL(`/uitnodiging/${token}`, site)}`
    }
    case 'rename':
      await renameInstitution(owner, slug, next)
      return `${slug} is now ${next}; the old address leads there.`
    case 'close':
      typed(values, slug)
      await setClosed(owner, slug, true)
      return `${slug} is closed: nobody gets in. Its content is still there.`
    case 'reopen':
      await setClosed(owner, slug, false)
      return `${slug} is open again.`
    case 'export':
      return exportTo(owner, slug, needed(values, 'to'))
    case 'remove':
      typed(values, slug)
      await removeInstitution(owner, slug, needed(values, 'kept'))
      return `${slug} and everything of it is gone.`
    default:
      throw new Sentence(`"${command}" is not a command.\n\n${help}`)
  }
}

function needed(values: Values, name: keyof typeof options): string {
  const value = values[name]?.trim()
  if (!value) throw new Sentence(`--${name} is missing.\n\n${help}`)
  return value
}

function typed(values: Values, slug: string): void {
  if (needed(values, 'type') !== slug)
    throw new Sentence(`Type the address of the institution to confirm: --type ${slug}`)
}

async function exportTo(owner: pg.Client, slug: string, file: string): Promise<string> {
  const { id } = await getInstitution(owner, slug)
  const tenant = await jobTenant(id, 'institutions.export', { closedToo: true })
  if (!tenant) throw new Sentence(`${slug} cannot be exported: is DATABASE_URL the same database?`)
  const exportId = newId()
  await makeArchive(tenant, exportId, systemsCsv)
  const archive = (await inTenant(tenant, listArchives)).find((a) => a.id === exportId)
  if (!archive) throw new Error('the archive was not kept')
  await pipeline(await openStored(archive.storageKey), createWriteStream(file, { mode: 0o600 }))
  return `Everything of ${slug} is in ${file} (${archive.size} bytes, SHA-256 ${archive.sha256}).`
}
