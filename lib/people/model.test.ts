import { describe, expect, test } from 'vitest'
import { checkRoles, pseudonym, pseudonymDay, revisionOf, staysManaged } from './model'

describe('roles together', () => {
  test('nobody works here without a role', () => expect(checkRoles([], null)).toBe('no-role'))
  test('an FG owns nothing, so has no role that may own', () => {
    expect(checkRoles(['dataProtectionOfficer', 'administrator'], null)).toBe('fg-owns')
    expect(checkRoles(['dataProtectionOfficer', 'systemOwner'], null)).toBe('fg-owns')
    expect(checkRoles(['dataProtectionOfficer', 'auditor'], null)).toBeNull()
  })
  test('an advisor says of what kind', () => {
    expect(checkRoles(['advisor'], null)).toBe('advisor-kind-missing')
    expect(checkRoles(['advisor'], 'ciso')).toBeNull()
  })
  test('one person may be all that a practice needs', () =>
    expect(checkRoles(['administrator', 'qualityOfficer', 'systemOwner'], null)).toBeNull())
})

describe('the last administrator', () => {
  test('cannot go', () => expect(staysManaged(['a'], 'a', [])).toBe(false))
  test('cannot become a reader', () => expect(staysManaged(['a'], 'a', ['reader'])).toBe(false))
  test('may take another role beside it', () =>
    expect(staysManaged(['a'], 'a', ['administrator', 'auditor'])).toBe(true))
  test('is not the last when there is another', () => expect(staysManaged(['a', 'b'], 'a', [])).toBe(true))
})

test('the revision changes with each part, and not with the order of roles', () => {
  const person = { name: 'Noor', roles: ['reader', 'auditor'] as const, advisorKind: null }
  const same = revisionOf({ ...person, roles: ['auditor', 'reader'] })
  expect(revisionOf(person)).toBe(same)
  expect(revisionOf({ ...person, name: 'Noor V' })).not.toBe(same)
  expect(revisionOf({ ...person, roles: ['reader'] })).not.toBe(same)
  expect(revisionOf({ ...person, advisorKind: 'cmio' })).not.toBe(same)
})

test('a name goes a year after leaving, also from 29 February', () => {
  expect(pseudonymDay('2026-11-23')).toBe('2027-11-23')
  expect(pseudonymDay('2028-02-29')).toBe('2029-02-28')
  expect(pseudonym('0199a7f2-0000-7000-8000-00000000abcd')).toBe('Oud-medewerker abcd')
})
