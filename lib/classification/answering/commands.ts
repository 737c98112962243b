import type { AuditEntry, Change } from '@/lib/platform/audit'
import { today } from '@/lib/platform/clock'
import { Conflict } from '@/lib/platform/errors'
import type { TenantDb } from '@/lib/platform/tenancy'
import { answerInWords, factById } from '@/rules'
import { type Answer, about, type Dossier, dontKnow, dossierOf } from '../model'
import { dontKnowLabel } from '../nl'
import { inquire } from '../questionnaire/model'
import { markDraft, type Subject, saveAnswers } from '../repository'
import { nothingLeft, openFacts } from '../requests/model'
import { endRequests, listStanding } from '../requests/repository'
import type { Entry } from '../schema'

type Given = { readonly entries: readonly Entry[]; readonly revision: number; readonly me: string }

/**
 * Keeps what is new of these answers, whichever page they came from, and ends what was asked of somebody where nothing of
 * it is open any more. Gives what is known afterwards.
 */
export async function keepAnswers(
  db: TenantDb,
  subject: Subject,
  { entries, revision, me }: Given,
): Promise<{ readonly after: Dossier; readonly audit: readonly AuditEntry[] }> {
  const changed = changedEntries(subject.dossier, entries)
  refuseOverwriting(subject.dossier, changed, revision, me)
  const saved = await saveAnswers(db, subject.id, me, changed)
  if (saved.length === 0) return { after: subject.dossier, audit: [] }
  await markDraft(db, subject.id)
  const after = withAnswers(subject.dossier, saved)
  const done = nothingLeft(await listStanding(db, subject.id), openFacts(inquire(after, today()).pages))
  await endRequests(
    db,
    done.map((r) => r.id),
    'answered',
  )
  const ended = done.map(
    (r): AuditEntry => ({
      name: 'question.answered',
      subject: about(subject),
      systemId: subject.id,
      changes: [{ field: 'askedOf', from: r.toId ?? r.whom, to: null }],
    }),
  )
  return { after, audit: [answered(subject, saved), ...ended] }
}

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

/** What the logbook is told of answers that were kept. */
function answered(subject: Subject, saved: readonly Answer[]): AuditEntry {
  const changes = saved.map((a): Change => {
    const before = subject.dossier.answers.get(a.factId)
    return { field: factById(a.factId)?.asks ?? a.factId, from: before ? inWords(before) : null, to: inWords(a) }
  })
  return { name: 'classification.answered', subject: about(subject), systemId: subject.id, changes }
}
