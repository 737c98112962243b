import { expect, test } from 'vitest'
import { unrecorded } from '@/lib/assessments/model'
import { lowered, originLabels } from '@/lib/classification/nl'
import type { Kept } from '@/lib/classification/receipt/model'
import { sinceThen } from '@/lib/classification/view/model'
import type { Day } from '@/lib/platform/day'
import { draw, drawToBuffer } from '@/lib/platform/pdf/draw'
import { type Block, blocksOf, type Plan, type Reason, type Rich, type Section } from '@/lib/platform/pdf/plan'
import { readBack } from '@/lib/platform/pdf/read-back'
import { blankValues, type Field, fields, type Values } from '@/lib/systems/fields/model'
import { blockTitles, labels } from '@/lib/systems/fields/nl'
import { classify, receipt, situationFrom } from '@/rules'
import type { Making } from '../model'
import { composeDossier } from './document'
import type { DutyWithProofs, Proof, SystemStory } from './model'

const today: Day = '2026-11-23'
const id = '01a209ee-8b64-74cd-84c9-bbcaea07743d'
const noor = '01a209ee-8b64-74cd-84c9-000000000001'

const making: Making = {
  institution: 'Voorbeeldziekenhuis',
  demo: false,
  day: today,
  version: 3,
  madeBy: 'Noor de Wit (Kwaliteitsmedewerker)',
  madeAt: '2026-11-23T09:42:00Z',
}

const smallest: SystemStory = {
  today,
  system: {
    id,
    revision: 1,
    values: { ...blankValues(), name: 'Triagehulp', stage: 'idea', stageSince: '2026-11-01' },
    vendorId: null,
    productId: null,
    productTitle: null,
    versionId: null,
    departmentId: null,
    category: 'undetermined',
    transparency: 'unknown',
    annexI: 'unknown',
    annexIII: 'unknown',
    classificationState: 'none',
  },
  people: new Map([[noor, 'Noor de Wit']]),
  versions: [],
  stages: [],
  decision: null,
  undecided: null,
  earlier: [],
  since: null,
  duties: [],
  checks: { dpia: unrecorded(id, 'dpia'), supplierChecklist: unrecorded(id, 'supplierChecklist') },
  events: { shown: [], total: 0 },
}

/** 4,000 characters in which every word is different, so that a lost or doubled line shows. */
const long = Array.from({ length: 600 }, (_, at) => `wóórd${at}`)
  .join(' ')
  .slice(0, 4000)
  .trim()

const sampleOf = (field: Field): string => {
  if (field.kind === 'choice') return field.values.find((v) => v !== 'unknown' && v !== 'none') ?? ''
  if (field.kind === 'day') return '2026-05-01'
  if (field.kind === 'person') return noor
  return field.kind === 'longText' ? `${field.key} ${long}`.slice(0, 4000).trim() : `Inhoud van ${field.key}`
}
const allValues = Object.fromEntries(fields.map((f) => [f.key, sampleOf(f)])) as Values

const facts = situationFrom({
  technique: 'learned',
  autonomous: 'yes',
  influences: 'yes',
  declaredDevice: 'mdr',
  mdrClass: 'IIa',
})
const outcome = classify(facts.situation, today)

const confirmed: Kept = {
  id,
  systemId: id,
  versionId: null,
  ruleSetVersion: outcome.ruleSet.version,
  day: today,
  proposed: outcome.category,
  decision: 'confirmed',
  decided: 'highRisk',
  reason: null,
  decidedById: noor,
  decidedAt: new Date('2026-11-12T10:00:00Z'),
  receipt: {
    form: 1,
    proposed: { ...receipt(facts.situation, today, outcome), headline: 'Hoog risico, geldt vanaf 2 augustus 2028' },
    origins: [
      {
        factId: 'technique',
        from: 'answer',
        byId: noor,
        at: '2026-11-10T23:30:00Z',
        reason: 'Staat in de handleiding.',
      },
      { factId: 'mdrClass', from: 'register', byId: null, at: null, reason: null },
    ],
    decidedRoutes: [],
    decidedDuties: null,
  },
}

const proof = (part: Partial<Proof>): Proof => ({
  title: 'Scholing radiologie',
  note: null,
  url: null,
  fileName: null,
  coversFrom: '2026-04-01',
  coversUntil: '2027-03-31',
  state: 'accepted',
  addedById: noor,
  judgedById: noor,
  judgedOn: '2026-04-02',
  judgedReason: null,
  ...part,
})

const duty = (part: Partial<DutyWithProofs>): DutyWithProofs => ({
  id,
  systemId: id,
  normId: 'ai-act.4',
  verdict: 'owed',
  title: 'AI-geletterdheid',
  article: 'AI-verordening art. 4',
  standing: 'law',
  because: null,
  legalFrom: '2025-02-02',
  everyMonths: 12,
  dueBefore: null,
  begun: true,
  status: 'open',
  targetOn: '2026-10-01',
  ownerId: noor,
  proofUntil: null,
  notApplicableReason: null,
  lapsed: false,
  revision: 1,
  proofs: [],
  ...part,
})

const compose = (part: Partial<SystemStory> = {}): Plan => composeDossier({ ...smallest, ...part }, making)

const plain = (rich: Rich | undefined): string =>
  typeof rich === 'string' ? rich : (rich ?? []).map((s) => (typeof s === 'string' ? s : s.text)).join('')

const told = (reasons: readonly Reason[]): string[] =>
  reasons.flatMap((r) => [`${plain(r.text)} ${r.cites ?? ''}`, ...told(r.because ?? [])])

function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'pairs':
      return block.pairs.map((p) => `${p.key}: ${plain(p.value)}`)
    case 'table':
      return block.rows.length > 0 ? block.rows.map((row) => row.map(plain).join(' | ')) : [block.empty ?? '']
    case 'reasons':
      return told(block.reasons)
    case 'list':
      return block.items.map(plain)
    case 'notice':
      return [`${block.title ?? ''} ${plain(block.text)}`]
    case 'pageBreak':
      return []
    default:
      return [plain(block.text)]
  }
}

const textOf = (section: Section | undefined): string =>
  section ? (blocksOf(section) as readonly Block[]).flatMap(wordsOf).join('\n') : ''
const chapter = (plan: Plan, at: number): string => textOf(plan.sections[at - 1])
const whole = (plan: Plan): string =>
  [plan.title, plan.conclusion?.title, plain(plan.conclusion?.text), ...plan.sections.map(textOf)].join('\n')

test('zonder classificatie en verplichtingen zegt elk hoofdstuk dat, en de omslag dat het indicatief is', () => {
  const plan = compose()
  expect(plan.conclusion).toEqual({
    tone: 'open',
    title: 'Indicatief: nog niet geclassificeerd.',
    text: 'Er is nog geen uitkomst vastgelegd.',
  })
  expect(chapter(plan, 2)).toContain('nog niet geclassificeerd')
  expect(chapter(plan, 3)).toContain('Er zijn nog geen verplichtingen')
  expect(chapter(plan, 4)).toContain('Status: Niet begonnen')
  expect(chapter(plan, 5)).toBe('Er is nog niets gebeurd.')
})

test('wat leeg is, staat er niet als gegeven maar wordt genoemd als nog niet ingevuld', () => {
  const text = chapter(compose(), 1)
  expect(text).toContain('Naam: Triagehulp')
  expect(text).not.toContain('Herkomst:')
  expect(text).toMatch(/Nog niet ingevuld\n.*Herkomst, /)
})

test('elk ingevuld veld staat er, met zijn Nederlandse naam, heel', () => {
  const text = chapter(compose({ system: { ...smallest.system, values: allValues } }), 1)
  for (const field of fields) expect(text, field.key).toContain(`${labels[field.key]}: `)
  for (const field of fields.filter((f) => f.kind === 'longText')) expect(text).toContain(sampleOf(field))
  expect(text).toContain(blockTitles.references)
  expect(text).toContain('Eigenaar: Noor de Wit')
  expect(text).not.toMatch(/Nog niet ingevuld/)
})

test('de omslag noemt wie bevestigde, hoeveel er is onderbouwd en welke regels golden', () => {
  const done = duty({ normId: 'a', status: 'substantiated', proofUntil: '2099-01-01' })
  const expired = duty({ normId: 'b', status: 'substantiated', proofUntil: '2026-01-01' })
  const set = duty({ normId: 'c', status: 'notApplicable', notApplicableReason: 'Niet bij ons.' })
  const gone = duty({ normId: 'd', lapsed: true, status: 'substantiated' })
  const open = duty({ normId: 'e', verdict: 'undetermined', because: 'Nog een vraag open' })
  const plan = compose({ decision: confirmed, duties: [done, expired, set, gone, open] })
  expect(plan.conclusion?.tone).toBe('high')
  expect(plan.conclusion?.title).toBe('Indicatief: hoog risico, geldt vanaf 2 augustus 2028.')
  expect(plan.conclusion?.text).toBe(
    'Bevestigd door Noor de Wit op 12 november 2026. 1 van 2 verplichtingen onderbouwd.',
  )
  expect(plan.facts?.map((f) => f.key)).toEqual(['Regels', 'Register-id'])
  const text = chapter(plan, 3)
  expect(text).toContain('Bewijs verlopen')
  expect(text).toContain('Niet bij ons.')
  expect(text).toContain('Nog een vraag open')
  expect(text).toContain('Van 1 is nog onbepaald of die geldt.')
})

test('classificatie met redenen, artikelen, antwoorden met wie en wanneer, en wat niet is beoordeeld', () => {
  const text = chapter(compose({ decision: confirmed }), 2)
  expect(text).toContain('Het is een AI-systeem AI-verordening art. 3 punt 1')
  // What is guidance or our own reading never reads as law.
  expect(text).toMatch(/MDCG 2025-6[^\n]*\(definitief richtsnoer/)
  expect(text).toMatch(/Met een model dat van voorbeelden.*\n.*Staat in de handleiding\. \| Noor de Wit, 11 nov 2026/)
  expect(text).toContain(`Klasse IIa | ${originLabels.register}`)
  expect(text).toContain('bijlage III punt 5 onder d')
  expect(text).not.toContain('Nog niet beoordeeld: triage')
})

test('zonder besluit staat er wat de antwoorden opleveren, en dat niemand het vaststelde', () => {
  const undecided = { proposed: receipt(facts.situation, today, outcome), origins: confirmed.receipt.origins }
  const plan = compose({ undecided })
  expect(plan.conclusion?.title).toBe(`Indicatief: ${lowered(outcome.headline)}.`)
  expect(plan.conclusion).toMatchObject({ tone: 'open', text: 'Er is nog geen uitkomst vastgelegd.' })
  const text = chapter(plan, 2)
  expect(text).toMatch(/^Nog niet vastgelegd\. .*Niemand heeft dit bevestigd/)
  expect(text).not.toMatch(/Besluit: |Door, op: |Toelichting: /)
  // The same answers, open questions and sources as a decision would keep; what is open is not told again as a reason.
  const after = (of: string) => of.slice(of.indexOf('Antwoorden waarop dit berust'))
  expect(after(text)).toBe(after(chapter(compose({ decision: confirmed }), 2)))
  expect(text).toContain('Het is een AI-systeem AI-verordening art. 3 punt 1')
  expect(text).not.toContain('Nog te beantwoorden')
})

test('de routes met hun dag, wat één ander antwoord zou veranderen, en de bronnen met hun gewicht', () => {
  const text = chapter(compose({ decision: confirmed }), 2)
  expect(text).toMatch(/Route 1: medische hulpmiddelen: .* De regels van deze route gelden vanaf 2 augustus 2028\./)
  expect(text).toMatch(/Route 2: .* De regels van deze route gelden vanaf 2 december 2027\./)
  expect(text).toContain('De categorie is nog onbepaald. De open vragen bepalen welke het wordt.')
  expect(text).toMatch(
    /AI-verordening\nVerordening \(EU\) 2024\/1689 \| art\. 3, 4, 5, [^|]*; bijlage I\.A, III; [^|]* \| wet\n/,
  )
  expect(text).toMatch(/MDCG 2025-6\n[^|]* \| tabel 1 \| definitief richtsnoer, niet bindend/)
  expect(text).toMatch(/Leverancierschecklist\n[^|]* \| bijlage 3 \| veldnorm/)
})

test('een bewijs dat nog niet zei wat de uitkomst zou veranderen, zwijgt daarover', () => {
  const { whatIf: _, ...proposed } = confirmed.receipt.proposed
  const before: Kept = { ...confirmed, receipt: { ...confirmed.receipt, proposed } }
  expect(chapter(compose({ decision: before }), 2)).not.toContain('bepalen welke het wordt')
})

test('wat sindsdien veranderde staat er, ook als alleen een wettelijke dag verstreek of de versie een andere is', () => {
  const day: Day = '2026-12-02'
  const used = situationFrom({
    technique: 'learned',
    autonomous: 'yes',
    influences: 'yes',
    practiceIntimateMaterial: 'yes',
    intimateMedical: 'no',
    usedForMaterial: 'yes',
  }).situation
  const proposed = receipt(used, '2026-12-01', classify(used, '2026-12-01'))
  const decision: Kept = { ...confirmed, day: '2026-12-01', receipt: { ...confirmed.receipt, proposed } }
  const told = (versionId: string | null) => {
    const since = sinceThen(decision, { situation: used, day, versionId })
    return JSON.stringify(compose({ today: day, decision, since }))
  }
  expect(told(null)).toContain('Er is een dag verstreken die de uitkomst verandert; beoordeel opnieuw.')
  expect(told(null)).toContain('De categorie was onbepaald en is nu verboden.')
  expect(told(id)).toContain('Er is een andere versie in gebruik dan bij de classificatie; beoordeel opnieuw.')
  expect(told(id)).toContain('Sindsdien is er iets gewijzigd.')
})

test('een besluit van een mens staat apart van de uitkomst van de regels, en wie weg is heet zo', () => {
  const reason = 'De fabrikant trok de klasse in.'
  const decision: Kept = { ...confirmed, decision: 'overridden', decided: 'other', reason, decidedById: id }
  const plan = compose({ decision })
  expect(plan.conclusion?.title).toBe('Indicatief: geen verboden toepassing en geen hoog risico.')
  expect(plan.conclusion?.text).toContain('Oud-medewerker')
  expect(chapter(plan, 2)).toContain('De regels kwamen tot: Hoog risico, geldt vanaf 2 augustus 2028.')
  expect(chapter(plan, 2)).toContain(`Reden van het besluit: ${reason}`)
})

test('een wettelijke datum en een eigen streefdatum zijn twee dingen', () => {
  const ahead = duty({ title: 'Toezicht', legalFrom: '2028-08-02', targetOn: '2026-10-01' })
  const norm = duty({ title: 'Checklist', standing: 'fieldNorm', article: 'Checklist bijlage 3', legalFrom: null })
  const text = chapter(compose({ decision: confirmed, duties: [duty({}), ahead, norm] }), 3)
  expect(text).toMatch(/AI-geletterdheid.*\n.*sinds 2 feb 2025 \|.*\n.*streefdatum 1 okt 2026 \| Open\nte laat/)
  expect(text).toMatch(/Toezicht.*\n.*vanaf 2 aug 2028 \|.*\n.*\| Open\nstreefdatum verstreken/)
  expect(text).toMatch(/Checklist\nChecklist bijlage 3, veldnorm \| geen wettelijke datum/)
})

test('bewijs staat er met periode, en met wie het goedkeurde of nog moet controleren', () => {
  const proofs = [
    proof({}),
    proof({
      title: 'Protocol',
      coversUntil: null,
      state: 'offered',
      judgedById: null,
      note: long,
      url: 'https://a.example/x',
    }),
    proof({ title: 'Foto', state: 'rejected', judgedReason: 'Onleesbaar.', fileName: 'foto.png' }),
  ]
  const text = chapter(compose({ decision: confirmed, duties: [duty({ proofs })] }), 3)
  expect(text).toContain('Scholing radiologie, 1 apr 2026 t/m 31 mrt 2027\nGoedgekeurd door Noor de Wit op 2 apr 2026')
  expect(text).toContain('Protocol, vanaf 1 apr 2026\nTer controle, aangedragen door Noor de Wit')
  expect(text).toContain('Foto: Bestand: foto.png\nOordeel: Onleesbaar.')
  expect(text).toContain(`Protocol: ${long}\nhttps://a.example/x`)
})

test('wie het logboek niet mag lezen, krijgt geen gebeurtenissen; wie wel, de laatste met hoeveel er meer zijn', () => {
  expect(chapter(compose({ events: null }), 5)).toContain('mag het logboek niet lezen')
  const row = {
    id,
    at: new Date('2026-11-23T09:00:00Z'),
    actor: 'Noor de Wit',
    name: 'system.changed',
    subject: { kind: 'system', id, label: 'Triagehulp' },
    system: null,
    changes: [{ field: 'Beoogd doel', from: null, to: long }],
  }
  const text = chapter(compose({ events: { shown: [row], total: 1234 } }), 5)
  expect(text).toContain('de laatste 1 van 1.234 gebeurtenissen. De andere 1.233 staan in het logboek.')
  expect(text).toMatch(
    /23 nov 2026 10:00 \| Noor de Wit \| AI-systeem Triagehulp gewijzigd\nBeoogd doel: – → wóórd0.*…$/,
  )
})

test('het zegt nergens dat iets voldoet', () => {
  const plan = compose({ decision: confirmed, duties: [duty({ status: 'substantiated' })] })
  expect(whole(plan)).not.toMatch(/voldoe|voldaan|compliant/i)
})

const strange = `Émile’s “AI” <b>&amp; \\ {} \u0000 العربية 🍓 \ud83d ${'x'.repeat(300)}`

test('het grootste en vreemdste wordt een leesbaar, getagd document met alles erin', async () => {
  const values = Object.fromEntries(fields.map((f) => [f.key, f.kind === 'text' ? strange : sampleOf(f)])) as Values
  const decision: Kept = { ...confirmed, decision: 'overridden', reason: long }
  const duties = Array.from({ length: 40 }, (_, at) =>
    duty({ normId: `${at}`, title: `${strange} ${at}`, proofs: [proof({ title: strange, note: long })] }),
  )
  const plan = composeDossier(
    { ...smallest, system: { ...smallest.system, values }, decision, duties },
    { ...making, demo: true },
  )
  const pdf = await readBack(await drawToBuffer(plan))
  expect(pdf.tagged).toBe(true)
  expect(pdf.info.Language).toBe('nl-NL')
  expect(pdf.bookmarks.filter((b) => b.depth === 0)).toHaveLength(6)
  const text = pdf.pages
    .map((p) => p.content)
    .join(' ')
    .replace(/\s+/g, ' ')
  expect(text).toContain(`notes ${long}`.slice(0, 3900))
  expect(text).toContain('Émile’s “AI” <b>&amp; \\ {}')
  for (const [at, page] of pdf.pages.entries()) {
    expect(page.stray).toBe('')
    expect(page.text).toContain('fictief gebruik')
    expect(page.text).toContain(`pagina ${at + 1} van ${pdf.pages.length}`)
    expect(page.right).toBeLessThan(539)
  }
}, 60_000)

test('hetzelfde verhaal geeft hetzelfde document', async () => {
  const [one, two] = await Promise.all([drawToBuffer(compose()), drawToBuffer(compose())])
  expect(one.equals(two)).toBe(true)
  draw(compose()).destroy()
})
