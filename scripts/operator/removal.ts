import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type pg from 'pg'
import { deleteAllStored } from '@/lib/platform/storage'
import { Sentence } from '../boot/sentence'
import { getInstitution, transaction } from './institutions'

type Link = { readonly from: string; readonly to: string }

/** Every table with rows of institutions, each before the tables that it points at. */
export async function tablesInOrder(owner: pg.Client): Promise<readonly string[]> {
  const { rows: tables } = await owner.query<{ name: string }>(`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'institution_id' and not a.attisdropped
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition`)
  const { rows: links } = await owner.query<Link>(`
    select f.relname as from, t.relname as to from pg_constraint k
    join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    where k.contype = 'f' and f.oid <> t.oid`)
  return inOrder(
    tables.map((t) => t.name),
    links,
  )
}

/** Each name before those that it points at. Throws where names point at each other in a circle. */
export function inOrder(names: readonly string[], links: readonly Link[]): readonly string[] {
  const left = new Set(names)
  const order: string[] = []
  while (left.size > 0) {
    const free = [...left].filter((name) => !links.some((l) => l.to === name && left.has(l.from)))
    if (free.length === 0) throw new Error(`tables point at each other: ${[...left].join(', ')}`)
    for (const name of free) {
      left.delete(name)
      order.push(name)
    }
  }
  return order
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}

/**
 * Removes an institution that is closed: every row, every file, its jobs, and people who are known nowhere else. `kept`
 * is the archive on disk; it must be the last one made, and made after the closing.
 */
export async function removeInstitution(owner: pg.Client, slug: string, kept: string): Promise<void> {
  const { id, closedAt } = await getInstitution(owner, slug)
  if (closedAt === null) throw new Sentence(`${slug} is open: close it first, then make and keep its archive.`)
  await transaction(owner, id, async () => {
    const { rows } = await owner.query<{ sha256: string; late: boolean }>(
      "select sha256, added_at >= $1 as late from stored_file where purpose = 'export' and institution_id = $2 order by added_at desc limit 1",
      [closedAt, id],
    )
    if (!rows[0]?.late)
      throw new Sentence(`${slug} has no archive from after its closing: make one with "export" first.`)
    if ((await sha256(kept)) !== rows[0].sha256)
      throw new Sentence(`${kept} is not the last archive of ${slug}: fetch it again with "export".`)
  })
  // Outside the transaction: a file cannot come back with a rollback. Rows last, so that a stop halfway can be resumed.
  const tables = await tablesInOrder(owner)
  await transaction(owner, id, async () => {
    const { rows: people } = await owner.query<{ id: string }>(
      'select person_id as id from member where institution_id = $1',
      [id],
    )
    for (const table of tables) await owner.query(`delete from "${table}" where institution_id = $1`, [id])
    await owner.query("delete from pgboss.job where data->>'institutionId' = $1", [id])
    await owner.query('delete from "grant" where receiver_id = $1', [id])
    for (const person of people) await forget(owner, person.id)
    await owner.query('delete from institution where id = $1', [id])
  })
  await deleteAllStored(id)
}

/** Removes a person who is a member nowhere any more, with every session. */
async function forget(owner: pg.Client, personId: string): Promise<void> {
  await owner.query("select set_config('app.person_id', $1, true)", [personId])
  const { rows } = await owner.query('select 1 from member where person_id = $1 limit 1', [personId])
  if (rows.length === 0) await owner.query('delete from person where id = $1', [personId])
}
