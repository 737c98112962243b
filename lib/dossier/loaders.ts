import { z } from 'zod'
import { listChecks } from '@/lib/assessments/repository'
import { type Proposed, propose } from '@/lib/classification/receipt/model'
import { findDecided, listClassifications, type Subject } from '@/lib/classification/repository'
import { sinceThen } from '@/lib/classification/view/model'
import { listDutiesOf } from '@/lib/duties/repository'
import { listEntries } from '@/lib/logbook/repository'
import { listMembers } from '@/lib/people/members/repository'
import { today } from '@/lib/platform/clock'
import { loader } from '@/lib/platform/loader'
import type { LongRead } from '@/lib/platform/read-on'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'
import { countSystems, findSystem, listStages, listVersions } from '@/lib/systems/repository'
import { classify } from '@/rules'
import type { Register, ReportSystem } from './report/model'
import { countDuties, listCounted, listWhole } from './report/repository'
import { listMade } from './repository'
import { mostEvents, type SystemStory } from './system/model'
import { countEvents, listProofs } from './system/repository'

/** What the page of documents shows. */
export const loadDossiers = loader({
  may: 'export:make',
  read: async (db) => ({
    made: await listMade(db, 50),
    systems: await countSystems(db),
    today: today(),
  }),
})
export type Dossiers = Awaited<ReturnType<typeof loadDossiers>>

/** Everything that the dossier of one system tells: a fixed number of queries. */
export const loadSystemDossier = loader({
  may: 'export:make',
  params: z.object({ id: z.uuid() }),
  read: async (db, { id }, tenant): Promise<SystemStory | null> => {
    const system = await findSystem(db, id)
    if (!system) return null
    const people = new Map((await listMembers(db)).map((p) => [p.id, p.name]))
    const proofs = await listProofs(db, id)
    return {
      today: today(),
      system,
      people,
      versions: system.productId ? await listVersions(db, system.productId) : [],
      stages: await listStages(db, id),
      ...(await decisions(db, tenant, id)),
      duties: (await listDutiesOf(db, id)).map((d) => ({ ...d, proofs: proofs.get(d.id) ?? [] })),
      checks: await listChecks(db, id),
      events: await eventsOf(db, tenant, id),
    }
  },
})

async function decisions(db: TenantDb, tenant: Tenant, id: string) {
  const found = await findDecided(db, tenant, id)
  if (!found?.latest) return { decision: null, undecided: found && undecided(found.subject), earlier: [], since: null }
  const { subject, latest: decision } = found
  const earlier = (await listClassifications(db, id)).filter((line) => line.id !== decision.id)
  const since = sinceThen(decision, {
    situation: subject.dossier.situation,
    day: today(),
    versionId: subject.versionId,
  })
  return { decision, undecided: null, earlier, since }
}

const undecided = ({ dossier }: Subject): Proposed | null =>
  dossier.answers.size > 0 ? propose(dossier, classify(dossier.situation, today())) : null

async function eventsOf(db: TenantDb, tenant: Tenant, systemId: string): Promise<SystemStory['events']> {
  if (!tenant.may.has('logbook:read')) return null
  return { total: await countEvents(db, systemId), shown: await listEntries(db, { systemId, limit: mostEvents }) }
}

const register = loader({
  may: 'export:make',
  read: async (db): Promise<Register> => ({
    today: today(),
    people: new Map((await listMembers(db)).map((p) => [p.id, p.name])),
    systems: await listCounted(db),
    duties: await countDuties(db),
  }),
})

/** The whole register for its report: first in short, then its systems, some at a time. */
export const loadRegister: typeof register & LongRead<unknown, Register, readonly ReportSystem[]> = Object.assign(
  register,
  {
    timeout: 60_000,
    rest: (db: TenantDb, { systems }: Register) =>
      listWhole(
        db,
        systems.map((s) => s.id),
      ),
  },
)
