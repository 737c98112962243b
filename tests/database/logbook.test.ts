import { afterAll, describe, expect, test } from 'vitest'
import { loadLogbook } from '@/lib/logbook/loaders'
import { readView } from '@/lib/logbook/model'
import { listEntries } from '@/lib/logbook/repository'
import { loadOverview } from '@/lib/overview/loaders'
import { type AuditEntry, remember } from '@/lib/platform/audit'
import { newId } from '@/lib/platform/id'
import { jobTenant } from '@/lib/platform/jobs'
import { readAs } from '@/lib/platform/loader'
import { disconnect, inTenant, type Tenant } from '@/lib/platform/tenancy'
import { aMember, anInstitution, personOf } from '../factories/institution'

afterAll(() => disconnect())

const write = (tenant: Tenant, ...entries: AuditEntry[]) => inTenant(tenant, (db) => remember(db, tenant, entries))

const about = (label: string, id = newId()) => ({ kind: 'system', id, label })

const read = async (tenant: Tenant, asked: Record<string, string> = {}) => {
  const seen = await readAs(loadLogbook, tenant, readView(asked))
  if (!seen) throw new Error('not there')
  return seen
}

describe('the logbook', () => {
  test('is for who may read it, and of one institution', async () => {
    const institution = await anInstitution()
    const [reader, admin] = [await aMember(institution, ['reader']), await aMember(institution)]
    const other = await aMember(await anInstitution())
    await write(other, { name: 'system.registered', subject: about('Van hen') })
    expect(await readAs(loadLogbook, reader, readView({}))).toBeNull()
    const seen = await read(admin)
    expect([seen.rows, seen.total]).toEqual([[], 0])
    expect(seen.actors.map((a) => a.id).sort()).toEqual([personOf(reader), personOf(admin)].sort())
  })

  test('names people by what they are called now, in who did it and in what changed', async () => {
    const admin = await aMember(await anInstitution(), ['administrator'], 'Noor')
    const id = personOf(admin)
    await write(admin, {
      name: 'duty.planned',
      subject: about('DPIA'),
      changes: [{ field: 'ownerId', from: null, to: id }],
    })
    await write(admin, { name: 'person.rolesChanged', subject: { kind: 'person', id, label: 'Medewerker' } })
    await inTenant(admin, (db) => db.member.updateMany({ data: { name: 'Oud-medewerker 1234' } }))
    const [roles, planned] = (await read(admin)).rows
    expect(planned).toMatchObject({
      actor: 'Oud-medewerker 1234',
      changes: [{ field: 'Eigenaar', from: null, to: 'Oud-medewerker 1234' }],
    })
    expect(roles?.subject.label).toBe('Oud-medewerker 1234')
  })

  test('finds by who, what, system, text and day, and counts what it finds', async () => {
    const institution = await anInstitution()
    const [anna, bram] = [await aMember(institution), await aMember(institution)]
    const systemId = newId()
    await inTenant(anna, (db) =>
      db.aiSystem.create({ data: { id: systemId, name: 'Botbreukdetectie', stageSince: new Date() } }),
    )
    await write(anna, { name: 'system.registered', subject: about('Botbreukdetectie', systemId), systemId })
    await write(bram, {
      name: 'duty.planned',
      subject: { kind: 'duty', id: newId(), label: '100% controle' },
      systemId,
    })
    await write(bram, { name: 'import.done', subject: { kind: 'import', id: newId(), label: 'lijst.xlsx' } })
    const job = await jobTenant(institution.id, 'people.retention')
    if (!job) throw new Error('no tenant')
    await write(job, { name: 'duty.lapsed', subject: { kind: 'duty', id: newId(), label: 'Oud' } })
    const found = async (asked: Record<string, string>) =>
      (await read(anna, asked)).rows.map((r) => r.subject.label).sort()
    expect(await found({ wie: personOf(bram) })).toEqual(['100% controle', 'lijst.xlsx'])
    expect(await found({ wie: 'automatisch' })).toEqual(['Oud'])
    expect(await found({ soort: 'duties' })).toEqual(['100% controle', 'Oud'])
    expect(await found({ systeem: systemId })).toEqual(['100% controle', 'Botbreukdetectie'])
    expect(await found({ q: '0% c' })).toEqual(['100% controle'])
    expect(await found({ q: '_' })).toEqual([])
    expect(await found({ van: '2999-01-01' })).toEqual([])
    expect(await found({ tot: '2000-01-01' })).toEqual([])
    expect((await found({ van: '2000-01-01', tot: '2999-01-01' })).length).toBe(4)
    expect((await read(anna, { systeem: systemId })).systemName).toBe('Botbreukdetectie')
  })

  test('has pages, the newest first, and a page past the end is empty', async () => {
    const admin = await aMember(await anInstitution())
    await write(admin, ...Array.from({ length: 60 }, (_, i) => ({ name: 'system.changed', subject: about(`nr ${i}`) })))
    const [first, second, third] = [
      await read(admin),
      await read(admin, { pagina: '2' }),
      await read(admin, { pagina: '3' }),
    ]
    expect([first.rows.length, first.total, second.rows.length]).toEqual([50, 60, 10])
    expect(new Set([...first.rows, ...second.rows].map((r) => r.id)).size).toBe(60)
    expect(third.rows).toEqual([])
  })

  test('gives the newest events of one system, without those of another', async () => {
    const admin = await aMember(await anInstitution())
    const [a, b] = [newId(), newId()]
    for (const systemId of [a, b, a])
      await write(admin, { name: 'system.changed', subject: about(systemId, systemId), systemId })
    const rows = await inTenant(admin, (db) => listEntries(db, { systemId: a, limit: 5 }))
    expect(rows.map((r) => r.subject.id)).toEqual([a, a])
    expect(await inTenant(admin, (db) => listEntries(db, { limit: 1 }))).toHaveLength(1)
  })

  test('gives the dashboard of who may read it the newest events, and of who may not none', async () => {
    const institution = await anInstitution()
    const [reader, admin] = [
      await aMember(institution, ['reader']),
      await aMember(institution, ['administrator'], 'Noor'),
    ]
    await write(await aMember(await anInstitution()), { name: 'system.changed', subject: about('Van hen') })
    for (const label of ['1', '2', '3', '4', '5', '6'])
      await write(admin, { name: 'system.changed', subject: about(label) })
    expect((await readAs(loadOverview, reader, null))?.events).toBeNull()
    const events = (await readAs(loadOverview, admin, null))?.events ?? []
    expect(events.map((e) => [e.subject.label, e.actor])).toEqual(['6', '5', '4', '3', '2'].map((n) => [n, 'Noor']))
  })
})
