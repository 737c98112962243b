import type { Holder } from '@/lib/duties/repository'
import { fromDayOrNull, toDayOrNull } from '@/lib/platform/day'
import type { TenantDb } from '@/lib/platform/tenancy'
import { type Check, type CheckKind, unrecorded } from './model'

const columns = { include: { document: { select: { id: true, name: true } } } } as const

/** The checks of one system, recorded or not. */
export async function listChecks(db: TenantDb, systemId: string): Promise<Checks> {
  return checksOf(systemId, await db.systemCheck.findMany({ where: { systemId }, ...columns }))
}

/** A system by name and by who holds it, with its checks and who is responsible by name; null where it is not there. One query. */
export async function findChecked(
  db: TenantDb,
  systemId: string,
): Promise<{ system: Holder; checks: Record<CheckKind, NamedCheck> } | null> {
  const [found] = await db.$queryRaw<{ system: Holder; checks: NamedCheck[] }[]>`
    select json_build_object('id', s.id, 'name', s.name, 'ownerId', s.owner_id, 'deputyId', s.deputy_id) as system, (
      select coalesce(json_agg(json_build_object('systemId', c.system_id, 'kind', c.kind, 'status', c.status, 'on', c."on",
        'reviewBefore', c.review_before, 'responsibleId', c.responsible_id, 'responsible', m.name,
        'document', case when f.id is not null then json_build_object('id', f.id, 'name', f.name) end,
        'documentUrl', c.document_url, 'note', c.note, 'revision', c.revision)), '[]')
      from system_check c
      left join member m on m.institution_id = c.institution_id and m.person_id = c.responsible_id
      left join stored_file f on f.institution_id = c.institution_id and f.id = c.document_id
      where c.institution_id = s.institution_id and c.system_id = s.id) as checks
    from ai_system s where s.id = ${systemId}::uuid`
  if (!found) return null
  const of = (kind: CheckKind): NamedCheck =>
    found.checks.find((c) => c.kind === kind) ?? { ...unrecorded(systemId, kind), responsible: null }
  return { system: found.system, checks: { dpia: of('dpia'), supplierChecklist: of('supplierChecklist') } }
}

/** A check with the name of who is responsible; null where nobody is, or nobody who is known here. */
export type NamedCheck = Check & { readonly responsible: string | null }

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
