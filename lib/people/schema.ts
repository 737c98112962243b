import { z } from 'zod'
import { Role } from '@/lib/platform/prisma/enums'
import { type AdvisorKind, advisorKinds, fieldMessages, peopleRefusals } from './nl'

const blank = (v: unknown): unknown => (v === '' || v === undefined ? null : v)

const name = z.string(fieldMessages.name).trim().min(1, fieldMessages.name).max(120, fieldMessages.tooLong)
const roles = z.preprocess(
  (v) => v ?? [],
  z.array(z.enum(Role, fieldMessages.role)).min(1, peopleRefusals['no-role']).max(20),
)
const advisorKind = z.preprocess(
  blank,
  z.enum(Object.keys(advisorKinds) as [AdvisorKind, ...AdvisorKind[]], fieldMessages.advisorKind).nullable(),
)

export const InvitePerson = z.object({
  name,
  email: z.preprocess(
    (v) => (typeof v === 'string' ? v.trim().toLowerCase() : v),
    z.email(fieldMessages.email).max(254, fieldMessages.tooLong),
  ),
  roles,
  advisorKind,
})

/** An open invitation, by the hash of its door. */
export const InvitationRef = z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) })

export const ChangeRoles = z.object({
  id: z.uuid(),
  revision: z.coerce.number().int(),
  name,
  roles,
  advisorKind,
})

/** Ends somebody's access; what they own goes to the new owner. */
export const RemovePerson = z.object({ id: z.uuid(), newOwnerId: z.preprocess(blank, z.uuid().nullable()) })

export const AcceptInvitation = z.object({ token: z.string().min(20).max(100) })
