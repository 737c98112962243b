import type { Holder } from '@/lib/duties/repository'
import { fromDayOrNull, toDayOrNull } from '@/lib/platform/day'
import type { TenantDb } from '@/lib/platform/tenancy'
import { type Check, type CheckKind, unrecorded } from './model'

const columns = { include: { document: { select: { id: true, name: true } } } } as const

/** The checks of one system, recorded or not. */
export async function listChecks(db: TenantDb, systemId: string): Promise<Checks> {
  return checksOf(systemId, await db.systemCheck.findMany({ where: { systemId }, ...columns }))
}

/** A system by name and by who holds it, with its checks; null where it is not there. */
export async function findChecked(db: TenantDb, systemId: string): Promise<{ system: Holder; checks: Checks } | null> {
  const found = await db.aiSystem.findFirst({
    where: { id: systemId },
    select: { id: true, name: true, ownerId: true, deputyId: true, checks: columns },
  })
  if (!found) return null
  const { checks, ...system } = found
  return { system, checks: checksOf(systemId, checks) }
}

type Checks = Record<CheckKind, Check>
type Row = NonNullable<Awaited<ReturnType<TenantDb['systemCheck']['findFirst']>>> & {
  readonly document: Check['document']
}

function checksOf(systemId: string, rows: readonly Row[]): Checks {
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
