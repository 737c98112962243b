import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Day } from '@/lib/platform/day'
import { proposeMapping } from '../columns/model'
import type { Values } from '../fields/model'
import { type Cell, isRefusal, LIMITS, type Sheet } from '../reading/model'
import { read } from '../reading/read'
import { doubtText } from '../values/nl'
import type { ExistingSystem } from './identity/model'
import { type DryRun, type DryRunInput, dryRun, type Verdict, worstFirst } from './model'
import { blockingText, candidateText, changesText, rowProblemText } from './nl'

const owner = 'eva@voorbeeld.example'
const members = [
  { email: owner, personId: 'p1', name: 'Eva de Vries', owns: true },
  { email: 'sam@voorbeeld.example', personId: 'p2', name: 'Sam Bakker', owns: true },
  { email: 'fg@voorbeeld.example', personId: 'p3', name: 'Functionaris', owns: false },
]

const sheetOf = (headings: readonly string[], ...rows: readonly (readonly Cell[])[]): Sheet => ({
  file: 'lijst.xlsx',
  format: 'xlsx',
  name: 'Overzicht',
  sheets: [],
  headingRow: 1,
  headings,
  rows: rows.map((cells, i) => ({ number: i + 2, cells })),
  notices: [],
})

const run = (sheet: Sheet, rest: Partial<DryRunInput> = {}): DryRun =>
  dryRun({ sheet, mapping: proposeMapping(sheet), existing: [], members, fallbackOwner: owner, ...rest })

const is = (outcome: DryRun) => outcome.rows.map((row) => row.verdict.is)

/** What a row says is wrong, why it may be double, or what changes. */
const why = (outcome: DryRun, row = 0): string => {
  const verdict = outcome.rows[row]?.verdict
  if (verdict?.is === 'wrong') return verdict.problems.map(rowProblemText).join(' ')
  if (verdict?.is === 'duplicate') return verdict.candidates.map(candidateText).join(' ')
  return verdict?.is === 'changed' ? changesText(verdict.changes) : ''
}

/** The register after an import of what was not left out. */
function imported(outcome: DryRun, existing: readonly ExistingSystem[] = []): ExistingSystem[] {
  const taken = outcome.rows.filter((row) => !row.leftOut)
  const changes = new Map(
    taken.flatMap(({ verdict }): [string, Values][] =>
      verdict.is === 'changed' ? [[verdict.id, Object.fromEntries(verdict.changes.map((c) => [c.field, c.to]))]] : [],
    ),
  )
  const added = taken.flatMap(({ row, verdict }) =>
    verdict.is === 'new' ? [{ id: `s${row}`, values: verdict.values }] : [],
  )
  return [...existing.map((s) => ({ ...s, values: { ...s.values, ...changes.get(s.id) } })), ...added]
}

const existing = (...systems: readonly Values[]): ExistingSystem[] =>
  systems.map((values, i) => ({ id: `id-${i + 1}`, values }))

describe('a wrong row names its cell', () => {
  test.each([
    ['no name', ['', 'ja', '1-1-2026'], 'Naam ontbreekt in cel A2.'],
    ['a day that does not exist', ['ECG', 'ja', '31-02-2025'], '"31-02-2025" in cel C2 is geen datum.'],
    [
      'an unknown choice',
      ['ECG', 'misschien', '1-1-2026'],
      '"misschien" in cel B2 is geen bekende keuze voor CE-markering. Kies wat u ermee bedoelt.',
    ],
    [
      'a formula',
      ['ECG', { formula: '=A1' }, '1-1-2026'],
      'In cel B2 staat een formule zonder uitkomst. Sla het bestand opnieuw op in Excel, of plak de cel als waarde.',
    ],
  ])('%s', (_, cells, sentence) => {
    const outcome = run(sheetOf(['Naam', 'CE', 'In gebruik sinds'], cells, ['Bot', 'ja', '1-1-2026']))
    expect([is(outcome), why(outcome)]).toEqual([['wrong', 'new'], sentence])
    expect(blockingText(outcome.counts)).toBe('1 rij kan nog niet mee')
  })

  test('an owner who is no member, or none at all', () => {
    const stranger = run(sheetOf(['Naam', 'Eigenaar'], ['ECG', 'wie@voorbeeld.example']))
    expect(why(stranger)).toMatch(/^"wie@voorbeeld\.example" in cel B2 is geen e-mailadres van een medewerker/)
    expect(why(run(sheetOf(['Naam', 'Eigenaar'], ['ECG', '']), { fallbackOwner: null }))).toBe(
      'Eigenaar ontbreekt in cel B2.',
    )
    expect(why(run(sheetOf(['Naam'], ['ECG']), { fallbackOwner: null }))).toBe(
      'Eigenaar ontbreekt: geen kolom is gekoppeld aan Eigenaar.',
    )
  })

  test('an owner who may not own, and a deputy who is the owner', () => {
    const outcome = run(
      sheetOf(['Naam', 'Eigenaar', 'Vervanger'], ['ECG', 'fg@voorbeeld.example', ''], ['Bot', '', owner]),
    )
    expect(why(outcome)).toBe(
      '"fg@voorbeeld.example" in cel B2 kan geen eigenaar of vervanger zijn. Kies een andere medewerker.',
    )
    expect(why(outcome, 1)).toBe('De vervanger is dezelfde als de eigenaar (cel C3). Kies iemand anders.')
  })

  test('a register number that is not ours, or stands twice', () => {
    const sheet = sheetOf(['Registernummer', 'Naam'], ['id-9', 'ECG'], ['id-1', 'Bot'], ['ID-1', 'Bot'])
    const outcome = run(sheet, { existing: existing({ name: 'Bot' }) })
    expect(is(outcome)).toEqual(['wrong', 'unchanged', 'wrong'])
    expect(why(outcome)).toBe('Registernummer "id-9" in cel A2 bestaat niet in dit register.')
    expect(why(outcome, 2)).toBe('Rij 3 gaat al over hetzelfde systeem. Houd één van beide rijen over.')
  })

  test('a pilot without its end or its decision, also one that becomes a pilot', () => {
    const days = ['Naam', 'Stadium', 'Pilot eindigt op', 'Besluit over de pilot op', 'Stadium sinds']
    const outcome = run(
      sheetOf(
        days,
        ['ECG', 'pilot', '', '', ''],
        ['Bot', 'pilot', '1-2-2027', '', '1-1-2026'],
        ['Oog', 'pilot', '1-12-2025', '1-2-2027', '1-1-2026'],
        ['Hart', 'pilot', '1-2-2027', '15-2-2027', ''],
        ['Long', 'pilot', '', '', ''],
        ['Huid', 'in gebruik', '', '', ''],
      ),
      { existing: existing({ name: 'Long', stage: 'inReview' }, { name: 'Huid', stage: 'pilot' }) },
    )
    expect(is(outcome)).toEqual(['wrong', 'wrong', 'wrong', 'new', 'wrong', 'changed'])
    const asked = 'Een pilot heeft een einde en een dag van besluit.'
    expect(why(outcome)).toBe(
      `Pilot eindigt op ontbreekt in cel C2. ${asked} Besluit over de pilot op ontbreekt in cel D2. ${asked}`,
    )
    expect(why(outcome, 1)).toBe(`Besluit over de pilot op ontbreekt in cel D3. ${asked}`)
    expect(why(outcome, 2)).toBe(
      'Pilot eindigt op in cel C4 ligt vóór de dag waarop de pilot begint. Verbeter één van beide.',
    )
    expect(why(outcome, 4)).toMatch(/in cel C6/)
    expect(why(run(sheetOf(['Naam', 'Stadium'], ['ECG', 'pilot'])))).toMatch(
      /^Pilot eindigt op ontbreekt: geen kolom is gekoppeld aan Pilot eindigt op\./,
    )
  })

  test('a pilot of before that lacks its days is asked nothing while nobody touches them', () => {
    const known = existing({ name: 'ECG', stage: 'pilot' })
    expect(
      is(run(sheetOf(['Naam', 'Stadium', 'Leverancier'], ['ECG', 'pilot', 'Beeld']), { existing: known })),
    ).toEqual(['changed'])
  })

  test('pilots whose rows say no days take those that the user says once', () => {
    const sheet = sheetOf(
      ['Naam', 'Stadium', 'Pilot eindigt op'],
      ['ECG', 'pilot', ''],
      ['Bot', 'pilot', '1-2-2027'],
      ['Oog', 'idee', ''],
      ['Long', 'pilot', ''],
    )
    const known = existing({ name: 'Long', stage: 'pilot' })
    expect(run(sheet, { existing: known }).pilotsWithoutDays).toBe(2)
    const pilotDays = { pilotEndsOn: '2027-06-01' as Day, decisionOn: '2027-07-01' as Day }
    const outcome = run(sheet, { existing: known, pilotDays })
    expect(is(outcome)).toEqual(['new', 'new', 'new', 'unchanged'])
    expect(
      outcome.rows.map(({ verdict: v }) => (v.is === 'new' ? [v.values.pilotEndsOn, v.values.decisionOn] : null)),
    ).toEqual([['2027-06-01', '2027-07-01'], ['2027-02-01', '2027-07-01'], [undefined, undefined], null])
  })

  test('a class of the one regulation under the other', () => {
    const outcome = run(sheetOf(['Naam', 'MDR-klasse', 'MDR/IVDR'], ['ECG', 'IIa', 'IVDR'], ['Bloed', 'C', 'IVDR']))
    expect(is(outcome)).toEqual(['wrong', 'new'])
    expect(why(outcome)).toBe('De klasse in cel B2 hoort niet bij de regelgeving in cel C2. Verbeter één van beide.')
  })
})

describe('a department that the register does not have', () => {
  const sheet = sheetOf(
    ['Naam', 'Afdeling'],
    ['ECG', 'SEH'],
    ['Bot', 'seh'],
    ['Oog', 'Poli'],
    ['Huid', 'Nachtdienst'],
    ['Long', 'spoedeisende hulp'],
    ['Hart', 'n.v.t.'],
    ['Nier', 'IC'],
  )
  const departments = ['Intensive care', 'Onderzoek', 'Poliklinieken', 'Spoedeisende hulp']

  test('is asked about once, with what it is probably short for or a new one', () => {
    const outcome = run(sheet, { departments })
    expect(is(outcome)).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'new', 'new', 'wrong'])
    expect(why(outcome)).toBe(
      '"SEH" in cel B2 is geen afdeling van dit register. Kies welke afdeling u bedoelt, of maak er een nieuwe van.',
    )
    expect(outcome.unknown.map((u) => [u.field, u.text, u.count, u.suggestion])).toEqual([
      ['departmentName', 'SEH', 2, 'Spoedeisende hulp'],
      ['departmentName', 'Poli', 1, 'Poliklinieken'],
      ['departmentName', 'Nachtdienst', 1, '+Nachtdienst'],
      ['departmentName', 'IC', 1, 'Intensive care'],
    ])
  })

  test('becomes what the user says: one of the register, a new one, or nothing', () => {
    const answers = {
      departmentName: { seh: 'Spoedeisende hulp', poli: '+Poli', nachtdienst: null, ic: 'Sinds gisteren weg' },
    }
    const outcome = run(sheet, { departments, answers })
    const said = outcome.rows.map(({ verdict }) =>
      verdict.is === 'new' ? (verdict.values.departmentName ?? null) : verdict.is,
    )
    expect(said).toEqual(['Spoedeisende hulp', 'Spoedeisende hulp', 'Poli', null, 'Spoedeisende hulp', null, 'wrong'])
  })
})

describe('a class without a regulation', () => {
  const sheet = sheetOf(
    ['Naam', 'Klasse', 'Regelgeving MDR/IVDR'],
    ['ECG', 'IIa', ''],
    ['Bloed', 'C', 'onbekend'],
    ['Oog', '', ''],
  )
  const mapping = proposeMapping(sheet).map((c) => (c.column === 2 ? { ...c, field: 'regulation' as const } : c))

  test('is of the regulation that has it, and the row says so', () => {
    const outcome = run(sheet, { mapping })
    expect(
      outcome.rows.map(({ verdict }) => (verdict.is === 'new' ? (verdict.values.regulation ?? null) : verdict.is)),
    ).toEqual(['mdr', 'ivdr', null])
    expect(outcome.rows.map((r) => r.doubts.map((d) => doubtText(d.doubt, d.text, d.at)))).toEqual([
      ['De rij noemt geen MDR of IVDR. Klasse "IIa" in cel B2 is een klasse van de MDR: zo wordt het overgenomen.'],
      ['De rij noemt geen MDR of IVDR. Klasse "C" in cel B3 is een klasse van de IVDR: zo wordt het overgenomen.'],
      [],
    ])
  })

  test('takes over what the register says, and asks nothing of a class that stays', () => {
    const outcome = run(sheet, {
      mapping,
      existing: existing(
        { name: 'ECG', ownerEmail: owner, mdrClass: 'IIa' },
        { name: 'Bloed', ownerEmail: owner, regulation: 'ivdr' },
      ),
    })
    expect(is(outcome)).toEqual(['unchanged', 'changed', 'new'])
    expect(why(outcome, 1)).not.toMatch(/MDR of IVDR/)
  })
})

describe('the user mends what is wrong', () => {
  const sheet = sheetOf(
    ['Naam', 'Fase', 'Eigenaar'],
    ['', 'live-ish', 'Eva de Vries'],
    ['Bot', 'live-ish', 'iemand'],
    ['ECG', 'idee', owner],
  )

  test('an unknown text is listed once, with how often and what it probably is', () => {
    const { unknown } = run(sheet)
    expect(unknown).toEqual([
      { field: 'stage', key: 'live ish', text: 'live-ish', count: 2, rows: [2, 3], suggestion: 'inUse' },
      { field: 'ownerEmail', key: 'eva de vries', text: 'Eva de Vries', count: 1, rows: [2], suggestion: owner },
      { field: 'ownerEmail', key: 'iemand', text: 'iemand', count: 1, rows: [3], suggestion: null },
    ])
  })

  test('by answering, by correcting a cell, by leaving a row out', () => {
    const answers = { stage: { 'live ish': 'inUse' }, ownerEmail: { 'eva de vries': owner, iemand: null } }
    const outcome = run(sheet, { answers, corrections: { A2: 'Longnodule' }, leaveOut: [4] })
    expect(outcome.rows.map((row) => [row.name, row.verdict.is, row.leftOut])).toEqual([
      ['Longnodule', 'new', false],
      ['Bot', 'new', false],
      ['ECG', 'new', true],
    ])
    expect(outcome.unknown).toEqual([])
    expect(outcome.counts).toMatchObject({ toTake: 2, leftOut: 1 })
  })

  test('a wrong row that is left out on purpose no longer blocks, and asks nothing', () => {
    const outcome = run(sheet, { leaveOut: [2, 3] })
    expect([outcome.counts.blocking, outcome.counts.leftOut, outcome.counts.toTake]).toEqual([0, 2, 1])
    expect(outcome.unknown).toEqual([])
  })
})

describe('new, changed and unchanged', () => {
  test('a new row carries its owner as a person', () => {
    const outcome = run(sheetOf(['Naam', 'Eigenaar'], ['ECG', 'SAM@voorbeeld.example'], ['Bot', '']))
    expect(outcome.rows.map((row) => row.verdict)).toEqual([
      { is: 'new', values: { name: 'ECG', ownerEmail: 'sam@voorbeeld.example' }, people: { ownerEmail: 'p2' } },
      { is: 'new', values: { name: 'Bot', ownerEmail: owner }, people: { ownerEmail: 'p1' } },
    ])
  })

  test('a changed row says field by field from what to what', () => {
    const outcome = run(
      sheetOf(['Naam', 'Stadium', 'Certificaat tot'], ['Spraak naar verslag', 'In gebruik', '1-5-2028']),
      {
        existing: existing({ name: 'Spraak naar verslag', stage: 'pilot' }),
      },
    )
    expect(why(outcome)).toBe('Certificaat geldig tot: leeg → 1 mei 2028; Stadium: pilot → in gebruik')
  })

  test('capitals of a vendor or department, and a product named as the system, are no change', () => {
    const outcome = run(
      sheetOf(['Naam', 'Leverancier', 'Afdeling', 'Product'], ['ECG', 'BEELD bv', 'radiologie', 'ECG']),
      {
        existing: existing({ name: 'ECG', vendorName: 'Beeld BV', departmentName: 'Radiologie' }),
      },
    )
    expect(is(outcome)).toEqual(['unchanged'])
  })

  test('an empty cell never clears', () => {
    const outcome = run(sheetOf(['Naam', 'Leverancier', 'Fase'], ['ECG', '', '']), {
      existing: existing({ name: 'ECG', vendorName: 'Beeld BV', stage: 'pilot' }),
    })
    expect(is(outcome)).toEqual(['unchanged'])
  })

  test('a renamed system is found by its own reference', () => {
    const outcome = run(sheetOf(['Kenmerk', 'Naam'], ['A-12', 'ECG-duiding 2']), {
      existing: existing({ name: 'ECG-duiding', reference: 'A-12' }, { name: 'Bot', reference: 'A-13' }),
    })
    expect(why(outcome)).toBe('Naam: ECG-duiding → ECG-duiding 2')
  })

  test('a reference that is not unique finds nothing', () => {
    const outcome = run(sheetOf(['Kenmerk', 'Naam'], ['contract 1', 'Triage'], ['contract 1', 'Planning']), {
      existing: existing({ name: 'Verslaglegging', reference: 'contract 1' }),
    })
    expect(is(outcome)).toEqual(['new', 'new'])
  })

  test('one name in two departments is two systems', () => {
    const two = existing({ name: 'Triage', departmentName: 'SEH' }, { name: 'Triage', departmentName: 'HAP' })
    const outcome = run(sheetOf(['Naam', 'Afdeling', 'Fase'], ['Triage', 'HAP', 'live'], ['Triage', 'Poli', 'live']), {
      existing: two,
    })
    expect(outcome.rows.map(({ verdict }) => ('id' in verdict ? [verdict.is, verdict.id] : [verdict.is]))).toEqual([
      ['changed', 'id-2'],
      ['new'],
    ])
  })

  test('an owner who left the institution is no mistake in a row that does not change it', () => {
    const left = existing({ name: 'ECG', ownerEmail: 'weg@voorbeeld.example' })
    expect(is(run(sheetOf(['Naam', 'Eigenaar'], ['ECG', 'weg@voorbeeld.example']), { existing: left }))).toEqual([
      'unchanged',
    ])
    const outcome = run(sheetOf(['Naam', 'Eigenaar'], ['Nieuw', 'weg@voorbeeld.example']), { existing: left })
    expect([is(outcome), outcome.unknown.map((u) => u.text)]).toEqual([['wrong'], ['weg@voorbeeld.example']])
  })
})

describe('probable duplicates are asked about', () => {
  const breaks = existing({ name: 'Botbreukdetectie SEH', productName: 'BoneView', vendorName: 'Gleamer SAS' })

  test.each([
    ['the name of a known product', ['Bone View', '', 'Gleamer'], 'zelfde product en leverancier'],
    ['the product under another name', ['Fractuurhulp', 'BoneView 2.4', 'Gleamer'], 'zelfde product en leverancier'],
    ['a slip of the pen', ['Botbruekdetectie SEH', '', ''], 'bijna dezelfde naam'],
  ])('%s', (_, cells, reason) => {
    const outcome = run(sheetOf(['Naam', 'Product', 'Leverancier'], cells), { existing: breaks })
    expect([is(outcome), why(outcome)]).toEqual([['duplicate'], `Lijkt op Botbreukdetectie SEH (${reason}).`])
    expect(outcome.counts.blocking).toBe(1)
  })

  test.each([
    ['the same name from another vendor', ['BoneView', '', 'Anders BV']],
    ['a name with another number', ['Systeem 12', '', '']],
    ['something else of the same vendor', ['ChestView', '', 'Gleamer']],
  ])('%s is not', (_, cells) => {
    const known = [...breaks, ...existing({ name: 'Systeem 11' })]
    expect(is(run(sheetOf(['Naam', 'Product', 'Leverancier'], cells), { existing: known }))).toEqual(['new'])
  })

  test('the same row twice in one file', () => {
    const outcome = run(sheetOf(['Naam', 'Leverancier'], ['ECG-duiding', 'Beeld BV'], ['ECG duiding', 'Beeld B.V.']))
    expect([is(outcome), why(outcome, 1)]).toEqual([['new', 'duplicate'], 'Lijkt op rij 2, ECG-duiding (zelfde naam).'])
  })

  test('the user says which', () => {
    const sheet = sheetOf(['Naam', 'Leverancier'], ['Bone View', 'Gleamer'])
    expect(is(run(sheet, { existing: breaks, decisions: { 2: { is: 'other' } } }))).toEqual(['new'])
    const same = run(sheet, { existing: breaks, decisions: { 2: { is: 'same', id: 'id-1' } } })
    expect(why(same)).toBe('Naam: Botbreukdetectie SEH → Bone View; Leverancier: Gleamer SAS → Gleamer')
  })
})

describe('real lists', () => {
  const fixture = async (name: string): Promise<Sheet> => {
    const source = readFileSync(new URL(`../../../tests/fixtures/intake/${name}`, import.meta.url))
    const sheet = await read({ source, name, limits: LIMITS })
    if (isRefusal(sheet)) throw new Error(sheet.refused)
    return sheet
  }

  test('the FDA list imports whole, without a class or a marking, and once more changes nothing', async () => {
    const sheet = await fixture('fda-ai-enabled-devices.csv')
    const first = run(sheet)
    expect(first.counts).toEqual({
      new: 1_430,
      changed: 0,
      unchanged: 0,
      duplicate: 0,
      wrong: 0,
      leftOut: 0,
      toTake: 1_430,
      blocking: 0,
    })
    const fields = new Set(imported(first).flatMap((s) => Object.keys(s.values)))
    expect([...fields].sort()).toEqual(['fdaNumber', 'name', 'ownerEmail', 'vendorName'])
    const again = run(sheet, { existing: imported(first) })
    expect(again.counts).toMatchObject({ unchanged: 1_430, blocking: 0 })
  })

  test('Dutch algorithm records: one stage has to be explained, then it imports, once', async () => {
    const sheet = await fixture('algoritmeregister-sample.csv')
    const { unknown } = run(sheet)
    expect(unknown.map((u) => u.text)).toEqual(['ontwikkeling'])
    const answers = { stage: { ontwikkeling: 'idea' } }
    const first = run(sheet, { answers })
    expect(first.counts).toMatchObject({ new: sheet.rows.length, blocking: 0 })
    expect(is(run(sheet, { answers, existing: imported(first) })).every((v) => v === 'unchanged')).toBe(true)
  })
})

describe('the same file again changes nothing', () => {
  test.each<[string, Sheet, Partial<DryRunInput>]>([
    [
      'with two rows of one name that the user kept apart',
      sheetOf(['Naam', 'Doel'], ['ECG', 'a'], ['ECG', 'b']),
      { decisions: { 3: { is: 'other' } } },
    ],
    ['with American days', sheetOf(['Naam', 'In gebruik sinds'], ['ECG', '12/30/2025'], ['Bot', '02/03/2025']), {}],
    ['with texts full of white space', sheetOf(['Naam', 'Omschrijving'], ['  ECG \u00a0 duiding', 'a\r\n  b ']), {}],
  ])('%s', (_, sheet, rest) => {
    const first = run(sheet, rest)
    expect(first.counts.blocking).toBe(0)
    const { decisions: __, ...without } = rest
    expect(is(run(sheet, { ...without, existing: imported(first) })).every((v) => v === 'unchanged')).toBe(true)
  })
})

test('5,000 rows against 5,000 systems: comparisons grow with the rows, whatever the names', () => {
  const row = (i: number): Cell[] => [
    i % 2 ? 'Dezelfde naam' : `Detectie ${'abcdefghij'[i % 10]}${i}`,
    i % 3 ? 'BoneView' : '',
    'Gleamer',
    `K${100_000 + i}`,
  ]
  const headings = ['Naam', 'Product', 'Leverancier', 'FDA-nummer']
  const sheet = sheetOf(headings, ...Array.from({ length: 5_000 }, (_, i) => row(i)))
  const others = Array.from({ length: 5_000 }, (_, i): ExistingSystem => {
    const [name, productName, vendorName] = row(i + 3)
    return {
      id: `s${i}`,
      values: { name: String(name), productName: String(productName), vendorName: String(vendorName) },
    }
  })
  expect(run(sheet, { existing: others }).comparisons).toBeLessThan(5_000 * 100)
  const identical = existing(...Array.from({ length: 5_000 }, () => ({ name: 'Dezelfde naam' })))
  const same = sheetOf(['Naam'], ...Array.from({ length: 5_000 }, () => ['Dezelfde naam']))
  expect(run(same, { existing: identical }).comparisons).toBeLessThan(5_000 * 100)
})

test('the user sees what is wrong first', () => {
  const outcome = run(sheetOf(['Naam', 'CE'], ['ECG', 'ja'], ['Bot', 'hm'], ['Long', 'ja']), {
    existing: existing({ name: 'Long', ceMarking: 'no' }),
  })
  const order: Verdict['is'][] = ['wrong', 'changed', 'new']
  expect(worstFirst(outcome.rows).map((row) => row.verdict.is)).toEqual(order)
})

test('two ways to write a choice are told', () => {
  const outcome = run(sheetOf(['Naam', 'MDR-klasse'], ['a', '2a'], ['b', 'IIA'], ['c', 'klasse 2a'], ['d', '2a']))
  expect(outcome.spellings).toEqual([
    { field: 'mdrClass', text: '2a', value: 'IIa', count: 2 },
    { field: 'mdrClass', text: 'IIA', value: 'IIa', count: 1 },
    { field: 'mdrClass', text: 'klasse 2a', value: 'IIa', count: 1 },
  ])
})
