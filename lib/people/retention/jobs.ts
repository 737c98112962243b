import { z } from 'zod'
import { remember } from '@/lib/platform/audit'
import { today } from '@/lib/platform/clock'
import { addDays, addMonths, type Day, fromDay } from '@/lib/platform/day'
import { type Handler, handler, jobTenant } from '@/lib/platform/jobs'
import { inTenant } from '@/lib/platform/tenancy'
import { pseudonym, retentionMonths } from '../model'
import { pseudonymise } from '../repository'
import { dueForRetention, forgetPerson, strikeRetention } from './repository'

/** Replaces the names of people who left long enough ago. Twice is harmless: the second finds nothing. */
export async function keepRetention(day: Day): Promise<void> {
  for (const [institutionId, ids] of await dueForRetention(day)) {
    const tenant = await jobTenant(institutionId, 'people.retention')
    if (!tenant) continue
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
}

export const retentionJobs: readonly Handler[] = [
  handler({ name: 'people.retention', payload: z.object({}), run: () => keepRetention(today()) }),
]
