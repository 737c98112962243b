import { afterAll, describe, expect, test } from 'vitest'
import { loadOutcome, loadStart } from '@/lib/classification/loaders'
import { answerAsked, askVendor, endRequest, handQuestions } from '@/lib/classification/requests/commands'
import { loadAsked, loadHanding, loadMyQuestions } from '@/lib/classification/requests/loaders'
import { loadOverview } from '@/lib/overview/loaders'
import { removePerson } from '@/lib/people/commands'
import { findPerson } from '@/lib/people/repository'
import { execute } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { stopSending } from '@/lib/platform/jobs'
import { readAs } from '@/lib/platform/loader'
import type { Role } from '@/lib/platform/permission'
import { unseal } from '@/lib/platform/seal'
import { disconnect, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { answers, asFields, done, isAi } from '../factories/classification'
import { aSystem } from '../factories/duty'
import { aMember, anInstitution, ownerPool, personOf, twoInstitutions } from '../factories/institution'

afterAll(async () => {
  await stopSending()
  await disconnect()
})

const hand = (by: Tenant, systemId: string, to: Tenant, whom = 'owner', id = newId()) =>
  execute(handQuestions, by, { id, systemId, whom, toId: personOf(to) })
const ask = (by: Tenant, systemId: string, askedOn: string, id = newId()) =>
  execute(askVendor, by, { id, systemId, askedOn })
const mine = async (who: Tenant) => (await readAs(loadMyQuestions, who, null))?.requests ?? []
const give = (who: Tenant, id: string, values: Record<string, string>, more = {}) =>
  execute(answerAsked, who, { id, ...asFields(values), ...more })
const logged = (tenant: Tenant, systemId: string) =>
  inTenant(tenant, (db) =>
    db.logEntry.findMany({ where: { systemId, name: { startsWith: 'question.' } }, orderBy: { id: 'asc' } }),
  )
const namesOf = async (tenant: Tenant, systemId: string) => (await logged(tenant, systemId)).map((e) => e.name)

/** A hospital with somebody who hands over, an FG, and a system whose "owner" questions are open. */
async function aHospital() {
  const institution = await anInstitution()
  const officer = await aMember(institution, ['qualityOfficer'], 'Kwaliteit')
  const fg = await aMember(institution, ['dataProtectionOfficer'], 'FG')
  return { institution, officer, fg, systemId: await aSystem(officer) }
}

describe('wat niet mag', () => {
  test('vragen over een systeem van een ander, of aan iemand van een ander', async () => {
    const { ours, theirs } = await twoInstitutions()
    const [own, other] = [await aSystem(ours), await aSystem(theirs)]
    expect(await hand(ours, other, ours)).toEqual({ is: 'refused' })
    expect(await ask(ours, other, '2026-11-01')).toEqual({ is: 'refused' })
    expect(await hand(ours, own, theirs)).toMatchObject({ is: 'problems', problems: { toId: [expect.any(String)] } })
    expect(await mine(theirs)).toEqual([])
    expect(await readAs(loadHanding, ours, { systemId: other, whom: 'vendor' })).toBeNull()
  })

  test.each<Role>(['reader', 'auditor'])('aan een %s: die kijkt alleen', async (role) => {
    const { institution, officer, systemId } = await aHospital()
    const looks = await aMember(institution, [role])
    expect((await hand(officer, systemId, looks)).is).toBe('problems')
    expect(await readAs(loadMyQuestions, looks, null)).toBeNull()
  })

  test('doorgeven door wie zelf niet mag antwoorden', async () => {
    const { institution, fg, systemId } = await aHospital()
    const owner = await aMember(institution, ['systemOwner'])
    expect(await hand(fg, systemId, owner)).toEqual({ is: 'refused' })
    expect(await hand(owner, systemId, fg)).toEqual({ is: 'refused' })
  })

  test('de vragen van een ander beantwoorden, zien of teruggeven', async () => {
    const { institution, officer, fg, systemId } = await aHospital()
    const other = await aMember(institution, ['systemOwner'])
    const id = newId()
    await done(hand(officer, systemId, fg, 'owner', id))
    expect(await readAs(loadAsked, other, { id })).toBeNull()
    expect(await give(other, id, { autonomous: 'yes' })).toEqual({ is: 'refused' })
    expect(await execute(endRequest, other, { id })).toEqual({ is: 'refused' })
  })

  test('meer beantwoorden dan is gevraagd, of met een antwoord dat niet bestaat', async () => {
    const { officer, fg, systemId } = await aHospital()
    const id = newId()
    await done(hand(officer, systemId, fg, 'owner', id))
    expect(await give(fg, id, { technique: 'learned' })).toEqual({ is: 'refused' })
    expect((await give(fg, id, { autonomous: 'misschien' })).is).toBe('problems')
    expect((await give(fg, id, { autonomous: '' })).is).toBe('problems')
    expect((await readAs(loadStart, officer, { systemId }))?.subject.dossier.answers.size).toBe(0)
  })

  test('een dag die nog moet komen, of geen dag is', async () => {
    const { officer, systemId } = await aHospital()
    for (const day of ['2999-01-01', '2026-02-30', ''])
      expect(await ask(officer, systemId, day)).toMatchObject({
        is: 'problems',
        problems: { askedOn: [expect.any(String)] },
      })
  })

  test('vragen doorgeven die al bij die persoon liggen; wel twee keer dezelfde knop', async () => {
    const { officer, fg, systemId } = await aHospital()
    const id = newId()
    await done(hand(officer, systemId, fg, 'owner', id))
    await done(hand(officer, systemId, fg, 'owner', id))
    expect((await hand(officer, systemId, fg)).is).toBe('problems')
    expect(await mine(fg)).toHaveLength(1)
  })
})

describe('doorgegeven vragen', () => {
  test('staan bij wie ze kreeg en bij het systeem, en een mail noemt alleen systeem en adres', async () => {
    const { officer, fg, systemId } = await aHospital()
    const id = newId()
    await done(hand(officer, systemId, fg, 'owner', id))
    expect((await mine(fg)).map((r) => r.id)).toEqual([id])
    expect((await readAs(loadOverview, fg, null))?.overview.asked).toBe(1)
    expect((await readAs(loadOverview, officer, null))?.overview.asked).toBe(0)
    const groups = (await readAs(loadOutcome, officer, { systemId }))?.groups
    expect(groups?.find((g) => g.whom === 'owner')?.requests.map((r) => r.toId)).toEqual([personOf(fg)])
    const { rows } = await ownerPool().query<{ sealed: string }>(
      "select data->>'sealed' as sealed from pgboss.job where name = 'mail.send' order by created_on desc limit 50",
    )
    const letter = rows.map((r) => unseal(r.sealed)).find((l) => l.includes(id))
    expect(JSON.parse(letter ?? '{}').letter).toEqual({
      letter: 'questions',
      link: expect.stringMatching(new RegExp(`/${officer.slug}/vragen/${id}$`)),
      system: expect.any(String),
    })
  })

  test('beantwoordt een FG zonder verder aan het systeem te mogen, en ze eindigen als alles is beantwoord', async () => {
    const { officer, fg, systemId } = await aHospital()
    const id = newId()
    await done(hand(officer, systemId, fg, 'owner', id))
    const asked = (await readAs(loadAsked, fg, { id }))?.questions.map((q) => q.fact.id) ?? []
    expect(asked).toContain('autonomous')
    expect((await answers(fg, systemId, 'ai', isAi)).is).toBe('refused')

    await done(give(fg, id, { autonomous: 'weet-niet' }))
    expect(await mine(fg)).toHaveLength(1)
    for (const page of (await readAs(loadAsked, fg, { id }))?.questions ?? []) {
      const [value = ''] = page.fact.kind === 'choice' ? Object.keys(page.fact.options) : ['2026-01-01']
      await give(fg, id, { [page.fact.id]: value }, { revision: Number.MAX_SAFE_INTEGER })
    }
    expect(await mine(fg)).toEqual([])
    expect(await namesOf(officer, systemId)).toEqual(['question.handedOver', 'question.answered'])
    const answer = (await readAs(loadStart, officer, { systemId }))?.subject.dossier.answers.get('autonomous')
    expect(answer?.byId).toBe(personOf(fg))
    expect(await give(fg, id, { autonomous: 'no' })).toMatchObject({ is: 'problems' })
  })

  test('eindigen ook als een ander ze op de gewone pagina beantwoordt', async () => {
    const { officer, systemId } = await aHospital()
    await done(ask(officer, systemId, '2026-11-01'))
    const before = (await readAs(loadStart, officer, { systemId }))?.groups.find((g) => g.whom === 'vendor')
    expect(before?.requests).toMatchObject([{ toId: null, askedOn: '2026-11-01' }])
    // No AI and no device: nothing is left that only the vendor knows.
    await done(
      answers(officer, systemId, 'ai', asFields({ technique: 'humanRules', autonomous: 'no', influences: 'no' })),
    )
    await done(
      answers(officer, systemId, 'device', {
        ...asFields({ declaredDevice: 'none', softwareAction: 'storage' }),
        intent: 'later',
      }),
    )
    expect(await namesOf(officer, systemId)).toEqual(['question.askedVendor', 'question.answered'])
  })

  test('zijn terug te geven en in te trekken; de vragen blijven open', async () => {
    const { officer, fg, systemId } = await aHospital()
    const [first, second] = [newId(), newId()]
    await done(hand(officer, systemId, fg, 'owner', first))
    expect(await done(execute(endRequest, fg, { id: first }))).toMatchObject({ mine: true })
    await done(hand(officer, systemId, fg, 'owner', second))
    expect(await done(execute(endRequest, officer, { id: second }))).toMatchObject({ mine: false })
    await done(execute(endRequest, officer, { id: second }))
    expect(await mine(fg)).toEqual([])
    expect(await give(fg, second, { autonomous: 'yes' })).toMatchObject({ is: 'problems' })
    expect(await namesOf(officer, systemId)).toEqual([
      'question.handedOver',
      'question.returned',
      'question.handedOver',
      'question.withdrawn',
    ])
    const open = (await readAs(loadStart, officer, { systemId }))?.groups.find((g) => g.whom === 'owner')
    expect(open).toMatchObject({ requests: [] })
    expect(open?.questions.length).toBeGreaterThan(0)
  })

  test.each([
    ['gaan over op wie het werk overneemt', true, 'question.handedOver'],
    ['vervallen als niemand het overneemt', false, 'question.withdrawn'],
  ] as const)('van wie vertrekt, %s', async (_, takesOver, name) => {
    const { institution, officer, fg, systemId } = await aHospital()
    const admin = await aMember(institution)
    await done(hand(officer, systemId, fg))
    await done(execute(removePerson, admin, { id: personOf(fg), newOwnerId: takesOver ? personOf(officer) : '' }))
    expect((await inTenant(admin, (db) => findPerson(db, personOf(fg))))?.name ?? null).toBeNull()
    expect(await mine(officer)).toHaveLength(takesOver ? 1 : 0)
    expect((await namesOf(admin, systemId)).at(-1)).toBe(name)
  })

  test('noemen in het logboek wie wat kreeg, als id en niet als naam', async () => {
    const { officer, fg, systemId } = await aHospital()
    await done(hand(officer, systemId, fg))
    const [line] = await logged(officer, systemId)
    expect(line?.changes).toEqual([
      { field: 'askedOf', from: null, to: personOf(fg) },
      { field: 'questions', from: null, to: expect.stringMatching(/^\d+$/) },
    ])
  })
})
