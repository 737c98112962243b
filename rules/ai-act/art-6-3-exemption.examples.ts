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

const lacks = (annexIII: 'yes' | 'no', attention: string, says: string, given: Answers): Example => ({
  says,
  given,
  on,
  expect: { annexIII, attention: [attention] },
})
const lacksNot = (annexIII: 'yes' | 'no', attention: string, says: string, given: Answers): Example => ({
  says,
  given,
  on,
  expect: { annexIII, noAttention: [attention] },
})

export const exemptionExamples: Examples = {
  title: 'Het beroep op de uitzondering (art. 6 lid 3)',
  examples: [
    lacks('yes', noGround, 'Ook van een beroep zonder document is te zeggen dat een grond ontbreekt.', {
      ...inAnnexIII,
      ...claims('none'),
      ...undocumented,
    }),
    lacks('yes', noReview, 'Ook bij een beroep zonder document gaat grond c niet op als geen mens kijkt.', {
      ...inAnnexIII,
      ...claims('c'),
      ...undocumented,
      humanReviewOfPatterns: 'no',
    }),
    lacksNot('no', noReview, 'Kijkt bij grond c een mens goed, dan ontbreekt er niets.', {
      ...inAnnexIII,
      ...claims('c'),
    }),
    lacksNot('no', noReview, 'Alleen grond c vraagt dat een mens kijkt.', {
      ...inAnnexIII,
      ...claims('a'),
      humanReviewOfPatterns: 'no',
    }),
    lacksNot(
      'no',
      noGround,
      'Buiten bijlage III valt er niets vrij te stellen: wat aan een beroep ontbreekt, doet er niet toe.',
      { ...outside, ...claims('none') },
    ),
    lacksNot('no', noReview, 'Buiten bijlage III maakt het ook niet uit dat bij grond c geen mens kijkt.', {
      ...outside,
      ...claims('c'),
      humanReviewOfPatterns: 'no',
    }),
    lacksNot('yes', noGround, 'Zonder beroep op de uitzondering ontbreekt er geen grond.', {
      ...inAnnexIII,
      ...claims('none'),
      art63Claim: 'none',
    }),
    lacksNot('yes', noReview, 'Zonder beroep op de uitzondering is er geen grond c waarbij een mens moet kijken.', {
      ...inAnnexIII,
      ...claims('c'),
      art63Claim: 'none',
      humanReviewOfPatterns: 'no',
    }),
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
