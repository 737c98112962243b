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
import { type AnswerOrigin, dutiesOf, type Kept, type Proposed } from '@/lib/classification/receipt/model'
import { type Citing, causeOf } from '@/lib/classification/view/model'
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

/** How it is classified and why, out of the receipt as it was written; or what the answers come to as long as nobody decided. */
export function classification(story: SystemStory): Section {
  const { decision, undecided } = story
  const title = headings.classification
  if (decision) {
    const duties = dutiesOf(decision.receipt)
    return {
      title,
      blocks: [
        ...overridden(decision),
        { kind: 'pairs', pairs: decisionPairs(decision, story) },
        ...changedSince(story),
        ...whyAndWhence(decision.receipt, decision.receipt.proposed.reasons, duties, story),
        ...earlierDecisions(story),
      ],
    }
  }
  if (!undecided) return { title, blocks: [notYet] }
  return {
    title,
    blocks: [
      interim,
      { kind: 'pairs', pairs: outcomePairs(undecided, []) },
      ...whyAndWhence(
        undecided,
        undecided.proposed.reasons.map((e) => inShort(e)),
        undecided.proposed.duties,
        story,
      ),
    ],
  }
}

const notYet: Block = {
  kind: 'paragraph',
  text: 'Dit systeem is nog niet geclassificeerd. Zonder classificatie is niet te zeggen welke verplichtingen gelden.',
}

const interim: Block = {
  kind: 'notice',
  tone: 'open',
  title: 'Nog niet vastgelegd.',
  text: 'Hieronder staat wat de antwoorden van nu opleveren. Niemand heeft dit bevestigd; er volgen nog geen verplichtingen uit.',
}

/** What is still open is listed as questions; under a reason it would be told again at every turn. */
const inShort = (e: Explanation, levels = 2): Explanation => ({
  ...e,
  children: e.verdict === 'unknown' || levels === 0 ? [] : e.children.map((c) => inShort(c, levels - 1)),
})

/** The reasons, the answers under them, what is open and what would change it, and the sources. */
const whyAndWhence = (
  of: Proposed,
  reasons: readonly Explanation[],
  duties: Citing['duties'],
  story: SystemStory,
): Block[] => [
  { kind: 'subheading', text: 'Redenen' },
  { kind: 'reasons', reasons: reasons.map(reason) },
  { kind: 'subheading', text: routesTitle },
  { kind: 'reasons', reasons: of.proposed.routes.map(route) },
  { kind: 'subheading', text: 'Antwoorden waarop dit berust' },
  answers(of, story),
  ...listed('Open vragen', of.proposed.openQuestions),
  ...listed(
    'Nog niet beoordeeld',
    of.proposed.notYetAssessed.map((n) => [`${ahead(n.text)} `, { text: n.citation.text, muted: true }]),
  ),
  ...wouldChange(of),
  ...listed('Aandachtspunten', of.proposed.attention.map(attention)),
  ...sources({ ...of.proposed, duties }),
]

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
  const version = versions.find((v) => v.id === decision.versionId)
  const by = people.get(decision.decidedById) ?? formerMember
  const decided = [
    { key: 'Besluit', value: said(decision) },
    { key: 'Door, op', value: `${by}, ${writeDay(dayOfMoment(decision.decidedAt))}` },
    ...(decision.reason && decision.decision !== 'overridden' ? [{ key: 'Toelichting', value: decision.reason }] : []),
  ]
  const versioned = version ? [{ key: 'Versie van het product', value: version.label }] : []
  return [...outcomePairs(decision.receipt, decided), ...versioned]
}

/** What the rules came to, and between its category and the rest what was decided about it. */
const outcomePairs = ({ proposed }: Proposed, decided: readonly Pair[]): Pair[] => [
  { key: 'Uitkomst van de regels', value: `Indicatief: ${lowered(proposed.headline)}` },
  ...decided,
  { key: 'Rol van de organisatie', value: proposed.role.label },
  ...(proposed.transparency === 'no'
    ? []
    : [{ key: 'Transparantie', value: transparencyWords[proposed.transparency] }]),
  ...devicePairs(proposed.device),
  { key: 'Regels', value: rulesText(proposed.ruleSet) },
  { key: 'Beoordeeld naar', value: writeDay(proposed.day) },
]

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
const wouldChange = ({ proposed }: Proposed): Block[] =>
  proposed.whatIf ? listed(whatIfWords.title, whatIfLines(proposed.whatIf, proposed.category)) : []

function answers({ proposed, origins: from }: Proposed, { people }: SystemStory): Block {
  const origins = new Map(from.map((o) => [o.factId, o]))
  return {
    kind: 'table',
    rowHeads: true,
    empty: 'Er zijn geen antwoorden gegeven.',
    columns: [
      { head: 'Vraag', share: 5 },
      { head: 'Antwoord', share: 4 },
      { head: 'Door, op', share: 3 },
    ],
    rows: proposed.answers.map((a) => {
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
