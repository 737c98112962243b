import { expect, test } from 'vitest'
import { fieldsFor, openFields, type Profile } from './model'

const unknown = { choice: 'unknown', reason: null, by: null, at: null } as const
const empty: Profile = {
  name: 'Praktijk',
  kvkNumber: null,
  agbCode: null,
  patientsInOneSystem: null,
  publicAuthority: unknown,
  publicServices: unknown,
  sme: 'unknown',
  worksCouncil: 'unknown',
  soloPractitioner: 'unknown',
  fgName: null,
  fgEmail: null,
  revision: 0,
}

test('unknown is open, and no is an answer', () => {
  expect(openFields('gpPractice', empty)).toContain('publicServices')
  const answered = {
    ...empty,
    publicServices: { ...unknown, choice: 'no' as const },
    worksCouncil: 'no' as const,
    patientsInOneSystem: 0,
  }
  const open = openFields('gpPractice', answered)
  for (const field of ['publicServices', 'worksCouncil', 'patientsInOneSystem'] as const)
    expect(open).not.toContain(field)
})

test('a practice is asked less than a hospital', () => {
  expect(fieldsFor('gpPractice')).not.toContain('fgName')
  expect(fieldsFor('hospital')).toContain('fgName')
  expect(fieldsFor('hospital')).not.toContain('soloPractitioner')
})
