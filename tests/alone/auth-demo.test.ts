import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoChoices, loadMailbox } from '@/lib/people/demo/loaders'
import { demoEmail, demoInstitutions } from '@/lib/people/demo/model'
import { pickDemoPerson } from '@/lib/people/sign-in/repository'
import { ensurePerson } from '@/lib/platform/auth/people'
import { disconnect, inTenant } from '@/lib/platform/tenancy'
import { aMember, anInstitution, ownerPool } from '../factories/institution'

let folder: string

// The settings are read once, at the first question: this file is a demonstration from its start to its end.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'register-mailbox-'))
  Object.assign(process.env, { DEMO: '1', DEMO_MAILBOX_DIR: folder })
})
afterAll(async () => {
  delete process.env.DEMO
  delete process.env.DEMO_MAILBOX_DIR
  await rm(folder, { recursive: true, force: true })
  await disconnect()
})

describe('in a demonstration', () => {
  test('one may be each of the people of the list, and nobody else', async () => {
    expect(demoChoices()).toBe(demoInstitutions)
    const key = 'lezer@voorbeeldziekenhuis'
    await expect(pickDemoPerson(key)).rejects.toThrow(/is er niet/)
    const institution = await anInstitution()
    const admin = await aMember(institution)
    const person = await ensurePerson(demoEmail('lezer', 'voorbeeldziekenhuis'))
    await inTenant(admin, (db) => db.member.create({ data: { personId: person.id, name: 'Wim', roles: ['reader'] } }))
    await expect(pickDemoPerson(key), 'a real institution').rejects.toThrow(/is er niet/)
    await ownerPool().query('update institution set demo = true where id = $1', [institution.id])
    expect(await pickDemoPerson(key)).toBe(person.id)
    for (const no of [person.email, 'lezer@elders', 'wachtwoord', '']) {
      await expect(pickDemoPerson(no), no).rejects.toThrow(/is er niet/)
    }
  })

  test('the mailbox shows letters as text, the newest first, and passes over what is no letter', async () => {
    const letter = (id: string, subject: string) => ({
      ...{ id, at: '2026-11-23T20:00:00.000Z', from: 'register@voorbeeld.example', to: 'a@b.example', subject },
      text: 'Naar inloggen http://localhost:3000/inloggen/bevestigen?token=x',
      html: '<script>alert(1)</script>',
    })
    await writeFile(join(folder, '1.json'), JSON.stringify(letter('1', 'Eerste')))
    await writeFile(join(folder, '2.json'), JSON.stringify(letter('2', 'Tweede')))
    await writeFile(join(folder, '3.json'), '{"half":')
    await writeFile(join(folder, '4.json'), JSON.stringify({ id: '4' }))
    const letters = await loadMailbox()
    expect(letters?.map((l) => l.subject)).toEqual(['Tweede', 'Eerste'])
    expect(JSON.stringify(letters)).not.toContain('script')
  })
})
