import { type Duty, standingOf, timingOf } from '@/lib/duties/model'
import { legalDayText, standingWords, timingWords } from '@/lib/duties/nl'
import { formerMember } from '@/lib/people/nl'
import { type Day, writeDayShort } from '@/lib/platform/day'
import type { Block, Pair, Rich, Section } from '@/lib/platform/pdf/plan'
import { standingLabels } from '@/rules'
import { nobody, period, substantiatedText } from '../nl'
import { countDuties, type DutyWithProofs, type Proof, type SystemStory } from './model'
import { headings, proofStates } from './nl'

/** What is owed, by whom, since or from when, and what proves it. */
export function duties(story: SystemStory): Section {
  const { today } = story
  const current = story.duties.filter((d) => !d.lapsed)
  const lapsed = story.duties.filter((d) => d.lapsed)
  const setAside = current.filter((d) => standingOf(d, today) === 'notApplicable')
  const open = current.filter((d) => d.verdict === 'undetermined' && !setAside.includes(d))
  const owed = current.filter((d) => !setAside.includes(d) && !open.includes(d))
  return {
    title: headings.duties,
    blocks: [
      ...opening(story, current.length),
      ...(owed.length > 0 ? [owedTable(owed, story)] : []),
      ...undetermined(open, story),
      ...withReason('Niet van toepassing', setAside),
      ...lapsedTable(lapsed, story),
      ...proofDetails(story.duties),
    ],
  }
}

function opening({ duties: all, system, today }: SystemStory, current: number): Block[] {
  if (current === 0) {
    const text =
      system.classificationState === 'none' || system.classificationState === 'draft'
        ? 'Er zijn nog geen verplichtingen: die volgen uit de classificatie, en die is nog niet vastgelegd.'
        : 'Uit de classificatie volgen geen verplichtingen voor dit systeem.'
    return [{ kind: 'paragraph', text }]
  }
  const { owed, substantiated, undetermined: unknown } = countDuties(all, today)
  const rest = unknown > 0 ? ` Van ${unknown} is nog onbepaald of ${unknown === 1 ? 'die geldt' : 'ze gelden'}.` : ''
  const text = owed === 0 ? 'Er staat nu geen verplichting vast.' : `${substantiatedText(substantiated, owed)}.`
  return [{ kind: 'paragraph', text: text + rest }]
}

const owedTable = (owed: readonly DutyWithProofs[], story: SystemStory): Block => ({
  kind: 'table',
  rowHeads: true,
  columns: [
    { head: 'Verplichting', share: 10 },
    { head: 'Geldt', share: 7.5 },
    { head: 'Eigenaar, streefdatum', share: 9 },
    { head: 'Status', share: 6.5 },
    { head: 'Bewijs, periode', share: 11 },
  ],
  rows: owed.map((d) => [
    titled(d),
    legalDayText(d, story.today, { brief: true }),
    planned(d, story),
    status(d, story.today),
    proofs(d.proofs, story.people),
  ]),
})

const titled = (d: Duty): Rich => [d.title, { text: `\n${cited(d)}`, muted: true }]

/** The article, with the weight of its source where that is not law. */
export const cited = ({ article, standing }: Pick<Duty, 'article' | 'standing'>): string => {
  const weight = isStanding(standing) && standing !== 'law' ? standingLabels[standing] : null
  return [article, weight].filter(Boolean).join(', ')
}

const isStanding = (text: string): text is keyof typeof standingLabels => Object.hasOwn(standingLabels, text)

const planned = (d: Duty, { people }: SystemStory): Rich => {
  const owner = d.ownerId ? (people.get(d.ownerId) ?? formerMember) : nobody
  return d.targetOn ? [owner, '\n', { text: `streefdatum ${writeDayShort(d.targetOn)}`, muted: true }] : owner
}

function status(d: Duty, today: Day): Rich {
  const timing = timingWords[timingOf(d, today)]
  const word = standingWords[standingOf(d, today)]
  return timing ? [word, { text: `\n${timing}`, muted: true }] : word
}

function proofs(all: readonly Proof[], people: ReadonlyMap<string, string>): Rich {
  if (all.length === 0) return '–'
  return all.flatMap((proof, at) => [
    `${at > 0 ? '\n' : ''}${proof.title}, ${period(proof.coversFrom, proof.coversUntil)}`,
    { text: `\n${judged(proof, people)}`, muted: true },
  ])
}

function judged(proof: Proof, people: ReadonlyMap<string, string>): string {
  const id = proof.state === 'offered' ? proof.addedById : proof.judgedById
  const who = id ? (people.get(id) ?? formerMember) : formerMember
  const on = proof.judgedOn && proof.state !== 'offered' ? ` op ${writeDayShort(proof.judgedOn)}` : ''
  return `${proofStates[proof.state]} ${who}${on}`
}

function undetermined(open: readonly DutyWithProofs[], { today }: SystemStory): Block[] {
  if (open.length === 0) return []
  return [
    { kind: 'subheading', text: 'Nog onbepaald' },
    {
      kind: 'table',
      rowHeads: true,
      columns: [
        { head: 'Verplichting', share: 3 },
        { head: 'Zou gelden', share: 2 },
        { head: 'Wat nog open is', share: 4 },
      ],
      rows: open.map((d) => [titled(d), legalDayText(d, today, { brief: true }), d.because ?? '–']),
    },
  ]
}

function withReason(title: string, setAside: readonly DutyWithProofs[]): Block[] {
  if (setAside.length === 0) return []
  return [
    { kind: 'subheading', text: title },
    {
      kind: 'table',
      rowHeads: true,
      columns: [
        { head: 'Verplichting', share: 3 },
        { head: 'Waarom niet', share: 6 },
      ],
      rows: setAside.map((d) => [titled(d), d.notApplicableReason ?? d.because ?? '–']),
    },
  ]
}

function lapsedTable(lapsed: readonly DutyWithProofs[], { people }: SystemStory): Block[] {
  if (lapsed.length === 0) return []
  return [
    { kind: 'subheading', text: 'Vervallen door een nieuwe classificatie' },
    {
      kind: 'table',
      rowHeads: true,
      columns: [
        { head: 'Verplichting', share: 3 },
        { head: 'Wat er lag', share: 6 },
      ],
      rows: lapsed.map((d) => [titled(d), proofs(d.proofs, people)]),
    },
  ]
}

/** Where a proof stands and what was written with it: too long for a column. */
function proofDetails(all: readonly DutyWithProofs[]): Block[] {
  const pairs = all.flatMap((d) => d.proofs.flatMap(detail))
  return pairs.length > 0
    ? [
        { kind: 'subheading', text: 'Toelichting bij het bewijs' },
        { kind: 'pairs', pairs },
      ]
    : []
}

function detail(proof: Proof): Pair[] {
  const lines: Rich[] = [
    ...(proof.note ? [proof.note] : []),
    ...(proof.fileName ? [`Bestand: ${proof.fileName}`] : []),
    ...(proof.url ? [[{ text: proof.url, link: proof.url }]] : []),
    ...(proof.judgedReason ? [`Oordeel: ${proof.judgedReason}`] : []),
  ]
  if (lines.length === 0) return []
  return [{ key: proof.title, value: lines.flatMap((line, at) => (at > 0 ? ['\n', ...[line].flat()] : [line].flat())) }]
}
