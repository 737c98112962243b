import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classify } from '../classify'
import { mdr, noDevice, notInAnnexIII, ordinary, triage } from '../examples/answers'
import type { Answers } from '../examples/example'
import { factById, facts, situationFrom } from '../facts'
import { whatIf } from './what-if'

const day = '2026-11-27'
const of = (answers: Answers) => whatIf(situationFrom(answers).situation, day)
const device = { ...ordinary, ...mdr('IIa'), ...notInAnnexIII }
const low = { ...ordinary, ...noDevice, ...notInAnnexIII }

describe('Wat de uitkomst zou veranderen', () => {
  test('een andere klasse, een verbod, of geen AI', () => {
    const says = of(device).map((w) => w.says)
    expect(says).toContain(
      'Was het antwoord op "Welke MDR-klasse geeft de fabrikant op?" niet "Klasse IIa" maar "Klasse I": overig.',
    )
    expect(says).toContain('Gold een van de punten bij "Doet het iets wat verboden is?": verboden.')
    expect(of(device).find((w) => w.factId === 'technique')?.category).toBe('notAi')
  })

  test('de punten van een lijst zijn één regel', () => {
    const listed = of(low).filter((w) => w.topic === 'annex-iii')
    expect(listed.map((w) => w.says)).toEqual([
      'Gold een van de punten bij "Wordt het voor een van deze toepassingen gebruikt?": mogelijk hoog risico; dan komen er vragen bij.',
    ])
  })

  test('heeft de aanbieder zich nergens op beroepen, dan is het hoog risico', () =>
    expect(of({ ...low, art63Claim: 'none' }).map((w) => w.says)).toContain(
      'Gold een van de punten bij "Wordt het voor een van deze toepassingen gebruikt?": hoog risico.',
    ))

  test('wat aan de categorie niets verandert, staat er niet', () => {
    expect(of({ ...device, ...triage, art63Claim: 'none' }).map((w) => w.factId)).not.toContain('mdrClass')
    expect(of(low).map((w) => w.factId)).not.toContain('softwareAction')
  })

  const led = (answers: Answers) => of(answers).map((w) => `${w.factId}: ${w.category}`)

  test('van hoog risico staat er wat het niet meer zou zijn, niet wat het open zou laten', () =>
    expect(led(device)).toEqual([
      'technique: notAi',
      'autonomous: notAi',
      'influences: notAi',
      'practiceManipulation: prohibited',
      'declaredDevice: other',
      'mdrClass: other',
    ]))

  test('van overig staat er ook wat hoog risico kan worden, niet wat alleen een vraag over een verbod zou brengen', () => {
    expect(led(low)).toEqual([
      'technique: notAi',
      'autonomous: notAi',
      'influences: notAi',
      'practiceManipulation: prohibited',
      'declaredDevice: undetermined',
      'emergencyTriage: undetermined',
      'remoteIdentification: undetermined',
    ])
    expect(of(low).map((w) => w.says)).toContain(
      'Was het antwoord op "Is het product volgens de fabrikant een medisch hulpmiddel?" niet "Nee" maar "Ja, een medisch hulpmiddel (MDR)": mogelijk hoog risico; dan komen er vragen bij.',
    )
  })

  test('een punt van een lijst dat wel geldt, staat er met zijn eigen vraag', () =>
    expect(of({ ...low, recruitment: 'yes', art63Claim: 'none' }).find((w) => w.factId === 'recruitment')?.says).toBe(
      `Was het antwoord op "${factById('recruitment')?.asks}" niet "Ja" maar "Nee": overig.`,
    ))

  test('een nee op een gewone vraag ook', () =>
    expect(
      of({ ...device, devicePart: 'component', safetyComponent: 'no' }).find((w) => w.factId === 'safetyComponent')
        ?.says,
    ).toBe('Was het antwoord op "Is dat onderdeel een veiligheidscomponent?" niet "Nee" maar "Ja": hoog risico.'))

  test('zolang de categorie open staat, staat er niets: dan beslissen de open vragen', () =>
    expect(of({ technique: 'learned' })).toEqual([]))

  test('elke regel is waar: met dat ene antwoord anders is de categorie die', () => {
    const answers = fc
      .record(
        Object.fromEntries(
          facts.map((f) => [
            f.id,
            f.kind === 'choice' ? fc.constantFrom(...Object.keys(f.options)) : fc.constant('2026-01-01'),
          ]),
        ),
      )
      .map((a) => situationFrom({ ...a, technique: 'learned', autonomous: 'yes', influences: 'yes' }).situation)
    fc.assert(
      fc.property(answers, (s) => {
        const now = classify(s, day).category
        for (const { factId, category } of whatIf(s, day)) {
          const fact = facts.find((f) => f.id === factId)
          const options = fact?.kind === 'choice' ? Object.keys(fact.options) : []
          expect(category).not.toBe(now)
          expect(options.some((o) => classify(new Map([...s, [factId, o]]), day).category === category)).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })
})
