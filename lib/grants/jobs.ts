import { z } from 'zod'
import { findMember } from '@/lib/people/members/repository'
import { type Handler, handler, jobTenant } from '@/lib/platform/jobs'
import { inTenant } from '@/lib/platform/tenancy'
import { findName } from './repository'
import { writeSeen, writeTold } from './telling/repository'

const Told = z.object({
  institutionId: z.uuid(),
  giverId: z.uuid(),
  grantId: z.uuid(),
  news: z.enum(['grant.received', 'grant.ended']),
})

/** Tells the receiver of a grant, in its own logbook. */
async function tell({ institutionId, giverId, grantId, news }: z.infer<typeof Told>): Promise<void> {
  const receiver = await jobTenant(institutionId, 'grants.tell')
  if (!receiver) return
  await inTenant(receiver, async (db) => {
    const giver = await findName(db, giverId)
    if (giver) await writeTold(db, receiver, { name: news, grantId, giver })
  })
}

const Seen = z.object({ institutionId: z.uuid(), receiverId: z.uuid(), personId: z.uuid(), day: z.string() })

/** Tells a practice who of its regional organisation looked, in its own logbook. */
async function tellSeen({ institutionId, receiverId, personId, day }: z.infer<typeof Seen>): Promise<void> {
  const [practice, receiver] = await Promise.all([
    jobTenant(institutionId, 'grants.seen'),
    jobTenant(receiverId, 'grants.seen'),
  ])
  if (!practice || !receiver) return
  const who = await inTenant(receiver, (db) => findMember(db, personId))
  if (!who) return
  await inTenant(practice, (db) => writeSeen(db, practice, { receiverId, receiver: receiver.name, who: who.name, day }))
}

export const grantJobs: readonly Handler[] = [
  handler({ name: 'grants.tell', payload: Told, run: tell }),
  handler({ name: 'grants.seen', payload: Seen, run: tellSeen }),
]
