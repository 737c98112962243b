import { technique } from '../ai-act/art-3-1-ai-system'
import type { Conclusion } from '../engine/conclusion'
import type { Finding, Judgement, Verdict } from '../engine/evaluate'
import { type CitationText, citationsOf } from '../engine/explain'
import { optionOf, type Situation } from '../engine/fact'
import { attentionConclusion } from '../engine/norm'
import { implantable, implantKind } from '../implants/implant'
import { implantClasses } from '../implants/rule-8'
import { classDoubt } from '../mdr/class-doubt'
import { declaredDevice, devicePart, ivdrClass, mdrClass } from '../mdr/declared-class'
import { ivdrClasses, ivdSoftware, mdrClasses, mdrSoftware } from '../mdr/expected-class'
import { onOldCertificate } from '../mdr/legacy-certificate'
import { deviceSoftware, drivesDevice, softwarePurpose } from '../mdr/software'
import type { DeviceOutcome } from './outcome'

/** The class that would be expected, beside the one that the maker declares. Never more than a doubt. */
export function deviceOf(j: Judgement): DeviceOutcome {
  const declared = declaredOf(j.situation)
  const asked = isAsked(j.situation)
  if (!asked) return { ...untold, declared: declared?.says ?? null }
  const expected = expectedOf(j)
  return {
    declared: declared?.says ?? null,
    isDevice: isDevice(j),
    regulation: expected.regulation,
    class: expected.certain ? (expected.strictest?.cls ?? null) : null,
    atLeast: expected.strictest?.cls ?? null,
    expected: inWords(j, expected),
    comparison: comparisonOf(j, declared?.cls ?? null, expected),
    citations: leadingRules(j, expected),
  }
}

/** What still has to be asked to tell the class. */
export const deviceTargets = (j: Judgement): readonly Finding[] =>
  isAsked(j.situation) ? [onOldCertificate, implantable, deviceSoftware, ...everyClass].map((c) => j.finding(c)) : []

/** What the reasons say of it: whether it is a device, and the strictest class that a rule leads to. */
export function deviceFindings(j: Judgement): readonly Finding[] {
  if (!isAsked(j.situation) || isDevice(j) === 'unknown') return []
  const { strictest } = expectedOf(j)
  return [j.finding(whatIsDevice(j)), ...(strictest ? [j.finding(strictest.of)] : [])]
}

/** Of a product without medical purpose, or without software and no implant, the questions tell no class. */
const isAsked = (s: Situation): boolean =>
  s.get(declaredDevice.id) !== 'annexXvi' && !(hasNoSoftware(s) && s.get(implantKind.id) === 'none')

const hasNoSoftware = (s: Situation): boolean => s.get(technique.id) === 'none'

/** An implant is a device, with software or without; all else is one by what its software does. */
const whatIsDevice = (j: Judgement): Conclusion =>
  j.verdict(implantable) === 'yes' || hasNoSoftware(j.situation) ? implantable : deviceSoftware
const isDevice = (j: Judgement): Verdict => j.verdict(whatIsDevice(j))

/** Rules 8, 9, 10, 12 and 22 speak of the whole device; by the other rules the class of a part is only the least. */
const isWhole = (j: Judgement): boolean =>
  j.situation.get(devicePart.id) !== 'component' ||
  j.verdict(implantable) === 'yes' ||
  ['therapeutic', 'vitalDiagnosis', 'administers', 'closedLoop', 'activeImplantable'].includes(
    j.situation.get(drivesDevice.id) ?? '',
  )

/** Rule 15 (contraception) has no text here. */
const byRule15 = (j: Judgement): boolean =>
  j.situation.get(softwarePurpose.id) === 'contraception' ||
  (j.verdict(implantable) === 'yes' && j.situation.get(implantKind.id) === 'contraceptive')

const untold = {
  isDevice: 'unknown',
  regulation: null,
  class: null,
  atLeast: null,
  expected: 'niet te zeggen met deze vragen',
  comparison: 'cannotTell',
  citations: [],
} as const

type Class = { readonly cls: string; readonly of: Conclusion }

/** From strict to light: the strictest rule wins (MDR Annex VIII, 3.5). */
const strictFirst = <const C extends string>(of: Readonly<Record<C, Conclusion>>, ...order: readonly C[]): Class[] =>
  order.map((cls) => ({ cls, of: of[cls] }))

const classes = {
  mdr: strictFirst(mdrClasses, 'III', 'IIb', 'IIa', 'I'),
  ivdr: strictFirst(ivdrClasses, 'D', 'C', 'B', 'A'),
  implant: strictFirst(implantClasses, 'III', 'IIb', 'IIa'),
}

const everyClass = Object.values(classes)
  .flat()
  .map((c) => c.of)

type Expected = {
  readonly regulation: 'mdr' | 'ivdr' | null
  readonly strictest: Class | null
  /** No stricter rule is open, and none that has no text here could be. */
  readonly certain: boolean
}

function expectedOf(j: Judgement): Expected {
  const regulation = regulationOf(j)
  if (!regulation) return { regulation, strictest: null, certain: false }
  const order = classes[regulation]
  const holding = [...order, ...classes.implant].filter((c) => j.verdict(c.of) === 'yes')
  const at = order.findIndex(({ cls }) => holding.some((c) => c.cls === cls))
  const strictest = holding.find((c) => c.cls === order[at]?.cls) ?? null
  const open = order.slice(0, Math.max(at, 0)).some((c) => j.verdict(c.of) === 'unknown')
  const least = byRule15(j) || !isWhole(j)
  const certain = strictest !== null && !open && (!least || strictest.cls === 'III' || strictest.cls === 'D')
  return { regulation, strictest, certain }
}

function regulationOf(j: Judgement): 'mdr' | 'ivdr' | null {
  if (j.verdict(implantable) === 'yes' || j.verdict(mdrSoftware) === 'yes') return 'mdr'
  return j.verdict(ivdSoftware) === 'yes' ? 'ivdr' : null
}

const names = { mdr: 'MDR', ivdr: 'IVDR' } as const

function inWords(j: Judgement, { regulation, strictest, certain }: Expected): string {
  const device = isDevice(j)
  if (device === 'no') return 'geen medisch hulpmiddel'
  if (device === 'unknown') return 'nog niet te zeggen'
  if (!regulation) return 'een medisch hulpmiddel; de klasse is nog niet te zeggen'
  if (!strictest) return `een hulpmiddel onder de ${names[regulation]}; de klasse is niet te zeggen`
  return `${certain ? '' : 'ten minste '}${names[regulation]} klasse ${strictest.cls}`
}

type Declared = { readonly says: string; readonly cls: string | null }

function declaredOf(s: Situation): Declared | null {
  const regulation = s.get(declaredDevice.id)
  if (regulation === 'none') return { says: 'geen medisch hulpmiddel', cls: 'none' }
  if (regulation === 'annexXvi') return { says: 'product uit bijlage XVI van de MDR', cls: null }
  if (regulation !== 'mdr' && regulation !== 'ivdr') return null
  const fact = regulation === 'mdr' ? mdrClass : ivdrClass
  const cls = s.get(fact.id) ?? null
  const label = (cls && optionOf(fact, cls)?.label.replace('Klasse', 'klasse')) ?? 'klasse niet bekend'
  return { says: `${names[regulation]} ${label}`, cls }
}

/** What the rules of software do not tell apart: sterile, measuring or reusable. */
const plain: Readonly<Record<string, string>> = { Ispecial: 'I', Asterile: 'A' }

function comparisonOf(j: Judgement, declared: string | null, expected: Expected): DeviceOutcome['comparison'] {
  if (classDoubt.some((n) => n.doubts && j.verdict(attentionConclusion(n)) === 'yes')) return 'doubt'
  if (declared === null) return 'cannotTell'
  if (declared === 'none') return isDevice(j) === 'no' ? 'agree' : 'cannotTell'
  return expected.certain && (plain[declared] ?? declared) === expected.strictest?.cls ? 'agree' : 'cannotTell'
}

/** The rules that lead to the strictest class, or to whether it is a device at all. */
function leadingRules(j: Judgement, { strictest }: Expected): readonly CitationText[] {
  const finding = j.finding(strictest?.of ?? whatIsDevice(j))
  if (finding.verdict === 'unknown') return []
  const norms = finding.because.filter((f) => f.verdict === finding.verdict)
  const all = norms.flatMap((f) => (f.of.kind === 'norm' ? citationsOf(f.of.ready.norm) : []))
  return all.filter((c, i) => all.findIndex((d) => d.text === c.text) === i)
}
