import {
  citationWords,
  dayOfMoment,
  decisionLabels,
  deviceWords,
  lowered,
  originLabels,
  routeLegacyText,
  routesTitle,
  routeText,
  sinceWords,
  transparencyWords,
  whatIfLines,
  whatIfWords,
} from '@/lib/classification/nl'
import type { AnswerOrigin, Kept } from '@/lib/classification/receipt/model'
import { causeOf } from '@/lib/classification/view/model'
import { formerMember } from '@/lib/people/nl'
import { writeDay, writeDayShort } from '@/lib/platform/day'
import type { Block, Pair, Reason, Rich, Section } from '@/lib/platform/pdf/plan'
import { categoryLabels, type DeviceOutcome, type Explanation, type RouteReceipt } from '@/rules'
import { rulesText } from '../nl'
import type { SystemStory } from './model'
import { headings } from './nl'
import { sources } from './sources'

/** More differences than this are left to the screen. */
const mostDifferences = 8

/** How it is classified and why, out of the receipt as it was written. */
export function classification(story: SystemStory): Section {
  const { decision } = story
  if (!decision) return { title: headings.classification, blocks: [notYet(story)] }
  return {
    title: headings.classification,
    blocks: [
      ...overridden(decision),
      { kind: 'pairs', pairs: decisionPairs(decision, story) },
      ...changedSince(story),
      { kind: 'subheading', text: 'Redenen' },
      { kind: 'reasons', reasons: decision.receipt.proposed.reasons.map(reason) },
      { kind: 'subheading', text: routesTitle },
      { kind: 'reasons', reasons: decision.receipt.proposed.routes.map(route) },
      { kind: 'subheading', text: 'Antwoorden waarop dit berust' },
      answers(decision, story),
      ...listed('Open vragen', decision.receipt.proposed.openQuestions),
      ...listed(
        'Nog niet beoordeeld',
        decision.receipt.proposed.notYetAssessed.map((n) => [
          `${ahead(n.text)} `,
          { text: n.citation.text, muted: true },
        ]),
      ),
      ...wouldChange(decision),
      ...listed('Aandachtspunten', decision.receipt.proposed.attention.map(attention)),
      ...sources(decision),
      ...earlierDecisions(story),
    ],
  }
}

const notYet = ({ system }: SystemStory): Block => ({
  kind: 'paragraph',
  text:
    system.classificationState === 'draft'
      ? 'De vragen zijn deels beantwoord. Er is nog geen uitkomst vastgelegd; daarom staat hier geen classificatie.'
      : 'Dit systeem is nog niet geclassificeerd. Zonder classificatie is niet te zeggen welke verplichtingen gelden.',
})

function overridden({ decision, decided, reason, receipt }: Kept): Block[] {
  if (decision !== 'overridden') return []
  return [
    {
      kind: 'notice',
      tone: 'attention',
      title: `Besloten: ${lowered(categoryLabels[decided])}. De regels kwamen tot: ${receipt.proposed.headline}.`,
      text: `Reden van het besluit: ${reason ?? '–'}`,
    },
  ]
}

function decisionPairs(decision: Kept, { people, versions }: SystemStory): Pair[] {
  const { proposed } = decision.receipt
  const version = versions.find((v) => v.id === decision.versionId)
  const by = people.get(decision.decidedById) ?? formerMember
  return [
    { key: 'Uitkomst van de regels', value: `Indicatief: ${lowered(proposed.headline)}` },
    { key: 'Besluit', value: said(decision) },
    { key: 'Door, op', value: `${by}, ${writeDay(dayOfMoment(decision.decidedAt))}` },
    ...(decision.reason && decision.decision !== 'overridden' ? [{ key: 'Toelichting', value: decision.reason }] : []),
    { key: 'Rol van de organisatie', value: proposed.role.label },
    ...(proposed.transparency === 'no'
      ? []
      : [{ key: 'Transparantie', value: transparencyWords[proposed.transparency] }]),
    ...devicePairs(proposed.device),
    { key: 'Regels', value: rulesText(proposed.ruleSet) },
    { key: 'Beoordeeld naar', value: writeDay(decision.day) },
    ...(version ? [{ key: 'Versie van het product', value: version.label }] : []),
  ]
}

/** A receipt of before this was asked has none. */
const devicePairs = (device: DeviceOutcome | undefined): Pair[] =>
  device
    ? [
        { key: 'Klasse volgens de fabrikant', value: device.declared ?? deviceWords.notKnown },
        {
          key: 'Te verwachten klasse',
          value: [
            `${device.expected} (${lowered(deviceWords.comparison[device.comparison])}). ${deviceWords.note} `,
            { text: device.citations.map(citationWords).join('; '), muted: true },
          ],
        },
      ]
    : []

const said = ({ decision, decided }: Pick<Kept, 'decision' | 'decided'>): string =>
  decided === 'undetermined'
    ? 'tussenstand vastgelegd, nog onbepaald'
    : `${decisionLabels[decision]}: ${lowered(categoryLabels[decided])}`

function changedSince({ since }: SystemStory): Block[] {
  const cause = since && causeOf(since)
  if (!cause) return []
  return [
    {
      kind: 'notice',
      tone: 'attention',
      title: `${sinceWords.title[cause]}.`,
      text: [
        ...(since.otherVersion && cause !== 'version' ? [sinceWords.version] : []),
        'Onderstaande classificatie is die van toen.',
        ...(since.difference.changed
          ? [sinceWords.would, ...since.difference.sentences.slice(0, mostDifferences)]
          : [sinceWords.same]),
      ].join(' '),
    },
    ...(since.shifts.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: [
              { head: 'Vraag', share: 5 },
              { head: 'Toen', share: 3 },
              { head: 'Nu', share: 3 },
            ],
            rows: since.shifts.map((s) => [s.asks, s.was ?? 'niet bekend', s.is ?? 'niet bekend']),
          },
        ]),
  ]
}

/** A line of the explanation with what lies under it. */
export const reason = (e: Explanation): Reason => ({
  sign: e.verdict,
  text: `${e.text}${e.term ? `; ${e.term}` : ''}${e.judged ? ' (oordeel van een medewerker)' : ''}`,
  ...(e.citations.length > 0 ? { cites: e.citations.map(citationWords).join('; ') } : {}),
  ...(e.children.length > 0 ? { because: e.children.map(reason) } : {}),
})

/** A way to high risk with its day, and what transitional law does to it. */
const route = (r: RouteReceipt): Reason => ({
  sign: r.verdict,
  text: [routeText(r), routeLegacyText(r)].filter(Boolean).join(' '),
})

/** A receipt of before this was asked says nothing of it. */
const wouldChange = ({ receipt: { proposed } }: Kept): Block[] =>
  proposed.whatIf ? listed(whatIfWords.title, whatIfLines(proposed.whatIf, proposed.category)) : []

function answers({ receipt }: Kept, { people }: SystemStory): Block {
  const origins = new Map(receipt.origins.map((o) => [o.factId, o]))
  return {
    kind: 'table',
    rowHeads: true,
    empty: 'Er zijn geen antwoorden gegeven.',
    columns: [
      { head: 'Vraag', share: 5 },
      { head: 'Antwoord', share: 4 },
      { head: 'Door, op', share: 3 },
    ],
    rows: receipt.proposed.answers.map((a) => {
      const origin = origins.get(a.factId)
      return [a.asks, answered(a.answer, origin), origin ? whence(origin, people) : '–']
    }),
  }
}

const answered = (text: string, origin: AnswerOrigin | undefined): Rich =>
  origin?.reason ? [text, '\n', { text: `Omdat: ${origin.reason}`, muted: true }] : text

function whence({ from, byId, at }: AnswerOrigin, people: ReadonlyMap<string, string>): string {
  if (from !== 'answer') return originLabels[from]
  const who = byId ? (people.get(byId) ?? formerMember) : formerMember
  return at ? `${who}, ${writeDayShort(dayOfMoment(new Date(at)))}` : who
}

const listed = (title: string, items: readonly Rich[]): Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'subheading', text: title },
        { kind: 'list', items },
      ]

/** The heading says it already. */
const ahead = (text: string): string => {
  const rest = text.replace(/^Nog niet beoordeeld: /, '')
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}

type Attention = Kept['receipt']['proposed']['attention'][number]

const attention = ({ text, citations, term }: Attention): Rich => [
  `${text}${term ? ` (${term})` : ''} `,
  { text: citations.map(citationWords).join('; '), muted: true },
]

function earlierDecisions({ earlier, people }: SystemStory): Block[] {
  if (earlier.length === 0) return []
  return [
    { kind: 'subheading', text: 'Eerdere besluiten' },
    {
      kind: 'table',
      columns: [
        { head: 'Op', share: 2 },
        { head: 'Besluit', share: 4 },
        { head: 'Door', share: 3 },
        { head: 'Regels', share: 2 },
      ],
      rows: earlier.map((line) => [
        writeDayShort(dayOfMoment(line.decidedAt)),
        [said(line), ...(line.reason ? [{ text: `\n${line.reason}`, muted: true }] : [])],
        people.get(line.decidedById) ?? formerMember,
        line.ruleSetVersion,
      ]),
    },
  ]
}
