import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { toldHeadings } from '@/lib/systems/sheet/nl'
import { proposeMapping } from '../columns/model'
import { type FieldKey, fieldKeys, fieldOf, type Values } from '../fields/model'
import { type Cell, isRefusal, LIMITS, type Row, type Sheet, textOf } from '../reading/model'
import { read } from '../reading/read'
import type { ExistingSystem } from '../verdicts/identity/model'
import { dryRun } from '../verdicts/model'
import { changesText } from '../verdicts/nl'
import { tableCsv, tableWorkbook, templateWorkbook, writeCsv, writeWorkbook } from './document'

const owner = 'eva@voorbeeld.example'

/** A system with something in every field, and with what spreadsheets trip over. */
const full: Values = Object.fromEntries(
  fieldKeys.flatMap((key): [FieldKey, string][] => {
    const field = fieldOf(key)
    if (key === 'id') return []
    if (field.kind === 'choice') return [[key, field.values[0] ?? '']]
    if (field.kind === 'day') return [[key, '2028-05-01']]
    if (field.kind === 'person') return key === 'deputyEmail' ? [] : [[key, owner]]
    return [[key, `${key}: "Röntgen"; ’s-Hertogenbosch,\u20ac 5`]]
  }),
)
const systems = [
  {
    id: '0190-a',
    values: { ...full, dataSubjects: 'patiënten; naasten', dataKinds: 'beeld', mdrClass: 'IIa', regulation: 'mdr' },
  },
  { id: '0190-b', values: { name: '=HYPERLINK("https://voorbeeld.example")', reference: '00042', ownerEmail: owner } },
  { id: '0190-c', values: { name: '+31 bellen', summary: '@allen\n-regel 2', notes: "'s avonds", ownerEmail: owner } },
  { id: '0190-d', values: { name: '-1', versionLabel: '2.10', fdaNumber: 'K253532', putIntoUseOn: '1995-01-31' } },
]

async function sheetFrom(bytes: Uint8Array, name: string): Promise<Sheet> {
  const sheet = await read({ source: bytes, name, limits: LIMITS })
  if (isRefusal(sheet)) throw new Error(sheet.refused)
  return sheet
}

const dry = (sheet: Sheet) =>
  dryRun({
    sheet,
    mapping: proposeMapping(sheet),
    existing: systems,
    members: [{ email: owner, personId: 'p1', owns: true }],
    fallbackOwner: null,
  })

const edited = (sheet: Sheet, row: number, heading: string, value: Cell): Sheet => {
  const column = sheet.headings.indexOf(heading)
  const rows = sheet.rows.map(
    (r): Row => (r.number === row ? { ...r, cells: Object.assign([...r.cells], { [column]: value }) } : r),
  )
  return { ...sheet, rows }
}

describe.each([
  ['workbook', 'export.xlsx', () => writeWorkbook(systems)],
  ['CSV', 'export.csv', async () => writeCsv(systems)],
] as const)('an export as %s', (_, name, write) => {
  test('has only headings that are recognised', async () => {
    const mapping = proposeMapping(await sheetFrom(await write(), name))
    expect(mapping.map((c) => [c.field, c.confidence])).toEqual(fieldKeys.map((key) => [key, 'recognised']))
  })

  test('imported back changes nothing', async () => {
    const outcome = dry(await sheetFrom(await write(), name))
    expect(outcome.rows.map((row) => row.verdict)).toEqual(systems.map((s) => ({ is: 'unchanged', id: s.id })))
  })

  test('edited and imported back gives just that change', async () => {
    const sheet = edited(await sheetFrom(await write(), name), 3, 'Stadium', 'in gebruik')
    const outcome = dry(edited(sheet, 4, 'Naam', 'Triage'))
    expect(
      outcome.rows.map(({ verdict }) => (verdict.is === 'changed' ? changesText(verdict.changes) : verdict.is)),
    ).toEqual(['unchanged', 'Stadium: leeg → in gebruik', 'Naam: +31 bellen → Triage', 'unchanged'])
  })

  test('of an empty register has its headings', async () => {
    const outcome = await read({
      source: name.endsWith('csv') ? writeCsv([]) : await writeWorkbook([]),
      name,
      limits: LIMITS,
    })
    expect(outcome).toMatchObject({ refused: 'only-headings' })
  })
})

test.each(['fda-ai-enabled-devices.csv', 'algoritmeregister-sample.csv'])(
  '%s: imported, exported and imported back changes nothing',
  async (name) => {
    const sheet = await sheetFrom(
      readFileSync(new URL(`../../../tests/fixtures/intake/${name}`, import.meta.url)),
      name,
    )
    const run = (of: Sheet, existing: readonly ExistingSystem[]) =>
      dryRun({
        sheet: of,
        mapping: proposeMapping(of),
        existing,
        members: [{ email: owner, personId: 'p1', owns: true }],
        fallbackOwner: owner,
        answers: { stage: { ontwikkeling: 'idea' } },
      })
    const register = run(sheet, []).rows.flatMap(({ row, verdict }) =>
      verdict.is === 'new' ? [{ id: `s${row}`, values: verdict.values }] : [],
    )
    const back = run(await sheetFrom(await writeWorkbook(register), 'export.xlsx'), register)
    expect(back.counts).toMatchObject({ unchanged: sheet.rows.length, changed: 0, blocking: 0 })
  },
)

test('whatever people type comes back unchanged, from a workbook and from a CSV', async () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'=+-@\'";, \t\n\ra1'), maxLength: 8 }),
  )
  const system = fc.record({ summary: typed, vendorName: typed, reference: typed, dataKinds: typed })
  await fc.assert(
    fc.asyncProperty(fc.array(system, { minLength: 1, maxLength: 5 }), async (typedSystems) => {
      const existing = typedSystems.map((values, i) => ({
        id: `id-${i}`,
        values: { name: `Systeem ${'abcde'[i]}`, ownerEmail: owner, ...values },
      }))
      for (const [name, bytes] of [
        ['a.csv', writeCsv(existing)],
        ['a.xlsx', await writeWorkbook(existing)],
      ] as const) {
        const sheet = await sheetFrom(bytes, name)
        const members = [{ email: owner, personId: 'p1', owns: true }]
        const outcome = dryRun({ sheet, mapping: proposeMapping(sheet), existing, members })
        expect([name, outcome.rows.map((row) => row.verdict)]).toEqual([
          name,
          existing.map(({ id }) => ({ is: 'unchanged', id })),
        ])
      }
    }),
    { numRuns: 100 },
  )
})

describe('a text that looks like a formula is never one', () => {
  test('in a workbook', async () => {
    const parts = unzipSync(await writeWorkbook(systems))
    const sheet = Buffer.from(parts['xl/worksheets/sheet1.xml'] ?? []).toString('utf8')
    expect(sheet).toContain('<row')
    expect(sheet).not.toContain('<f')
  })

  test('in a CSV', () => {
    const records = parse(writeCsv(systems), { bom: true, delimiter: ';' })
    expect(records.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(records[2]?.[1]).toBe('\'=HYPERLINK("https://voorbeeld.example")')
  })
})

test('a CSV for Excel: a mark, semicolons and only the columns asked for', () => {
  const text = writeCsv(systems.slice(1, 2), ['id', 'name', 'reference']).toString('utf8')
  expect(text).toBe(
    '\ufeffRegisternummer;Naam;Eigen kenmerk\r\n0190-b;"\'=HYPERLINK(""https://voorbeeld.example"")";00042\r\n',
  )
})

describe('the template', () => {
  const read_ = async (sheet?: string) =>
    read({ source: await templateWorkbook(), name: 'sjabloon.xlsx', limits: LIMITS, ...(sheet ? { sheet } : {}) })

  test('asks for rows when it comes back empty', async () => {
    expect(await read_()).toMatchObject({ refused: 'only-headings', sheet: 'AI-systemen' })
  })

  test('lists the allowed values of each choice, and they are understood', async () => {
    const sheet = await read_('Toegestane waarden')
    if (isRefusal(sheet)) throw new Error(sheet.refused)
    const column = sheet.headings.indexOf('Stadium')
    expect(sheet.rows.map((row) => textOf(row.cells[column] ?? null))).toContain('uitgefaseerd')
  })

  test('explains every column', async () => {
    const sheet = await read_('Uitleg')
    if (isRefusal(sheet)) throw new Error(sheet.refused)
    expect(sheet.rows).toHaveLength(fieldKeys.length - 1)
    expect(sheet.rows[0]?.cells).toEqual(['Naam', 'ja', 'Tekst, ten hoogste 500 tekens.'])
  })
})

describe('what an export tells beside the fields', () => {
  const told = { headings: toldHeadings, cellsOf: () => ['Hoog risico', 'ja', 'Gereed', 'Loopt', '3 van 11'] }
  test.each([
    ['workbook', 'export.xlsx', () => writeWorkbook(systems, fieldKeys, told)],
    ['CSV', 'export.csv', async () => writeCsv(systems, fieldKeys, told)],
  ] as const)('is left alone when a %s is imported back', async (_, name, write) => {
    const sheet = await sheetFrom(await write(), name)
    expect(sheet.headings.slice(-toldHeadings.length)).toEqual([...toldHeadings])
    const mapping = proposeMapping(sheet)
    expect(mapping.slice(fieldKeys.length).map((c) => c.field)).toEqual(toldHeadings.map(() => null))
    expect(mapping.slice(0, fieldKeys.length).map((c) => c.field)).toEqual(fieldKeys)
    expect(dry(sheet).rows.map((row) => row.verdict)).toEqual(systems.map((s) => ({ is: 'unchanged', id: s.id })))
    const played = edited(sheet, 2, 'Register: DPIA', 'IIb')
    expect(dry(played).rows[0]?.verdict).toEqual({ is: 'unchanged', id: systems[0]?.id })
  })

  test('never becomes a field, not even where its cells look like one', async () => {
    const classes = { headings: toldHeadings, cellsOf: () => ['IIa', 'IIb', 'IIa', owner, 'K253532'] }
    const mapping = proposeMapping(await sheetFrom(writeCsv(systems, ['id', 'name'], classes), 'a.csv'))
    expect(mapping.map((c) => c.field)).toEqual(['id', 'name', ...toldHeadings.map(() => null)])
  })
})

test('any other list goes out as a table: days as days, and a text is never a formula', async () => {
  const table = {
    name: 'Lijst',
    headings: ['Wat', 'Wanneer'],
    rows: [
      ['=1+1', { day: '2028-08-02' as const }],
      [null, null],
    ],
  }
  expect(tableCsv(table).toString('utf8')).toBe("\ufeffWat;Wanneer\r\n'=1+1;02-08-2028\r\n;\r\n")
  const sheet = await sheetFrom(await tableWorkbook(table), 'lijst.xlsx')
  expect(sheet.rows[0]?.cells[0]).toBe('=1+1')
})
