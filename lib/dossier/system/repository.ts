import { dayOfMoment } from '@/lib/classification/nl'
import { toDay, toDayOrNull } from '@/lib/platform/day'
import type { TenantDb } from '@/lib/platform/tenancy'
import type { Proof } from './model'

/** The proofs of all duties of one system, oldest first, by duty. */
export async function listProofs(db: TenantDb, systemId: string): Promise<ReadonlyMap<string, readonly Proof[]>> {
  const rows = await db.evidence.findMany({
    where: { duty: { systemId } },
    include: { file: { select: { name: true } } },
    orderBy: [{ coversFrom: 'asc' }, { addedAt: 'asc' }],
  })
  const byDuty = new Map<string, Proof[]>()
  for (const r of rows) {
    const proof: Proof = {
      title: r.title,
      note: r.note,
      url: r.url,
      fileName: r.file?.name ?? null,
      coversFrom: toDay(r.coversFrom),
      coversUntil: toDayOrNull(r.coversUntil),
      state: r.state,
      addedById: r.addedById,
      judgedById: r.judgedById,
      judgedOn: r.judgedAt ? dayOfMoment(r.judgedAt) : null,
      judgedReason: r.judgedReason,
    }
    byDuty.set(r.dutyId, [...(byDuty.get(r.dutyId) ?? []), proof])
  }
  return byDuty
}

/** How many logbook rows there are about one system. */
export const countEvents = (db: TenantDb, systemId: string): Promise<number> =>
  db.logEntry.count({ where: { systemId } })
