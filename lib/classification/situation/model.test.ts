import { describe, expect, test } from 'vitest'
import type { Day } from '@/lib/platform/day'
import { blockHints, hints, labels } from '@/lib/systems/fields/nl'
import { factById, facts, situationFrom } from '@/rules'
import { belongsInProfile, institutionFacts, type ProductRow, type ProfileRow, registerFacts } from './model'

const nothing: ProductRow = {
  ceMarking: 'unknown',
  regulation: null,
  deviceClass: null,
  notifiedBody: null,
  firstPlacedOn: null,
  significantDesignChange: 'unknown',
  significantDesignChangeOn: null,
  intendedForPublicAuthorities: 'unknown',
}
const ofProduct = (product: Partial<ProductRow>, details: unknown = {}) =>
  registerFacts({ origin: 'unknown', details, product: { ...nothing, ...product } })

const noProfile: ProfileRow = {
  patientsInOneSystem: null,
  publicAuthority: 'unknown',
  publicServices: 'unknown',
  worksCouncil: 'unknown',
  soloPractitioner: 'unknown',
}

describe('wat het register niet weet, blijft onbekend', () => {
  test('een leeg register geeft geen enkel feit', () => {
    expect(registerFacts({ origin: 'unknown', details: {}, product: null })).toEqual({})
    expect(ofProduct({})).toEqual({})
    expect(registerFacts({ origin: 'unknown', details: null, product: null })).toEqual({})
  })

  test('geen aangemelde instantie ingevuld is geen "nee" zolang er geen CE-markering is', () => {
    expect(ofProduct({ regulation: 'mdr', deviceClass: 'IIa' })).not.toHaveProperty('notifiedBodyDeclared')
    const marked = ofProduct({ regulation: 'mdr', deviceClass: 'IIa', ceMarking: 'yes' })
    expect(marked).not.toHaveProperty('notifiedBodyDeclared')
  })

  test('een klasse van de andere wet telt niet', () => {
    expect(ofProduct({ regulation: 'mdr', deviceClass: 'B' })).toEqual({ declaredDevice: 'mdr' })
    expect(ofProduct({ regulation: 'none', deviceClass: 'IIa' })).toEqual({ declaredDevice: 'none' })
  })

  test('een andere organisatie laat haar soort en of zij zorg verleent open', () => {
    expect(institutionFacts('other', noProfile)).toEqual({})
    expect(institutionFacts('regionalOrganisation', null)).toEqual({ institutionKind: 'careGroup' })
  })

  test('persoonsgegevens in een vorm die niemand kent, zeggen niets', () => {
    expect(ofProduct({}, { personalData: 'maybe' })).toEqual({})
    expect(ofProduct({}, ['personalData'])).toEqual({})
  })
})

describe('wat het register weet', () => {
  test.each([
    ['I', 'mdr', { declaredDevice: 'mdr', mdrClass: 'I' }],
    ['Im', 'mdr', { declaredDevice: 'mdr', mdrClass: 'Ispecial' }],
    ['IIb', null, { declaredDevice: 'mdr', mdrClass: 'IIb' }],
    ['annexXVI', 'mdr', { declaredDevice: 'annexXvi' }],
    ['As', 'ivdr', { declaredDevice: 'ivdr', ivdrClass: 'Asterile' }],
    ['D', null, { declaredDevice: 'ivdr', ivdrClass: 'D' }],
  ] as const)('klasse %s onder %s', (deviceClass, regulation, expected) => {
    expect(ofProduct({ deviceClass, regulation })).toEqual(expected)
  })

  test('gewone persoonsgegevens zijn geen bijzondere', () => {
    expect(ofProduct({}, { personalData: 'ordinary' })).toEqual({ personalData: 'yes', sensitiveData: 'no' })
    expect(ofProduct({}, { personalData: 'special' })).toEqual({ personalData: 'yes', sensitiveData: 'yes' })
    expect(ofProduct({}, { personalData: 'none' })).toEqual({ personalData: 'no' })
  })

  test.each([
    [10_000, 'upTo10000'],
    [10_001, 'over10000'],
  ])('%d patiënten in één systeem', (patientsInOneSystem, expected) => {
    expect(institutionFacts('gpPractice', { ...noProfile, patientsInOneSystem }).patientsInOneSystem).toBe(expected)
  })

  test('een zorgverlener die alleen werkt is geen gewone praktijk', () => {
    expect(institutionFacts('gpPractice', { ...noProfile, soloPractitioner: 'yes' }).institutionKind).toBe(
      'soloPractitioner',
    )
  })
})

test('elk feit dat het register of het profiel kan geven, bestaat in de regels met die waarde', () => {
  const everything = {
    ...registerFacts({
      origin: 'inHouse',
      details: { personalData: 'special' },
      product: {
        ceMarking: 'yes',
        regulation: 'mdr',
        deviceClass: 'IIa',
        notifiedBody: 'DEKRA',
        firstPlacedOn: '2024-03-01' as Day,
        significantDesignChange: 'yes',
        significantDesignChangeOn: '2028-08-02' as Day,
        intendedForPublicAuthorities: 'no',
      },
    }),
    ...institutionFacts('hospital', {
      patientsInOneSystem: 400_000,
      publicAuthority: 'no',
      publicServices: 'yes',
      worksCouncil: 'yes',
      soloPractitioner: 'no',
    }),
  }
  expect(situationFrom(everything).problems).toEqual([])
  expect(everything).toMatchObject({
    firstPlacedOn: '2024-03-01',
    designChangedOn: '2028-08-02',
    notifiedBodyDeclared: 'yes',
    givesCare: 'yes',
  })
  const inProfile = facts.filter((f) => f.source === 'institution-profile' && belongsInProfile(f.id)).map((f) => f.id)
  expect(inProfile).toEqual(['patientsInOneSystem', 'publicAuthority', 'publicServices', 'worksCouncil'])
})

test('het register vraagt een wijziging van het ontwerp met het woord van de regels', () => {
  const texts = [factById('designChanged')?.asks, factById('designChangedOn')?.asks, labels.significantDesignChange]
  for (const text of [...texts, hints.significantDesignChange, blockHints.history]) expect(text).toMatch(/wezenlijk/i)
})
