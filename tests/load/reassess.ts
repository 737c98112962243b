import { compareDecisions } from '@/lib/classification/reassessment/jobs'
import { findRun } from '@/lib/classification/reassessment/repository'
import { listUnderOtherRules } from '@/lib/classification/repository'
import { jobTenant, stopSending } from '@/lib/platform/jobs'
import { bare, disconnect, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { classify, ruleSet, type Situation } from '@/rules'

export type Reassessed = {
  readonly systems: number
  readonly differing: number
  readonly ms: number
  readonly rssMb: number
  /** Of classifying as many of the same situations, with nothing around it. */
  readonly bareMs: number
}

const visiting = async (id: string): Promise<Tenant> => {
  const tenant = await jobTenant(id, 'classification.reassess')
  if (!tenant) throw new Error('an institution is gone')
  return tenant
}

async function situationsOf(tenant: Tenant): Promise<readonly Situation[]> {
  const all = { after: null, size: 10_000 }
  const found = await inTenant(tenant, (db) => listUnderOtherRules(db, tenant, ruleSet.version, all))
  return found.map(({ subject }) => subject.dossier.situation)
}

/** Classifies so many situations, over and over those of one institution, of which all are alike. In milliseconds. */
function bareMs(of: readonly Situation[], count: number, on: Parameters<typeof classify>[1]): number {
  const began = performance.now()
  for (let n = 0; n < count; n++) {
    const situation = of[n % of.length]
    if (situation) classify(situation, on)
  }
  return performance.now() - began
}

// Every decision of every institution compared with the rules of now, as the worker does it: from the rows to the rows.
const began = performance.now()
const tenants: Tenant[] = []
for (const id of await bare.openInstitutions()) {
  const tenant = await visiting(id)
  await compareDecisions(tenant)
  tenants.push(tenant)
}
const ms = performance.now() - began
const rssMb = process.resourceUsage().maxRSS / 1024
const runs = await Promise.all(
  tenants.map(async (tenant) => ({ tenant, run: await inTenant(tenant, (db) => findRun(db, ruleSet.version)) })),
)
const full = runs.find(({ run }) => (run?.done ?? 0) > 0)
if (!full?.run) throw new Error('nothing was compared')
const systems = runs.reduce((sum, { run }) => sum + (run?.done ?? 0), 0)
const differing = runs.reduce((sum, { run }) => sum + (run?.differing ?? 0), 0)
const told: Reassessed = {
  systems,
  differing,
  ms,
  rssMb,
  bareMs: bareMs(await situationsOf(full.tenant), systems, full.run.day),
}
process.stdout.write(`${JSON.stringify(told)}\n`)
await stopSending()
await disconnect()
