import { aiSystemExamples } from '../ai-act/art-3-1-ai-system.examples'
import { prohibitedExamples } from '../ai-act/art-5-prohibited.examples'
import { exemptionExamples } from '../ai-act/art-6-3-exemption.examples'
import { highRiskExamples } from '../ai-act/art-6-high-risk.examples'
import { askProviderExamples } from '../ai-act/art-50-provider.examples'
import { attentionExamples } from '../ai-act/attention.examples'
import { deviatingUseExamples } from '../ai-act/deviating-use.examples'
import { dutyExamples } from '../ai-act/duties.examples'
import { generalPurposeExamples } from '../ai-act/general-purpose.examples'
import { proposalExamples } from '../ai-act/proposals.examples'
import { providerExamples } from '../ai-act/provider.examples'
import { roleExamples } from '../ai-act/roles.examples'
import { careQualityExamples } from '../care-quality/care-quality.examples'
import { institutionExamples } from '../care-quality/institution.examples'
import { contradictionExamples } from '../contradictions/contradictions.examples'
import { implantDutyExamples, implantExamples } from '../implants/implant.examples'
import { kindExamples } from '../kinds/kinds.examples'
import { classDoubtExamples } from '../mdr/class-doubt.examples'
import { inHouseExamples } from '../mdr/in-house.examples'
import { manufacturerExamples } from '../mdr/manufacturer.examples'
import { softwareExamples } from '../mdr/software.examples'
import { apListExamples } from '../privacy/ap-list.examples'
import { automatedDecisionExamples } from '../privacy/automated-decisions.examples'
import { dpiaExamples } from '../privacy/dpia.examples'
import { privacyProcedureExamples } from '../privacy/procedures.examples'
import type { Examples } from './example'

/** Every example, in the order of the rule set. */
export const allExamples: readonly Examples[] = [
  aiSystemExamples,
  prohibitedExamples,
  highRiskExamples,
  exemptionExamples,
  softwareExamples,
  classDoubtExamples,
  implantExamples,
  implantDutyExamples,
  inHouseExamples,
  manufacturerExamples,
  roleExamples,
  deviatingUseExamples,
  generalPurposeExamples,
  dutyExamples,
  providerExamples,
  askProviderExamples,
  dpiaExamples,
  apListExamples,
  automatedDecisionExamples,
  privacyProcedureExamples,
  careQualityExamples,
  institutionExamples,
  attentionExamples,
  proposalExamples,
  contradictionExamples,
  kindExamples,
]
