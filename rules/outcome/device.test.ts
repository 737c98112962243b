import { describe, expect, test } from 'vitest'
import { classify } from '../classify'
import {
  informs,
  informsNothing,
  ivdr,
  mdr,
  medicalSoftware,
  noDevice,
  notInAnnexIII,
  ordinary,
} from '../examples/answers'
import type { Answers } from '../examples/example'
import { situationFrom } from '../facts'
import { reasons } from './reasons'

const of = (answers: Answers) => classify(situationFrom(answers).situation, '2026-11-23')
const deviceOf = (answers: Answers) => of(answers).device
const software = { ...ordinary, ...notInAnnexIII, ...medicalSoftware, ...informs('less') }
const device = { ...software, ...mdr('IIa') }
const desk = { technique: 'none', implantKind: 'none' }

describe('Wat de fabrikant opgeeft', () => {
  test.each<readonly [string | null, Answers]>([
    ['MDR klasse IIa', { declaredDevice: 'mdr', mdrClass: 'IIa' }],
    ['MDR klasse niet bekend', { declaredDevice: 'mdr' }],
    ['IVDR klasse C', { declaredDevice: 'ivdr', ivdrClass: 'C' }],
    ['IVDR klasse A, steriel', { declaredDevice: 'ivdr', ivdrClass: 'Asterile' }],
    ['IVDR klasse niet bekend', { declaredDevice: 'ivdr', mdrClass: 'IIa' }],
    ['geen medisch hulpmiddel', { declaredDevice: 'none' }],
    ['product uit bijlage XVI van de MDR', { declaredDevice: 'annexXvi' }],
    [null, {}],
  ])('staat er in woorden: %s', (declared, answers) => {
    expect(deviceOf({ ...software, ...answers }).declared).toBe(declared)
    expect(deviceOf({ ...desk, ...answers }).declared).toBe(declared)
  })

  test('of het klopt, is niet te zeggen zolang niemand het weet', () => {
    expect(deviceOf(software)).toMatchObject({ class: 'IIa', comparison: 'cannotTell' })
    expect(deviceOf({ ...software, declaredDevice: 'mdr' })).toMatchObject({ class: 'IIa', comparison: 'cannotTell' })
  })

  test('klasse A klopt ook als het hulpmiddel steriel is', () => {
    const drives = { ...software, ...ivdr('A'), drivesDevice: 'device', drivenClass: 'ivdA' }
    for (const ivdrClass of ['A', 'Asterile'])
      expect(deviceOf({ ...drives, ivdrClass })).toMatchObject({ expected: 'IVDR klasse A', comparison: 'agree' })
  })
})

describe('De klasse die te verwachten is', () => {
  test('is er een, en anders ten minste een', () => {
    expect(deviceOf(device)).toMatchObject({ regulation: 'mdr', class: 'IIa', atLeast: 'IIa' })
    const open = { ...device, decisionImpact: '' }
    expect(deviceOf(open)).toMatchObject({ regulation: 'mdr', class: null, atLeast: 'IIa' })
  })

  test('hangt niet meer af van wat alleen tot een lichtere klasse kan leiden', () =>
    expect(
      deviceOf({ ...device, drivesDevice: 'closedLoop', informsDecisions: '', monitorsPhysiology: '' }),
    ).toMatchObject({ class: 'III', expected: 'MDR klasse III' }))

  test('is niet te zeggen zolang open is of de MDR of de IVDR geldt', () =>
    expect(deviceOf({ ...device, ivdData: '' })).toMatchObject({
      isDevice: 'yes',
      regulation: null,
      class: null,
      atLeast: null,
      expected: 'een medisch hulpmiddel; de klasse is nog niet te zeggen',
    }))

  test('is er niet van wat geen hulpmiddel is: daarvoor geldt de MDR niet en de IVDR niet', () =>
    expect(deviceOf({ ...software, ...noDevice })).toMatchObject({ isDevice: 'no', regulation: null, atLeast: null }))

  test.each([
    ['regel 9', 'therapeutic', 'IIb'],
    ['regel 12', 'administers', 'IIa'],
  ])('van een onderdeel spreekt %s over het hele hulpmiddel', (_, drivesDevice, cls) =>
    expect(
      deviceOf({
        ...device,
        devicePart: 'component',
        implantKind: 'none',
        drivesDevice,
        hazardousAdministration: 'no',
      }),
    ).toMatchObject({ class: cls }),
  )
})

describe('De regels die tot die klasse leiden', () => {
  const cited = (answers: Answers) => deviceOf(answers).citations.map((c) => c.text)

  test.each<readonly [string, readonly string[], Answers]>([
    ['alleen die opgaan', ['MDR bijlage VIII, regel 11'], device],
    ['elk een keer', ['MDR bijlage VIII, regel 11'], { ...device, monitorsPhysiology: 'yes', vitalDanger: 'no' }],
    [
      'alle die tot dezelfde klasse leiden',
      ['MDR bijlage VIII, punt 3.3', 'MDR bijlage VIII, regel 11'],
      { ...device, drivesDevice: 'device', drivenClass: 'IIa' },
    ],
    ['van een implantaat regel 8', ['MDR bijlage VIII, regel 8'], { technique: 'none', implantKind: 'joint' }],
    [
      'zonder klasse: waarom het een hulpmiddel is',
      ['MDR art. 2 punt 1', 'MDCG 2019-11 stappen 1 tot en met 5'],
      { ...device, ivdData: '' },
    ],
    ['of waarom niet', ['MDR art. 2 punt 1', 'MDCG 2019-11 stappen 1 tot en met 5'], { ...software, ...noDevice }],
    ['en geen, zolang niet te zeggen is of het een hulpmiddel is', [], {}],
  ])('%s', (_, texts, answers) => expect(cited(answers)).toEqual(texts))

  test('elk met haar gewicht: regel 11 is wet, regel 12 onze uitleg', () =>
    expect(deviceOf({ ...device, drivesDevice: 'administers', hazardousAdministration: 'no' }).citations).toEqual([
      { text: 'MDR bijlage VIII, regel 11', standing: 'law' },
      { text: 'MDR bijlage VIII, regel 12', standing: 'ourReading' },
    ]))
})

describe('Bij de redenen', () => {
  const told = (answers: Answers) =>
    reasons(of(answers))
      .map((r) => r.text)
      .filter((text) => /klasse|De software is|of de software/.test(text))

  test('staat of het een hulpmiddel is, en welke klasse een regel noemt', () =>
    expect(told(device)).toEqual([
      'De software is naar verwachting een medisch hulpmiddel',
      'Een regel leidt tot klasse IIa',
    ]))

  test('staat er niets over zolang dat niet te zeggen is', () => {
    expect(told({ ...ordinary, ...notInAnnexIII })).toEqual([])
    expect(told({ ...device, softwarePurpose: '' })).toEqual([])
  })

  test('en niets van een product zonder medisch doel, wat de software ook doet', () =>
    expect(told({ ...software, ...informsNothing, declaredDevice: 'annexXvi' })).toEqual([]))
})
