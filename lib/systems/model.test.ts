import { describe, expect, test } from 'vitest'
import { permissionsOf, type Role } from '@/lib/platform/permission'
import type { Tenant } from '@/lib/platform/tenancy'
import { blankValues, coreKeys, type Values } from './fields/model'
import {
  completeness,
  isDraft,
  type Kept,
  mayEdit,
  nextStages,
  nextStep,
  refusedMove,
  type Stage,
  type System,
} from './model'

const values = (some: Partial<Values> = {}): Values => ({ ...blankValues(), name: 'X', stage: 'inUse', ...some })

const system = (some: Partial<System> = {}, known: Partial<Values> = {}): System => ({
  id: 's',
  revision: 1,
  values: values(known),
  vendorId: null,
  productId: null,
  productTitle: null,
  versionId: null,
  departmentId: null,
  category: 'undetermined',
  transparency: 'unknown',
  annexI: 'unknown',
  annexIII: 'unknown',
  classificationState: 'none',
  ...some,
})

const member = (personId: string, ...roles: Role[]): Pick<Tenant, 'actor' | 'may'> => ({
  actor: { kind: 'member', personId, name: 'X', roles },
  may: permissionsOf(roles),
})
const edits = (who: Pick<Tenant, 'actor' | 'may'>, known: Partial<Values>) => mayEdit(who as Tenant, system({}, known))

describe('who may change a system', () => {
  test.each<[Role, boolean, boolean]>([
    ['reader', false, false],
    ['auditor', false, false],
    ['dataProtectionOfficer', false, false],
    ['advisor', false, false],
    ['systemOwner', false, true],
    ['aiCommittee', false, true],
    ['qualityOfficer', true, true],
    ['administrator', true, true],
  ])('%s: any %s, own %s', (role, any, own) => {
    expect(edits(member('me', role), { ownerId: 'other' })).toBe(any)
    expect(edits(member('me', role), { ownerId: 'me' })).toBe(own)
    expect(edits(member('me', role), { deputyId: 'me' })).toBe(own)
  })
})

describe('a change of stage', () => {
  const today = '2026-11-23'
  const moves = (from: Stage, stage: Stage, rest: object = {}) =>
    refusedMove(from, '2026-01-01', { stage, on: '2026-06-01', ...rest }, today)

  test('goes nowhere on the spot, from where it cannot, into the future or before the stage it leaves', () => {
    expect(moves('inUse', 'inUse')).toBe('already-there')
    expect(moves('retired', 'inUse')).toBe('not-from-here')
    expect(moves('idea', 'inUse', { on: '2026-11-24' })).toBe('in-the-future')
    expect(moves('idea', 'inUse', { on: '2025-12-31' })).toBe('before-this-stage')
    expect(moves('idea', 'inUse', { on: '2026-01-01' })).toBeNull()
    expect(moves('idea', 'inUse', { on: today })).toBeNull()
  })

  test('asks why something stops', () => {
    expect(moves('inUse', 'paused')).toBe('reason-missing')
    expect(moves('inUse', 'retired', { reason: 'Vervangen' })).toBeNull()
  })

  test('asks a pilot for its end and its decision, not before it begins', () => {
    expect(moves('idea', 'pilot')).toBe('pilot-end-missing')
    expect(moves('idea', 'pilot', { pilotEndsOn: '2026-05-31' })).toBe('pilot-end-too-early')
    expect(moves('idea', 'pilot', { pilotEndsOn: '2026-09-01' })).toBe('pilot-decision-missing')
    expect(moves('idea', 'pilot', { pilotEndsOn: '2026-09-01', decisionOn: '2026-05-01' })).toBe(
      'pilot-decision-too-early',
    )
    expect(moves('idea', 'pilot', { pilotEndsOn: '2026-09-01', decisionOn: '2026-09-10' })).toBeNull()
  })

  test('leads out of every stage, and every stage can be reached', () => {
    const stages = Object.keys(nextStages) as Stage[]
    expect(stages.filter((s) => nextStages[s].length === 0)).toEqual([])
    const reached = new Set(Object.values(nextStages).flat())
    expect(stages.filter((s) => !reached.has(s))).toEqual([])
  })
})

describe('completeness', () => {
  test('of nothing but a name is one, of everything is all', () => {
    expect(completeness(values())).toMatchObject({ filled: 1, of: coreKeys.length })
    const all = Object.fromEntries(coreKeys.map((key) => [key, 'x']))
    expect(completeness(values(all)).missing).toEqual([])
  })

  test('asks no class of what is no device, no data subjects without personal data, no vendor of own make', () => {
    const { missing } = completeness(values({ regulation: 'none', personalData: 'none', origin: 'inHouse' }))
    for (const key of ['mdrClass', 'dataSubjects', 'dataKinds', 'vendorName'] as const)
      expect(missing).not.toContain(key)
  })

  test('asks who made what was commissioned: somebody was paid for it', () => {
    expect(completeness(values({ origin: 'commissioned' })).missing).toContain('vendorName')
  })
})

describe('the next step', () => {
  test('is an owner, then the classification, then what is empty', () => {
    expect(nextStep(system())).toBe('name-owner')
    expect(nextStep(system({}, { ownerId: 'p' }))).toBe('classify')
    expect(nextStep(system({ classificationState: 'draft' }, { ownerId: 'p' }))).toBe('confirm')
    expect(nextStep(system({ classificationState: 'confirmed' }, { ownerId: 'p' }))).toBe('complete')
  })

  test('is nothing for what has been put away', () => {
    expect(nextStep(system({}, { stage: 'retired' }))).toBeNull()
    expect(nextStep(system({}, { stage: 'rejected' }))).toBeNull()
  })
})

test('only what was never decided about, checked, used or proven is a draft', () => {
  const draft = (known: Partial<Values>, some: Partial<System> = {}, kept: Partial<Kept> = {}) =>
    isDraft(system(some, known), { receipts: 0, checks: 0, proofs: 0, ...kept })
  expect(draft({ stage: 'idea' })).toBe(true)
  expect(draft({ stage: 'shortlist' }, { classificationState: 'draft' })).toBe(true)
  expect(draft({ stage: 'inReview' })).toBe(false)
  expect(draft({ stage: 'idea' }, { classificationState: 'confirmed' })).toBe(false)
  for (const kept of ['receipts', 'checks', 'proofs'])
    expect(draft({ stage: 'idea' }, { classificationState: 'draft' }, { [kept]: 1 }), kept).toBe(false)
})
