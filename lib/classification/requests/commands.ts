import { personIn } from '@/lib/platform/actor'
import type { AuditEntry, Change } from '@/lib/platform/audit'
import { today } from '@/lib/platform/clock'
import { command } from '@/lib/platform/command'
import { notThere, refuse } from '@/lib/platform/errors'
import { mailJob } from '@/lib/platform/mail'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'
import { siteOrigin } from '@/lib/platform/visitor'
import type { Whom } from '@/rules'
import { keepAnswers } from '../answering/commands'
import { about, mayAnswer } from '../model'
import { inquire } from '../questionnaire/model'
import { lockSubject, type Subject } from '../repository'
import { AnswerAsked } from '../schema'
import { openQuestions } from '../view/model'
import { isRepeat, type QuestionRequest, requestPlace } from './model'
import { requestRefusals } from './nl'
import { endRequests, findRequest, insertRequest, listAnswerers, listStanding } from './repository'
import { AskVendor, HandQuestions, RequestRef } from './schema'

/** Hands the open questions that one sort of person usually knows to a member, who is mailed where to answer. */
export const handQuestions = command({
  may: 'classification:answer',
  input: HandQuestions,
  prepare: siteOrigin,
  run: async (db, { id, systemId, whom, toId }, tenant, origin) => {
    const subject = await lockAsking(db, tenant, systemId)
    const value = { systemId }
    if (await isThere(db, id, systemId)) return { value, audit: [] }
    const to = (await listAnswerers(db)).find((m) => m.id === toId)
    if (!to) refuse(requestRefusals.noMember, 'toId')
    const factIds = await factsToAsk(db, subject, whom, toId)
    const askedById = personIn(tenant)
    await insertRequest(db, { id, systemId, whom, factIds, toId, askedById, askedOn: today() })
    const link = `${origin}${requestPlace(tenant.slug, id)}`
    const letter = { letter: 'questions', link, system: subject.name } as const
    return {
      value,
      audit: [entry('question.handedOver', subject, [{ field: 'askedOf', from: null, to: toId }, countOf(factIds)])],
      jobs: to.email && toId !== askedById ? [mailJob(to.email, letter)] : [],
    }
  },
})

/** Records that somebody sent the vendor its questions. Nothing goes out from here: the vendor has no account. */
export const askVendor = command({
  may: 'classification:answer',
  input: AskVendor,
  run: async (db, { id, systemId, askedOn }, tenant) => {
    const subject = await lockAsking(db, tenant, systemId)
    const value = { systemId }
    if (await isThere(db, id, systemId)) return { value, audit: [] }
    if (askedOn > today()) refuse(requestRefusals.future, 'askedOn')
    const factIds = await factsToAsk(db, subject, 'vendor', null)
    await insertRequest(db, { id, systemId, whom: 'vendor', factIds, toId: null, askedById: personIn(tenant), askedOn })
    const changes = [{ field: 'on', from: null, to: askedOn }, countOf(factIds)]
    return { value, audit: [entry('question.askedVendor', subject, changes)] }
  },
})

/** Takes back what was asked, or gives it back as the one who was asked. The questions stay open. */
export const endRequest = command({
  may: 'classification:answerAsked',
  input: RequestRef,
  run: async (db, { id }, tenant) => {
    const request = (await findRequest(db, id)) ?? notThere()
    const subject = (await lockSubject(db, tenant, request.systemId)) ?? notThere()
    const mine = request.toId === personIn(tenant)
    if (!mine && !mayAnswer(tenant, subject)) notThere()
    const ending = mine ? 'returned' : 'withdrawn'
    const ended = await endRequests(db, [id], ending)
    return {
      value: { systemId: subject.id, mine },
      audit:
        ended > 0 ? [entry(`question.${ending}`, subject, [{ field: 'askedOf', from: whoOf(request), to: null }])] : [],
    }
  },
})

/** Keeps answers to questions that were handed over: of who was asked, or of who may answer about the system anyhow. */
export const answerAsked = command({
  may: 'classification:answerAsked',
  input: AnswerAsked,
  run: async (db, { id, revision, entries }, tenant) => {
    const request = (await findRequest(db, id)) ?? notThere()
    const subject = (await lockSubject(db, tenant, request.systemId)) ?? notThere()
    const me = personIn(tenant)
    if (request.toId !== me && !mayAnswer(tenant, subject)) notThere()
    // Read again behind the lock: it may have been taken back meanwhile.
    if ((await findRequest(db, id))?.ending !== null) refuse(requestRefusals.ended)
    if (entries.some((e) => !request.factIds.includes(e.factId))) notThere()
    const { audit } = await keepAnswers(db, subject, { entries, revision, me })
    return { value: { id }, audit }
  },
})

async function lockAsking(db: TenantDb, tenant: Tenant, systemId: string): Promise<Subject> {
  const subject = (await lockSubject(db, tenant, systemId)) ?? notThere()
  return mayAnswer(tenant, subject) ? subject : notThere()
}

/** A form that was sent twice makes one request; an id of another system is not there. */
async function isThere(db: TenantDb, id: string, systemId: string): Promise<boolean> {
  const before = await findRequest(db, id)
  if (before && before.systemId !== systemId) notThere()
  return before !== null
}

/** What is open now for this sort of person; refused where nothing is, or where it lies there already. */
async function factsToAsk(db: TenantDb, { id, dossier }: Subject, whom: Whom, toId: string | null): Promise<string[]> {
  const open = openQuestions(inquire(dossier, today()).pages).filter((q) => q.whom === whom)
  if (open.length === 0) refuse(requestRefusals.nothingOpen)
  const factIds = open.map((q) => q.factId)
  if (isRepeat(await listStanding(db, id), toId, factIds))
    refuse(
      toId === null ? requestRefusals.alreadyAskedVendor : requestRefusals.alreadyAsked,
      toId === null ? '' : 'toId',
    )
  return factIds
}

const whoOf = ({ toId, whom }: QuestionRequest): string => toId ?? whom

const countOf = (factIds: readonly string[]): Change => ({ field: 'questions', from: null, to: String(factIds.length) })

const entry = (name: string, subject: Subject, changes: readonly Change[]): AuditEntry => ({
  name,
  subject: about(subject),
  systemId: subject.id,
  changes,
})
