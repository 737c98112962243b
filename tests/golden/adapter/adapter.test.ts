import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { situationFrom } from '@/rules'
import { assumedFor, assumptions } from './assumptions'
import { readings } from './expected'
import { answersOf, translation } from './facts'
import { silences } from './silent'
import { expectedValues } from './vocabulary/expected'
import { type FactKey, type Facts, factValues } from './vocabulary/facts'
import { same, type Value } from './vocabulary/value'

const keys = Object.keys(factValues) as FactKey[]
const pairs = keys.flatMap((key) => factValues[key].map((value: Value) => ({ key, value })))

const stating = (...of: readonly { readonly key: FactKey; readonly value: Value }[]): Facts =>
  Object.fromEntries(of.map(({ key, value }) => [key, value]))

const isSilent = (key: FactKey, value: Value): boolean =>
  silences.some(({ keys: { [key]: of } }) => of === 'all' || of?.some((v) => same(v, value)))

/** Whether stating it changes an answer, alone or beside one or two other facts. */
const speaks = (key: FactKey, value: Value): boolean => {
  const told = { key, value }
  const changes = (...beside: typeof pairs): boolean => {
    const without = beside.filter((b) => b.key !== key)
    return JSON.stringify(answersOf(stating(...without))) !== JSON.stringify(answersOf(stating(...without, told)))
  }
  return changes() || pairs.some((b) => changes(b)) || pairs.some((b) => forPoint5a.some((a) => changes(b, ...a)))
}

/** Point 5(a) is the one question that takes three facts. */
const forPoint5a: readonly (typeof pairs)[] = [
  [
    { key: 'public_body', value: true },
    { key: 'evaluates_eligibility', value: false },
  ],
]

describe('the published facts', () => {
  test.each(pairs.filter(({ key, value }) => !isSilent(key, value)))('$key: $value answers a question', (p) =>
    expect(speaks(p.key, p.value)).toBe(true),
  )

  test('say nothing only on purpose, with a reason, and once', () => {
    const silent = pairs.filter(({ key, value }) => isSilent(key, value))
    expect(silent.filter(({ key, value }) => speaks(key, value))).toEqual([])
    const named = silences.flatMap((s) => Object.keys(s.keys))
    expect(named.filter((key, i) => named.indexOf(key) !== i)).toEqual([])
    expect(silences.filter((s) => s.why.length < 20)).toEqual([])
  })

  const facts = fc.record(Object.fromEntries(keys.map((key) => [key, fc.constantFrom<Value>(...factValues[key])])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Facts>

  test('become answers that the rules accept, whatever is stated together', () =>
    fc.assert(
      fc.property(facts, (f) => {
        const stated = answersOf(f)
        const assumed = assumedFor(f, stated)
        expect(situationFrom({ ...assumed, ...stated }).problems).toEqual([])
        expect(Object.keys(assumed).filter((id) => id in stated)).toEqual([])
      }),
    ))

  test('answer facts that the rules know', () => {
    expect(situationFrom(Object.fromEntries(Object.keys(translation).map((id) => [id, '']))).problems).toEqual([])
  })
})

describe('translated', () => {
  test.each<[string, Facts, Record<string, string>]>([
    ['inferring is judged', { is_ai_inference: true }, { technique: 'unclear', infers: 'yes' }],
    ['text is no body', { emotion_recognition: true, biometric_basis: false }, { emotionRecognition: 'no' }],
    [
      'a customer is not at work',
      { emotion_recognition: true, context: 'customer' },
      { emotionRecognition: 'yes', practiceEmotionAtWork: 'no' },
    ],
    ['a manipulation without harm', { subliminal: true, significant_harm: false }, { practiceManipulation: 'no' }],
    ['no point at all', { annex_iii_point: 'none' }, { emergencyTriage: 'none', recruitment: 'no', creditScore: 'no' }],
    [
      'a call that is only written out',
      { emergency_calls: true, evaluates_or_classifies: false },
      { emergencyTriage: 'none' },
    ],
    ['a notified body without a class', { is_medical_device: true, notified_body_required: true }, { mdrClass: 'IIa' }],
    ['none, without a class', { is_medical_device: true, notified_body_required: false }, { mdrClass: 'I' }],
    ['class I that measures', { mdr_class: 'I', class_i_subtype: 'measuring' }, { mdrClass: 'Ispecial' }],
    ['class A that needs one', { ivdr_class: 'A', notified_body_required: true }, { ivdrClass: 'Asterile' }],
    [
      'patients use it at home',
      { in_house: true, used_by_patient_outside_institution: true },
      { inHouseConditions: 'no' },
    ],
    ['only monitoring', { monitoring_only: true }, { informsDecisions: 'no' }],
    ['the worst consequence', { worst_consequence: 'death_irreversible' }, { decisionImpact: 'death' }],
    ['a first ground', { art6_3_ground: ['a', 'd'] }, { art63Ground: 'a' }],
    ['no ground', { art6_3_ground: [] }, { art63Ground: 'none' }],
    ['high risk by some route', { ai_act_category_before: 'high_risk' }, { otherAnnexIII: 'yes' }],
    [
      'a device at high risk',
      { ai_act_category_before: 'high_risk', is_medical_device: true },
      { declaredDevice: 'mdr', mdrClass: 'IIa' },
    ],
  ])('%s', (_, facts, answers) => expect(answersOf(facts)).toMatchObject(answers))

  test('a class without the law that it is of', () => {
    expect(answersOf({ notified_body_required: false })).toEqual({})
    expect(answersOf({ mdr_class: 'IIa' })).toEqual({ declaredDevice: 'mdr', mdrClass: 'IIa' })
  })
})

describe('the assumptions', () => {
  test('are answers that the rules accept, each with a reason', () => {
    for (const { fact, answer, why } of assumptions) {
      expect(situationFrom({ [fact]: answer }).problems).toEqual([])
      expect(why.length).toBeGreaterThan(10)
    }
  })

  test('say nothing about what the case hints at', () => {
    const assumed = (facts: Facts) => assumedFor(facts, answersOf(facts))
    expect(assumed({ subliminal: true })).not.toHaveProperty('practiceManipulation')
    expect(assumed({ medical_purpose: true })).not.toHaveProperty('declaredDevice')
    expect(assumed({ energy_exchange_potentially_hazardous: true })).not.toHaveProperty('drivesDevice')
    expect(assumed({ social_scoring: true })).not.toHaveProperty('practiceSocialScoring')
    expect(assumed({ social_scoring: true, unrelated_context: false })).toHaveProperty('practiceSocialScoring', 'no')
    expect(assumed({ technique: 'descriptive_statistics' })).not.toHaveProperty('infers')
    expect(assumed({})).toMatchObject({ practiceManipulation: 'no', declaredDevice: 'none', technique: 'learned' })
  })
})

test('every expected key is read', () => expect(Object.keys(readings)).toEqual(Object.keys(expectedValues)))

test('no case is named in the adapter', () => {
  const root = join(import.meta.dirname, '..')
  const ids: string[] = JSON.parse(readFileSync(join(root, '../fixtures/golden/public.json'), 'utf8')).map(
    (c: { id: string }) => c.id,
  )
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(root, file), 'utf8'))
  expect(sources.length).toBeGreaterThan(20)
  expect(ids.filter((id) => sources.some((text) => text.includes(id)))).toEqual([])
})
