import { findClassification } from '@/lib/classification/repository'
import { today } from '@/lib/platform/clock'
import { isId, newId } from '@/lib/platform/id'
import { loader } from '@/lib/platform/loader'
import { looker } from '@/lib/platform/looker'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'
import {
  countGranted,
  findSeenName,
  listSeenChecks,
  listSeenDecisions,
  listSeenDuties,
  listSeenEvidence,
  listSeenSystems,
} from './looking/repository'
import type { GrantScope, Practice, PracticeCounts } from './model'
import { listGiven, listPractices, listReceivers } from './repository'
import { listSeenBy, noteLook } from './telling/repository'

const shownLooks = 20

/** What this institution lets others see, and who looked. A regional organisation gives none. */
export const loadGiven = loader({
  may: 'grants:manage',
  read: async (db, _params: null, tenant) =>
    tenant.kind === 'regionalOrganisation'
      ? null
      : { grants: await listGiven(db), looks: await listSeenBy(db, shownLooks), today: today() },
})

/** Whom one can give a look, with the id of the grant that the form may make. */
export const loadGiving = loader({
  may: 'grants:manage',
  read: async (db, _params: null, tenant) =>
    tenant.kind === 'regionalOrganisation'
      ? null
      : { receivers: await listReceivers(db), newId: newId(), today: today() },
})

export type PracticeRow = Practice & { readonly counts: PracticeCounts }

function countsOf({ scopes }: Practice, counted: Partial<PracticeCounts> | undefined): PracticeCounts {
  const shared = (needed: readonly GrantScope[], count: number | null | undefined) =>
    needed.every((scope) => scopes.includes(scope)) ? (count ?? 0) : null
  return {
    systems: shared(['systems'], counted?.systems),
    highRisk: shared(['systems', 'classification'], counted?.highRisk),
    unclassified: shared(['systems', 'classification'], counted?.unclassified),
    duties: shared(['duties'], counted?.duties),
    substantiated: shared(['duties'], counted?.substantiated),
  }
}

/** The practices that let this regional organisation look, with what there is of each. */
export const loadPractices = looker({
  may: 'grants:use',
  find: async (db, _params: null, tenant) => (tenant.kind === 'regionalOrganisation' ? listPractices(db) : null),
  at: () => ({ at: 'all' }),
  look: async (db, practices): Promise<readonly PracticeRow[]> => {
    const counts = await countGranted(db)
    return practices.map((practice) => ({ ...practice, counts: countsOf(practice, counts.get(practice.id)) }))
  },
})

const practiceNamed = async (db: TenantDb, slug: string, tenant: Tenant): Promise<Practice | null> =>
  tenant.kind === 'regionalOrganisation'
    ? ((await listPractices(db)).find((practice) => practice.slug === slug) ?? null)
    : null

/** One practice, as far as it granted. The practice is told who looked. */
export const loadPractice = looker({
  may: 'grants:use',
  find: (db, { slug }: { readonly slug: string }, tenant) => practiceNamed(db, slug, tenant),
  at: (practice) => ({ at: 'one', institutionId: practice.id }),
  look: async (db, practice) => {
    const sees = (scope: GrantScope) => practice.scopes.includes(scope)
    return {
      practice,
      systems: sees('systems') ? await listSeenSystems(db) : null,
      decisions: sees('classification') ? await listSeenDecisions(db) : null,
      duties: sees('duties') ? await listSeenDuties(db) : null,
      checks: sees('duties') ? await listSeenChecks(db) : null,
      evidence: sees('evidence') ? await listSeenEvidence(db) : null,
      today: today(),
    }
  },
  remember: (db, practice, tenant) => noteLook(db, tenant, practice),
})

/** One classification of a practice that shares these: the answers and the reasons, without who gave them. */
export const loadSeenDecision = looker({
  may: 'grants:use',
  find: async (db, { slug, id }: { readonly slug: string; readonly id: string }, tenant) => {
    const practice = await practiceNamed(db, slug, tenant)
    return practice?.scopes.includes('classification') && isId(id) ? { practice, id } : null
  },
  at: ({ practice }) => ({ at: 'one', institutionId: practice.id }),
  look: async (db, { practice, id }) => {
    const kept = await findClassification(db, id)
    return kept && { practice, kept, system: await findSeenName(db, kept.systemId) }
  },
  remember: (db, { practice }, tenant) => noteLook(db, tenant, practice),
})
