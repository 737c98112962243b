import { z } from 'zod'
import { remember } from '@/lib/platform/audit'
import { today } from '@/lib/platform/clock'
import { addDays, addMonths, type Day, fromDay } from '@/lib/platform/day'
import { type Handler, handler, jobTenant } from '@/lib/platform/jobs'
import { bare, inTenant } from '@/lib/platform/tenancy'
import { pseudonym, retentionMonths } from '../model'
import { pseudonymise } from '../repository'
import { dueForRetention, forgetPerson, strikeRetention } from './repository'

/**
 * Replaces the names of people who left long enough ago. Twice is harmless: the second finds nothing. One institution
 * where it fails keeps no other from it; the job fails when all had their turn, and is tried again.
 */
export async function keepRetention(day: Day): Promise<void> {
  const failed: unknown[] = []
  for (const [institutionId, ids] of await dueForRetention(day)) {
    try {
      await forgetAt(institutionId, ids, day)
    } catch (e) {
      failed.push(e)
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, `names were not replaced at ${failed.length} institutions`)
}

async function forgetAt(institutionId: string, ids: readonly string[], day: Day): Promise<void> {
  const tenant = await jobTenant(institutionId, 'people.retention')
  if (!tenant) return
  // Two days of room: for the hour of leaving, and for a leap day.
  const endedBefore = fromDay(addDays(addMonths(day, -retentionMonths), 2))
  const gone = await inTenant(tenant, async (db) => {
    const changed = await pseudonymise(db, ids, endedBefore)
    await strikeRetention(db, ids)
    await remember(
      db,
      tenant,
      changed.map((id) => ({ name: 'person.pseudonymised', subject: { kind: 'person', id, label: pseudonym(id) } })),
    )
    return changed
  })
  for (const id of gone) await forgetPerson(id)
}

/** Every night: what has ended is cleared away, and names go whose day has come. */
async function tidy(): Promise<void> {
  await bare.clearEnded()
  await keepRetention(today())
}

export const retentionJobs: readonly Handler[] = [
  handler({ name: 'people.retention', payload: z.object({}), run: tidy }),
]
