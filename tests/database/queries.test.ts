import pg from 'pg'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadCheckPage, loadChecks } from '@/lib/assessments/loaders'
import { loadComing } from '@/lib/classification/coming/loaders'
import { loadCard } from '@/lib/classification/loaders'
import { loadDecisionsThen, loadRulesThen } from '@/lib/classification/past/loaders'
import { loadNewRules } from '@/lib/classification/reassessment/loaders'
import { filterFrom } from '@/lib/duties/listing/model'
import { loadDuties, loadDutiesOfSystem } from '@/lib/duties/loaders'
import { loadLogbook } from '@/lib/logbook/loaders'
import { readView } from '@/lib/logbook/model'
import { loadOverview } from '@/lib/overview/loaders'
import { today } from '@/lib/platform/clock'
import { readAs } from '@/lib/platform/loader'
import { disconnect, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { viewFrom } from '@/lib/systems/list/model'
import { loadList, loadSystem } from '@/lib/systems/loaders'
import { aMember, anInstitution } from '../factories/institution'
import { aWholeRegister } from '../factories/register'

/** What goes over the wire, counted at the driver; the start and end of a transaction are left out. */
const sent: string[] = []
const query = pg.Client.prototype.query

beforeEach(() => {
  pg.Client.prototype.query = function counting(this: pg.Client, ...given: unknown[]) {
    const [config] = given
    const text = typeof config === 'string' ? config : ((config as { text?: string } | null)?.text ?? '')
    if (!/^(begin|commit|rollback|set transaction|savepoint|release)/i.test(text.trim())) sent.push(text)
    return Reflect.apply(query, this, given)
  } as typeof query
})

afterEach(() => {
  pg.Client.prototype.query = query
})

afterAll(() => disconnect())

async function queriesOf(read: () => Promise<unknown>): Promise<number> {
  sent.length = 0
  const found = await read()
  expect(found).not.toBeNull()
  return sent.length
}

/** How many queries each page's reads take, the one that says whose rows they are included. */
async function pagesOf(tenant: Tenant): Promise<Record<string, number>> {
  const system = await inTenant(tenant, (db) => db.aiSystem.findFirst({ select: { id: true } }))
  const systemId = system?.id ?? ''
  return {
    dashboard: await queriesOf(() => readAs(loadOverview, tenant, null)),
    list: await queriesOf(() => readAs(loadList, tenant, viewFrom({}))),
    system: await queriesOf(() => readAs(loadSystem, tenant, { id: systemId })),
    classification: await queriesOf(() => readAs(loadCard, tenant, { systemId })),
    dutiesOfSystem: await queriesOf(() => readAs(loadDutiesOfSystem, tenant, { systemId })),
    coming: await queriesOf(() => readAs(loadComing, tenant, { dag: '2028-08-02', pagina: undefined })),
    rulesThen: await queriesOf(() => readAs(loadRulesThen, tenant, { op: undefined, pagina: undefined })),
    decisionsThen: await queriesOf(() => readAs(loadDecisionsThen, tenant, { op: today(), pagina: undefined })),
    newRules: await queriesOf(() => readAs(loadNewRules, tenant, { pagina: undefined })),
    checks: await queriesOf(() => readAs(loadChecks, tenant, { systemId })),
    checkPage: await queriesOf(() => readAs(loadCheckPage, tenant, { systemId })),
    duties: await queriesOf(() => readAs(loadDuties, tenant, filterFrom({}))),
    logbook: await queriesOf(() => readAs(loadLogbook, tenant, readView({}))),
  }
}

describe('a page is a fixed number of queries', () => {
  test('whatever the register’s size', async () => {
    const [small, large] = [await aMember(await anInstitution()), await aMember(await anInstitution())]
    await aWholeRegister(small, 3)
    await aWholeRegister(large, 300)
    const few = await pagesOf(small)
    expect(await pagesOf(large)).toEqual(few)
    expect(few).toMatchObject({ dashboard: 3, system: 3, dutiesOfSystem: 2, checks: 2 })
    for (const [page, queries] of Object.entries(few)) expect(queries, page).toBeLessThanOrEqual(8)
  })
})
