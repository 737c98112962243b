import { fromDayOrNull, toDayOrNull } from '@/lib/platform/day'
import type { TenantDb } from '@/lib/platform/tenancy'
import { type Check, type CheckKind, unrecorded } from './model'

/** The checks of one system, recorded or not. */
export async function listChecks(db: TenantDb, systemId: string): Promise<Record<CheckKind, Check>> {
  const rows = await db.systemCheck.findMany({
    where: { systemId },
    include: { document: { select: { id: true, name: true } } },
  })
  const found = new Map(
    rows.map((r) => [
      r.kind,
      {
        systemId,
        kind: r.kind,
        status: r.status,
        on: toDayOrNull(r.on),
        reviewBefore: toDayOrNull(r.reviewBefore),
        responsibleId: r.responsibleId,
        document: r.document,
        documentUrl: r.documentUrl,
        note: r.note,
        revision: r.revision,
      } satisfies Check,
    ]),
  )
  return {
    dpia: found.get('dpia') ?? unrecorded(systemId, 'dpia'),
    supplierChecklist: found.get('supplierChecklist') ?? unrecorded(systemId, 'supplierChecklist'),
  }
}

/** Saves over this revision only (0 is the first); false when somebody saved in between. */
export async function saveCheck(db: TenantDb, check: Check, revision: number): Promise<boolean> {
  const data = {
    status: check.status,
    on: fromDayOrNull(check.on),
    reviewBefore: fromDayOrNull(check.reviewBefore),
    responsibleId: check.responsibleId,
    documentId: check.document?.id ?? null,
    documentUrl: check.documentUrl,
    note: check.note,
  }
  if (revision === 0) {
    const { count } = await db.systemCheck.createMany({
      data: [{ systemId: check.systemId, kind: check.kind, ...data }],
      skipDuplicates: true,
    })
    return count === 1
  }
  const { count } = await db.systemCheck.updateMany({
    where: { systemId: check.systemId, kind: check.kind, revision },
    data: { ...data, revision: { increment: 1 } },
  })
  return count === 1
}
