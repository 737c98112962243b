import { describe, expect, test } from 'vitest'
import type { Expected } from './adapter/vocabulary/expected'
import type { Facts } from './adapter/vocabulary/facts'
import { type Case, groupOf } from './case'
import { lines, type Result, runCase } from './run'
import { scoreOf } from './score'

const caseOf = (facts: Facts, expected: Expected, more: Partial<Case> = {}): Case => ({
  id: 'x',
  authority: 'seed',
  facts,
  expected,
  inferred: false,
  conflicting: false,
  ...more,
})

const closed = (facts: Facts, expected: Expected): string => runCase(caseOf(facts, expected)).closed.verdict
const open = (facts: Facts, expected: Expected): string => runCase(caseOf(facts, expected)).open.verdict

test('one wrong makes it wrong, one open keeps it undecided, and what is not compared does not count', () => {
  expect(scoreOf([true, undefined, false])).toBe('wrong')
  expect(scoreOf([true, undefined, null])).toBe('undecided')
  expect(scoreOf([true, null])).toBe('right')
  expect(scoreOf([null])).toBe('right')
  expect(scoreOf([])).toBe('right')
})

describe('the category', () => {
  const ai = { is_ai_inference: true } as const
  const both = { ...ai, is_medical_device: true, mdr_class: 'IIa', annex_iii_point: '5(d)' } as const

  test('by either route where both hold', () => {
    expect(closed(both, { ai_act_category: 'high_risk_annex_i' })).toBe('right')
    expect(closed(both, { ai_act_category: 'high_risk_annex_iii' })).toBe('right')
    expect(closed({ ...ai, annex_iii_point: '5(d)' }, { ai_act_category: 'high_risk_annex_i' })).toBe('wrong')
  })

  test('what is high risk or prohibited is not minimal', () => {
    expect(closed(both, { ai_act_category: 'minimal' })).toBe('wrong')
    expect(open(both, { ai_act_category: 'minimal' })).toBe('undecided')
    expect(closed(ai, { ai_act_category: 'prohibited' })).toBe('wrong')
  })

  test('minimal is whatever is not more, also with a transparency duty or a claim', () => {
    expect(closed({ ...ai, interacts_with_persons: true }, { ai_act_category: 'minimal' })).toBe('right')
    expect(closed({ ...ai, interacts_with_persons: true }, { ai_act_category: 'transparency_art50' })).toBe('right')
    expect(closed(ai, { ai_act_category: 'transparency_art50' })).toBe('wrong')
    const claimed = { ...ai, annex_iii_point: '4(a)', art6_3_ground: ['a'] } as const
    expect(closed(claimed, { ai_act_category: 'exempt_art6_3' })).toBe('right')
    expect(closed({ ...claimed, profiling: true }, { ai_act_category: 'exempt_art6_3' })).toBe('wrong')
    expect(closed(ai, { ai_act_category: 'exempt_art6_3' })).toBe('wrong')
  })

  test('one of several', () => {
    const either = { ai_act_category_any_of: ['minimal', 'out_of_scope_not_ai'] }
    expect(closed({ is_ai_inference: false }, either)).toBe('right')
    expect(closed(ai, either)).toBe('right')
    expect(closed(both, either)).toBe('wrong')
  })
})

describe('the class', () => {
  const informing = { informs_diagnosis_or_therapy: true, medical_purpose: true } as const

  test('exactly, at least, and any but', () => {
    const serious = { ...informing, worst_consequence: 'serious' } as const
    expect(closed(serious, { mdr_class: 'IIb', rule: '11a' })).toBe('right')
    expect(closed(serious, { mdr_class: 'IIa' })).toBe('wrong')
    expect(closed(serious, { mdr_class_min: 'IIa' })).toBe('right')
    expect(closed(serious, { mdr_class_not: 'IIa', rule: '11' })).toBe('right')
    expect(closed(serious, { mdr_class_not: 'IIb' })).toBe('wrong')
    expect(closed(serious, { rule: '11b' })).toBe('wrong')
  })

  test('a class that can only become stricter is wrong before it is known', () => {
    const stated = { ...informing, performs_action_beyond_storage: true, individual_patient: true } as const
    expect(open({ ...stated, ivd_data_used: false, drives_device: false }, { mdr_class: 'I' })).toBe('wrong')
    expect(open({ ...stated, ivd_data_used: false, drives_device: false }, { mdr_class: 'IIb' })).toBe('undecided')
  })

  test('what is no device has none', () => {
    expect(closed({ medical_purpose: false }, { mdr_class: 'IIa' })).toBe('wrong')
    expect(closed({ medical_purpose: false }, { mdr_class_not: 'IIa' })).toBe('wrong')
    expect(closed({ medical_purpose: false }, { regulation: 'MDR' })).toBe('wrong')
  })
})

describe('the roles', () => {
  const modified = {
    is_ai_inference: true,
    substantial_modification: true,
    ai_act_category_before: 'high_risk',
  } as const

  test('of art. 25 beside use, and as the whole list', () => {
    expect(closed(modified, { role: 'provider', art25_trigger: '25(1)(b)' })).toBe('right')
    expect(closed(modified, { role: 'deployer' })).toBe('wrong')
    expect(closed(modified, { role: ['provider'] })).toBe('wrong')
    expect(closed(modified, { role: ['deployer', 'provider'] })).toBe('right')
    expect(closed(modified, { art25_trigger: '25(1)(a)' })).toBe('wrong')
  })

  test('a change of purpose that makes it high risk', () =>
    expect(
      closed(
        { general_purpose_ai: true, used_outside_intended_purpose: true, purpose_becomes_high_risk: true },
        { role: 'provider', art25_trigger: '25(1)(c)' },
      ),
    ).toBe('right'))
})

describe('the rest', () => {
  test('only the point that the case is about', () => {
    const emergency = { emergency_triage: true } as const
    const outside = { annex_iii_point_applies: false }
    expect(closed(emergency, { ...outside, annex_ref: 'Annex III 5(a)' })).toBe('right')
    expect(closed(emergency, { ...outside, annex_ref: 'Annex III 5(d)' })).toBe('wrong')
    expect(closed(emergency, outside)).toBe('wrong')
  })

  test('an exemption: what settles it, and nothing that was not claimed', () => {
    const listed = { is_ai_inference: true, annex_iii_point: '4(a)' } as const
    expect(open({ ...listed, profiling: true }, { art6_3_available: false })).toBe('right')
    expect(open({ ...listed, art6_3_ground: [] }, { art6_3_a_available: false })).toBe('right')
    expect(closed(listed, { art6_3_available: false })).toBe('undecided')
    expect(closed(listed, { art6_3_available: true })).toBe('undecided')
    expect(closed({ ...listed, art6_3_ground: ['d'] }, { art6_3_d_available: true })).toBe('right')
    expect(closed({ ...listed, art6_3_ground: ['d'] }, { art6_3_a_available: false })).toBe('undecided')
  })

  test('art. 50 of whoever owes it, or of the party whose role is told', () => {
    const generates = { is_ai_inference: true, generates_content: true } as const
    expect(closed(generates, { art50_2_duty: true, art50_paragraph: '50(2)' })).toBe('right')
    expect(closed({ ...generates, role: 'deployer' }, { art50_2_duty: false, art50_applies: false })).toBe('right')
    expect(closed({ ...generates, deep_fake: true }, { art50_paragraph: '50(4)' })).toBe('right')
    expect(closed(generates, { art50_paragraph: '50(1) and 50(2)' })).toBe('wrong')
  })

  test('a device made in house, until one condition is missing', () => {
    const made = { is_medical_device: true, developed_by_institution: true, mdr_class: 'IIa' } as const
    expect(closed(made, { in_house_device: true, ai_act_art6_1: false, notified_body_involved: false })).toBe('right')
    expect(closed({ ...made, clinical_need: false }, { in_house_device: false, ai_act_art6_1: true })).toBe('right')
  })

  test('what the rules do not decide is null and undecided', () => {
    const { closed: run } = runCase(caseOf({}, { imdrf_category: 'I', mdr_role: 'manufacturer', allowed: true }))
    expect(run).toMatchObject({
      verdict: 'undecided',
      actual: { imdrf_category: null, mdr_role: null, allowed: null },
    })
  })

  test('what is not compared is told where there is something, and is always right', () => {
    const expected = { annex_ref: 'x', legal_basis: 'x', duties: ['x'], other_duties: 'x', remark: 'x' }
    const { open: run } = runCase(caseOf({ annex_iii_point: '5(d)' }, expected))
    expect(run).toMatchObject({
      verdict: 'right',
      actual: { annex_ref: ['Annex III 5(d)'], legal_basis: null, other_duties: null, remark: null },
    })
  })
})

describe('the run', () => {
  test('tells what it still asks, and what it assumed', () => {
    const result = runCase(caseOf({ is_ai_inference: true }, { ai_act_category: 'minimal' }))
    expect(result.open).toMatchObject({ verdict: 'undecided', actual: { ai_act_category: null } })
    expect(result.open.asks).toContain('emergencyTriage')
    expect(result.open).not.toHaveProperty('aangenomen')
    expect(result.closed.aangenomen).toMatchObject({ emergencyTriage: 'none' })
    expect(result.closed.aangenomen).not.toHaveProperty('infers')
  })

  test('switches the draft guidance on for draft cases only', () => {
    const facts = { is_ai_inference: true, biometric_categorisation: true, sensitive_attribute: 'health' } as const
    const expected = { ai_act_category: 'high_risk_annex_iii' }
    expect(runCase(caseOf(facts, expected, { authority: 'official_draft' })).closed.verdict).toBe('right')
    expect(runCase(caseOf(facts, expected, { authority: 'official_final' })).closed.verdict).toBe('wrong')
  })

  test('groups by authority, and puts conflicting cases apart', () => {
    const group = (more: Partial<Case>): string => groupOf(caseOf({}, {}, more))
    expect(group({ authority: 'law_text' })).toBe('strict')
    expect(group({ authority: 'official_final_condensed' })).toBe('strict')
    expect(group({ authority: 'official_final_mapped' })).toBe('apart')
    expect(group({ authority: 'official_final', conflicting: true })).toBe('apart')
    expect(group({ authority: 'official_draft', conflicting: true })).toBe('draft')
  })

  test('ends with the sums, also of nothing', () => {
    const nothing = { right: 0, wrong: 0, undecided: 0 }
    const none = { open: nothing, closed: nothing }
    expect([...lines([])].map((l) => JSON.parse(l))).toEqual([
      { total: 0, strict: none, strictStated: none, draft: none, apart: none },
    ])
    const [first, last] = [...lines([caseOf({}, {}, { authority: 'law_text', inferred: true })])]
    expect((JSON.parse(first ?? '') as Result).id).toBe('x')
    const one = { open: { ...nothing, right: 1 }, closed: { ...nothing, right: 1 } }
    expect(JSON.parse(last ?? '')).toEqual({ total: 1, strict: one, strictStated: none, draft: none, apart: none })
  })
})
