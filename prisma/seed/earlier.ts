import { consequenceOf, type Decision } from '@/lib/classification/decision/model'
import { inquire } from '@/lib/classification/questionnaire/model'
import { keep } from '@/lib/classification/receipt/model'
import { findSubject, insertClassification, saveStanding } from '@/lib/classification/repository'
import { reconcileDuties } from '@/lib/duties/repository'
import { personIn } from '@/lib/platform/actor'
import { remember } from '@/lib/platform/audit'
import { today } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/id'
import type { Tenant, TenantDb } from '@/lib/platform/tenancy'
import { categoryLabels, type Outcome } from '@/rules'

/**
 * The obligations that rule set 2026.11.3 knew; later versions added others (see the change log). For the systems of the
 * demonstration that use this, its outcome was the same in all else: the sources of that version were run beside those
 * of 2026.11.5.
 */
const version = '2026.11.3'
const known = [
  ...['ai-act.4', 'ai-act.5', 'ai-act.50-3', 'ai-act.50-4'],
  ...['1', '2', '4', '5', '6', '7', '11'].map((paragraph) => `ai-act.26-${paragraph}`),
  ...['avg.35', 'wkkgz.9', 'wkkgz.9.system', 'field.supplier-checklist'],
]

const asThen = (outcome: Outcome): Outcome => ({
  ...outcome,
  ruleSet: { ...outcome.ruleSet, version },
  duties: outcome.duties.filter((d) => known.includes(d.dutyId)),
})

/** Confirms what an earlier version of the rules would have proposed, with the receipt that it would have written. */
export async function decideByEarlierRules(db: TenantDb, decider: Tenant, systemId: string): Promise<void> {
  const subject = await findSubject(db, decider, systemId)
  if (!subject) throw new Error('the system is not there')
  const outcome = asThen(inquire(subject.dossier, today()).outcome)
  const decision: Decision = { kind: 'confirmed' }
  const consequence = consequenceOf(decision, outcome, outcome.day)
  const { proposed, ...kept } = keep(subject.dossier, outcome, decision, consequence)
  const { whatIf: _, ...receipt } = proposed
  await insertClassification(db, {
    id: newId(),
    systemId,
    versionId: subject.versionId,
    ruleSetVersion: version,
    day: outcome.day,
    proposed: outcome.category,
    decision: decision.kind,
    decided: consequence.category,
    reason: null,
    decidedById: personIn(decider),
    receipt: { ...kept, proposed: receipt },
  })
  await saveStanding(db, systemId, consequence)
  const duties = await reconcileDuties(db, decider, systemId, consequence.duties)
  const subjectLine = { kind: 'system', id: systemId, label: subject.name }
  const changes = [{ field: 'category', from: null, to: categoryLabels[consequence.category] }]
  await remember(db, decider, [
    { name: 'classification.confirmed', subject: subjectLine, systemId, changes },
    ...duties,
  ])
}
