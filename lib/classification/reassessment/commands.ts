import { personIn } from '@/lib/platform/actor'
import { command } from '@/lib/platform/command'
import { notThere, refuse } from '@/lib/platform/errors'
import { keptEntry, refusals } from './nl'
import { keepReassessed, lockReassessment } from './repository'
import { KeepDecision } from './schema'

/** A named person looked again and lets the decision stand. Neither the decision nor its receipt changes. */
export const keepDecision = command({
  may: 'classification:decide',
  input: KeepDecision,
  run: async (db, { id, reason }, tenant) => {
    const me = personIn(tenant)
    const asked = (await lockReassessment(db, id)) ?? notThere()
    if (asked.closing === 'kept' && asked.closedById === me) return { value: { id }, audit: [] }
    if (asked.closing !== null) refuse(refusals.closed)
    await keepReassessed(db, id, me, reason)
    const { systemId, name, decidedRules: rules, ruleSetVersion } = asked
    return { value: { id }, audit: [keptEntry({ systemId, name, rules }, ruleSetVersion, reason)] }
  },
})
