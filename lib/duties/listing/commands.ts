import { findMember } from '@/lib/people/members/repository'
import { changesBetween } from '@/lib/platform/audit'
import { command } from '@/lib/platform/command'
import { notThere, refuse } from '@/lib/platform/errors'
import { refusals } from '../nl'
import { entry } from '../repository'
import { lockPicked, planPicked } from './repository'
import { PlanMany } from './schema'

/** Gives the chosen obligations one owner, one target, or both. */
export const planDuties = command({
  may: 'duty:work',
  input: PlanMany,
  timeout: 20_000,
  run: async (db, { keuze, ownerId, targetOn }) => {
    if (ownerId !== null && !(await findMember(db, ownerId))?.owns) refuse(refusals['owner-unknown'], 'ownerId')
    const duties = await lockPicked(db, keuze)
    if (duties.length !== new Set(keuze).size) notThere()
    const plan = { ...(ownerId === null ? {} : { ownerId }), ...(targetOn === null ? {} : { targetOn }) }
    const audit = duties.flatMap((duty) => {
      const before = Object.fromEntries(Object.keys(plan).map((key) => [key, duty[key as keyof typeof plan]]))
      const changes = changesBetween(before, plan)
      return changes.length > 0 ? [{ ...entry('duty.planned', duty.systemId, duty.id, duty.title), changes }] : []
    })
    const changed = audit.map((row) => row.subject.id).filter((id) => id !== null)
    if (changed.length > 0) await planPicked(db, changed, plan)
    return { value: { changed: changed.length }, audit }
  },
})
