import { z } from 'zod'
import { today } from '@/lib/platform/clock'
import { loader } from '@/lib/platform/loader'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'
import { difference, dutyReceipt, isOfOurRole, reasons } from '@/rules'
import { fingerprint, mayAnswer, mayCorrect } from './model'
import { type Inquiry, inquire, pageAfter, pageBefore, placeOf, savedAt } from './questionnaire/model'
import type { Kept, KeptInBrief, KeptLine } from './receipt/model'
import {
  findClassification,
  findDecided,
  findInBrief,
  findSubject,
  listClassifications,
  namesOf,
  type Subject,
} from './repository'
import { askGroups } from './requests/model'
import { listStanding } from './requests/repository'
import { topicIds } from './schema'
import { type Card, type Now, openQuestions, type Since, sinceThen, unchangedSince } from './view/model'

const OfSystem = z.object({ systemId: z.uuid() })
const OfTopic = z.object({ systemId: z.uuid(), topic: z.enum(topicIds) })
const OfReceipt = z.object({ systemId: z.uuid(), id: z.uuid() })

/** What every page about one system's classification needs to know. */
type Situated = {
  readonly subject: Subject
  readonly inquiry: Inquiry
  readonly mayAnswer: boolean
  readonly mayCorrect: boolean
}

const situated = (tenant: Tenant, subject: Subject): Situated => ({
  subject,
  inquiry: inquire(subject.dossier, today()),
  mayAnswer: mayAnswer(tenant, subject),
  mayCorrect: mayCorrect(tenant, subject),
})

/** How a system is now, for what changed since a decision. */
const nowOf = ({ dossier, versionId }: Subject): Now => ({ situation: dossier.situation, day: today(), versionId })

/** The same, with the decision that holds now beside it. */
async function situate(db: TenantDb, tenant: Tenant, systemId: string) {
  const decided = await findDecided(db, tenant, systemId)
  return decided && { latest: decided.latest, found: situated(tenant, decided.subject) }
}

/** Where the questionnaire stands: what is known, which topics there are, where to go on. */
export const loadStart = loader({
  may: 'classification:read',
  params: OfSystem,
  read: async (db, { systemId }, tenant) => {
    const decided = await situate(db, tenant, systemId)
    if (!decided) return null
    const { latest, found } = decided
    const { subject, inquiry } = found
    const groups = askGroups(openQuestions(inquiry.pages), await listStanding(db, systemId))
    const names = await namesOf(db, [
      subject.ownerId,
      latest?.decidedById ?? null,
      ...groups.flatMap((g) => g.requests.map((r) => r.toId)),
    ])
    return {
      ...found,
      groups,
      names,
      today: today(),
      next: pageAfter(inquiry.pages, null),
      savedAt: savedAt(subject.dossier.answers.values()),
      ownerName: subject.ownerId ? (names.get(subject.ownerId) ?? null) : null,
      latest: latest && { ...lineOf(latest), by: names.get(latest.decidedById) ?? null },
    }
  },
})

/** One topic, for who may answer. Null where the topic does not matter (yet) for this system. */
export const loadTopic = loader({
  may: 'classification:answer',
  params: OfTopic,
  read: async (db, { systemId, topic }, tenant) => {
    const subject = await findSubject(db, tenant, systemId)
    const found = subject && situated(tenant, subject)
    if (!found?.mayAnswer) return null
    const { inquiry } = found
    const page = inquiry.pages.find((p) => p.topic.id === topic) ?? null
    const answers = [...found.subject.dossier.answers.values()]
    return {
      ...found,
      today: today(),
      page,
      before: page && pageBefore(inquiry.pages, topic),
      place: placeOf(inquiry.pages, topic),
      savedAt: savedAt(answers),
      revision: savedAt(answers)?.getTime() ?? 0,
      names: await namesOf(
        db,
        (page?.questions ?? []).map((q) => q.answer?.byId ?? null),
      ),
    }
  },
})

/** The indicative outcome, and what stands in its way. */
export const loadOutcome = loader({
  may: 'classification:read',
  params: OfSystem,
  read: async (db, { systemId }, tenant) => {
    const decided = await situate(db, tenant, systemId)
    if (!decided) return null
    const { latest, found } = decided
    const { subject, inquiry } = found
    const { outcome } = inquiry
    const groups = askGroups(openQuestions(inquiry.pages), await listStanding(db, systemId))
    const names = await namesOf(db, [
      latest?.decidedById ?? null,
      ...groups.flatMap((g) => g.requests.map((r) => r.toId)),
    ])
    return {
      ...found,
      today: today(),
      outcome,
      reasons: reasons(outcome),
      duties: outcome.duties.filter((d) => d.level === 'system' && isOfOurRole(d)).map(dutyReceipt),
      ofInstitution: outcome.duties.filter((d) => d.level === 'institution' && d.verdict === 'yes').map(dutyReceipt),
      next: pageAfter(inquiry.pages, null),
      groups,
      names,
      fingerprint: fingerprint(subject.dossier, outcome),
      mayDecide: tenant.may.has('classification:decide') && tenant.actor.kind === 'member',
      latest: latest && { ...lineOf(latest), by: names.get(latest.decidedById) ?? null },
      since: latest && sinceThen(latest, nowOf(subject)),
    }
  },
})

const lineOf = ({ receipt: _, ...line }: Kept): KeptLine => line

/** Everything that was ever decided about one system, newest first. */
export const loadHistory = loader({
  may: 'classification:read',
  params: OfSystem,
  read: async (db, { systemId }, tenant) => {
    const subject = await findSubject(db, tenant, systemId)
    if (!subject) return null
    const lines = await listClassifications(db, systemId)
    const names = await namesOf(
      db,
      lines.map((l) => l.decidedById),
    )
    return { subject, today: today(), lines: lines.map((l) => ({ ...l, by: names.get(l.decidedById) ?? null })) }
  },
})

/** One receipt, read as it was written. */
export const loadReceipt = loader({
  may: 'classification:read',
  params: OfReceipt,
  read: async (db, { systemId, id }, tenant) => {
    const kept = await findClassification(db, id)
    if (kept?.systemId !== systemId) return null
    const subject = await findSubject(db, tenant, systemId)
    if (!subject) return null
    const lines = await listClassifications(db, systemId)
    const at = lines.findIndex((l) => l.id === id)
    const earlier = lines[at + 1]
    const previous = earlier ? await findClassification(db, earlier.id) : null
    const names = await namesOf(db, [kept.decidedById, ...kept.receipt.origins.map((o) => o.byId)])
    return {
      subject,
      kept,
      names,
      holds: at === 0,
      previous: previous && {
        line: lineOf(previous),
        difference: difference(previous.receipt.proposed, kept.receipt.proposed),
      },
    }
  },
})

/** The classification of one system in short, for its own page. Out of the receipt; the rules are asked only where they may differ. */
export const loadCard = loader({
  may: 'classification:read',
  params: OfSystem,
  read: async (db, { systemId }, tenant): Promise<Card | null> => {
    const found = await findInBrief(db, tenant, systemId)
    if (!found) return null
    const { subject, latest } = found
    return {
      systemId,
      today: today(),
      mayAnswer: mayAnswer(tenant, subject),
      mayDecide: tenant.may.has('classification:decide') && tenant.actor.kind === 'member',
      started: subject.dossier.answers.size > 0,
      interim: latest ? null : interimOf(inquire(subject.dossier, today())),
      latest,
      since: latest && (await sinceBrief(db, latest, nowOf(subject))),
    }
  },
})

const interimOf = ({ outcome, remaining }: Inquiry) => ({ headline: outcome.headline, remaining })

/** The whole receipt is read only where it must be compared. */
async function sinceBrief(db: TenantDb, latest: KeptInBrief, now: Now): Promise<Since | null> {
  const unchanged = unchangedSince(latest, now)
  if (unchanged) return unchanged
  const kept = await findClassification(db, latest.id)
  return kept && sinceThen(kept, now)
}
