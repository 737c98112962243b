import { describe, expect, test } from 'vitest'
import { classify } from '../classify'
import type { Explanation } from '../engine/explain'
import { mdr, noDevice, nothingProhibited, notInAnnexIII, ordinary } from '../examples/answers'
import type { Answers } from '../examples/example'
import { factById, situationFrom } from '../facts'
import { reasons } from './reasons'

const plain = { ...ordinary, ...noDevice, ...notInAnnexIII }
const unexcused = {
  crimeSupportsAssessment: 'no',
  emotionMedicalOrSafety: 'no',
  biometricLabelling: 'no',
  intimateMedical: 'no',
  usedForMaterial: 'yes',
}
const linesOf = (e: Explanation): readonly Explanation[] => [e, ...e.children.flatMap(linesOf)]
const linesFor = (answers: Answers) =>
  reasons(classify(situationFrom(answers).situation, '2026-12-02')).flatMap((r) => linesOf(r))
const placesIn = (act: string, answers: Answers) => {
  const cited = linesFor(answers).flatMap((l) => l.citations)
  return [...new Set(cited.map((c) => c.text).filter((text) => text.startsWith(`AI-verordening ${act} onder `)))]
}

describe('Elke verboden praktijk staat onder haar eigen letter van art. 5 lid 1', () => {
  test.each([
    ['a', 'practiceManipulation'],
    ['b', 'practiceVulnerability'],
    ['c', 'practiceSocialScoring'],
    ['d', 'practiceCrimePrediction'],
    ['e', 'practiceFaceScraping'],
    ['f', 'practiceEmotionAtWork'],
    ['g', 'practiceBiometricCategorisation'],
    ['h', 'practiceRemoteIdentification'],
    ['ba', 'practiceIntimateMaterial'],
    ['bb', 'practiceChildAbuseMaterial'],
  ])('onder %s', (letter, practice) => {
    const place = `AI-verordening art. 5 lid 1 onder ${letter}`
    expect(factById(practice)?.cites.text).toBe(place)
    expect(placesIn('art. 5 lid 1', { ...plain, ...unexcused, [practice]: 'yes' })).toEqual([place])
  })

  test('wat niet verboden is, leest als een zin: wat het niet doet, of dat er een uitzondering kan gelden', () => {
    const texts = linesFor({ ...plain, ...nothingProhibited }).map((l) => l.text)
    expect(texts).toContain(
      'Niet verboden: maakt geen materiaal van seksueel misbruik van kinderen, of er geldt een uitzondering',
    )
    expect(texts).toContain('Maakt geen misbruik van kwetsbaarheid met aanzienlijke schade')
  })
})

describe('Waardoor een gebruiker aanbieder wordt, staat onder zijn eigen letter van art. 25 lid 1', () => {
  test.each([
    ['a', 'ownBrand'],
    ['b', 'substantialModification'],
    ['c', 'changedPurpose'],
  ])('onder %s', (letter, change) =>
    expect(placesIn('art. 25 lid 1', { ...ordinary, ...mdr('IIa'), ...notInAnnexIII, [change]: 'yes' })).toEqual([
      `AI-verordening art. 25 lid 1 onder ${letter}`,
    ]),
  )
})
