import type { Conclusion } from '../engine/conclusion'
import type { Finding, Judgement } from '../engine/evaluate'
import { type CitationText, citationsOf } from '../engine/explain'
import { optionOf, type Situation } from '../engine/fact'
import { attentionConclusion } from '../engine/norm'
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
    isDevice: j.verdict(deviceSoftware),
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
  isAsked(j.situation)
    ? [onOldCertificate, deviceSoftware, ...[...classes.mdr, ...classes.ivdr].map((c) => c.of)].map(j.finding)
    : []

/** What the reasons say of it: whether it is a device, and the strictest class that a rule leads to. */
export function deviceFindings(j: Judgement): readonly Finding[] {
  if (!isAsked(j.situation) || j.verdict(deviceSoftware) === 'unknown') return []
  const { strictest } = expectedOf(j)
  return [j.finding(deviceSoftware), ...(strictest ? [j.finding(strictest.of)] : [])]
}

/** Of a product without medical purpose the questions tell no class. */
const isAsked = (s: Situation): boolean => s.get(declaredDevice.id) !== 'annexXvi'

/** Rules 9, 10 and 22 speak of the apparatus as a whole; by the other rules the class of a part is only the least. */
const isWhole = (s: Situation): boolean =>
  s.get(devicePart.id) !== 'component' ||
  ['therapeutic', 'vitalDiagnosis', 'closedLoop', 'activeImplantable'].includes(s.get(drivesDevice.id) ?? '')

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
}

type Expected = {
  readonly regulation: 'mdr' | 'ivdr' | null
  readonly strictest: Class | null
  /** No stricter rule is open, and none that has no text here could be. */
  readonly certain: boolean
}

function expectedOf(j: Judgement): Expected {
  const regulation = j.verdict(mdrSoftware) === 'yes' ? 'mdr' : j.verdict(ivdSoftware) === 'yes' ? 'ivdr' : null
  if (!regulation) return { regulation, strictest: null, certain: false }
  const verdicts = classes[regulation].map((c) => j.verdict(c.of))
  const at = verdicts.indexOf('yes')
  const strictest = classes[regulation][at] ?? null
  const open = verdicts.slice(0, Math.max(at, 0)).includes('unknown')
  const least = j.situation.get(softwarePurpose.id) === 'contraception' || !isWhole(j.situation)
  const certain = strictest !== null && !open && (!least || strictest.cls === 'III' || strictest.cls === 'D')
  return { regulation, strictest, certain }
}

const names = { mdr: 'MDR', ivdr: 'IVDR' } as const

function inWords(j: Judgement, { regulation, strictest, certain }: Expected): string {
  const isDevice = j.verdict(deviceSoftware)
  if (isDevice === 'no') return 'geen medisch hulpmiddel'
  if (isDevice === 'unknown') return 'nog niet te zeggen'
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
  if (declared === 'none') return j.verdict(deviceSoftware) === 'no' ? 'agree' : 'cannotTell'
  return expected.certain && (plain[declared] ?? declared) === expected.strictest?.cls ? 'agree' : 'cannotTell'
}

/** The rules that lead to the strictest class, or to whether it is a device at all. */
function leadingRules(j: Judgement, { strictest }: Expected): readonly CitationText[] {
  const finding = j.finding(strictest?.of ?? deviceSoftware)
  if (finding.verdict === 'unknown') return []
  const norms = finding.because.filter((f) => f.verdict === finding.verdict)
  const all = norms.flatMap((f) => (f.of.kind === 'norm' ? citationsOf(f.of.ready.norm) : []))
  return all.filter((c, i) => all.findIndex((d) => d.text === c.text) === i)
}
