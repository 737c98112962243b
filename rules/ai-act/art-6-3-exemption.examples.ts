import { claims, noDevice, notInAnnexIII, ordinary, triage } from '../examples/answers'
import type { Answers, Example, Examples } from '../examples/example'

const on = '2026-11-23'
const inAnnexIII = { ...ordinary, ...noDevice, ...triage }
const outside = { ...ordinary, ...noDevice, ...notInAnnexIII }
const [noGround, noReview] = ['attention.exemption-without-ground', 'attention.exemption-without-review']
const undocumented = { art63Claim: 'undocumented' }

const drafted = (says: string, given: Answers, annexIII: 'yes' | 'no'): Example => ({
  says,
  given: { ...inAnnexIII, inseparablePart: 'no', ...given },
  on,
  with: ['draft-guidance'],
  expect: { annexIII, category: annexIII === 'yes' ? 'highRisk' : 'other' },
})

export const exemptionExamples: Examples = {
  title: 'Het beroep op de uitzondering (art. 6 lid 3)',
  examples: [
    {
      says: 'Ook van een beroep zonder document is te zeggen dat een grond ontbreekt.',
      given: { ...inAnnexIII, ...claims('none'), ...undocumented },
      on,
      expect: { annexIII: 'yes', attention: [noGround] },
    },
    {
      says: 'Ook bij een beroep zonder document gaat grond c niet op als geen mens kijkt.',
      given: { ...inAnnexIII, ...claims('c'), ...undocumented, humanReviewOfPatterns: 'no' },
      on,
      expect: { annexIII: 'yes', attention: [noReview] },
    },
    {
      says: 'Kijkt bij grond c een mens goed, dan ontbreekt er niets.',
      given: { ...inAnnexIII, ...claims('c') },
      on,
      expect: { annexIII: 'no', noAttention: [noReview] },
    },
    {
      says: 'Alleen grond c vraagt dat een mens kijkt.',
      given: { ...inAnnexIII, ...claims('a'), humanReviewOfPatterns: 'no' },
      on,
      expect: { annexIII: 'no', noAttention: [noReview] },
    },
    {
      says: 'Buiten bijlage III valt er niets vrij te stellen: wat aan een beroep ontbreekt, doet er niet toe.',
      given: { ...outside, ...claims('none') },
      on,
      expect: { annexIII: 'no', noAttention: [noGround] },
    },
    {
      says: 'Buiten bijlage III maakt het ook niet uit dat bij grond c geen mens kijkt.',
      given: { ...outside, ...claims('c'), humanReviewOfPatterns: 'no' },
      on,
      expect: { annexIII: 'no', noAttention: [noReview] },
    },
    {
      says: 'Zonder beroep op de uitzondering ontbreekt er geen grond.',
      given: { ...inAnnexIII, ...claims('none'), art63Claim: 'none' },
      on,
      expect: { annexIII: 'yes', noAttention: [noGround] },
    },
    {
      says: 'Zonder beroep op de uitzondering is er geen grond c waarbij een mens moet kijken.',
      given: { ...inAnnexIII, ...claims('c'), art63Claim: 'none', humanReviewOfPatterns: 'no' },
      on,
      expect: { annexIII: 'yes', noAttention: [noReview] },
    },
    drafted(
      'Met de conceptrichtsnoeren aan is een concreet advies over het geval geen voorbereidende taak.',
      { ...claims('d'), caseSpecificAdvice: 'yes' },
      'yes',
    ),
    drafted(
      'Een voorbereidende taak zonder zo’n advies blijft er een, ook als zij een waardeoordeel geeft.',
      { ...claims('d'), caseSpecificAdvice: 'no', valueJudgement: 'yes' },
      'no',
    ),
  ],
}
