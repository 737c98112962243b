import type { TenantDb } from '@/lib/platform/tenancy'
import { type DocumentKind, documentKinds, type MadeDocument } from './model'

/** Two who make the same document at once wait for each other, so that each gets a number of its own. */
export async function lockMaking(db: TenantDb, kind: DocumentKind, systemId: string | null): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock(
    hashtextextended(current_setting('app.institution_id') || ${kind} || ${systemId ?? ''}, 0))`
}

/** The highest number under which this document was made; 0 when it never was. */
export async function lastVersion(db: TenantDb, kind: DocumentKind, systemId: string | null): Promise<number> {
  const [row] = await db.$queryRaw<{ version: number }[]>`
    select coalesce(max((changes->0->>'to')::int), 0) as version from log_entry
    where name = 'document.made' and subject_kind = ${kind} and system_id is not distinct from ${systemId}::uuid`
  return row?.version ?? 0
}

/** The documents that were made last, newest first. */
export async function listMade(db: TenantDb, most: number): Promise<MadeDocument[]> {
  return db.$queryRaw<MadeDocument[]>`
    select l.id, l.subject_kind as kind, l.subject_label as label, s.id as "systemId",
      (l.changes->0->>'to')::int as version, l.at, coalesce(m.name, l.actor_name) as by
    from log_entry l
    left join ai_system s on s.institution_id = l.institution_id and s.id = l.system_id
    left join member m on m.institution_id = l.institution_id and m.person_id = l.actor_id
    where l.name = 'document.made' and l.subject_kind = any (${[...documentKinds]}::text[])
    order by l.at desc, l.id desc limit ${most}`
}
