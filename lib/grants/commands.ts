import { personOf } from '@/lib/platform/actor'
import { changesBetween } from '@/lib/platform/audit'
import { today } from '@/lib/platform/clock'
import { command } from '@/lib/platform/command'
import { notThere, refuse } from '@/lib/platform/errors'
import type { Job } from '@/lib/platform/jobs'
import type { Tenant } from '@/lib/platform/tenancy'
import { checkGrant, type GrantRefusal, stateOf } from './model'
import { grantRefusals, refusalFields, writeScopes } from './nl'
import { insertGrant, listGiven, listReceivers, lockReceiver, revoke } from './repository'
import { GiveGrant, GrantRef } from './schema'

const refuseGrant = (why: GrantRefusal): never => refuse(grantRefusals[why], refusalFields[why])

const tell = (tenant: Tenant, receiverId: string, grantId: string, news: 'grant.received' | 'grant.ended'): Job => ({
  name: 'grants.tell',
  data: { institutionId: receiverId, giverId: tenant.institutionId, grantId, news },
})

/** Lets a regional organisation look, scope by scope. */
export const giveGrant = command({
  may: 'grants:manage',
  input: GiveGrant,
  run: async (db, { id, receiverId, scopes, since, until }, tenant) => {
    if (tenant.kind === 'regionalOrganisation' || tenant.actor.kind !== 'member') notThere()
    const wrong = checkGrant({ scopes, since, until }, today())
    if (wrong) refuseGrant(wrong)
    await lockReceiver(db, receiverId)
    const receiver = (await listReceivers(db)).find((r) => r.id === receiverId)
    if (!receiver) return refuseGrant('unknown-receiver')
    const given = await listGiven(db)
    if (given.some((g) => g.id === id)) return { value: null, audit: [] }
    if (given.some((g) => g.otherId === receiverId && ['coming', 'running'].includes(stateOf(g, today()))))
      refuseGrant('already-given')
    await insertGrant(db, { id, receiverId, scopes, since, until, givenById: tenant.actor.personId })
    return {
      value: null,
      audit: [
        {
          name: 'grant.given',
          subject: { kind: 'grant', id, label: receiver.name },
          changes: changesBetween({}, { scopes: writeScopes(scopes), since, until }),
        },
      ],
      jobs: [tell(tenant, receiverId, id, 'grant.received')],
    }
  },
})

/** Takes a grant back: it opens nothing from now on. */
export const revokeGrant = command({
  may: 'grants:manage',
  input: GrantRef,
  run: async (db, { id }, tenant) => {
    const grant = (await listGiven(db)).find((g) => g.id === id) ?? notThere()
    const by = personOf(tenant)
    if (!(await revoke(db, id, tenant.institutionId, by))) return { value: null, audit: [] }
    return {
      value: null,
      audit: [{ name: 'grant.revoked', subject: { kind: 'grant', id, label: grant.other } }],
      jobs: [tell(tenant, grant.otherId, id, 'grant.ended')],
    }
  },
})
