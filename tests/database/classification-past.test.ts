import { afterAll, describe, expect, test } from 'vitest'
import {
  loadDecisionsThen,
  loadDecisionsThenExport,
  loadRulesThen,
  loadRulesThenExport,
} from '@/lib/classification/past/loaders'
import { thenAndNow } from '@/lib/classification/past/model'
import { today } from '@/lib/platform/clock'
import { addDays } from '@/lib/platform/day'
import { newId } from '@/lib/platform/id'
import { readAs } from '@/lib/platform/loader'
import { disconnect, inTenant, mintTenant, type Tenant } from '@/lib/platform/tenancy'
import { anAnsweredDevice, confirms } from '../factories/classification'
import { aSystem } from '../factories/duty'
import { aMember, anInstitution, ownerPool, personOf, twoInstitutions } from '../factories/institution'
import { aWholeRegister } from '../factories/register'

afterAll(() => disconnect())

const decisions = (tenant: Tenant, op: unknown, pagina?: string) => readAs(loadDecisionsThen, tenant, { op, pagina })
const rules = (tenant: Tenant, op: unknown, pagina?: string) => readAs(loadRulesThen, tenant, { op, pagina })

/** As it would stand had it happened at another moment: only the owner of the tables can say so. */
async function asOwner(tenant: Tenant, sql: string, values: readonly unknown[]): Promise<void> {
  const owner = await ownerPool().connect()
  try {
    await owner.query('begin')
    await owner.query("select set_config('app.institution_id', $1, true)", [tenant.institutionId])
    const { rowCount } = await owner.query(sql, [...values])
    expect(rowCount).toBe(1)
    await owner.query('commit')
  } finally {
    owner.release()
  }
}

const registered = (tenant: Tenant, systemId: string, at: string) =>
  asOwner(tenant, 'update ai_system set created_at = $2 where id = $1', [systemId, at])

/** Decides again, and has it happened at this moment. */
async function decidedAt(tenant: Tenant, systemId: string, at: string): Promise<string> {
  await confirms(tenant, systemId)
  const newest = await inTenant(tenant, (db) =>
    db.classification.findFirstOrThrow({ where: { systemId }, orderBy: { id: 'desc' } }),
  )
  await asOwner(tenant, 'update classification set decided_at = $2 where id = $1', [newest.id, at])
  return newest.id
}

async function aDevice(tenant: Tenant): Promise<string> {
  const systemId = await aSystem(tenant)
  await anAnsweredDevice(tenant, systemId)
  return systemId
}

describe('de besluiten zoals ze op een dag stonden', () => {
  test('een andere instelling ziet er niets van, ook geen regio die inzage kreeg', async () => {
    const { ours, theirs } = await twoInstitutions()
    const region = await aMember(await anInstitution('regionalOrganisation'))
    await decidedAt(ours, await aDevice(ours), '2026-10-01T10:00:00Z')
    await inTenant(ours, (db) =>
      db.grant.create({
        data: {
          id: newId(),
          receiverId: region.institutionId,
          scopes: ['systems', 'classification'],
          since: new Date('2026-01-01'),
          givenById: personOf(ours),
        },
      }),
    )
    for (const other of [theirs, region]) {
      expect((await decisions(other, today()))?.systems).toEqual([])
      expect((await rules(other, '2026-08-02'))?.systems).toEqual([])
    }
    expect((await decisions(ours, today()))?.systems).toHaveLength(1)
  })

  test.each([
    ['zomertijd, 23.59 uur', '2026-08-10T21:59:59Z', '2026-08-10'],
    ['zomertijd, middernacht', '2026-08-10T22:00:00Z', '2026-08-11'],
    ['wintertijd, 23.59 uur', '2026-11-10T22:59:59Z', '2026-11-10'],
    ['wintertijd, middernacht', '2026-11-10T23:00:00Z', '2026-11-11'],
    ['de nacht waarin de klok teruggaat', '2026-10-25T22:59:59Z', '2026-10-25'],
  ] as const)('een besluit telt op de Nederlandse dag waarop het is genomen: %s', async (_, at, day) => {
    const alone = await aMember(await anInstitution())
    const systemId = await aDevice(alone)
    await registered(alone, systemId, '2026-08-01T10:00:00Z')
    const id = await decidedAt(alone, systemId, at)
    expect((await decisions(alone, day))?.systems).toMatchObject([{ id: systemId, decision: { id } }])
    expect(await decisions(alone, addDays(day, -1))).toMatchObject({
      systems: [{ id: systemId, decision: null }],
      total: 1,
      decided: 0,
    })
  })

  test('het laatste besluit van toen geldt, niet dat van nu; het is gelezen zoals het stond', async () => {
    const alone = await aMember(await anInstitution())
    const systemId = await aDevice(alone)
    const first = await decidedAt(alone, systemId, '2026-09-01T10:00:00Z')
    await asOwner(
      alone,
      `update classification set decided_category = 'other', rule_set_version = 'van toen' where id = $1`,
      [first],
    )
    const second = await decidedAt(alone, systemId, '2026-10-01T10:00:00Z')
    const then = await decisions(alone, '2026-09-30')
    expect(then?.systems).toMatchObject([
      { decision: { id: first, decided: 'other', ruleSetVersion: 'van toen', by: 'Noor de Proef' } },
    ])
    expect((await decisions(alone, '2026-10-01'))?.systems).toMatchObject([
      { decision: { id: second, decided: 'highRisk' } },
    ])
  })

  test('een systeem dat er nog niet was, staat er niet bij; op de dag van registratie wel', async () => {
    const alone = await aMember(await anInstitution())
    const systemId = await aSystem(alone)
    await registered(alone, systemId, '2026-09-10T21:59:00Z')
    expect((await decisions(alone, '2026-09-09'))?.total).toBe(0)
    expect(await decisions(alone, '2026-09-10')).toMatchObject({ total: 1, decided: 0 })
  })

  test('een tussenstand wordt getoond, maar telt niet als besluit', async () => {
    const alone = await aMember(await anInstitution())
    const systemId = await aSystem(alone)
    const id = await decidedAt(alone, systemId, '2026-10-01T10:00:00Z')
    expect(await decisions(alone, '2026-10-01')).toMatchObject({
      systems: [{ decision: { id, decided: 'undetermined' } }],
      total: 1,
      decided: 0,
    })
  })

  test('wat nu is uitgefaseerd, stond er toen wel', async () => {
    const alone = await aMember(await anInstitution())
    const systemId = await aDevice(alone)
    await decidedAt(alone, systemId, '2026-10-01T10:00:00Z')
    await inTenant(alone, (db) => db.aiSystem.updateMany({ where: { id: systemId }, data: { stage: 'retired' } }))
    expect((await decisions(alone, '2026-10-01'))?.decided).toBe(1)
    expect((await rules(alone, '2026-10-01'))?.total).toBe(0)
  })

  test('wie vertrok, heet zoals de bewaartermijn voorschrijft', async () => {
    const alone = await aMember(await anInstitution())
    const systemId = await aDevice(alone)
    await decidedAt(alone, systemId, '2026-10-01T10:00:00Z')
    await inTenant(alone, (db) =>
      db.member.updateMany({ where: { personId: personOf(alone) }, data: { name: 'Oud-medewerker 3f2a' } }),
    )
    expect((await decisions(alone, '2026-10-01'))?.systems[0]?.decision?.by).toBe('Oud-medewerker 3f2a')
  })
})

describe('de regels van toen', () => {
  test('een besluit telt niet mee, en een systeem dat er toen nog niet was, wel', async () => {
    const alone = await aMember(await anInstitution())
    const systemId = await aDevice(alone)
    await decidedAt(alone, systemId, '2026-10-01T10:00:00Z')
    await asOwner(alone, `update classification set decided_category = 'other' where system_id = $1`, [systemId])
    const [system] = (await rules(alone, '2026-07-26'))?.systems ?? []
    expect(system?.id).toBe(systemId)
    const told = thenAndNow(system?.situation ?? new Map(), '2026-07-26', '2026-11-27')
    expect([told.before, told.after]).toEqual(['highRisk', 'highRisk'])
    expect(told.duties.find((d) => d.kind === 'date')).toMatchObject({ was: '2027-08-02', is: '2028-08-02' })
  })
})

describe('een dag waarop men niet kan terugkijken', () => {
  test.each([
    ['2999-01-01', 'ahead'],
    ['geen dag', 'noDay'],
    ['2020-01-01', 'tooEarly'],
  ])('%s: er staat niets, en er is niets mee te nemen', async (op, why) => {
    const alone = await aMember(await anInstitution())
    await aSystem(alone)
    for (const found of [await decisions(alone, op), await rules(alone, op)])
      expect(found).toMatchObject({ asked: { is: 'refused', why }, systems: [], total: 0 })
    expect(await readAs(loadDecisionsThenExport, alone, { op })).toBeNull()
    expect(await readAs(loadRulesThenExport, alone, { op, part: 1 })).toBeNull()
  })
})

test('beide bladeren; een pagina te ver is de eerste, en meenemen geeft alles', async () => {
  const large = await aMember(await anInstitution())
  await aWholeRegister(large, 60)
  for (const look of [decisions, rules]) {
    const [one, two, far] = [
      await look(large, today()),
      await look(large, today(), '2'),
      await look(large, today(), '9'),
    ]
    expect([one?.total, two?.page, far?.page]).toEqual([60, 2, 1])
    expect(new Set([...(one?.systems ?? []), ...(two?.systems ?? [])].map((s) => s.id)).size).toBe(60)
  }
  expect(await decisions(large, today())).toMatchObject({ decided: 60 })
  expect((await readAs(loadDecisionsThenExport, large, { op: today() }))?.systems).toHaveLength(60)
  expect((await readAs(loadRulesThenExport, large, { op: today(), part: 1 }))?.systems).toHaveLength(60)
})

test('wie niet mag meenemen, ziet het wel maar neemt niets mee', async () => {
  const alone = await aMember(await anInstitution())
  const bare = mintTenant({ ...alone, may: new Set([...alone.may].filter((p) => p !== 'export:make')) })
  expect(await decisions(bare, today())).toMatchObject({ mayExport: false })
  expect(await readAs(loadDecisionsThenExport, bare, { op: today() })).toBeNull()
  expect(await readAs(loadRulesThenExport, bare, { op: today(), part: 1 })).toBeNull()
  const none = mintTenant({ ...alone, may: new Set() })
  expect(await decisions(none, today())).toBeNull()
  expect(await rules(none, today())).toBeNull()
})
