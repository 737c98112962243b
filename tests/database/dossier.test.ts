import { afterAll, describe, expect, test } from 'vitest'
import { saveCheck } from '@/lib/assessments/commands'
import { decide } from '@/lib/classification/commands'
import { makeRegisterReport, makeSystemDossier } from '@/lib/dossier/document'
import { loadDossiers, loadSystemDossier } from '@/lib/dossier/loaders'
import { judgeEvidence, offerEvidence, waiveDuty } from '@/lib/duties/commands'
import { execute } from '@/lib/platform/command'
import { newId } from '@/lib/platform/id'
import { readAs } from '@/lib/platform/loader'
import { permissionsOf, type Role } from '@/lib/platform/permission'
import { disconnect, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { registerSystem } from '@/lib/systems/commands'
import { anAnsweredDevice, confirms, done, theForm } from '../factories/classification'
import { allText, read } from '../factories/document'
import { aSystem, theDuty } from '../factories/duty'
import { aMember, anInstitution, personOf, twoInstitutions } from '../factories/institution'

afterAll(() => disconnect())

const long = Array.from({ length: 500 }, (_, at) => `wóórd${at}`)
  .join(' ')
  .slice(0, 4000)
  .trim()

const logged = (tenant: Tenant) =>
  inTenant(tenant, (db) => db.logEntry.findMany({ where: { name: 'document.made' }, orderBy: { id: 'asc' } }))

describe('wie mag wat', () => {
  test('een andere instelling krijgt geen dossier, ziet niets in haar rapport en laat geen spoor na', async () => {
    const { ours, theirs } = await twoInstitutions()
    const id = await aSystem(ours, null, 'Alleen van ons')
    expect(await makeSystemDossier(theirs, id)).toBeNull()
    expect(await readAs(loadSystemDossier, theirs, { id })).toBeNull()
    expect(allText(await read(await makeRegisterReport(theirs)))).not.toContain('Alleen van ons')
    expect(await logged(ours)).toEqual([])
    expect((await readAs(loadDossiers, theirs, null))?.made.map((m) => m.label)).toEqual(['Registerrapport'])
  })

  test.each(['nee', '', newId(), "' or 1=1 --"])('een systeem dat er niet is, heeft geen dossier: %s', async (id) => {
    const tenant = await aMember(await anInstitution())
    expect(await makeSystemDossier(tenant, id)).toBeNull()
    expect(await logged(tenant)).toEqual([])
  })

  test('zonder het recht om documenten te maken is er niets', async () => {
    const institution = await anInstitution()
    const admin = await aMember(institution)
    const id = await aSystem(admin)
    const may = new Set([...admin.may].filter((p) => p !== 'export:make'))
    const tenant: Tenant = { ...admin, may }
    expect(await makeSystemDossier(tenant, id)).toBeNull()
    expect(await makeRegisterReport(tenant)).toBeNull()
    expect(await readAs(loadDossiers, tenant, null)).toBeNull()
    expect(await logged(admin)).toEqual([])
  })

  test.each<Role>(['reader', 'auditor', 'dataProtectionOfficer', 'advisor', 'systemOwner', 'aiCommittee'])(
    'een %s maakt documenten van de eigen instelling; gebeurtenissen alleen wie het logboek mag lezen',
    async (role) => {
      const institution = await anInstitution()
      const admin = await aMember(institution)
      const id = newId()
      await done(execute(registerSystem, admin, { id, name: 'Triagehulp', ownerId: personOf(admin) }))
      const tenant = await aMember(institution, [role], 'Iemand Anders')
      const text = allText(await read(await makeSystemDossier(tenant, id)))
      expect(text).toContain('Dossier Triagehulp')
      expect(text.includes('AI-systeem Triagehulp geregistreerd')).toBe(permissionsOf([role]).has('logbook:read'))
      expect(await makeRegisterReport(tenant)).not.toBeNull()
    },
  )
})

describe('nummers', () => {
  test('elk document telt voor zich, en twee tegelijk krijgen elk een eigen nummer', async () => {
    const tenant = await aMember(await anInstitution())
    const [one, two] = [await aSystem(tenant, null, 'Een'), await aSystem(tenant, null, 'Twee')]
    await Promise.all(Array.from({ length: 5 }, () => makeSystemDossier(tenant, one)))
    const file = await makeSystemDossier(tenant, two)
    expect(file?.fileName).toBe('Dossier Twee, versie 1.pdf')
    await makeRegisterReport(tenant)
    const rows = await logged(tenant)
    const versions = rows.map((r) => `${r.subjectLabel} ${(r.changes as { to: string }[])[0]?.to}`)
    expect(versions.sort()).toEqual([
      'Dossier Een 1',
      'Dossier Een 2',
      'Dossier Een 3',
      'Dossier Een 4',
      'Dossier Een 5',
      'Dossier Twee 1',
      'Registerrapport 1',
    ])
    const page = await readAs(loadDossiers, tenant, null)
    expect(page?.made).toHaveLength(7)
    expect(page?.made[0]).toMatchObject({ kind: 'registerReport', version: 1, by: 'Noor de Proef', systemId: null })
  })

  test('het staat in het logboek voordat er een byte uitgaat', async () => {
    const tenant = await aMember(await anInstitution())
    const file = await makeSystemDossier(tenant, await aSystem(tenant))
    expect(await logged(tenant)).toHaveLength(1)
    await new Response(file?.body as BodyInit).body?.cancel()
  })
})

describe('het dossier van een systeem', () => {
  test('van een systeem waarvan niets bekend is, zegt elk hoofdstuk dat', async () => {
    const tenant = await aMember(await anInstitution())
    const pdf = await read(await makeSystemDossier(tenant, await aSystem(tenant)))
    const text = allText(pdf)
    expect(text).toContain('Indicatief: nog niet geclassificeerd.')
    expect(text).toContain('Dit systeem is nog niet geclassificeerd.')
    expect(text).toContain('Er zijn nog geen verplichtingen')
    expect(text).toContain('Er is geen versie vastgelegd.')
    expect(text).toContain('Niet begonnen')
    expect(text).not.toMatch(/voldoet|compliant|te laat/i)
    expect(pdf.bookmarks.map((b) => b.title)).toEqual([
      'Inhoud',
      '1 Wat het is en doet',
      '2 Classificatie en onderbouwing',
      '3 Verplichtingen en bewijs',
      '4 Beoordelingen',
      '5 Gebeurtenissen',
    ])
  })

  test('van een systeem dat nog niemand vaststelde, vertelt het wat de antwoorden opleveren', async () => {
    const tenant = await aMember(await anInstitution(), ['administrator'], 'Noor Beheer')
    const id = await aSystem(tenant)
    await anAnsweredDevice(tenant, id)
    const text = allText(await read(await makeSystemDossier(tenant, id)))
    for (const told of [
      'Indicatief: hoog risico, geldt vanaf 2 augustus 2028.',
      'Er is nog geen uitkomst vastgelegd.',
      'Niemand heeft dit bevestigd',
      'AI-verordening art. 3 punt 1',
      'Noor Beheer',
      'Er zijn nog geen verplichtingen',
    ])
      expect(text).toContain(told)
    expect(text).not.toMatch(/Bevestigd door|Besluit bevestigd/)
    expect(text.split('Nog te beantwoorden').length).toBeLessThan(5)
  })

  test('vertelt het hele verhaal, met redenen, artikelen, bewijs en wie het goedkeurde', async () => {
    const institution = await anInstitution()
    const admin = await aMember(institution, ['administrator'], 'Noor Beheer')
    const quality = await aMember(institution, ['qualityOfficer'], 'Kees Kwaliteit')
    const id = newId()
    await done(
      execute(registerSystem, admin, {
        id,
        name: 'Botbreukdetectie SEH',
        ownerId: personOf(admin),
        actualUse: long,
        versionLabel: '3.2',
        productName: 'BoneView',
        vendorName: 'Leverancier “X” & zonen',
      }),
    )
    await anAnsweredDevice(admin, id)
    await done(confirms(quality, id))
    const literacy = await theDuty(admin, id, 'ai-act.4')
    const proof = { id: newId(), dutyId: literacy.id, title: 'Scholing radiologie', note: long }
    await done(execute(offerEvidence, admin, { ...proof, coversFrom: '2026-11-01', coversUntil: '2099-11-01' }))
    await done(execute(judgeEvidence, quality, { id: proof.id, verdict: 'accepted' }))
    const logs = await theDuty(admin, id, 'ai-act.26-6')
    const reason = 'Wij bewaren hier zelf geen logbestanden.'
    await done(execute(waiveDuty, admin, { id: logs.id, revision: logs.revision, reason }))
    await done(
      execute(saveCheck, admin, {
        systemId: id,
        kind: 'dpia',
        revision: 0,
        status: 'done',
        on: '2026-03-01',
        responsibleId: personOf(quality),
        documentUrl: 'https://documenten.example/dpia',
      }),
    )
    const pdf = await read(await makeSystemDossier({ ...quality, demo: true } as Tenant, id))
    const text = allText(pdf)
    for (const told of [
      'Indicatief: hoog risico, geldt vanaf 2 augustus 2028.',
      'Bevestigd door Kees Kwaliteit',
      'Kees Kwaliteit (Kwaliteitsmedewerker)',
      'Leverancier “X” & zonen',
      'Het is een AI-systeem AI-verordening art. 3 punt 1',
      'Met een model dat van voorbeelden of gegevens heeft geleerd',
      'Noor Beheer,',
      'Nog niet beoordeeld',
      'Scholing radiologie, 1 nov 2026 t/m 1 nov 2099',
      'Goedgekeurd door Kees Kwaliteit op',
      reason,
      'geldt vanaf',
      'DPIA',
      '1 maart 2026',
      'AI-systeem Botbreukdetectie SEH geregistreerd',
      long,
    ])
      expect(text).toContain(told)
    expect(text).not.toMatch(/voldoet|compliant|te laat/i)
    for (const page of pdf.pages) expect(page.text).toContain('fictief gebruik')
    expect(pdf.pages[0]?.text).toContain(`pagina 1 van ${pdf.pages.length}`)
    expect(pdf.title).toBe('Dossier Botbreukdetectie SEH')
    expect(pdf.info.Language).toBe('nl-NL')
    expect(pdf.tagged).toBe(true)
    expect(pdf.pages.flatMap((p) => p.links).map((l) => l.url)).toContain('https://documenten.example/dpia')
  })

  test('een besluit tegen de regels in staat apart van hun uitkomst, met de reden', async () => {
    const tenant = await aMember(await anInstitution())
    const id = await aSystem(tenant, personOf(tenant))
    await anAnsweredDevice(tenant, id)
    const reason = 'De fabrikant heeft de klasse ingetrokken; het is geen medisch hulpmiddel.'
    const form = { ...(await theForm(tenant, id)), decision: 'overridden', category: 'other', reason }
    await done(execute(decide, tenant, form))
    const text = allText(await read(await makeSystemDossier(tenant, id)))
    expect(text).toContain('Indicatief: geen verboden toepassing en geen hoog risico.')
    expect(text).toContain('anders dan de regels: die kwamen tot hoog risico, geldt vanaf 2 augustus 2028')
    expect(text).toContain(`Reden van het besluit: ${reason}`)
  })
})
