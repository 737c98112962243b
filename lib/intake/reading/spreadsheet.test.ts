import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workbook, workbookParts } from '../../../tests/fixtures/intake/workbooks'
import { isRefusal, LIMITS } from './model'
import { refusalText } from './nl'
import { readSpreadsheet } from './spreadsheet'

const small = workbook([
  ['Naam', 'Firma'],
  ['ECG-duiding', 'Beeld BV'],
])

describe('reading in a process of its own', { timeout: 30_000 }, () => {
  test('bytes come back as a sheet', async () => {
    const sheet = await readSpreadsheet(small, 'lijst.xlsx')
    expect(isRefusal(sheet) ? sheet : sheet.rows).toEqual([{ number: 2, cells: ['ECG-duiding', 'Beeld BV'] }])
  })

  test('a file that is too large is not opened', async () => {
    const outcome = await readSpreadsheet(new Uint8Array(2_000_000), 'lijst.xlsx', { limits: { bytes: 1024 * 1024 } })
    expect(outcome).toEqual({ refused: 'too-large', megabytes: 2, limit: 1 })
  })

  test('reading that takes too long ends', async () => {
    const outcome = await readSpreadsheet(small, 'lijst.xlsx', { limits: { milliseconds: 1 } })
    expect(outcome).toEqual({ refused: 'took-too-long' })
  })

  test('reading stops when it is no longer wanted', async () => {
    const control = new AbortController()
    const outcome = readSpreadsheet(small, 'lijst.xlsx', { signal: control.signal })
    control.abort()
    expect(await outcome).toEqual({ refused: 'stopped' })
    expect(await readSpreadsheet(small, 'lijst.xlsx', { signal: control.signal })).toEqual({ refused: 'stopped' })
  })

  test('reading that takes more memory than it may have ends', async () => {
    const rows = Array.from({ length: 4_000 }, (_, i) => Array.from({ length: 40 }, (_, j) => `tekst ${i} ${j}`))
    const many = workbook([Array.from({ length: 40 }, (_, j) => `Kop ${j}`), ...rows])
    const little = { limits: { heapMegabytes: 16 } }
    expect(await readSpreadsheet(many, 'lijst.xlsx', little)).toEqual({ refused: 'inflates' })
    expect(isRefusal(await readSpreadsheet(small, 'lijst.xlsx', little))).toBe(false)
  })

  test('twenty megabytes of separators are a sentence, and the process that asked goes on', async () => {
    const separators = Buffer.from(`Naam;Eigenaar\n${';'.repeat(19_900_000)}`)
    const outcome = await readSpreadsheet(separators, 'lijst.csv')
    expect(isRefusal(outcome) && refusalText(outcome)).toMatch(
      /^In het bestand staat meer dan 2\.010\.000 keer het scheidingsteken ";"\. Verwijder/,
    )
  })

  test('a fault in the reading process is told to whoever asked', async () => {
    const broken = readSpreadsheet({ path: import.meta.dirname }, 'lijst.csv')
    await expect(broken).rejects.toMatchObject({ cause: { code: 'EISDIR' } })
  })

  test('a file that is not there is our fault, not the user’s', async () => {
    await expect(readSpreadsheet({ path: '/nowhere/lijst.xlsx' }, 'lijst.xlsx')).rejects.toThrow(/ENOENT/)
  })
})

describe('a file that inflates leaves the memory bounded', () => {
  const open = '<worksheet><sheetData>'
  const parts = () =>
    workbookParts([
      {
        rows: [
          ['Naam', 'Firma'],
          ['a', 'b'],
        ],
      },
    ])
  const withPart = (name: string, xml: string) => zipSync({ ...parts(), [name]: strToU8(xml) }, { level: 1 })
  const withSheet = (xml: string) => withPart('xl/worksheets/sheet1.xml', `${open}${xml}`)

  /** Says in the list of contents that the sheet has this size. */
  function declaring(size: number, zip: Uint8Array): Uint8Array {
    const bytes = Buffer.from(zip)
    bytes.writeUInt32LE(size, bytes.lastIndexOf(Buffer.from('xl/worksheets/sheet1.xml')) - 46 + 24)
    return bytes
  }
  const rows = (count: number, xml = '<row><c><v>1</v></c></row>') => xml.repeat(count)

  const csv = (text: string) => Buffer.from(`Naam;Eigenaar\n${text}`)
  const texts: readonly (readonly [string, () => Uint8Array, string])[] = [
    ['is separators alone', () => csv(';'.repeat(19_900_000)), 'too-many-separators'],
    ['is as many empty cells as may be', () => csv(`${';'.repeat(400)}\n`.repeat(4_900)), 'only-headings'],
    ['is signs of another alphabet', () => Buffer.concat([csv(''), Buffer.alloc(19_000_000, 0x80)]), 'unclosed-quote'],
    ['is lines alone', () => csv('\n'.repeat(19_900_000)), 'too-many-rows'],
  ]
  const bombs: readonly (readonly [string, () => Uint8Array, string])[] = [
    ['declares more than the bound', () => declaring(210 * 2 ** 20, withSheet(rows(10))), 'inflates'],
    ['compresses like no list does', () => declaring(60 * 2 ** 20, withSheet(rows(10))), 'inflates'],
    ['lies about its size', () => declaring(1_000, withSheet(rows(400_000))), 'inflates'],
    ['is one endless text', () => withSheet(`<row><c t="inlineStr"><is><t>${'a'.repeat(20 * 2 ** 20)}`), 'inflates'],
    ['is one endless tag', () => withSheet(`<row ${'a="b" '.repeat(3 * 2 ** 20)}`), 'inflates'],
    ['has rows without end', () => withSheet(rows(300_000)), 'too-many-rows'],
    [
      'has endless empty rows',
      () => withSheet(`${rows(800_000, '<row s="1"/>')}</sheetData></worksheet>`),
      'empty-sheet',
    ],
    [
      'has endless sheets',
      () => withPart('xl/workbook.xml', `<a>${rows(300_000, '<sheet r:id="rId1"/>')}</a>`),
      'inflates',
    ],
    ...texts,
  ]

  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'inflate-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test(`${bombs.map(([name]) => name).join(', ')}: none takes 400 MB`, { timeout: 120_000 }, async () => {
    const files = bombs.map((_, i) => path.join(folder, `${i}.bin`))
    for (const [i, [, make]] of bombs.entries()) await writeFile(files[i] ?? '', make())
    const script = fileURLToPath(new URL('../../../tests/fixtures/intake/read-and-measure.ts', import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, [
      `--max-old-space-size=${LIMITS.heapMegabytes}`,
      '--max-semi-space-size=16',
      '--import',
      'tsx',
      script,
      ...files,
    ])
    const measured: { ended: string[]; megabytes: number } = JSON.parse(stdout)
    expect(measured.ended).toEqual(bombs.map(([, , ended]) => ended))
    expect(measured.megabytes).toBeLessThan(400)
  })
})
