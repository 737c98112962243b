import { describe, expect, test } from 'vitest'
import { classify } from '../classify'
import type { Day } from '../engine/day'
import { noDevice, nothingToDisclose, notInAnnexIII, ordinary, triage } from '../examples/answers'
import type { Answers } from '../examples/example'
import { situationFrom } from '../facts'

const today = '2026-11-23'
const of = (answers: Answers, day: Day = today) => classify(situationFrom(answers).situation, day)
const planning = { ...ordinary, ...noDevice, ...notInAnnexIII }
const emergency = { ...ordinary, ...noDevice, ...triage, art63Claim: 'none' }

/** The same answers without this one. */
const without = (answers: Answers, id: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id))

describe('De rol van de organisatie', () => {
  test.each<[string, Answers]>([
    ['gebruiksverantwoordelijke', planning],
    ['aanbieder en gebruiksverantwoordelijke', { ...planning, origin: 'inHouse' }],
    ['aanbieder', { ...planning, origin: 'inHouse', usedByInstitution: 'no' }],
    ['aanbieder', without({ ...planning, origin: 'inHouse' }, 'usedByInstitution')],
    ['geen rol', { ...planning, usedByInstitution: 'no' }],
    ['nog onbepaald', without(planning, 'usedByInstitution')],
    ['nog onbepaald', without({ ...planning, usedByInstitution: 'no' }, 'origin')],
    ['nog onbepaald', {}],
  ])('is %s', (role, answers) => expect(of(answers).role.label).toBe(role))

  test.each<[string, Answers]>([
    ['distributeur', { ...planning, usedByInstitution: 'no', supplies: 'distributes' }],
    ['importeur', { ...planning, usedByInstitution: 'no', supplies: 'imports' }],
    ['gebruiksverantwoordelijke; distributeur', { ...planning, supplies: 'distributes' }],
  ])('is ook te leveren: %s', (role, answers) => expect(of(answers).role.label).toBe(role))

  const changed = { ...emergency, changedPurpose: 'yes' }
  test.each<[string, Day, Answers]>([
    ['gebruiksverantwoordelijke, en aanbieder vanaf 2 december 2027', '2027-12-01', changed],
    ['aanbieder en gebruiksverantwoordelijke', '2027-12-02', changed],
    ['aanbieder vanaf 2 december 2027', '2027-12-01', { ...changed, usedByInstitution: 'no' }],
    ['aanbieder vanaf 2 december 2027', '2027-12-01', without(changed, 'usedByInstitution')],
    ['aanbieder', '2027-12-02', { ...changed, usedByInstitution: 'no' }],
  ])('die art. 25 pas later brengt, heeft haar dag: %s op %s', (role, day, answers) =>
    expect(of(answers, day).role.label).toBe(role),
  )

  test('die art. 25 pas later brengt, laat open of iets haar eerder brengt (art. 3 lid 3)', () => {
    const asks = (answers: Answers, day: Day) => of(answers, day).openFacts.some((f) => f.id === 'origin')
    expect(asks(without(changed, 'origin'), '2027-12-01')).toBe(true)
  })
})

describe('Art. 50', () => {
  const said = (answers: Answers) => {
    const { article50, transparency } = of(answers)
    return [article50.map((p) => `${p.paragraph} ${p.verdict}/${p.ours}`).join(', '), transparency]
  }
  const quiet = { ...planning, ...nothingToDisclose }
  const categorised = { biometricCategorisation: 'yes' }

  test('vraagt alleen iets van wie het aangaat', () => {
    expect(said(quiet)).toEqual(['50(1) no/no, 50(2) no/no, 50(3) no/no, 50(4) no/no', 'no'])
    const talking = { ...quiet, interactsWithPersons: 'yes', obviouslyAi: 'no' }
    expect(said(talking)).toEqual(['50(1) yes/no, 50(2) no/no, 50(3) no/no, 50(4) no/no', 'no'])
    expect(said({ ...talking, origin: 'inHouse' })[0]).toContain('50(1) yes/yes')
    expect(said({ ...quiet, ...categorised })).toEqual(['50(1) no/no, 50(2) no/no, 50(3) yes/yes, 50(4) no/no', 'yes'])
  })

  test('vraagt niets van wie het systeem niet gebruikt, ook als nog open is of het iets vraagt', () => {
    const unused = { ...planning, usedByInstitution: 'no' }
    expect(said(unused)).toEqual(['50(1) unknown/no, 50(2) unknown/no, 50(3) no/no, 50(4) no/no', 'no'])
  })

  test('blijft open zolang niet bekend is wie het gebruikt of maakte', () => {
    const whose = without({ ...quiet, ...categorised }, 'usedByInstitution')
    expect(said(whose)[1]).toBe('unknown')
    const made = without({ ...quiet, interactsWithPersons: 'yes', obviouslyAi: 'no' }, 'origin')
    expect(said(made)).toEqual(['50(1) yes/unknown, 50(2) no/no, 50(3) no/no, 50(4) no/no', 'unknown'])
    expect(said(without({ ...quiet, ...categorised }, 'interactsWithPersons'))[1]).toBe('yes')
  })
})
