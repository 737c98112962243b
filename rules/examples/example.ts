import { classify } from '../classify'
import type { Day } from '../engine/day'
import type { Verdict } from '../engine/evaluate'
import type { Scenario } from '../engine/norm'
import { situationFrom } from '../facts'
import type { Category, DeviceOutcome, Legacy, Outcome } from '../outcome/outcome'

/** Answers by fact id. */
export type Answers = Readonly<Record<string, string>>

/** What a situation must lead to; what is left out is not checked. A duty is a verdict, the legal day it is owed from, or absent from the law of that day. */
export type Expected = {
  readonly category?: Category
  readonly appliesFrom?: Day | null
  readonly annexI?: Verdict
  readonly annexIII?: Verdict
  readonly legacyI?: Legacy
  readonly legacyIII?: Legacy
  readonly transparency?: Verdict
  readonly deployer?: Verdict
  readonly provider?: Verdict
  readonly isDevice?: Verdict
  /** The class that would be expected, in Dutch. */
  readonly expectedClass?: string
  readonly comparison?: DeviceOutcome['comparison']
  readonly role?: string
  readonly duties?: Readonly<Record<string, Verdict | Day | 'absent'>>
  readonly says?: string
  readonly attention?: readonly string[]
  readonly noAttention?: readonly string[]
  readonly asks?: readonly string[]
  readonly asksNot?: readonly string[]
}

/** One sentence of law, tried on one situation and one day. */
export type Example = {
  readonly says: string
  readonly given: Answers
  readonly on: Day
  readonly with?: readonly Scenario[]
  readonly expect: Expected
}

/** Examples of one group of norms. */
export type Examples = { readonly title: string; readonly examples: readonly Example[] }

/** What differs from what was expected; empty when the example holds. */
export function mismatches({ given, on, with: scenarios = [], expect }: Example): readonly string[] {
  const { situation, problems } = situationFrom(given)
  const outcome = classify(situation, on, { scenarios })
  const found = actual(outcome)
  const scalars = Object.entries(expect)
    .filter(([key]) => key in found)
    .flatMap(([key, wanted]) => {
      const got = found[key as keyof typeof found]
      return got === wanted ? [] : [`${key}: expected ${String(wanted)}, got ${String(got)}`]
    })
  return [
    ...problems.map((p) => p.text),
    ...scalars,
    ...dutyMismatches(outcome, expect),
    ...listMismatches(outcome, expect),
  ]
}

const actual = (o: Outcome) => ({
  category: o.category,
  appliesFrom: o.appliesFrom,
  annexI: o.routes[0].verdict,
  annexIII: o.routes[1].verdict,
  legacyI: o.routes[0].legacy,
  legacyIII: o.routes[1].legacy,
  transparency: o.transparency,
  deployer: o.role.deployer,
  provider: o.role.provider,
  isDevice: o.device.isDevice,
  expectedClass: o.device.expected,
  comparison: o.device.comparison,
  role: o.role.label,
  says: o.headline,
})

const dutyMismatches = (o: Outcome, { duties = {} }: Expected): string[] =>
  Object.entries(duties).flatMap(([id, wanted]) => {
    const duty = o.duties.find((d) => d.dutyId === id)
    const got = duty?.verdict === 'yes' && wanted !== 'yes' ? duty.appliesFrom : (duty?.verdict ?? 'absent')
    return got === wanted ? [] : [`${id}: expected ${wanted}, got ${got}`]
  })

function listMismatches(o: Outcome, e: Expected): string[] {
  const shown = o.attention.map((a) => a.id)
  const open = o.openFacts.map((f) => f.id)
  return [
    ...(e.attention ?? []).filter((id) => !shown.includes(id)).map((id) => `${id}: expected as attention`),
    ...(e.noAttention ?? []).filter((id) => shown.includes(id)).map((id) => `${id}: not expected as attention`),
    ...(e.asks ?? []).filter((id) => !open.includes(id)).map((id) => `${id}: expected to be asked`),
    ...(e.asksNot ?? []).filter((id) => open.includes(id)).map((id) => `${id}: not expected to be asked`),
  ]
}
