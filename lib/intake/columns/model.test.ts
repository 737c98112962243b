import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fieldKeys } from '../fields/model'
import { labels } from '../fields/nl'
import { type Cell, isRefusal, LIMITS } from '../reading/model'
import { read } from '../reading/read'
import { hasName, isAmericanList, mapColumn, proposeMapping, rememberMapping } from './model'

const sheet = (headings: readonly string[], ...rows: readonly (readonly Cell[])[]) => ({
  headings,
  rows: rows.map((cells, i) => ({ number: i + 2, cells })),
})

const proposal = (...of: Parameters<typeof sheet>) =>
  Object.fromEntries(proposeMapping(sheet(...of)).map((c) => [c.heading, `${c.field} ${c.confidence}`]))

const fixture = async (name: string) => {
  const read_ = await read({
    source: readFileSync(new URL(`../../../tests/fixtures/intake/${name}`, import.meta.url)),
    name,
    limits: LIMITS,
  })
  if (isRefusal(read_)) throw new Error(read_.refused)
  return read_
}

test('a hospital’s own list', () => {
  expect(
    proposal(
      [
        'Applicatie',
        'Firma',
        'Func. beheerder',
        'Klasse',
        'Opmerkingen 2',
        'MDR-klasse fabrikant',
        'CE',
        'Fase',
        'Certificaat tot',
      ],
      [
        'Longnodule-detectie',
        'Beeldanalyse BV',
        'pacs@voorbeeld.example',
        '2a',
        'zie mail',
        'IIa',
        'ja',
        'pilot',
        '1-5-2028',
      ],
    ),
  ).toEqual({
    Applicatie: 'name recognised',
    Firma: 'vendorName recognised',
    'Func. beheerder': 'ownerEmail check',
    Klasse: 'mdrClass check',
    'Opmerkingen 2': 'notes check',
    'MDR-klasse fabrikant': 'null skip',
    CE: 'ceMarking recognised',
    Fase: 'stage recognised',
    'Certificaat tot': 'certificateUntil recognised',
  })
})

describe('headings as people write them', () => {
  test.each([
    ['Naam vd applicatie', 'Longnodule', 'name'],
    ['Naam v.d. tool', 'Longnodule', 'name'],
    ['Tool naam', 'Longnodule', 'name'],
    ['Wat doet ie', 'Wijst breuken aan', 'summary'],
    ['Wat doet de applicatie?', 'Wijst breuken aan', 'summary'],
    ['Afd.', 'SEH', 'departmentName'],
    ['Afdeling(en)', 'SEH', 'departmentName'],
    ['Lev.', 'Beeld BV', 'vendorName'],
    ['Naam van de leverancier', 'Beeld BV', 'vendorName'],
    ['Einddatum cert.', '1-5-2028', 'certificateUntil'],
    ['Status', 'live', 'stage'],
    ['Huidige status 2026', 'live', 'stage'],
    ['Live sinds...', '3-3-2024', 'putIntoUseOn'],
    ['Datum in gebruik (dd-mm-jjjj)', '3-3-2024', 'putIntoUseOn'],
    ['MDR-klasse volgens leverancier', 'IIa', 'mdrClass'],
    ['CE ja/nee', 'ja', 'ceMarking'],
    ['Verantw. (e-mail)', 'x@voorbeeld.example', 'ownerEmail'],
    ['Opm.', 'zie mail', 'notes'],
    ['Persoonsgeg.?', 'bijz.', 'personalData'],
    ['Van wie zijn de data', 'patiënten', 'dataSubjects'],
    ['Licentie t/m', '31-12-2026', 'licenceUntil'],
    ['Versie nr', '3.1', 'versionLabel'],
    ['Belangrijke wijziging in het ontwerp', 'nee', 'significantDesignChange'],
  ])('%s', (heading, cell, field) => {
    expect(proposal([heading], [cell])[heading]).toMatch(new RegExp(`^${field} (check|recognised)$`))
  })

  test.each([
    ['Contactpersoon leverancier', 'Jan'],
    ['Naam contactpersoon', 'Jan'],
    ['Datum laatste status', '3-3-2024'],
    ['Wat nog meer', 'iets'],
    ['Prioriteit', 'hoog'],
  ])('%s could mean anything: nothing is proposed', (heading, cell) => {
    expect(proposal([heading], [cell])).toEqual({ [heading]: 'null skip' })
  })
})

describe('American clearance', () => {
  test('sets no class, no CE marking and no day on the European market', async () => {
    const mapping = proposeMapping(await fixture('fda-ai-enabled-devices.csv'))
    expect(Object.fromEntries(mapping.map((c) => [c.heading, c.field]))).toEqual({
      'Date of Final Decision': null,
      'Submission Number': 'fdaNumber',
      Device: 'name',
      Company: 'vendorName',
      'Panel (Lead)': null,
      'Primary Product Code': null,
    })
    expect(mapping.find((c) => c.field === 'name')?.confidence).toBe('check')
    expect(isAmericanList(await fixture('fda-ai-enabled-devices.csv'))).toBe(true)
    expect(isAmericanList(await fixture('algoritmeregister-sample.csv'))).toBe(false)
  })

  test.each(['Class', 'Klasse', 'Device class', 'FDA class'])(
    'a column "%s" beside FDA numbers is no class under the MDR',
    (heading) => {
      const mapped = proposal(['Device', '510(k)', heading], ['A', 'K253532', 'II'], ['B', 'DEN240068', 'III'])
      expect(mapped[heading]).toBe('null skip')
    },
  )
})

test('a class that is said to be under the MDR stands beside an FDA number', () => {
  expect(proposal(['Naam', 'FDA-nummer', 'MDR-klasse'], ['A', 'K253532', 'IIa'])).toMatchObject({
    'MDR-klasse': 'mdrClass recognised',
  })
})

test('Dutch algorithm records: a website is no owner and a legal ground no field', async () => {
  const mapping = proposeMapping(await fixture('algoritmeregister-sample.csv'))
  expect(mapping.map((c) => c.field)).toEqual([
    'reference',
    'name',
    null,
    'intendedPurpose',
    'stage',
    null,
    null,
    null,
    'references',
  ])
})

describe('contents count as much as the heading', () => {
  test('a heading of days above texts is not taken over', () => {
    expect(proposal(['Naam', 'Startdatum'], ['a', 'zie mail'], ['b', 'later'])).toMatchObject({
      Startdatum: 'null skip',
    })
  })

  test('an owner column of names, not addresses, is to be checked', () => {
    expect(proposal(['Naam', 'Eigenaar'], ['a', 'Jan Jansen'])).toMatchObject({ Eigenaar: 'ownerEmail check' })
  })

  test('addresses without a telling heading', () => {
    expect(proposal(['Naam', 'Wie'], ['a', 'x@voorbeeld.example'])).toMatchObject({ Wie: 'ownerEmail check' })
  })
})

test('each field at most once: the surest heading gets it', () => {
  const mapped = proposal(['Systeem', 'Naam', 'Titel'], ['PACS', 'Longnodule', 'x'])
  expect(Object.values(mapped)).toEqual(['null skip', 'name recognised', 'null skip'])
})

test('a list with only products names its systems by them', () => {
  expect(proposal(['Product', 'Leverancier'], ['BoneView', 'Gleamer'])).toMatchObject({ Product: 'name check' })
})

test('what the user chose is remembered, also that a column stays behind', () => {
  const first = proposeMapping(sheet(['Naam', 'Wat', 'Opmerkingen'], ['a', 'b', 'c']))
  const chosen = mapColumn(mapColumn(first, 1, 'actualUse'), 2, null)
  const again = proposeMapping(sheet(['Opmerkingen', 'wat ', 'NAAM'], ['c', 'b', 'a']), rememberMapping(chosen))
  expect(again.map((c) => [c.field, c.confidence])).toEqual([
    [null, 'skip'],
    ['actualUse', 'recognised'],
    ['name', 'recognised'],
  ])
})

test('a list of which no column gives the name is told from one of which one does', () => {
  expect(hasName(proposeMapping(sheet(['Ding', 'Leverancier'], ['a', 'b'])))).toBe(false)
  expect(hasName(proposeMapping(sheet(['Naam vd app', 'Leverancier'], ['a', 'b'])))).toBe(true)
})

test('a field moves to the column that the user gives it', () => {
  const moved = mapColumn(proposeMapping(sheet(['Naam', 'Titel'], ['a', 'b'])), 1, 'name')
  expect(moved.map((c) => c.field)).toEqual([null, 'name'])
})

test('the register’s own headings are all recognised', () => {
  const mapping = proposeMapping(sheet(fieldKeys.map((key) => labels[key])))
  expect(mapping.map((c) => [c.field, c.confidence])).toEqual(fieldKeys.map((key) => [key, 'recognised']))
})

test('a remembered field that no longer exists is not proposed', () => {
  const remembered = JSON.parse('{"naam":"gone","__proto__":"name"}')
  expect(proposeMapping(sheet(['Naam'], ['a']), remembered).map((c) => c.field)).toEqual([null])
})
