import { checkWords, statusWords } from '@/lib/assessments/nl'
import { lowered } from '@/lib/classification/nl'
import { standingOf, timingOf } from '@/lib/duties/model'
import { legalDayText, standingWords, timingWords } from '@/lib/duties/nl'
import { formerMember } from '@/lib/people/nl'
import { type Day, writeDay, writeDayShort } from '@/lib/platform/day'
import type { Block, Pair, Rich, Section, Span, Table } from '@/lib/platform/pdf/plan'
import { blocks as fieldBlocks, fieldsOf } from '@/lib/systems/fields/model'
import { blockTitles, capital, labels } from '@/lib/systems/fields/nl'
import { saidIfKnown } from '@/lib/systems/nl'
import { standingLabels } from '@/rules'
import { nobody } from '../nl'
import { cited } from '../system/duties'
import { categoryInSentence } from '../system/nl'
import type { CountedSystem, Register, ReportCheck, ReportDuty, ReportReason, ReportSystem, Told } from './model'

type On = Pick<Register, 'people' | 'today'>

/** One system in the report. Its content is read and made when it is drawn, so that a long register is never held whole. */
export const systemSection = ({ id, name }: CountedSystem, on: On, told: Told): Section => ({
  title: name,
  blocks: () => {
    const system = told(id)
    return system instanceof Promise ? system.then((s) => content(s, on)) : content(system, on)
  },
})

function content(s: ReportSystem, register: On): Block[] {
  return [
    {
      kind: 'pairs',
      compact: true,
      pairs: [classification(s, register), ...reasons(s), ...fields(s, register), ...checks(s, register)],
    },
    ...duties(s, register),
  ]
}

function classification({ decision, system }: ReportSystem, { people }: On): Pair {
  const key = 'Classificatie'
  if (!decision) {
    const text = system.classificationState === 'draft' ? 'begonnen, nog niet vastgelegd' : 'nog niet geclassificeerd'
    return { key, value: `Indicatief: ${text}` }
  }
  const by = `${people.get(decision.byId) ?? formerMember} op ${writeDay(decision.on)}`
  const overridden = decision.decision === 'overridden'
  const says = overridden ? categoryInSentence[decision.decided] : lowered(decision.headline)
  const how = overridden
    ? `Besloten door ${by}; de regels kwamen tot ${lowered(decision.headline)}.`
    : decision.decided === 'undetermined'
      ? `Tussenstand, vastgelegd door ${by}.`
      : `Bevestigd door ${by}.`
  const unsaid = system.transparency === 'yes' && !says.includes('transparantieverplichting')
  const transparency = unsaid ? ' Met transparantieverplichting.' : ''
  return { key, value: [{ text: `Indicatief: ${says}.`, strong: true }, ` ${how}${transparency}`] }
}

/** Why, in short: a line for each conclusion with its sources, and the weight of what is no law. */
function reasons({ decision }: ReportSystem): Pair[] {
  if (!decision) return []
  const value = decision.reasons.flatMap((r, at) => [
    ...(at === 0 ? [] : ['\n']),
    ...reason(r),
    ...r.because.flatMap((under) => [' · ', ...reason(under)]),
  ])
  return [
    ...(decision.decision === 'overridden' && decision.reason
      ? [{ key: 'Waarom anders', value: decision.reason }]
      : []),
    ...(value.length > 0 ? [{ key: 'Redenen', value }] : []),
  ]
}

function reason({ text, term, judged, citations }: Omit<ReportReason, 'because'>): (string | Span)[] {
  const says = `${text}${term ? `, ${term}` : ''}${judged ? ' (oordeel van een medewerker)' : ''}`
  if (citations.length === 0) return [says]
  const sources = citations.map((c) => (c.standing === 'law' ? c.text : `${c.text} (${standingLabels[c.standing]})`))
  return [`${says} `, { text: sources.join('; '), muted: true }]
}

/** Every filled field, block by block in running text: short ones on one line, a long one on a line of its own. */
function fields({ system }: ReportSystem, { people }: On): Pair[] {
  return fieldBlocks.flatMap((block) => {
    const value: (string | Span)[] = []
    let long = false
    for (const field of fieldsOf(block)) {
      if (field.key === 'name') continue
      const said = saidIfKnown(field, system.values[field.key], people)
      if (said === null) continue
      const isLong = said.length > 60
      if (value.length > 0) value.push(long || isLong ? '\n' : ' · ')
      value.push({ text: `${labels[field.key]} `, muted: true }, field.kind === 'choice' ? capital(said) : said)
      long = isLong
    }
    return value.length > 0 ? [{ key: blockTitles[block], value }] : []
  })
}

const checks = ({ checks: { dpia, supplierChecklist } }: ReportSystem, { people }: On): Pair[] => [
  { key: checkWords.dpia, value: check(dpia, people) },
  { key: checkWords.supplierChecklist, value: check(supplierChecklist, people) },
]

const check = ({ status, on, responsibleId }: ReportCheck, people: ReadonlyMap<string, string>): string =>
  [
    statusWords[status],
    on ? writeDayShort(on) : null,
    responsibleId ? (people.get(responsibleId) ?? formerMember) : null,
  ]
    .filter((part) => part !== null)
    .join(', ')

function duties({ duties: all, system }: ReportSystem, { people, today }: On): Block[] {
  if (all.length === 0) {
    const open = system.classificationState === 'none' || system.classificationState === 'draft'
    const text = open
      ? 'Nog geen verplichtingen: die volgen uit de classificatie.'
      : 'Uit de classificatie volgen geen verplichtingen.'
    return [{ kind: 'paragraph', text, muted: true }]
  }
  const setAside = all.filter((d) => standingOf(d, today) === 'notApplicable')
  const open = all.filter((d) => d.verdict === 'undetermined' && !setAside.includes(d))
  const owed = all.filter((d) => !setAside.includes(d) && !open.includes(d))
  return [...(owed.length > 0 ? [table(owed, people, today)] : []), ...aside(open, setAside)]
}

const table = (owed: readonly ReportDuty[], people: ReadonlyMap<string, string>, today: Day): Table => ({
  kind: 'table',
  rowHeads: true,
  columns: [
    { head: 'Verplichting', share: 12 },
    { head: 'Geldt', share: 6 },
    { head: 'Streefdatum', share: 4 },
    { head: 'Eigenaar', share: 5 },
    { head: 'Status', share: 5 },
  ],
  rows: owed.map((d) => [
    [`${d.title} `, { text: cited(d), muted: true }],
    legalDayText(d, today, { brief: true }),
    d.targetOn ? writeDayShort(d.targetOn) : '–',
    d.ownerId ? (people.get(d.ownerId) ?? formerMember) : nobody,
    status(d, today),
  ]),
})

function status(d: ReportDuty, today: Day): Rich {
  const timing = timingWords[timingOf(d, today)]
  const word = standingWords[standingOf(d, today)]
  return timing ? [word, { text: `, ${timing}`, muted: true }] : word
}

function aside(open: readonly ReportDuty[], setAside: readonly ReportDuty[]): Block[] {
  const named = (duties: readonly ReportDuty[]) => duties.map((d) => d.title).join(', ')
  const pairs = [
    ...(open.length > 0 ? [{ key: 'Nog onbepaald', value: named(open) }] : []),
    ...(setAside.length > 0 ? [{ key: 'Niet van toepassing', value: named(setAside) }] : []),
  ]
  return pairs.length > 0 ? [{ kind: 'pairs', compact: true, pairs }] : []
}
