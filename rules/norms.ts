import { annexIIIAttention, annexIIINorms, annexIIIScenarioNorms } from './ai-act/annex-iii'
import { researchAttention } from './ai-act/art-2-research'
import { aiSystemNorms } from './ai-act/art-3-1-ai-system'
import { literacyDuties } from './ai-act/art-4-literacy'
import { prohibitedAttention, prohibitedNorms } from './ai-act/art-5-prohibited'
import { exceptionScenarioNorms, exemptionAttention, exemptionNorms } from './ai-act/art-6-3-exemption'
import { highRiskAttention, highRiskNorms } from './ai-act/art-6-high-risk'
import { deployerAttention, deployerDuties, prohibitedDuties } from './ai-act/art-26-deployer'
import { annexIIIDuties, annexIIIUseAttention } from './ai-act/art-27-fria'
import {
  providerTransparencyAttention,
  providerTransparencyDuties,
  providerTransparencyNorms,
} from './ai-act/art-50-provider'
import { transparencyDuties, transparencyNorms } from './ai-act/art-50-transparency'
import { art111Attention, art111Norms } from './ai-act/art-111-legacy'
import { deviatingUseAttention } from './ai-act/deviating-use'
import { generalPurposeAttention } from './ai-act/general-purpose'
import { implementingActDuties, implementingActProposal } from './ai-act/implementing-act'
import { mdcgAttention, mdcgNorms } from './ai-act/mdcg-table'
import { providerAttention, providerDuties } from './ai-act/provider'
import { roleNorms } from './ai-act/roles'
import { supplyDuties, supplyNorms } from './ai-act/supply'
import { valueChainAttention } from './ai-act/value-chain'
import { deviceIncidentDuties } from './care-quality/device-incidents'
import { goodPracticeDuties } from './care-quality/good-practice'
import { incidentDuties } from './care-quality/incidents'
import { institutionDuties } from './care-quality/institution'
import { supplierDuties } from './care-quality/supplier-checklist'
import { treatmentDuties } from './care-quality/wgbo'
import { contradictions } from './contradictions/contradictions'
import type { AttentionNorm, DutyNorm, Norm } from './engine/norm'
import { implantNorms } from './implants/implant'
import { implantMdrAttention, implantMdrDuties } from './implants/mdr'
import { registrationAttention, registrationDuties } from './implants/registration'
import { ruleEightNorms } from './implants/rule-8'
import { classDoubt } from './mdr/class-doubt'
import { expectedClassNorms } from './mdr/expected-class'
import { inHouseAttention, inHouseDuties, inHouseNorms } from './mdr/in-house'
import { instructionDuties } from './mdr/instructions'
import { legacyCertificateAttention, legacyCertificateNorms } from './mdr/legacy-certificate'
import { manufacturerAttention, manufacturerDuties, manufacturerNorms } from './mdr/manufacturer'
import { softwareNorms } from './mdr/software'
import { deviceSupplyDuties } from './mdr/supply'
import { apListNorms } from './privacy/ap-list'
import { automatedDecisionAttention, automatedDecisionDuties } from './privacy/automated-decisions'
import { privacyAttention } from './privacy/criteria'
import { dpiaAttention, dpiaDuties, dpiaNorms } from './privacy/dpia'
import { privacyProcedureDuties } from './privacy/procedures'
import { privacyProposal, privacyProposalDuties } from './privacy/proposal'

/** A part of the rule set: one group of articles, in the order in which it is read. */
export type Chapter = { readonly title: string; readonly norms: readonly Norm[] }

export const dutyNorms: readonly DutyNorm[] = [
  ...prohibitedDuties,
  ...literacyDuties,
  ...deployerDuties,
  ...annexIIIDuties,
  ...providerDuties,
  ...supplyDuties,
  ...providerTransparencyDuties,
  ...transparencyDuties,
  ...inHouseDuties,
  ...manufacturerDuties,
  ...deviceSupplyDuties,
  ...instructionDuties,
  ...implantMdrDuties,
  ...registrationDuties,
  ...dpiaDuties,
  ...automatedDecisionDuties,
  ...privacyProcedureDuties,
  ...supplierDuties,
  ...incidentDuties,
  ...institutionDuties,
  ...deviceIncidentDuties,
  ...treatmentDuties,
  ...goodPracticeDuties,
  ...privacyProposalDuties,
  ...implementingActDuties,
]

export const attentionNorms: readonly AttentionNorm[] = [
  ...contradictions,
  ...researchAttention,
  ...prohibitedAttention,
  ...mdcgAttention,
  ...classDoubt,
  ...inHouseAttention,
  ...manufacturerAttention,
  ...legacyCertificateAttention,
  ...implantMdrAttention,
  ...registrationAttention,
  ...annexIIIAttention,
  ...highRiskAttention,
  ...exemptionAttention,
  ...art111Attention,
  ...deployerAttention,
  ...annexIIIUseAttention,
  ...deviatingUseAttention,
  ...providerAttention,
  ...valueChainAttention,
  ...providerTransparencyAttention,
  ...generalPurposeAttention,
  ...dpiaAttention,
  ...privacyAttention,
  ...automatedDecisionAttention,
  ...privacyProposal,
  ...implementingActProposal,
]

/** The whole rule set in reading order. */
export const chapters: readonly Chapter[] = [
  { title: 'AI-verordening art. 3: AI-systeem', norms: aiSystemNorms },
  { title: 'AI-verordening art. 4: AI-geletterdheid', norms: literacyDuties },
  { title: 'AI-verordening art. 5: verboden praktijken', norms: [...prohibitedNorms, ...prohibitedDuties] },
  {
    title: 'AI-verordening art. 6: hoog risico',
    norms: [...highRiskNorms, ...exemptionNorms, ...exceptionScenarioNorms],
  },
  { title: 'MDCG 2025-6: wanneer een aangemelde instantie nodig is', norms: mdcgNorms },
  { title: 'AI-verordening bijlage III', norms: [...annexIIINorms, ...annexIIIScenarioNorms] },
  { title: 'AI-verordening art. 3 en 25: rollen', norms: roleNorms },
  { title: 'AI-verordening art. 26: gebruiksverantwoordelijke', norms: deployerDuties },
  { title: 'AI-verordening art. 26 lid 8, 27, 49 en 86: gebruik van systemen uit bijlage III', norms: annexIIIDuties },
  {
    title: 'AI-verordening art. 6 lid 4, 9 tot en met 21, 43 tot en met 49, 72 en 73: aanbieder',
    norms: providerDuties,
  },
  { title: 'AI-verordening art. 3, 23 en 24: importeur en distributeur', norms: [...supplyNorms, ...supplyDuties] },
  {
    title: 'AI-verordening art. 50: transparantie',
    norms: [...providerTransparencyNorms, ...transparencyNorms, ...providerTransparencyDuties, ...transparencyDuties],
  },
  { title: 'Voorstel voor de Uitvoeringswet: toezicht', norms: implementingActDuties },
  { title: 'AI-verordening art. 111 en 113: begindagen en overgangsrecht', norms: art111Norms },
  { title: 'MDR en IVDR: zelfgemaakte hulpmiddelen', norms: [...inHouseNorms, ...inHouseDuties] },
  { title: 'MDR art. 120: oudere certificaten', norms: legacyCertificateNorms },
  { title: 'MDR en MDCG 2019-11: software als medisch hulpmiddel', norms: softwareNorms },
  { title: 'MDR en IVDR bijlage VIII: verwachte klasse van software', norms: expectedClassNorms },
  { title: 'MDR bijlage VIII: verwachte klasse van implantaten', norms: [...implantNorms, ...ruleEightNorms] },
  {
    title: 'MDR art. 10, 13 en 14: fabrikant, importeur en distributeur',
    norms: [...manufacturerNorms, ...manufacturerDuties, ...deviceSupplyDuties],
  },
  { title: 'MDR: gebruik van hulpmiddelen', norms: instructionDuties },
  { title: 'MDR art. 18 en 27: implantaten', norms: implantMdrDuties },
  { title: 'Wkkgz art. 7b, Besluit en Regeling registratie implantaten', norms: registrationDuties },
  { title: 'AVG: DPIA', norms: [...dpiaNorms, ...apListNorms, ...dpiaDuties] },
  { title: 'AVG art. 22: besluiten zonder mens die afweegt', norms: automatedDecisionDuties },
  {
    title: 'AVG: betrokkenen, datalekken en voorafgaande raadpleging',
    norms: [...privacyProcedureDuties, ...privacyProposalDuties],
  },
  {
    title: 'Kwaliteit van zorg',
    norms: [...incidentDuties, ...institutionDuties, ...deviceIncidentDuties, ...supplierDuties],
  },
  { title: 'WGBO: de behandeling van patiënten', norms: treatmentDuties },
  { title: 'Goede praktijk in de huisartsenzorg: geen wet', norms: goodPracticeDuties },
]

export const norms: readonly Norm[] = chapters.flatMap((c) => c.norms)
