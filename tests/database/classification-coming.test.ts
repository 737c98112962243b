import { afterAll, describe, expect, test } from 'vitest'
import { loadComing, loadOtherRules } from '@/lib/classification/coming/loaders'
import { decide } from '@/lib/classification/commands'
import { loadOverview } from '@/lib/overview/loaders'
import { execute } from '@/lib/platform/command'
import { readAs } from '@/lib/platform/loader'
import { disconnect, type Tenant } from '@/lib/platform/tenancy'
import { anAnsweredDevice, confirms, theForm } from '../factories/classification'
import { aSystem } from '../factories/duty'
import { aMember, anInstitution, ownerPool, twoInstitutions } from '../factories/institution'
import { aWholeRegister } from '../factories/register'

afterAll(() => disconnect())

const coming = (tenant: Tenant, dag: string, pagina?: string) => readAs(loadComing, tenant, { dag, pagina })

async function aDevice(tenant: Tenant): Promise<string> {
  const systemId = await aSystem(tenant)
  await anAnsweredDevice(tenant, systemId)
  await confirms(tenant, systemId)
  return systemId
}

describe('wat een komende dag verandert', () => {
  test('een andere instelling ziet er niets van', async () => {
    const { ours, theirs } = await twoInstitutions()
    await aDevice(ours)
    expect((await coming(theirs, '2028-08-02'))?.systems).toEqual([])
    expect((await coming(ours, '2028-08-02'))?.systems).toHaveLength(1)
  })

  test('de dag van een andere route raakt het systeem niet', async () => {
    const alone = await aMember(await anInstitution())
    const id = await aDevice(alone)
    expect((await coming(alone, '2027-12-02'))?.systems).toEqual([])
    const on = await coming(alone, '2028-08-02')
    expect(on?.systems.map((s) => s.id)).toEqual([id])
    expect(on?.systems[0]?.begins).toContain('Menselijk toezicht')
  })

  test('zolang niemand heeft besloten, staat het systeem er niet bij', async () => {
    const alone = await aMember(await anInstitution())
    const id = await aSystem(alone)
    await anAnsweredDevice(alone, id)
    expect((await coming(alone, '2028-08-02'))?.total).toBe(0)
  })

  test('wat iemand anders besliste dan de regels, wordt naar dat besluit getoond', async () => {
    const alone = await aMember(await anInstitution())
    const id = await aSystem(alone)
    await anAnsweredDevice(alone, id)
    const form = await theForm(alone, id)
    const reason = 'De commissie ziet ook een toepassing uit bijlage III.'
    const by = { ...form, decision: 'overridden', category: 'highRisk', routes: ['annexI', 'annexIII'], reason }
    expect((await execute(decide, alone, by)).is).toBe('done')
    const [system] = (await coming(alone, '2027-12-02'))?.systems ?? []
    expect(system).toMatchObject({ id, overridden: true })
    expect(system?.begins).toContain('Menselijk toezicht')
  })

  test('telt evenveel systemen als het overzicht, en bladert; een pagina te ver is de eerste', async () => {
    const large = await aMember(await anInstitution())
    await aWholeRegister(large, 60)
    const dates = (await readAs(loadOverview, large, null))?.dates ?? []
    const touches = dates.find((d) => d.day === '2028-08-02')?.touches
    const [one, two, far] = [
      await coming(large, '2028-08-02'),
      await coming(large, '2028-08-02', '2'),
      await coming(large, '2028-08-02', '9'),
    ]
    expect([one?.total, two?.total, far?.view?.page]).toEqual([touches, touches, 1])
    expect(one?.systems).toHaveLength(50)
    expect(two?.systems).toHaveLength(10)
    expect(new Set([...(one?.systems ?? []), ...(two?.systems ?? [])].map((s) => s.id)).size).toBe(60)
  })
})

describe('wat nieuwe regels zeggen van eerdere besluiten', () => {
  const other = (tenant: Tenant) => readAs(loadOtherRules, tenant, { pagina: undefined })

  /** As the decision stood, had it been taken by an earlier version of the rules: only the owner can change a receipt. */
  async function byEarlierRules(tenant: Tenant, systemId: string, change = '{}'): Promise<void> {
    const owner = await ownerPool().connect()
    try {
      await owner.query('begin')
      await owner.query("select set_config('app.institution_id', $1, true)", [tenant.institutionId])
      const { rowCount } = await owner.query(
        `update classification set rule_set_version = '2026.11.1',
           receipt = jsonb_set(receipt, '{proposed}', receipt->'proposed' || $2::jsonb)
         where system_id = $1`,
        [systemId, change],
      )
      expect(rowCount).toBe(1)
      await owner.query('commit')
    } finally {
      owner.release()
    }
  }

  test('een besluit van nu staat er niet; een van eerder wel, ook zonder verschil, en alleen bij de eigen instelling', async () => {
    const { ours, theirs } = await twoInstitutions()
    const id = await aDevice(ours)
    expect((await other(ours))?.total).toBe(0)
    await byEarlierRules(ours, id)
    expect((await other(ours))?.systems).toMatchObject([{ id, ruleSetVersion: '2026.11.1', sentences: [] }])
    expect((await other(theirs))?.total).toBe(0)
  })

  test('het verschil wordt gezegd, en het besluit verandert er niet door', async () => {
    const alone = await aMember(await anInstitution())
    const id = await aDevice(alone)
    await byEarlierRules(alone, id, '{"category": "other"}')
    const [system] = (await other(alone))?.systems ?? []
    expect(system?.sentences).toContain('De categorie was overig en is nu hoog risico.')
    expect(system?.decided).toBe('highRisk')
  })

  test('wie opnieuw bevestigt, is bij', async () => {
    const alone = await aMember(await anInstitution())
    const id = await aDevice(alone)
    await byEarlierRules(alone, id)
    await confirms(alone, id)
    expect((await other(alone))?.total).toBe(0)
  })
})
