import { notModelled } from '../ai-act/not-modelled'
import { classify } from '../classify'
import type { Standing } from '../engine/citation'
import type { Day } from '../engine/day'
import type { CitationText } from '../engine/explain'
import { optionOf } from '../engine/fact'
import type { DutyNorm } from '../engine/norm'
import type { Act } from '../engine/period'
import { factById, situationFrom } from '../facts'
import type { DutyConclusion } from '../outcome/outcome'
import { dutyById } from '../rule-set'
import * as acts from '../sources/acts'
import { avg } from '../sources/citation'

export type OrganisationId = 'region' | 'practice'

/** One obligation, read back from its norm. */
export type LawLine = {
  readonly normId: string
  readonly title: string
  readonly citations: readonly CitationText[]
  readonly standing: Standing
  /** "geldt vanaf 2 december 2027" */
  readonly term: string
}

/** What is owed; with `depends` it is owed or not by something that is open. */
export type LawGroup = { readonly depends: string | null; readonly lines: readonly LawLine[] }

export type LawRow = {
  readonly id: string
  readonly name: string
  readonly official: string
  readonly owed: Readonly<Record<OrganisationId, readonly LawGroup[]>>
  /** What the rules do not hold of this law. */
  readonly notModelled: readonly string[]
}

/** Seven laws, and what each asks of a regional organisation and of a practice. */
export type SevenLaws = {
  readonly organisations: readonly {
    readonly id: OrganisationId
    readonly name: string
    /** What was taken as known; all else is open. */
    readonly known: readonly string[]
  }[]
  readonly rows: readonly LawRow[]
}

const aiWithPatientData = {
  technique: 'learned',
  autonomous: 'yes',
  influences: 'yes',
  personalData: 'yes',
  sensitiveData: 'yes',
}

/** A region chooses for others: whether it uses, passes on or names a system itself, or gives care, stays open. */
const organisations: readonly { id: OrganisationId; name: string; answers: Readonly<Record<string, string>> }[] = [
  { id: 'region', name: 'Regionale organisatie', answers: { institutionKind: 'careGroup', ...aiWithPatientData } },
  {
    id: 'practice',
    name: 'Huisartsenpraktijk',
    answers: {
      institutionKind: 'generalPractice',
      givesCare: 'yes',
      ...aiWithPatientData,
      origin: 'bought',
      usedByInstitution: 'yes',
      supplies: 'no',
      ownBrand: 'no',
      substantialModification: 'no',
      changedPurpose: 'no',
    },
  },
]

type Law = {
  readonly id: string
  readonly name: string
  readonly official: string
  readonly holds: (n: DutyNorm) => boolean
  /** Which subjects that are not modelled are of this law. */
  readonly about: RegExp
}

const ofActs =
  (...of: readonly Act[]) =>
  (n: DutyNorm): boolean =>
    of.includes(n.cites[0].act)

const law = (act: Act, about: RegExp): Law => ({ ...act, holds: ofActs(act), about })

const dpiaPlaces = ['35', '36'].map((article) => avg.art(article).text)
const ofDpia = ({ cites }: DutyNorm): boolean => dpiaPlaces.some((place) => cites[0].text.startsWith(place))

const laws: readonly Law[] = [
  law(acts.aiAct, /^Art\. |\(art\. |bijlage III/),
  { ...law(acts.avg, /^AVG/), holds: (n) => ofActs(acts.avg)(n) && !ofDpia(n) },
  { ...law(acts.mdr, /\bMDR\b|\bIVDR\b/), holds: ofActs(acts.mdr, acts.ivdr, acts.igjDeviceReports) },
  law(acts.wgbo, /^WGBO/),
  law(acts.wkkgz, /Wkkgz/),
  {
    id: 'nen',
    name: 'NEN- en ISO-normen',
    official: `${acts.loggingDecree.name} (${acts.loggingDecree.official})`,
    holds: ofActs(acts.loggingDecree, acts.loggingRetention),
    about: /\bISO\b|\bNEN\b/,
  },
  { id: 'dpia', name: 'DPIA', official: 'AVG art. 35 en 36', holds: ofDpia, about: /lijst van de AP/ },
]

/** The table of the report of May 2025, by the law of a day and from the norms themselves. */
export function sevenLaws(day: Day): SevenLaws {
  const judged = organisations.map(({ id, answers }) => ({
    id,
    duties: classify(situationFrom(answers).situation, day).duties.filter((d) => d.verdict !== 'no'),
  }))
  const owedBy = (of: OrganisationId, { holds }: Law): readonly LawGroup[] =>
    grouped(judged.flatMap(({ id, duties }) => (id === of ? duties.filter((d) => holds(normOf(d))) : [])))
  return {
    organisations: organisations.map(({ id, name, answers }) => ({ id, name, known: inWords(answers) })),
    rows: laws.map((l) => ({
      id: l.id,
      name: l.name,
      official: l.official,
      owed: { region: owedBy('region', l), practice: owedBy('practice', l) },
      notModelled: notModelled.flatMap(({ subject }) => (l.about.test(subject) ? [subject] : [])),
    })),
  }
}

function normOf({ normId }: DutyConclusion): DutyNorm {
  const found = dutyById.get(normId)
  if (!found) throw new Error(`no norm ${normId}`)
  return found
}

/** What is owed first; then what depends, by what it depends on, in the order of the law. */
function grouped(duties: readonly DutyConclusion[]): readonly LawGroup[] {
  const groups = new Map<string | null, LawLine[]>()
  for (const d of [...duties].sort((a, b) => Number(a.verdict !== 'yes') - Number(b.verdict !== 'yes'))) {
    const depends = d.reason?.read().text ?? null
    groups.set(depends, [...(groups.get(depends) ?? []), lineOf(d)])
  }
  return [...groups].map(([depends, lines]) => ({ depends, lines }))
}

const lineOf = ({ normId, title, citations, standing, term }: DutyConclusion): LawLine => ({
  normId,
  title,
  citations,
  standing,
  term,
})

const inWords = (answers: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(answers).flatMap(([id, value]) => {
    const fact = factById(id)
    const option = fact?.kind === 'choice' ? optionOf(fact, value) : null
    return option ? [option.says] : []
  })
