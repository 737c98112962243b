import { newId } from './id'
import type { Json, OutsideDb, Tenant, TenantDb } from './tenancy'

/** One field that changed, in the words and values of the room that changed it. Values are ids, days or texts; never secrets. */
export type Change = { readonly field: string; readonly from: string | null; readonly to: string | null }

/** What a write leaves in the logbook. `name` is `noun.verb`, worded in lib/logbook/nl.ts. */
export type AuditEntry = {
  readonly name: string
  readonly subject: { readonly kind: string; readonly id: string | null; readonly label: string }
  readonly systemId?: string | null
  readonly changes?: readonly Change[]
}

/**
 * Writes logbook rows in the transaction of the change itself, set-based. Outside tenants it takes a transaction that
 * concerns one institution: somebody who comes in by a door.
 */
export async function remember(
  db: TenantDb | OutsideDb,
  by: Pick<Tenant, 'actor'>,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return
  const actor =
    by.actor.kind === 'member'
      ? { actorKind: 'member' as const, actorId: by.actor.personId, actorName: null }
      : { actorKind: 'job' as const, actorId: null, actorName: by.actor.name }
  await db.logEntry.createMany({
    data: entries.map((e) => ({
      id: newId(),
      ...actor,
      name: e.name,
      subjectKind: e.subject.kind,
      subjectId: e.subject.id,
      subjectLabel: e.subject.label,
      systemId: e.systemId ?? null,
      changes: (e.changes ?? []) as unknown as Json, // Change[] is JSON; Prisma's type wants an index signature
    })),
  })
}

/** Field by field, what differs between two flat records. */
export function changesBetween(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Change[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((field) => {
    const from = asText(before[field])
    const to = asText(after[field])
    return from === to ? [] : [{ field, from, to }]
  })
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ')
  return String(value)
}
