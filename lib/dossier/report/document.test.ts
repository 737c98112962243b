import { expect, test } from 'vitest'
import type { Day } from '@/lib/platform/day'
import { drawToBuffer } from '@/lib/platform/pdf/draw'
import { type Block, blocksOf, type Plan, type Rich, type Section } from '@/lib/platform/pdf/plan'
import { readBack } from '@/lib/platform/pdf/read-back'
import type { Category, Stage } from '@/lib/platform/prisma/enums'
import { blankValues, type Field, fields, type Values } from '@/lib/systems/fields/model'
import { labels } from '@/lib/systems/fields/nl'
import { stageOf } from '@/lib/systems/model'
import { classify, receipt, situationFrom, topicById } from '@/rules'
import type { Making } from '../model'
import { composeReport } from './document'
import { type Register, type ReportDuty, type ReportSystem, type Told, toldInOrder } from './model'

const today: Day = '2026-11-23'
const noor = '01a209ee-8b64-74cd-84c9-000000000001'

const making: Making = {
  institution: 'Voorbeeldziekenhuis',
  demo: false,
  day: today,
  version: 1,
  madeBy: 'Noor de Wit',
  madeAt: '2026-11-23T09:42:00Z',
}

const duty = (part: Partial<ReportDuty> = {}): ReportDuty => ({
  normId: 'ai-act.4',
  title: 'AI-geletterdheid',
  article: 'AI-verordening art. 4',
  standing: 'law',
  verdict: 'owed',
  status: 'open',
  legalFrom: '2025-02-02',
  targetOn: null,
  ownerId: noor,
  proofUntil: null,
  dueBefore: null,
  begun: true,
  ...part,
})

const unrecorded = { status: 'notStarted', on: null, responsibleId: null } as const

type Part = Partial<Omit<ReportSystem, 'system'>> & {
  readonly name?: string
  readonly stage?: Stage
  readonly category?: Category
  readonly values?: Partial<Values>
}

const system = ({
  name = 'Triagehulp',
  stage = 'inUse',
  category = 'undetermined',
  values,
  ...part
}: Part = {}): ReportSystem => ({
  system: {
    id: name,
    revision: 1,
    values: { ...blankValues(), name, stage, ...values },
    vendorId: null,
    productId: null,
    productTitle: null,
    versionId: null,
    departmentId: null,
    category,
    transparency: 'unknown',
    annexI: 'unknown',
    annexIII: 'unknown',
    classificationState: part.decision ? 'confirmed' : 'none',
  },
  duties: [],
  checks: { dpia: unrecorded, supplierChecklist: unrecorded },
  decision: null,
  ...part,
})

/** In short as the database counts it; each obligation of each system by itself. */
const register = (systems: readonly ReportSystem[]): Register => ({
  today,
  people: new Map([[noor, 'Noor de Wit']]),
  systems: systems.map(({ system: s, checks }, at) => ({
    id: String(at),
    name: s.values.name ?? '',
    stage: stageOf(s),
    category: s.category,
    transparency: s.transparency,
    checks: { dpia: checks.dpia.status, supplierChecklist: checks.supplierChecklist.status },
  })),
  duties: systems.flatMap(({ system: s, duties }) => duties.map((d) => ({ ...d, stage: stageOf(s), systems: 1 }))),
})

const tellAll = (systems: readonly ReportSystem[]): Told => {
  return (id) => systems[Number(id)] ?? system()
}

const compose = (...systems: readonly ReportSystem[]): Plan =>
  composeReport(register(systems), tellAll(systems), making)

const plain = (rich: Rich | undefined): string =>
  typeof rich === 'string' ? rich : (rich ?? []).map((s) => (typeof s === 'string' ? s : s.text)).join('')

function wordsOf(block: Block): string[] {
  if (block.kind === 'pairs') return block.pairs.map((p) => `${p.key}: ${plain(p.value)}`)
  if (block.kind === 'table') return block.rows.map((row) => row.map(plain).join(' | '))
  return block.kind === 'paragraph' || block.kind === 'subheading' ? [plain(block.text)] : []
}

const textOf = (section: Section | undefined): string =>
  section ? (blocksOf(section) as readonly Block[]).flatMap(wordsOf).join('\n') : ''
const summary = (plan: Plan): string => textOf(plan.sections[0])
const told = (plan: Plan): readonly Section[] => plan.sections[1]?.sections ?? []

test('een leeg register is een heel rapport dat zegt dat er niets is', async () => {
  const plan = compose()
  expect(plan.conclusion?.title).toBe('0 AI-systemen in het register.')
  expect(summary(plan)).toBe('Er is nog niets te tellen: het register is leeg.')
  expect(textOf(plan.sections[1])).toBe('Er staan nog geen AI-systemen in het register.')
  const pdf = await readBack(await drawToBuffer(plan))
  expect(pdf.bookmarks.map((b) => b.title)).toEqual(['Inhoud', '1 Samenvatting', '2 Systemen'])
})

test('telt naar categorie, stadium, verplichting en beoordeling; wat is afgewezen telt alleen bij de stadia', () => {
  const plan = compose(
    system({
      category: 'highRisk',
      duties: [duty({ status: 'substantiated', proofUntil: '2099-01-01' }), duty({ normId: 'b', title: 'Toezicht' })],
    }),
    system({ category: 'highRisk', duties: [duty({ status: 'substantiated', proofUntil: '2026-01-01' })] }),
    system({
      category: 'other',
      stage: 'pilot',
      duties: [duty({ verdict: 'undetermined' }), duty({ normId: 'c', verdict: 'notApplicable' })],
    }),
    system({ category: 'prohibited', stage: 'rejected', duties: [duty()] }),
  )
  expect(plan.conclusion?.title).toBe('4 AI-systemen in het register.')
  expect(plain(plan.conclusion?.text)).toBe(
    '2 in gebruik. 1 AI-systeem afgewezen of uitgefaseerd. 1 van 3 verplichtingen onderbouwd. Elke classificatie in dit rapport is indicatief.',
  )
  const text = summary(plan)
  expect(text).toContain('Hoog risico | 2\nOverig | 1\n')
  expect(text).not.toContain('Verboden')
  expect(text).toContain('Pilot | 1\nIn gebruik | 2\nAfgewezen | 1')
  expect(text).toContain('AI-geletterdheid | 2 | 1 | 1 | 1\nToezicht | 1 | 0 | 0 | 0')
  expect(text).toContain('DPIA | 3 | 0 | 0 | 0')
})

test('noemt van een systeem elk ingevuld veld, met zijn naam en heel', () => {
  const sampleOf = (f: Field): string => {
    if (f.kind === 'choice') return f.values.find((v) => v !== 'unknown' && v !== 'none') ?? ''
    if (f.kind === 'day') return '2026-05-01'
    return f.kind === 'person' ? noor : `${f.key} ${'inhoud '.repeat(f.kind === 'longText' ? 500 : 2)}`.trim()
  }
  const values = Object.fromEntries(fields.map((f) => [f.key, sampleOf(f)])) as Values
  const text = textOf(told(compose(system({ values })))[0])
  for (const field of fields.filter((f) => f.key !== 'name')) expect(text, field.key).toContain(`${labels[field.key]} `)
  for (const field of fields.filter((f) => f.kind === 'longText')) expect(text).toContain(sampleOf(field))
})

test('laat weg wat leeg is, en zegt van een systeem zonder classificatie dat die er niet is', () => {
  const text = textOf(told(compose(system()))[0])
  expect(text).toBe(
    [
      'Classificatie: Indicatief: nog niet geclassificeerd',
      'Stadium: Stadium In gebruik',
      'DPIA: Niet begonnen',
      'Leverancierschecklist: Niet begonnen',
      'Nog geen verplichtingen: die volgen uit de classificatie.',
    ].join('\n'),
  )
})

test('noemt het besluit met naam en dag, en bij een afwijking ook wat de regels zeiden', () => {
  const decision = {
    headline: 'Hoog risico, geldt vanaf 2 augustus 2028',
    reasons: [],
    reason: 'De fabrikant verklaarde het.',
    byId: noor,
    on: '2026-11-12',
  } as const
  const [one, two, three] = told(
    compose(
      system({ decision: { ...decision, decision: 'confirmed', decided: 'highRisk' } }),
      system({ decision: { ...decision, decision: 'overridden', decided: 'other' } }),
      system({
        decision: {
          ...decision,
          headline: 'Nog onbepaald',
          decision: 'confirmed',
          decided: 'undetermined',
          byId: 'weg',
        },
      }),
    ),
  ).map(textOf)
  expect(one).toContain(
    'Indicatief: hoog risico, geldt vanaf 2 augustus 2028. Bevestigd door Noor de Wit op 12 november 2026.',
  )
  expect(two).toContain(
    'Indicatief: geen verboden toepassing en geen hoog risico. Besloten door Noor de Wit op 12 november 2026; de regels kwamen tot hoog risico, geldt vanaf 2 augustus 2028.',
  )
  expect(one).not.toMatch(/Redenen|Waarom anders/)
  expect(two).toContain('Waarom anders: De fabrikant verklaarde het.')
  expect(three).toContain('Tussenstand, vastgelegd door Oud-medewerker')
})

test('dat er een transparantieverplichting geldt, staat er één keer', () => {
  const decision = {
    reasons: [],
    reason: null,
    decision: 'confirmed',
    decided: 'other',
    byId: noor,
    on: today,
  } as const
  const said = (headline: string) => {
    const one = system({ category: 'other', decision: { ...decision, headline } })
    const [text = ''] = told(compose({ ...one, system: { ...one.system, transparency: 'yes' } })).map(textOf)
    return text.slice(0, text.indexOf('\n')).match(/transparantieverplichting/gi)?.length
  }
  expect(said('Overig, met een transparantieverplichting')).toBe(1)
  expect(said('Hoog risico, geldt vanaf 2 augustus 2028')).toBe(1)
})

test('geeft van elk systeem de redenen in het kort, met vindplaats en het gewicht van wat geen wet is', () => {
  const facts = {
    technique: 'learned',
    autonomous: 'yes',
    influences: 'yes',
    origin: 'bought',
    usedByInstitution: 'yes',
  }
  const no = Object.fromEntries((topicById('prohibited')?.checklist?.factIds ?? []).map((id) => [id, 'no']))
  const device = { declaredDevice: 'mdr', mdrClass: 'IIa', devicePart: 'itself' }
  const { situation } = situationFrom({ ...facts, ...no, ...device })
  const proposed = receipt(situation, today, classify(situation, today))
  const decision = {
    headline: proposed.headline,
    reasons: proposed.reasons.map((e) => ({ ...e, because: e.term ? e.children : [] })),
    reason: null,
    decision: 'confirmed',
    decided: 'highRisk',
    byId: noor,
    on: today,
  } as const
  const [text = ''] = told(compose(system({ decision }))).map(textOf)
  const said = text.slice(text.indexOf('Redenen: '), text.indexOf('Stadium: '))
  for (const e of proposed.reasons) {
    expect(said).toContain(e.text)
    for (const c of e.citations) expect(said).toContain(c.text)
  }
  expect(said).toContain('Een aangemelde instantie is nodig MDCG 2025-6 tabel 1 (')
  expect(said.length).toBeLessThan(2_500)
})

test('zegt "te laat" alleen van een wettelijke datum, en noemt onbepaald en niet van toepassing apart', () => {
  const duties = [
    duty({ targetOn: '2026-01-01' }),
    duty({ normId: 'b', title: 'Toezicht', legalFrom: '2028-08-02', targetOn: '2026-01-01' }),
    duty({ normId: 'c', title: 'DPIA', verdict: 'undetermined' }),
    duty({ normId: 'd', title: 'Logbestanden', status: 'notApplicable' }),
  ]
  const text = textOf(told(compose(system({ duties })))[0])
  expect(text).toMatch(
    /AI-geletterdheid AI-verordening art\. 4 \| sinds 2 feb 2025 \| 1 jan 2026 \| Noor de Wit \| Open, te laat/,
  )
  expect(text).toMatch(/Toezicht .* \| vanaf 2 aug 2028 .* \| Open, streefdatum verstreken/)
  expect(text).toContain('Nog onbepaald: DPIA\nNiet van toepassing: Logbestanden')
  expect(text).not.toMatch(/voldoe|voldaan/i)
})

test('vreemde namen en dubbele namen worden elk een eigen deel, met een merk op elke bladzijde van de demo', async () => {
  const names = ['', 'A'.repeat(500), '🍓 العربية \ud83d', '<script>', 'Zelfde', 'Zelfde']
  const systems = names.map((name) => system({ name }))
  const plan = composeReport(register(systems), tellAll(systems), { ...making, demo: true })
  const pdf = await readBack(await drawToBuffer(plan))
  expect(pdf.bookmarks.filter((b) => b.depth === 1)).toHaveLength(6)
  for (const [at, page] of pdf.pages.entries()) {
    expect(page.text).toContain('fictief gebruik')
    expect(page.text).toContain(`pagina ${at + 1} van ${pdf.pages.length}`)
    expect(page.stray).toBe('')
  }
})

test('wat in delen komt, wordt hetzelfde document, en een deel dat uitblijft breekt het af', async () => {
  const systems = Array.from({ length: 25 }, (_, at) => system({ name: `Systeem ${at}`, duties: [duty()] }))
  const ids = systems.map((s, at): ReportSystem => ({ ...s, system: { ...s.system, id: String(at) } }))
  const parts = [ids.slice(0, 10), ids.slice(10, 20), ids.slice(20)]
  const from = (of: readonly (readonly ReportSystem[])[]): Told => {
    const left = [...of]
    return toldInOrder(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      const next = left.shift()
      if (!next) throw new Error('geen deel meer')
      return next
    })
  }
  const whole = await drawToBuffer(compose(...systems))
  expect(await drawToBuffer(composeReport(register(systems), from(parts), making))).toEqual(whole)
  await expect(drawToBuffer(composeReport(register(systems), from(parts.slice(0, 2)), making))).rejects.toThrow(
    'geen deel meer',
  )
  await expect(drawToBuffer(composeReport(register(systems), from(parts.toReversed()), making))).rejects.toThrow(
    'is not the next',
  )
})
