import { afterAll, describe, expect, test } from 'vitest'
import { loadComing } from '@/lib/classification/coming/loaders'
import { decide } from '@/lib/classification/commands'
import { loadOverview } from '@/lib/overview/loaders'
import { execute } from '@/lib/platform/command'
import { readAs } from '@/lib/platform/loader'
import { disconnect, type Tenant } from '@/lib/platform/tenancy'
import { anAnsweredDevice, confirms, theForm } from '../factories/classification'
import { aSystem } from '../factories/duty'
import { aMember, anInstitution, twoInstitutions } from '../factories/institution'
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
