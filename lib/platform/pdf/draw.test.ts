import { expect, test, vi } from 'vitest'
import { aPlan, chapters, emptyPlan, long, rich, withBlocks } from '@/tests/factories/plan'
import { drawToBuffer } from './draw'
import type { Block, Plan, Reason, Rich } from './plan'
import { type ReadBack, readBack } from './read-back'

vi.setConfig({ testTimeout: 60_000 })

const read = async (plan: Plan): Promise<ReadBack> => readBack(await drawToBuffer(plan))
const allText = (pdf: ReadBack): string => squeeze(pdf.pages.map((page) => page.content).join(' '))
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()
const nodes = (pdf: ReadBack, role: string) =>
  pdf.nodes.filter((node) => node.role === role).map((node) => squeeze(node.text))

test('wat het lettertype niet heeft, breekt niets en staat er als teken', async () => {
  const strange = 'Chinees 你好, emoji 👩‍⚕️🏥, Arabisch العربية, half \ud83d, nul \u0000, zacht af\u00adbreken.'
  const pdf = await read(
    aPlan({
      title: strange,
      institution: strange,
      conclusion: { tone: 'open', text: strange },
      sections: [{ title: strange }],
    }),
  )
  expect(allText(pdf)).toContain('Chinees □□, emoji □□, Arabisch □□□□□□□, half □, nul , zacht afbreken.')
  expect(pdf.title).toContain('Chinees 你好, emoji 👩‍⚕🏥, Arabisch العربية')
})

test('een klein begrip is één alinea, waarin naam en waarde twee woorden blijven', async () => {
  const pairs = [
    { key: 'Eigenaar', value: 'Joris' },
    { key: 'Patiënten informeren en toestemming', value: 'Wordt gegeven' },
  ]
  const pdf = await read(withBlocks({ kind: 'pairs', compact: true, pairs }))
  expect(nodes(pdf, 'P')).toEqual(
    expect.arrayContaining(['Eigenaar Joris', 'Patiënten informeren en toestemming Wordt gegeven']),
  )
})

test.each([
  ['alinea', (text: string): Block => ({ kind: 'paragraph', text })],
  ['begrip', (text: string): Block => ({ kind: 'pairs', pairs: [{ key: 'Beoogd doel', value: text }] })],
  [
    'klein begrip',
    (text: string): Block => ({ kind: 'pairs', compact: true, pairs: [{ key: 'Beoogd doel', value: text }] }),
  ],
  ['cel', (text: string): Block => ({ kind: 'table', columns: [{ head: 'A' }, { head: 'B' }], rows: [['a', text]] })],
  [
    'eerste cel',
    (text: string): Block => ({ kind: 'table', columns: [{ head: 'A' }, { head: 'B' }], rows: [[text, '']] }),
  ],
  ['reden', (text: string): Block => ({ kind: 'reasons', reasons: [{ sign: 'no', text, cites: text }] })],
  ['kader', (text: string): Block => ({ kind: 'notice', tone: 'high', title: text, text })],
  ['opsomming', (text: string): Block => ({ kind: 'list', items: [text, text] })],
  ['tussenkop', (text: string): Block => ({ kind: 'subheading', text })],
])('een tekst van 4.000 tekens loopt heel door over het einde van de bladzijde: %s', async (_, block) => {
  const pdf = await read(withBlocks({ kind: 'list', items: Array.from({ length: 30 }, () => 'vulling') }, block(long)))
  expect(pdf.pages.length).toBeGreaterThan(2)
  expect(allText(pdf)).toContain(long)
  for (const page of pdf.pages) {
    expect(page.lowest).toBeGreaterThan(60)
    expect(page.right).toBeLessThan(539)
  }
})

test('een woord dat breder is dan de regel wordt afgebroken en gaat niet verloren', async () => {
  const word = 'x1y2z3'.repeat(200)
  const pdf = await read(
    withBlocks({ kind: 'table', columns: [{ head: 'A' }, { head: 'B' }, { head: 'C' }], rows: [[word, word, word]] }),
  )
  expect(allText(pdf).replaceAll(' ', '')).toMatch(/x1y2z3/)
  expect(allText(pdf).match(/[xyz123]/g)?.length).toBeGreaterThanOrEqual(3600)
  for (const page of pdf.pages) expect(page.right).toBeLessThan(539)
})

test('twintig kolommen passen nog op de bladzijde', async () => {
  const columns = Array.from({ length: 20 }, (_, at) => ({ head: `Kolom ${at} verantwoordelijkheden` }))
  const pdf = await read(withBlocks({ kind: 'table', columns, rows: [columns.map(({ head }) => head)] }))
  for (const page of pdf.pages) expect(page.right).toBeLessThan(539)
})

test('een rij met te weinig cellen is een rij met lege cellen', async () => {
  const pdf = await read(withBlocks({ kind: 'table', columns: [{ head: 'A' }, { head: 'B' }], rows: [[], ['a']] }))
  expect(nodes(pdf, 'TD')).toEqual(['a'])
})

test('het kleinste document is een omslag', async () => {
  const pdf = await read(emptyPlan)
  expect(pdf.pages).toHaveLength(1)
  expect(allText(pdf)).toBe(
    'Voorbeeldziekenhuis Dossier Botbreukdetectie SEH Stand van 22 november 2026 Documentversie 3, definitief Gemaakt door Kwaliteitsmedewerker, 22 november 2026 10:42',
  )
  expect(pdf.bookmarks).toEqual([])
})

test('een leeg register zegt dat het leeg is', async () => {
  const empty = (text?: string): Block => ({
    kind: 'table',
    columns: [{ head: 'Naam' }],
    rows: [],
    ...(text ? { empty: text } : {}),
  })
  const pdf = await read(withBlocks(empty('Er staan nog geen systemen in het register.'), empty()))
  expect(nodes(pdf, 'P')).toEqual(
    expect.arrayContaining(['Er staan nog geen systemen in het register.', 'Geen gegevens.']),
  )
  expect(nodes(pdf, 'Table')).toEqual([])
})

test('een onmogelijk tijdstip laat het document heel en verzint geen tijd', async () => {
  const pdf = await read(aPlan({ madeAt: 'gisteren', day: 'ooit' }))
  expect(allText(pdf)).toContain('Stand van ooit')
  expect(pdf.info.CreationDate).toBe('D:19700101000000Z')
})

test('de kop van een tabel keert terug op elke bladzijde, maar een schermlezer hoort hem één keer', async () => {
  const rows = Array.from({ length: 120 }, (_, at) => [`Systeem ${at}`, 'In gebruik'])
  const pdf = await read(
    withBlocks({
      kind: 'table',
      caption: 'Alle systemen',
      rowHeads: true,
      columns: [{ head: 'Naam' }, { head: 'Fase' }],
      rows,
    }),
  )
  expect(pdf.pages.length).toBeGreaterThan(3)
  for (const page of pdf.pages.slice(1)) expect(page.text).toMatch(/Naam\s+Fase/)
  expect(nodes(pdf, 'TH').filter((text) => text === 'Fase')).toHaveLength(1)
  expect(nodes(pdf, 'TH')).toHaveLength(122)
  expect(nodes(pdf, 'Caption')).toEqual(['Alle systemen'])
  expect(allText(pdf).match(/Systeem \d+ In gebruik/g)).toHaveLength(120)
})

test('een rij die doorloopt, noemt op de volgende bladzijde haar naam', async () => {
  const pdf = await read(
    withBlocks({ kind: 'table', columns: [{ head: 'Naam' }, { head: 'Doel' }], rows: [['Triage', `${long} ${long}`]] }),
  )
  expect(pdf.pages.at(-1)?.text).toMatch(/Triage\s+\(vervolg\)/)
  expect(allText(pdf)).not.toContain('(vervolg)')
})

test('de inhoud noemt van elke kop de bladzijde waarop hij staat, en brengt je daar', async () => {
  const pdf = await read(aPlan({ sections: chapters(60) }))
  const headings = pdf.nodes
    .filter(({ role }) => /^H[23]$/.test(role))
    .map(({ text, page }) => ({ text: squeeze(text), page }))
    .filter(({ text }) => text !== 'Inhoud')
  expect(headings).toHaveLength(120)
  expect(nodes(pdf, 'TOCI')).toEqual(headings.map(({ text, page }) => `${text} ${page}`))
  expect(pdf.pages.flatMap((page) => page.links.map((link) => link.toPage))).toEqual(headings.map(({ page }) => page))
  expect(pdf.bookmarks.slice(1).map(({ title, page }) => [title, page])).toEqual(
    headings.map(({ text, page }) => [text, page]),
  )
  expect(pdf.bookmarks.slice(0, 3).map(({ title, depth }) => [title, depth])).toEqual([
    ['Inhoud', 0],
    ['1 Hoofdstuk 0', 0],
    ['1.1 Paragraaf 0', 1],
  ])
})

test('een inhoud die op één bladzijde past, laat er geen paar regels van achter op de volgende', async () => {
  for (const count of [8, 14, 16, 18, 20, 30]) {
    const pdf = await read(aPlan({ sections: chapters(count).map((s) => ({ ...s, sections: [] })) }))
    const pages = new Set(pdf.nodes.filter((n) => n.role === 'TOCI').map((n) => n.page))
    expect([...pages], String(count)).toHaveLength(1)
  }
})

test('een deel kan ongenummerd zijn, buiten de inhoud blijven of op een nieuwe bladzijde beginnen', async () => {
  const pdf = await read(
    aPlan({
      sections: [
        { title: 'Samenvatting', numbered: false },
        { title: 'Een' },
        { title: 'Stil', listed: false },
        { title: 'Twee', newPage: true },
      ],
    }),
  )
  expect(nodes(pdf, 'TOCI')).toEqual(['Samenvatting 2', '1 Een 2', '3 Twee 3'])
  expect(pdf.bookmarks.map(({ title }) => title)).toEqual(['Inhoud', 'Samenvatting', '1 Een', '2 Stil', '3 Twee'])
})

test('elke bladzijde draagt document, versie, plaats en het merk van fictief gebruik', async () => {
  const pdf = await read(aPlan({ demo: true, sections: chapters(20) }))
  pdf.pages.forEach((page, at) => {
    expect(page.text).toContain('Dossier Botbreukdetectie SEH · versie 3, definitief')
    expect(page.text).toContain(`pagina ${at + 1} van ${pdf.pages.length}`)
    expect(page.text).toContain('fictief gebruik')
    expect(page.content).not.toMatch(/pagina \d/)
  })
  expect(nodes(pdf, 'P')[0]).toBe('Voorbeeldziekenhuis · fictief gebruik')
})

test('zonder demonstratie staat er nergens fictief gebruik', async () => {
  const pdf = await read(aPlan({ sections: chapters(5) }))
  for (const page of pdf.pages) expect(page.text).not.toContain('fictief')
})

test('een voettekst die niet past, krijgt een beletselteken', async () => {
  const pdf = await read(aPlan({ title: long }))
  expect(pdf.pages[0]?.text).toMatch(/wóórd\d*…/)
})

test('het bestand zegt wat het is, in het Nederlands, en toont zijn titel', async () => {
  const bytes = await drawToBuffer(aPlan({ title: 'R&D <AI> "zorg"', subject: 'Dossier van één systeem' }))
  const pdf = await readBack(bytes)
  expect(pdf.tagged).toBe(true)
  expect(pdf.info.Language).toBe('nl-NL')
  expect(pdf.shows.DisplayDocTitle).toBe(true)
  expect(pdf.info.Title).toBe('R&D <AI> "zorg"')
  expect(pdf.property('dc:title')).toBe('R&D <AI> "zorg"')
  expect(pdf.info.Author).toBe('Kwaliteitsmedewerker, Voorbeeldziekenhuis')
  expect(pdf.info.Subject).toBe('Dossier van één systeem')
  expect(pdf.info.CreationDate).toBe('D:20261122094200Z')
  expect(pdf.property('pdfuaid:part')).toBe('1')
})

test('alles wat er staat hoort bij de structuur of bij de bladzijde', async () => {
  const pdf = await read(rich)
  for (const page of pdf.pages) expect(page.stray).toBe('')
})

test('koppen gaan niet over een niveau heen', async () => {
  const pdf = await read(rich)
  const levels = pdf.nodes.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => Number(role.slice(1)))
  expect(levels[0]).toBe(1)
  for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
})

test('twee paginascheidingen na elkaar maken geen lege bladzijde', async () => {
  const pdf = await read(rich)
  expect(pdf.pages).toHaveLength(3)
})

test('een redenboom leest als een lijst in lijsten, met wat elk teken betekent', async () => {
  const reasons: readonly Reason[] = [
    { sign: 'yes', text: 'Het is een AI-systeem.', cites: 'AI-verordening art. 3 punt 1' },
    {
      sign: 'no',
      text: 'Route 2',
      because: [{ sign: 'unknown', text: 'Nog te beantwoorden', cites: 'art. 111 lid 2' }],
    },
  ]
  const pdf = await read(withBlocks({ kind: 'reasons', reasons }))
  const signs = pdf.nodes.filter(({ role, alt }) => role === 'Lbl' && alt)
  expect(signs.map(({ alt }) => alt)).toEqual(['ja', 'nee', 'onbekend'])
  expect(allText(pdf)).toMatch(/✓ Het is een AI-systeem\. AI-verordening art\. 3 punt 1/)
  expect(nodes(pdf, 'LBody').at(-2)).toContain('Route 2')
  expect(nodes(pdf, 'LBody').at(-2)).toContain('Nog te beantwoorden')
})

test('een boom van veertig niveaus blijft leesbaar', async () => {
  const deep = Array.from({ length: 40 }).reduce<Reason>(
    (inner, _, at) => ({ sign: 'yes', text: `${long.slice(0, 200)} niveau ${at}`, because: [inner] }),
    { sign: 'unknown', text: 'diepste' },
  )
  const pdf = await read(withBlocks({ kind: 'reasons', reasons: [deep] }))
  expect(allText(pdf)).toContain('? diepste')
  for (const page of pdf.pages) expect(page.right).toBeLessThan(539)
})

test('alleen een adres dat veilig te volgen is, wordt een koppeling', async () => {
  const text: Rich = [
    { text: 'wet', link: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj' },
    { text: ' script', link: 'javascript:alert(1)' },
    { text: ' bestand', link: 'file:///etc/passwd' },
    { text: ' nergens', link: '#bestaat-niet' },
    { text: ' deel', link: '#doel' },
  ]
  const pdf = await read(
    aPlan({
      contents: false,
      sections: [
        { title: 'A', blocks: [{ kind: 'paragraph', text }] },
        { title: 'B', id: 'doel', newPage: true },
      ],
    }),
  )
  const links = pdf.pages.flatMap((page) => page.links)
  expect(links.map(({ url, toPage }) => url ?? toPage)).toEqual(['https://eur-lex.europa.eu/eli/reg/2024/1689/oj', 3])
  expect(links.every(({ says }) => says !== '')).toBe(true)
})

test('Nederlandse en andere Latijnse tekens komen heel over', async () => {
  const text =
    'Eén coördinator, reünie, ’s-Hertogenbosch, ĳs, IJsland, Łódź, Győr, Þór, Việt Nam, Ελλάδα, Київ, € 1.000,–, ≥ 5 µg, “aanhaling”, 1½, x²'
  expect(allText(await read(withBlocks({ kind: 'paragraph', text })))).toContain(text)
})

test('losse accenten worden met hun letter gezet', async () => {
  const pdf = await read(withBlocks({ kind: 'paragraph', text: 'cafe\u0301 en x\u0301y' }))
  expect(allText(pdf).normalize('NFD')).toContain('cafe\u0301 en x\u0301y')
})

test('een letter die eerst alleen met een accent voorkwam, blijft in een volgend document leesbaar', async () => {
  await drawToBuffer(withBlocks({ kind: 'paragraph', text: 'ŵ ẃ Ẁ Ŷ' }))
  expect(allText(await read(withBlocks({ kind: 'paragraph', text: 'w W Y' })))).toContain('w W Y')
})
