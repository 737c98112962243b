import { describe, expect, test } from 'vitest'
import { checkGrant, stateOf } from './model'

const grant = { since: '2026-01-01', until: '2026-12-31', revokedAt: null } as const

describe('a grant', () => {
  test('has not begun the day before, and runs on its first and on its last day', () => {
    expect(stateOf(grant, '2025-12-31')).toBe('coming')
    expect(stateOf(grant, '2026-01-01')).toBe('running')
    expect(stateOf(grant, '2026-12-31')).toBe('running')
    expect(stateOf(grant, '2027-01-01')).toBe('ended')
  })
  test('that is revoked is revoked, whatever the day', () =>
    expect(stateOf({ ...grant, revokedAt: new Date(0) }, '2026-06-01')).toBe('revoked'))
  test('without an end runs on', () => expect(stateOf({ ...grant, until: null }, '2099-01-01')).toBe('running'))
})

test('what would open nothing is refused', () => {
  const asked = { scopes: ['systems'], since: '2026-11-23', until: null } as const
  expect(checkGrant({ ...asked, scopes: [] }, '2026-11-23')).toBe('no-scope')
  expect(checkGrant({ ...asked, until: '2026-11-22' }, '2026-11-23')).toBe('ends-before-it-starts')
  expect(checkGrant({ ...asked, since: '2026-01-01', until: '2026-11-22' }, '2026-11-23')).toBe('ended-already')
  expect(checkGrant({ ...asked, until: '2026-11-23' }, '2026-11-23')).toBeNull()
})
