import { describe, expect, test } from 'vitest'
import { classify } from '../classify'
import type { Day } from '../engine/day'
import { hospital, mdr, noDevice, nothingToDisclose, notInAnnexIII, ordinary } from '../examples/answers'
import type { Answers } from '../examples/example'
import { situationFrom } from '../facts'
import { difference } from './difference'
import { receipt } from './receipt'

const today = '2026-11-23'
const of = (answers: Answers, day: Day = today) => classify(situationFrom(answers).situation, day)
const device = { ...ordinary, ...mdr('IIa'), ...notInAnnexIII, ...hospital, personalData: 'yes', sensitiveData: 'yes' }

describe('Het verschil', () => {
  test('zegt een wettelijke dag alleen waar een wet een dag noemt, en niets van de organisatie als geheel', () => {
    const { sentences } = difference({ ...of(device), duties: [] }, of(device))
    expect(sentences).toContain('Erbij: DPIA (wettelijke datum 25 mei 2018).')
    expect(sentences).toContain('Erbij: Procedure voor incidenten met dit systeem.')
    expect(sentences).toContain('Erbij: Leverancierschecklist.')
    expect(sentences.filter((s) => /Calamiteiten|NEN 7510|Kwaliteit van zorg/.test(s))).toEqual([])
  })

  test('tussen de dag ervoor en de dag zelf', () =>
    expect(difference(of(device, '2028-08-01'), of(device, '2028-08-02')).sentences).toEqual([
      'Geldt nu: Gebruik volgens de gebruiksaanwijzing.',
      'Geldt nu: Menselijk toezicht.',
      'Geldt nu: Werking bewaken.',
      'Geldt nu: Logbestanden bewaren.',
      'Geldt nu: Informatie van de aanbieder gebruiken in de DPIA.',
      'Geldt nu: Meewerken met autoriteiten.',
    ]))

  test('door de omnibus', () => {
    const { sentences, appliesFrom, category } = difference(of(device, '2026-07-26'), of(device, '2026-07-27'))
    expect(category).toBeNull()
    expect(appliesFrom).toEqual({ before: '2027-08-02', after: '2028-08-02' })
    expect(sentences[0]).toBe('De begindag was 2 augustus 2027 en is nu 2 augustus 2028.')
    expect(sentences).toContain(
      'Andere wettelijke datum voor Menselijk toezicht: was 2 augustus 2027, is nu 2 augustus 2028.',
    )
  })

  test('door overgangsrecht: de begindag verdwijnt, en komt bij een wijziging van het ontwerp terug', () => {
    const older = { ...device, firstPlacedOn: '2025-03-03', designChanged: 'no', forPublicAuthorities: 'no' }
    const { situation } = situationFrom(older)
    expect(receipt(situation, today, classify(situation, today))).toMatchObject({
      appliesFrom: null,
      headline: 'Hoog risico; door overgangsrecht (art. 111 lid 2) gelden de verplichtingen nu niet',
    })
    expect(difference(of(device), of(older)).sentences[0]).toBe('Er is nu geen begindag.')
    const changed = { ...older, designChanged: 'yes', designChangedOn: '2028-08-02' }
    expect(difference(of(older), of(changed)).sentences[0]).toBe('De begindag is nu 2 augustus 2028.')
  })

  test('door een ander antwoord', () => {
    const low = { ...ordinary, ...noDevice, ...notInAnnexIII, ...nothingToDisclose }
    const d = difference(of(low), of({ ...low, ...mdr('IIb'), deepFake: 'yes' }))
    expect(d.category).toEqual({ before: 'other', after: 'highRisk' })
    expect(d.transparency).toEqual({ before: 'no', after: 'yes' })
    expect(d.routes).toEqual([{ route: 'annexI', before: 'no', after: 'yes' }])
    expect(d.sentences[0]).toBe('De categorie was overig en is nu hoog risico.')
    expect(d.sentences).toContain('Erbij: Menselijk toezicht (wettelijke datum 2 augustus 2028).')
    const back = difference(of({ ...low, ...mdr('IIb') }), of(low))
    expect(back.sentences).toContain('Niet meer van toepassing: Menselijk toezicht.')
    expect(difference(of(low), of({ ...low, personalData: 'yes' })).sentences).toEqual([])
    expect(difference(of({ ...low, personalData: 'no' }), of({ ...low, personalData: 'yes' })).sentences).toEqual([
      'Nog onbepaald geworden: DPIA.',
    ])
    expect(difference(of(low), of({ ...low, origin: 'inHouse' })).role).toEqual({
      before: 'gebruiksverantwoordelijke',
      after: 'aanbieder en gebruiksverantwoordelijke',
    })
  })
})
