import { z } from 'zod'
import { personOf } from '@/lib/platform/actor'
import { today } from '@/lib/platform/clock'
import { loader } from '@/lib/platform/loader'
import { whoms } from '@/rules'
import { mayAnswer } from '../model'
import { inquire, savedAt } from '../questionnaire/model'
import { findSubject, namesOf } from '../repository'
import { openQuestions } from '../view/model'
import { askGroups, questionsOf } from './model'
import { findRequest, listAnswerers, listAskedOf, listStanding } from './repository'

const OfGroup = z.object({ systemId: z.uuid(), whom: z.enum(whoms) })
const OfRequest = z.object({ id: z.uuid() })

/** The questions that one sort of person usually knows, with to whom they can be handed. */
export const loadHanding = loader({
  may: 'classification:answer',
  params: OfGroup,
  read: async (db, { systemId, whom }, tenant) => {
    const subject = await findSubject(db, tenant, systemId)
    if (!subject || !mayAnswer(tenant, subject)) return null
    const open = openQuestions(inquire(subject.dossier, today()).pages)
    const group = askGroups(open, await listStanding(db, systemId)).find((g) => g.whom === whom)
    return {
      subject,
      institution: tenant.name,
      today: today(),
      questions: group?.questions ?? [],
      requests: group?.requests ?? [],
      names: await namesOf(
        db,
        (group?.requests ?? []).map((r) => r.toId),
      ),
      members: await listAnswerers(db),
    }
  },
})

/** What lies with whoever asks. */
export const loadMyQuestions = loader({
  may: 'classification:answerAsked',
  read: async (db, _params: null, tenant) => {
    const me = personOf(tenant)
    const requests = me === null ? [] : await listAskedOf(db, me)
    return {
      requests,
      names: await namesOf(
        db,
        requests.map((r) => r.askedById),
      ),
    }
  },
})

/** One request with exactly its questions, for who was asked and for who may answer about the system anyhow. */
export const loadAsked = loader({
  may: 'classification:answerAsked',
  params: OfRequest,
  read: async (db, { id }, tenant) => {
    const request = await findRequest(db, id)
    const subject = request && (await findSubject(db, tenant, request.systemId))
    if (!request || !subject) return null
    const mine = request.toId === personOf(tenant)
    const answersAnyhow = mayAnswer(tenant, subject)
    if (!mine && !answersAnyhow) return null
    const { pages } = inquire(subject.dossier, today())
    const questions = questionsOf(pages, request)
    const last = savedAt(subject.dossier.answers.values())
    return {
      request,
      subject,
      mine,
      answersAnyhow,
      questions,
      revision: last?.getTime() ?? 0,
      names: await namesOf(db, [request.askedById, request.toId, ...questions.map((q) => q.answer?.byId ?? null)]),
    }
  },
})
