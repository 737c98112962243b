import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { oleFile, workbook, workbookParts } from '../../../tests/fixtures/intake/workbooks'
import { delimiterOf } from './csv'
import { isRefusal, LIMITS, type Refusal, type Sheet } from './model'
import { noticeText, refusalText } from './nl'
import { read } from './read'
import { dayOfSerial } from './worksheet'

const readBytes = (source: Uint8Array | string, name = 'lijst.xlsx', sheet?: string) =>
  read({
    source: typeof source === 'string' ? strToU8(source) : source,
    name,
    limits: LIMITS,
    ...(sheet ? { sheet } : {}),
  })

async function sheetOf(source: Uint8Array | string, name?: string, sheet?: string): Promise<Sheet> {
  const outcome = await readBytes(source, name, sheet)
  if (isRefusal(outcome)) throw new Error(refusalText(outcome))
  return outcome
}

async function refusalOf(source: Uint8Array | string, name?: string, sheet?: string): Promise<Refusal> {
  const outcome = await readBytes(source, name, sheet)
  if (!isRefusal(outcome)) throw new Error('The file was read')
  return outcome
}

const cells = (sheet: Sheet) => sheet.rows.map((row) => row.cells)
const names = (count: number) => Array.from({ length: count }, (_, i) => [`Systeem ${i + 1}`, `Firma ${i % 7}`])

describe('a file that is no spreadsheet gets a sentence', () => {
  const other = (mimetype: string) => zipSync({ mimetype: strToU8(mimetype), 'content.xml': strToU8('<a/>') })
  const docx = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<a/>') })

  test.each([
    ['nothing at all', new Uint8Array(), 'a.xlsx', 'empty-file', /leeg \(0 bytes\)/],
    ['a PDF', strToU8('%PDF-1.7 …'), 'a.pdf', 'wrong-type', /Dit is een PDF/],
    ['a picture named .xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'a.xlsx', 'wrong-type', /een afbeelding/],
    ['a web page named .xls', strToU8('<html><table>'), 'a.xls', 'wrong-type', /een webpagina/],
    ['JSON', strToU8('[{"naam":"x"}]'), 'a.csv', 'wrong-type', /JSON/],
    ['bytes', new Uint8Array([1, 0, 2, 0, 3]), 'a.csv', 'wrong-type', /geen tekst/],
    ['a text named .xlsx', strToU8('naam;firma'), 'a.xlsx', 'unreadable', /beschadigd/],
    ['an OpenDocument sheet', other('application/vnd.oasis.opendocument.spreadsheet'), 'a.ods', 'wrong-type', /\.ods/],
    ['a Word document', docx, 'a.docx', 'wrong-type', /ander Office-bestand/],
    ['a workbook cut off halfway', workbook([['Naam'], ['x']]).slice(0, 600), 'a.xlsx', 'unreadable', /beschadigd/],
    ['a password-protected workbook', oleFile('EncryptedPackage'), 'a.xlsx', 'password', /wachtwoord/],
    ['a legacy workbook', oleFile('Workbook'), 'a.xls', 'legacy', /\.xls\)/],
    ['another OLE file', oleFile('WordDocument'), 'a.doc', 'wrong-type', /Office/],
  ] as const)('%s', async (_, bytes, name, refused, sentence) => {
    const refusal = await refusalOf(bytes, name)
    expect(refusal.refused).toBe(refused)
    expect(refusalText(refusal)).toMatch(sentence)
  })

  test('a part that is not XML', async () => {
    const parts = {
      ...workbookParts([{ rows: [['Naam'], ['x']] }]),
      'xl/worksheets/sheet1.xml': strToU8('<worksheet><row>'),
    }
    expect((await refusalOf(zipSync(parts))).refused).toBe('unreadable')
  })

  test('entities are not expanded', async () => {
    const xml =
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>'
    const parts = { ...workbookParts([{ rows: [['Naam'], ['x']] }]), 'xl/worksheets/sheet1.xml': strToU8(xml) }
    expect((await refusalOf(zipSync(parts))).refused).toBe('unreadable')
  })
})

describe('a sheet that is too much or too little gets a sentence', () => {
  test('300 columns', async () => {
    const row = (text: string) => Array.from({ length: 300 }, (_, i) => `${text} ${i}`)
    const refusal = await refusalOf(workbook([row('Kop'), row('x')]))
    expect(refusalText(refusal)).toMatch(/meer dan 200 kolommen \(er staat iets in cel GS1\)/)
    expect((await refusalOf([row('Kop').join(';'), row('x').join(';')].join('\n'), 'a.csv')).refused).toBe(
      'too-many-columns',
    )
  })

  test('200 columns are read, and so is a list with empty columns far to the right', async () => {
    const row = (text: string) => Array.from({ length: 200 }, (_, i) => `${text} ${i}`)
    expect((await sheetOf(workbook([row('Kop'), row('x')]))).headings).toHaveLength(200)
  })

  test('5.000 rows are read, 5.001 are not', async () => {
    expect((await sheetOf(workbook([['Naam', 'Firma'], ...names(5_000)]))).rows).toHaveLength(5_000)
    expect(refusalText(await refusalOf(workbook([['Naam', 'Firma'], ...names(5_001)])))).toMatch(
      /meer dan 5\.000 rijen/,
    )
    const csv = ['Naam;Firma', ...names(5_001).map((r) => r.join(';'))].join('\n')
    expect((await refusalOf(csv, 'a.csv')).refused).toBe('too-many-rows')
  })

  test('an empty sheet, and one with only headings', async () => {
    expect(refusalText(await refusalOf(workbook([{ name: 'Lijst', rows: [] }])))).toMatch(/Het blad "Lijst" is leeg/)
    expect(refusalText(await refusalOf(workbook([['Naam', 'Firma']])))).toMatch(/wel koppen maar geen rijen/)
    expect((await refusalOf('\n\n  \n', 'a.csv')).refused).toBe('empty-sheet')
  })

  test('no headings: the first row holds data', async () => {
    const refusal = await refusalOf('ECG-duiding;pacs@voorbeeld.example\nBotbreuk;seh@voorbeeld.example', 'a.csv')
    expect(refusalText(refusal)).toMatch(/Rij 1 lijkt geen koppen te bevatten/)
    expect((await refusalOf('ECG;Radiologie\nBot;Radiologie', 'a.csv')).refused).toBe('no-headings')
  })

  test('one long text for every cell of a column is counted as often as it is used', async () => {
    const sharedStrings = `<sst><si><t>${'a'.repeat(30_000)}</t></si></sst>`
    const rows = [['Naam', 'Doel'], ...names(4_000).map(([name]) => [name ?? '', { xml: '<c t="s"><v>0</v></c>' }])]
    expect((await refusalOf(workbook([{ rows }], { sharedStrings }))).refused).toBe('inflates')
  })
})

describe('two rows of headings get a sentence', () => {
  const data = ['ECG', 'Beeld BV', 'IIa', 'ja']

  test.each([
    [
      'groups above the headings',
      [
        ['Systeem', null, 'Hulpmiddel', null],
        ['Naam', 'Leverancier', 'Klasse', 'CE'],
      ],
      [],
    ],
    [
      'merged groups',
      [
        ['Over het systeem', null, 'Medisch', null],
        ['Hoe het heet', 'Van wie', 'Soort', 'Merk'],
      ],
      ['A1:B1', 'C1:D1'],
    ],
    [
      'headings and their English',
      [
        ['Naam', 'Leverancier', 'Klasse', 'Afdeling'],
        ['Name', 'Vendor', 'Class', 'Department'],
      ],
      [],
    ],
    [
      'headings merged downwards',
      [
        ['Naam', 'Firma', 'Klasse', 'CE'],
        [null, null, 'MDR', 'Merk'],
      ],
      ['A1:A2', 'B1:B2'],
    ],
  ] as const)('%s', async (_, rows, merges) => {
    const refusal = await refusalOf(workbook([{ rows: [...rows, data], merges: [...merges] }]))
    expect(refusal).toMatchObject({ refused: 'two-heading-rows', first: 1, second: 2 })
    expect(refusalText(refusal)).toMatch(/^Rij 1 en rij 2 lijken allebei op koppen/)
  })

  test('a title above the list is no heading, and data that reads like one is data', async () => {
    const sheet = await sheetOf(
      workbook([['AI-lijst 2026'], [], ['Naam', 'Regeling', 'Status'], ['CE', 'MDR', 'Pilot'], ['B', 'IVDR', 'Idee']]),
    )
    expect(sheet.headingRow).toBe(3)
    expect(sheet.rows.map((row) => row.number)).toEqual([4, 5])
  })
})

describe('what stands above the headings', () => {
  test('remarks with a day are passed over', async () => {
    const sheet = await sheetOf('Peildatum;1-1-2026\n\nNaam;Leverancier;Status\na;b;pilot', 'a.csv')
    expect([sheet.headingRow, sheet.rows.length]).toEqual([3, 1])
  })

  test('a number among known headings is a heading', async () => {
    const sheet = await sheetOf(
      workbook([
        ['Naam', 'Leverancier', 2024],
        ['a', 'b', 100],
      ]),
    )
    expect(sheet.headings).toEqual(['Naam', 'Leverancier', '2024'])
  })

  test('unknown headings are headings too', async () => {
    expect((await sheetOf('Wat;Waar\nEen;Twee\nDrie;Vier', 'a.csv')).headings).toEqual(['Wat', 'Waar'])
  })
})

test('cells without an address stand where they stand', async () => {
  const xml =
    '<worksheet><sheetData><row><c t="inlineStr"><is><t>Naam</t></is></c><c t="inlineStr"><is><t>Firma</t></is></c></row><row><c/><c t="inlineStr"><is><t>b</t></is></c></row></sheetData></worksheet>'
  const parts = { ...workbookParts([{ rows: [['x']] }]), 'xl/worksheets/sheet1.xml': strToU8(xml) }
  expect(cells(await sheetOf(zipSync(parts)))).toEqual([[null, 'b']])
})

test('the same heading twice gets a sentence that names the columns', async () => {
  const refusal = await refusalOf('Naam;Firma;Status;naam\na;b;c;d', 'a.csv')
  expect(refusalText(refusal)).toMatch(/"naam" staat boven meer dan één kolom \(A en D\)/)
})

describe('formulas', () => {
  const formula = { xml: '<c><f>VLOOKUP(A2,x,2)</f></c>' }

  test('a list of formulas without outcomes is refused', async () => {
    const refusal = await refusalOf(
      workbook([
        ['Naam', 'Firma'],
        ['a', formula],
        ['b', formula],
      ]),
    )
    expect(refusalText(refusal)).toMatch(/In 2 cellen staat een formule zonder uitkomst \(de eerste is B2\)/)
    expect((await refusalOf('Naam;Firma\na;=VERT.ZOEKEN(A2)\nb;=A1', 'a.csv')).refused).toBe('formulas')
    expect(refusalText(await refusalOf('Naam;Firma\na;=A1', 'a.csv'))).toMatch(/^In 1 cel \(B2\) staat een formule/)
  })

  test('a single one is told with its cell; an outcome is read as the value', async () => {
    const known = { xml: '<c t="str"><f>A2&amp;"!"</f><v>Beeld BV</v></c>' }
    const empty = { xml: '<c t="str"><f>""</f><v></v></c>' }
    const sheet = await sheetOf(
      workbook([
        ['Naam', 'Firma'],
        ['a', formula],
        ['b', known],
        ['c', empty],
        ['d', 'x'],
      ]),
    )
    expect(cells(sheet)).toEqual([['a', { formula: '=VLOOKUP(A2,x,2)' }], ['b', 'Beeld BV'], ['c'], ['d', 'x']])
  })
})

describe('values of a workbook', () => {
  const one = async (xml: string, spec = {}) => {
    const sheet = await sheetOf(
      workbook(
        [
          ['Naam', 'Waarde'],
          ['x', { xml }],
        ],
        spec,
      ),
    )
    return sheet.rows[0]?.cells[1] ?? null
  }

  test.each([
    ['a number', '<c><v>12.5</v></c>', 12.5],
    ['a day', '<c s="1"><v>45717</v></c>', { day: '2025-03-01' }],
    ['a day in a format of its own', '<c s="2"><v>45717.75</v></c>', { day: '2025-03-01' }],
    ['leading zeros', '<c s="3"><v>42</v></c>', '00042'],
    ['a boolean', '<c t="b"><v>1</v></c>', true],
    ['an error', '<c t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['rich inline text', '<c t="inlineStr"><is><r><t>Bot</t></r><r><t>breuk</t></r></is></c>', 'Botbreuk'],
    ['an ISO day', '<c t="d"><v>2025-03-01T00:00:00</v></c>', { day: '2025-03-01' }],
    ['an ISO day that does not exist', '<c t="d"><v>zzzz</v></c>', 'zzzz'],
    ['an escaped character', '<c t="inlineStr"><is><t>a_x000A_b_x0000_</t></is></c>', 'a\nb'],
  ])('%s', async (_, xml, value) => expect(await one(xml)).toEqual(value))

  test('a day of the 1904 system', async () => {
    expect(await one('<c s="1"><v>44255</v></c>', { date1904: true })).toEqual({ day: '2025-03-01' })
  })

  test('the false leap day of 1900 moves no other day', () => {
    expect([dayOfSerial(1), dayOfSerial(59), dayOfSerial(61)]).toEqual(['1900-01-01', '1900-02-28', '1900-03-01'])
    expect([dayOfSerial(0), dayOfSerial(3_000_000)]).toEqual([null, null])
  })

  test('shared texts, without their phonetic hints', async () => {
    const sharedStrings =
      '<sst><si><t>niet dit</t></si><si><r><t>Long</t></r><r><t>nodule</t></r><rPh><t>x</t></rPh></si></sst>'
    expect(await one('<c t="s"><v>1</v></c>', { sharedStrings })).toBe('Longnodule')
  })
})

describe('a workbook that no spreadsheet made', () => {
  const parts = () =>
    workbookParts([
      {
        rows: [
          ['Naam', 'Firma'],
          ['a', 'b'],
        ],
      },
    ])
  const withPart = (name: string, xml: string) => zipSync({ ...parts(), [name]: strToU8(xml) })
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const numbered = (number: string) =>
    withPart(
      'xl/worksheets/sheet1.xml',
      `<worksheet><sheetData><row r="1">${cell('Naam')}</row><row r="${number}">${cell('a')}</row></sheetData></worksheet>`,
    )

  test.each(['99999999999', '-5', '1.5', 'abc', '', '1'])(
    'a row with number "%s" is told, not stored',
    async (number) => {
      expect((await refusalOf(numbered(number))).refused).toBe('unreadable')
    },
  )

  test('the last row of a spreadsheet is read', async () => {
    expect((await sheetOf(numbered('1048576'))).rows.map((row) => row.number)).toEqual([1_048_576])
  })

  test('a part that points nowhere', async () => {
    const relation = '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="http://["/></Relationships>'
    expect((await refusalOf(withPart('xl/_rels/workbook.xml.rels', relation))).refused).toBe('unreadable')
  })

  test('a number format or merged cells without end are read by their beginning', async () => {
    const format = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(2_000_000)}"/></numFmts>
      <cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`
    expect((await sheetOf(withPart('xl/styles.xml', format))).rows).toHaveLength(1)
    const merged = `<worksheet><sheetData><row>${cell('Naam')}</row><row>${cell('a')}</row></sheetData>
      <mergeCells><mergeCell ref="A${'1'.repeat(2_000_000)}x:B2"/></mergeCells></worksheet>`
    expect((await sheetOf(withPart('xl/worksheets/sheet1.xml', merged))).rows).toHaveLength(1)
  })
})

describe('sheets of a workbook', () => {
  const book = workbook([
    {
      name: 'Verborgen',
      rows: [
        ['Naam', 'Firma'],
        ['nee', 'x'],
      ],
      hidden: true,
    },
    { name: 'Leeg', rows: [] },
    {
      name: 'Overzicht',
      rows: [
        ['Naam', 'Firma'],
        ['ja', 'x'],
      ],
    },
  ])

  test('the first that can be seen and holds something', async () => {
    const sheet = await sheetOf(book)
    expect([sheet.name, sheet.sheets.length, sheet.sheets[0]?.hidden]).toEqual(['Overzicht', 3, true])
  })

  test('another one on request, and one that is not there', async () => {
    expect((await sheetOf(book, 'a.xlsx', 'Verborgen')).rows[0]?.cells[0]).toBe('nee')
    const refusal = await refusalOf(book, 'a.xlsx', 'Blad9')
    expect(refusalText(refusal)).toMatch(/"Blad9" staat niet/)
    expect(refusal.sheets).toHaveLength(3)
  })

  test('merged cells below the headings are told', async () => {
    const sheet = await sheetOf(
      workbook([
        {
          rows: [
            ['Naam', 'Firma'],
            ['a', 'x'],
            ['b', null],
          ],
          merges: ['B2:B3'],
        },
      ]),
    )
    expect(sheet.notices.map(noticeText)).toEqual([expect.stringMatching(/samengevoegd \(B2:B3\)/)])
  })
})

describe('text with separators', () => {
  const wanted = [['Röntgen "plus"', 'Beeld; BV', 'regel 1\nregel 2']]

  test.each([
    ['semicolons', 'Naam;Firma;Doel\r\n"Röntgen ""plus""";"Beeld; BV";"regel 1\nregel 2"\r\n'],
    ['commas', 'Naam,Firma,Doel\n"Röntgen ""plus""",Beeld; BV,"regel 1\nregel 2"'],
    ['tabs', 'Naam\tFirma\tDoel\nRöntgen "plus"\tBeeld; BV\t"regel 1\nregel 2"'],
    ['an announced separator', 'sep=|\nNaam|Firma|Doel\nRöntgen "plus"|Beeld; BV|"regel 1\nregel 2"'],
  ])('%s', async (_, text) => {
    const sheet = await sheetOf(text, 'a.csv')
    expect([sheet.headings, cells(sheet)]).toEqual([['Naam', 'Firma', 'Doel'], wanted])
  })

  test.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffNaam;Firma\nRöntgen;café')],
    ['UTF-8', Buffer.from('Naam;Firma\nRöntgen;café')],
    ['Windows-1252', Buffer.from('Naam;Firma\nRöntgen;café', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffNaam;Firma\nRöntgen;café', 'utf16le')],
  ])('%s', async (encoding, bytes) => {
    const sheet = await sheetOf(bytes, 'a.csv')
    expect([sheet.headings, cells(sheet)]).toEqual([['Naam', 'Firma'], [['Röntgen', 'café']]])
    expect(sheet.notices.map((n) => n.is)).toEqual(encoding === 'Windows-1252' ? ['windows-1252'] : [])
  })

  test('the euro sign and curly quotes of Windows-1252', async () => {
    const bytes = Buffer.from('Naam;Firma\n\x80 5;\x93caf\xe9\x94 \x96 \x92s', 'latin1')
    expect(cells(await sheetOf(bytes, 'a.csv'))).toEqual([['€ 5', '“café” – ’s']])
  })

  test('a delimiter in a text does not decide', () => {
    expect(delimiterOf('a;b\n"x, y, z";c\n"1,2,3,4";d')).toBe(';')
    expect(delimiterOf('Naam\nEen\nTwee')).toBe(',')
  })

  test('an empty line keeps its number', async () => {
    expect((await sheetOf('Naam;Firma\n\nx;y', 'a.csv')).rows.map((row) => row.number)).toEqual([3])
  })

  test('a quote that is never closed is told with its row', async () => {
    const refusal = await refusalOf('Naam;Firma\na;b\n"c;d\ne;f', 'a.csv')
    expect(refusalText(refusal)).toMatch(/^Vanaf rij 3 staat een aanhalingsteken/)
  })

  test('kept zeros and texts that are no formula', async () => {
    const sheet = await sheetOf('Naam;Kenmerk\n"=""0012""";\'=1+1\n=> zie bijlage;-x\nc;', 'a.csv')
    expect(cells(sheet)).toEqual([['0012', '=1+1'], ['=> zie bijlage', '-x'], ['c']])
  })
})

describe('lists that others published', () => {
  const fixture = (name: string) => readFileSync(new URL(`../../../tests/fixtures/intake/${name}`, import.meta.url))

  test('the FDA list', async () => {
    const sheet = await sheetOf(fixture('fda-ai-enabled-devices.csv'), 'fda.csv')
    expect([sheet.headings.length, sheet.rows.length, sheet.rows.at(-1)?.number]).toEqual([6, 1_430, 1_431])
  })

  test('Dutch algorithm records', async () => {
    const sheet = await sheetOf(fixture('algoritmeregister-sample.csv'), 'algoritmes.csv')
    expect([sheet.headings[0], sheet.rows.length]).toEqual(['Kenmerk', 14])
  })
})
