import { reconcileDuties } from '@/lib/duties/repository'
import { formerMember } from '@/lib/people/nl'
import { personIn } from '@/lib/platform/actor'
import type { AuditEntry, Change } from '@/lib/platform/audit'
import { now, today } from '@/lib/platform/clock'
import { command } from '@/lib/platform/command'
import { notThere, refuse } from '@/lib/platform/errors'
import type { TenantDb } from '@/lib/platform/tenancy'
import { type Category, type Outcome, toolKindById } from '@/rules'
import { keepAnswers } from './answering/commands'
import { asProposed, type Consequence, consequenceOf, type Decision, type Override } from './decision/model'
import { about, type Dossier, fingerprint, mayAnswer } from './model'
import { categoryLabels, refusals, routeNames } from './nl'
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
  namesOf,
  type Subject,
  saveStanding,
  saveToolKind,
} from './repository'
import { AnswerPage, ChooseKind, Decide, type Intent } from './schema'

/** Keeps the answers of one page as a draft. */
export const answerPage = command({
  may: 'classification:answer',
  input: AnswerPage,
  run: async (db, input, tenant) => {
    const me = personIn(tenant)
    const subject = (await lockSubject(db, tenant, input.systemId)) ?? notThere()
    if (!mayAnswer(tenant, subject)) notThere()
    const { after, audit } = await keepAnswers(db, subject, { ...input, me })
    return {
      value: {
        systemId: subject.id,
        at: now(),
        onward: onwardFrom(after, input.topic, input.intent, new Set(input.shown)),
      },
      audit,
    }
  },
})

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
