import { describe, expect, test } from 'vitest'
import { classify } from '../classify'
import type { Day } from '../engine/day'
import { hospital, keptInHouse, mdr, noDevice, nothingToDisclose, notInAnnexIII, ordinary } from '../examples/answers'
import type { Answers } from '../examples/example'
import { situationFrom } from '../facts'
import { difference, noDifference } from './difference'
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

describe('Van een verplichting', () => {
  const low = { ...ordinary, ...noDevice, ...notInAnnexIII }
  const notAi = { ...ordinary, technique: 'humanRules' }
  const omnibus = (answers: Answers) => difference(of(answers, '2026-07-26'), of(answers, '2026-07-27'))

  test('zegt een nieuwe wettekst wie haar heeft, en niemand anders', () => {
    expect(omnibus(low).sentences).toEqual(['Nieuwe wettekst voor AI-geletterdheid.'])
    expect(omnibus(notAi)).toEqual(noDifference)
  })

  test('wordt alleen een wettelijke datum gezegd als de dag in de wet zelf is gelezen', () => {
    const implant = { technique: 'none', declaredDevice: 'mdr', mdrClass: 'IIb', implantKind: 'other' }
    const placed = of({ ...implant, implantsHere: 'yes', implantCardExempt: 'no', ...hospital })
    const { sentences, duties } = difference({ ...placed, duties: [] }, placed)
    expect(sentences).toContain('Erbij: Implantaatkaart geven (wettelijke datum 26 mei 2021).')
    expect(sentences).toContain('Erbij: Informatie over het implantaat geven.')
    expect(duties.find((d) => d.dutyId === 'mdr.18.information')?.after).toEqual({
      verdict: 'yes',
      appliesFrom: '2021-05-26',
      legalDay: null,
    })
  })

  test('die de regels niet meer kennen, is gezegd dat zij niet meer geldt; was zij dat al niet, dan niets', () => {
    const { duties, sentences } = difference(of(low), { ...of(low), duties: [] })
    expect(sentences).toContain('Niet meer van toepassing: AI-geletterdheid.')
    expect(sentences).toContain('Blijkt niet van toepassing: DPIA.')
    expect(sentences.filter((s) => !/^(Niet meer|Blijkt niet) van toepassing: /.test(s))).toEqual([])
    expect(duties.filter((d) => d.before?.verdict === 'no' || d.after !== null)).toEqual([])
    const owed = of(low).duties.filter((d) => d.level === 'system' && d.verdict !== 'no')
    expect(duties.map((d) => d.dutyId)).toEqual(owed.map((d) => d.dutyId))
  })
})

describe('Wat nog open was, en niet blijkt te gelden', () => {
  test('heeft nooit gegolden, en wordt zo genoemd', () => {
    const open = { ...ordinary, ...noDevice, ...notInAnnexIII }
    const { duties, sentences } = difference(of(open), of({ ...open, technique: 'humanRules' }))
    expect(sentences).toContain('Blijkt niet van toepassing: Vermelden dat iets met AI is gemaakt.')
    expect(sentences).toContain('Niet meer van toepassing: AI-geletterdheid.')
    const kinds = (verdict: string) =>
      new Set(duties.filter((d) => d.before?.verdict === verdict && d.after?.verdict === 'no').map((d) => d.kind))
    expect([kinds('yes'), kinds('unknown')]).toEqual([new Set(['dropped']), new Set(['excluded'])])
  })
})

test('waar geen wet een dag noemt, is een andere dag geen verschil', () => {
  const own = { ...ordinary, ...mdr('IIa'), ...notInAnnexIII, ...keptInHouse }
  const sentences = difference(of(own), of({ ...own, declaredDevice: 'ivdr', ivdrClass: 'C' })).sentences
  expect(sentences.filter((s) => /zelfgemaakt/.test(s) || /is nu \.$/.test(s))).toEqual([])
})

test('waar een bron eerst alleen een jaar noemde, is een dag geen andere datum', () => {
  const later = of(device)
  const roughly = later.duties.map((d) => (d.dutyId === 'ai-act.26-2' ? { ...d, roughly: '2028' } : d))
  for (const [before, after] of [
    [{ ...later, duties: roughly }, later],
    [later, { ...later, duties: roughly }],
  ] as const)
    expect(difference(before, after).sentences).toEqual([])
})

describe('Wat ingaat, staat apart van wat verder anders is', () => {
  const low = { ...ordinary, ...noDevice, ...notInAnnexIII, ...nothingToDisclose }

  test('op de dag zelf gaan alleen verplichtingen in', () =>
    expect(difference(of(device, '2028-08-01'), of(device, '2028-08-02'))).toMatchObject({
      changed: true,
      begins: [
        'Gebruik volgens de gebruiksaanwijzing',
        'Menselijk toezicht',
        'Werking bewaken',
        'Logbestanden bewaren',
        'Informatie van de aanbieder gebruiken in de DPIA',
        'Meewerken met autoriteiten',
      ],
      besides: [],
    }))

  test('een ander antwoord laat niets ingaan: alles staat bij wat verder anders is', () => {
    const { begins, besides, sentences } = difference(of(low), of({ ...low, deepFake: 'yes', origin: 'inHouse' }))
    expect(begins).toEqual([])
    expect(besides).toEqual(sentences)
    expect(besides).toContain('De transparantieverplichting was nee en is nu ja.')
    expect(besides).toContain('De rol was gebruiksverantwoordelijke en is nu aanbieder en gebruiksverantwoordelijke.')
    expect(besides).toContain('Erbij: Vermelden dat iets met AI is gemaakt (wettelijke datum 2 augustus 2026).')
  })

  test('gaat iets in en verandert er iets, dan staat elk op zijn plaats', () => {
    const asked = { ...device, deepFake: 'no' }
    const { begins, besides } = difference(of(asked, '2028-08-01'), of({ ...asked, deepFake: 'yes' }, '2028-08-02'))
    expect(begins).toContain('Menselijk toezicht')
    expect(besides).toContain('Erbij: Vermelden dat iets met AI is gemaakt (wettelijke datum 2 augustus 2026).')
    expect(besides.filter((s) => s.startsWith('Geldt nu'))).toEqual([])
  })

  test('zonder verschil is er niets te zeggen', () => {
    expect(difference(of(device), of(device))).toEqual(noDifference)
    expect([noDifference.changed, noDifference.sentences]).toEqual([false, []])
  })
})
