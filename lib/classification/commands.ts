import { reconcileDuties } from '@/lib/duties/repository'
import { formerMember } from '@/lib/people/nl'
import { personIn } from '@/lib/platform/actor'
import type { AuditEntry, Change } from '@/lib/platform/audit'
import { now, today } from '@/lib/platform/clock'
import { command } from '@/lib/platform/command'
import { Conflict, notThere, refuse } from '@/lib/platform/errors'
import type { TenantDb } from '@/lib/platform/tenancy'
import { answerInWords, type Category, factById, type Outcome, toolKindById } from '@/rules'
import { asProposed, type Consequence, consequenceOf, type Decision, type Override } from './decision/model'
import { type Answer, type Dossier, dontKnow, dossierOf, fingerprint, mayAnswer } from './model'
import { categoryLabels, dontKnowLabel, refusals, routeNames } from './nl'
import type { Onward } from './places/model'
import { asksMore, inquire, pageAfter, pageBefore } from './questionnaire/model'
import { reassessedEntry } from './reassessment/nl'
import { settleReassessments } from './reassessment/repository'
import { type Kept, keep } from './receipt/model'
import {
  findClassification,
  insertClassification,
  latestClassification,
  lockSubject,
  markDraft,
  namesOf,
  type Subject,
  saveAnswers,
  saveStanding,
  saveToolKind,
} from './repository'
import { AnswerPage, ChooseKind, Decide, type Entry, type Intent } from './schema'

/** Keeps the answers of one page as a draft. */
export const answerPage = command({
  may: 'classification:answer',
  input: AnswerPage,
  run: async (db, input, tenant) => {
    const me = personIn(tenant)
    const subject = (await lockSubject(db, tenant, input.systemId)) ?? notThere()
    if (!mayAnswer(tenant, subject)) notThere()
    const changed = changedEntries(subject.dossier, input.entries)
    refuseOverwriting(subject.dossier, changed, input.revision, me)
    const saved = await saveAnswers(db, subject.id, me, changed)
    if (saved.length > 0) await markDraft(db, subject.id)
    const after = withAnswers(subject.dossier, saved)
    return {
      value: {
        systemId: subject.id,
        at: now(),
        onward: onwardFrom(after, input.topic, input.intent, new Set(input.shown)),
      },
      audit: saved.length > 0 ? [answered(subject, saved)] : [],
    }
  },
})

/** What is new: not what the register or the profile already says, nor what was answered before. */
function changedEntries({ held, answers }: Dossier, entries: readonly Entry[]): Entry[] {
  return entries.filter((e) => {
    const known = held.get(e.factId)
    if (known && known.from !== 'answer') return false
    const before = answers.get(e.factId)
    return !before || before.value !== e.value || (before.reason ?? null) !== e.reason
  })
}

/** Somebody else answered since this form was drawn: show the difference, overwrite only on purpose. */
function refuseOverwriting({ answers }: Dossier, changed: readonly Entry[], revision: number, me: string): void {
  const theirs = changed.flatMap((mine) => {
    const before = answers.get(mine.factId)
    return before && before.byId !== me && before.at.getTime() > revision ? [{ mine, before }] : []
  })
  if (theirs.length === 0) return
  throw new Conflict(
    theirs.map(({ mine, before }) => ({
      label: factById(mine.factId)?.asks ?? mine.factId,
      yours: inWords(mine),
      theirs: inWords(before),
    })),
    Math.max(...theirs.map(({ before }) => before.at.getTime())),
  )
}

const inWords = ({ factId, value, reason }: Entry): string => {
  const fact = factById(factId)
  const said = value === dontKnow ? dontKnowLabel : fact ? answerInWords(fact, value) : value
  return reason ? `${said}: ${reason}` : said
}

function withAnswers(dossier: Dossier, saved: readonly Answer[]): Dossier {
  const of = (from: 'register' | 'profile') =>
    Object.fromEntries([...dossier.held.values()].filter((h) => h.from === from).map((h) => [h.factId, h.value]))
  const answers = new Map([...dossier.answers, ...saved.map((a) => [a.factId, a] as const)])
  return dossierOf(of('register'), of('profile'), [...answers.values()])
}

function onwardFrom(dossier: Dossier, topic: string, intent: Intent, shown: ReadonlySet<string>): Onward {
  if (intent === 'later') return { place: 'start' }
  const { pages } = inquire(dossier, today())
  if (intent === 'back') {
    const before = pageBefore(pages, topic)
    return before ? { place: 'topic', topic: before.topic.id, more: false } : { place: 'start' }
  }
  if (
    asksMore(
      pages.find((p) => p.topic.id === topic),
      shown,
    )
  )
    return { place: 'topic', topic, more: true }
  const next = pageAfter(pages, topic)
  return next ? { place: 'topic', topic: next.topic.id, more: false } : { place: 'outcome' }
}

function answered(subject: Subject, saved: readonly Answer[]): AuditEntry {
  const changes = saved.map((a): Change => {
    const before = subject.dossier.answers.get(a.factId)
    return { field: factById(a.factId)?.asks ?? a.factId, from: before ? inWords(before) : null, to: inWords(a) }
  })
  return { name: 'classification.answered', subject: about(subject), systemId: subject.id, changes }
}

/** Says what kind of tool it is, so that the questionnaire can propose answers. No answer is given by it. */
export const chooseKind = command({
  may: 'classification:answer',
  input: ChooseKind,
  run: async (db, { systemId, kind }, tenant) => {
    const subject = (await lockSubject(db, tenant, systemId)) ?? notThere()
    if (!mayAnswer(tenant, subject)) notThere()
    const value = { systemId: subject.id, kind }
    if (subject.toolKind === kind) return { value, audit: [] }
    await saveToolKind(db, subject.id, kind)
    const changes = [{ field: 'kind', from: kindName(subject.toolKind), to: kindName(kind) }]
    return {
      value,
      audit: [{ name: 'classification.kindChosen', subject: about(subject), systemId: subject.id, changes }],
    }
  },
})

const kindName = (id: string | null): string | null => id && (toolKindById(id)?.name ?? id)

const about = ({ id, name }: Subject) => ({ kind: 'system', id, label: name })

/** A named person confirms the indicative outcome or decides otherwise. The receipt is kept; obligations follow. */
export const decide = command({
  may: 'classification:decide',
  input: Decide,
  timeout: 15_000,
  run: async (db, input, tenant) => {
    const decidedById = personIn(tenant)
    const subject = (await lockSubject(db, tenant, input.systemId)) ?? notThere()
    const before = await findClassification(db, input.id)
    if (before)
      return before.systemId === subject.id
        ? { value: told(subject, before.decision, before.decided), audit: [] }
        : notThere()

    const previous = await latestClassification(db, subject.id)
    if (previous && previous.id !== input.after) refuse(await decidedMeanwhile(db, previous))
    const { outcome } = inquire(subject.dossier, today())
    if (fingerprint(subject.dossier, outcome) !== input.fingerprint) refuse(refusals.changedMeanwhile)
    const decision: Decision = input.decision === 'confirmed' ? { kind: 'confirmed' } : { kind: 'overridden', ...input }
    if (decision.kind === 'overridden') refuseAsProposed(decision, outcome)

    const consequence = consequenceOf(decision, outcome, outcome.day)
    await insertClassification(db, {
      id: input.id,
      systemId: subject.id,
      versionId: subject.versionId,
      ruleSetVersion: outcome.ruleSet.version,
      day: outcome.day,
      proposed: outcome.category,
      decision: decision.kind,
      decided: consequence.category,
      reason: decision.kind === 'overridden' ? decision.reason : null,
      decidedById,
      receipt: keep(subject.dossier, outcome, decision, consequence),
    })
    const settled = await settleReassessments(db, subject.id, decidedById)
    await saveStanding(db, subject.id, consequence)
    const duties = await reconcileDuties(db, tenant, subject.id, consequence.duties)
    const entry = decided(subject, previous?.decided ?? null, outcome.category, decision, consequence)
    const again = settled.map((version) => reassessedEntry({ systemId: subject.id, name: subject.name }, version))
    return { value: told(subject, decision.kind, consequence.category), audit: [entry, ...again, ...duties] }
  },
})

async function decidedMeanwhile(db: TenantDb, { decidedById, decided }: Kept): Promise<string> {
  const names = await namesOf(db, [decidedById])
  return refusals.decidedMeanwhile(names.get(decidedById) ?? formerMember, categoryLabels[decided])
}

function refuseAsProposed(decision: Override, outcome: Outcome): void {
  const same = asProposed(decision, outcome)
  if (same) refuse(refusals[same], same === 'sameRoutes' ? 'routes' : 'category')
}

function decided(
  subject: Subject,
  from: Category | null,
  proposed: Category,
  decision: Decision,
  { category, state }: Consequence,
): AuditEntry {
  const changes: Change[] = [
    { field: 'category', from: from && categoryLabels[from], to: categoryLabels[category] },
    ...(decision.kind === 'overridden'
      ? [
          { field: 'proposed', from: null, to: categoryLabels[proposed] },
          ...(decision.category === 'highRisk'
            ? [{ field: 'routes', from: null, to: decision.routes.map((r) => routeNames[r]).join('; ') }]
            : []),
          { field: 'reason', from: null, to: decision.reason },
        ]
      : []),
  ]
  const name = state === 'draft' ? 'classification.noted' : `classification.${decision.kind}`
  return { name, subject: about(subject), systemId: subject.id, changes }
}

/** What the user is told: the code of a message. */
const told = ({ id }: Subject, decision: Decision['kind'], category: Category) => ({
  systemId: id,
  told:
    category === 'undetermined'
      ? ('tussenstand' as const)
      : decision === 'confirmed'
        ? ('bevestigd' as const)
        : ('afgeweken' as const),
})
