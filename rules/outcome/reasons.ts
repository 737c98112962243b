import { highRiskAnnexIII } from '../ai-act/art-6-high-risk'
import type { Finding } from '../engine/evaluate'
import { type Explanation, explain } from '../engine/explain'
import type { Outcome } from './outcome'

/** "Waarom": the top lines in the order of the law, each with what lies under it. */
export const reasons = (outcome: Outcome): readonly Explanation[] => outcome.findings.map((f) => told(f, outcome))

/** What rests on the provider's claim is said to be the provider's, in the line itself: it may stand without its reasons. */
function told(f: Finding, { day, exemptionClaimed }: Outcome): Explanation {
  const line = explain(f, day)
  const isRoute = f.of.kind === 'conclusion' && f.of.conclusion.id === highRiskAnnexIII.id
  if (!isRoute || !exemptionClaimed || f.verdict !== 'no') return line
  return {
    ...line,
    text: 'Route 2: toepassing uit bijlage III; volgens de verklaring van de aanbieder geen hoog risico',
  }
}
