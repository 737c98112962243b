import { describe, expect, test } from 'vitest'
import { classify, verdicts } from '../classify'
import type { Day } from '../engine/day'
import type { Explanation } from '../engine/explain'
import { ai, claims, fullUse, hospital, mdr, noDevice, notInAnnexIII, ordinary, triage } from '../examples/answers'
import type { Answers } from '../examples/example'
import { situationFrom } from '../facts'
import { reasons } from './reasons'

const today = '2026-11-23'
const of = (answers: Answers, day: Day = today) => classify(situationFrom(answers).situation, day)
const device = { ...ordinary, ...mdr('IIa'), ...notInAnnexIII, ...hospital, personalData: 'yes', sensitiveData: 'yes' }

const marks = { yes: '✓', no: '✕', unknown: '?' } as const
const told = (e: Explanation, depth: number): string[] => [
  [marks[e.verdict], [e.text, e.term].filter(Boolean).join(', ')].join(' '),
  ...(depth > 0 ? e.children.flatMap((c) => told(c, depth - 1)).map((line) => `  ${line}`) : []),
]

describe('De uitleg bij een hulpmiddel van klasse IIa', () => {
  test('leest als een lijst redenen met een niveau daaronder', () =>
    expect(reasons(of(device)).flatMap((r) => told(r, 1))).toMatchInlineSnapshot(`
      [
        "✓ Het is een AI-systeem",
        "  ✓ Werkt met een model dat van gegevens heeft geleerd",
        "  ✓ Werkt tot op zekere hoogte zelfstandig",
        "  ✓ Levert uitkomsten op die invloed kunnen hebben",
        "✓ Geen verboden praktijk",
        "  ✓ Het doet niets van wat art. 5 verbiedt",
        "✓ Uw organisatie is gebruiksverantwoordelijke",
        "  ✓ Uw organisatie gebruikt het onder eigen verantwoordelijkheid",
        "✕ Uw organisatie is geen aanbieder",
        "  ✕ Niet zelf gemaakt of laten maken",
        "  ✕ Geen eigen naam of merk op een systeem waarvoor de regels voor hoog risico gelden",
        "  ✕ Geen substantiële wijziging van een systeem waarvoor de regels voor hoog risico gelden",
        "  ✕ Geen ander doel gegeven waardoor het hoog risico is",
        "✓ Route 1: medisch hulpmiddel met aangemelde instantie, geldt vanaf 2 augustus 2028",
        "  ✓ Een aangemelde instantie is nodig",
        "  ✓ De AI is zelf het hulpmiddel, of een veiligheidscomponent ervan",
        "  ✓ Geen uitzondering voor zelfgemaakte hulpmiddelen",
        "✕ Route 2: valt niet onder hoog risico volgens bijlage III",
        "  ✕ De toepassing staat niet in bijlage III",
        "? Eerder op de markt dan de begindag van route 1? Dan gelden de verplichtingen pas bij een wezenlijke wijziging van het ontwerp",
        "  ✓ Route 1: medisch hulpmiddel met aangemelde instantie, geldt vanaf 2 augustus 2028",
        "  ? Nog te beantwoorden: Wanneer is het eerste exemplaar van dit type en model op de markt gekomen of in gebruik genomen, door wie dan ook?",
        "  ? Nog te beantwoorden: Is het ontwerp daarna wezenlijk gewijzigd?",
        "  ? Nog te beantwoorden: Wanneer was de laatste wezenlijke wijziging van het ontwerp?",
        "  ? Nog te beantwoorden: Is het systeem volgens de aanbieder bedoeld voor gebruik door overheidsinstanties?",
        "  ✓ Uw organisatie gaf het geen ander doel",
        "  ✓ Uw organisatie heeft het systeem niet substantieel gewijzigd",
        "✓ De software is naar verwachting een medisch hulpmiddel",
        "  ✓ Bewerkt gegevens tot iets nieuws",
        "  ✓ Werkt voor afzonderlijke patiënten",
        "  ✓ Bedoeld voor een medisch doel",
        "✓ Een regel leidt tot klasse IIa",
        "  ✓ Informatie voor een besluit over diagnose of behandeling: ten minste klasse IIa",
        "? Nog niet duidelijk of mensen moeten weten dat zij met AI te maken hebben",
        "  ? Nog te beantwoorden: Praat of chat het systeem rechtstreeks met mensen?",
        "  ? Nog te beantwoorden: Is het voor een oplettend mens vanzelf duidelijk dat het AI is?",
        "? Nog niet duidelijk of het zelf tekst, beeld, geluid of video maakt",
        "  ? Nog te beantwoorden: Maakt het systeem zelf tekst, beeld, geluid of video?",
        "  ? Nog te beantwoorden: Helpt het alleen bij gewone bewerking, of verandert het de invoer niet wezenlijk?",
        "? Nog niet duidelijk of het emoties herkent of mensen biometrisch indeelt",
        "  ? Nog te beantwoorden: Deelt het systeem mensen in groepen in op grond van biometrische gegevens, zoals gezicht of stem?",
        "? Nog niet duidelijk of u moet vermelden dat iets met AI is gemaakt",
        "  ? Nog niet duidelijk of het een deepfake is",
        "  ? Nog niet duidelijk of u gepubliceerde AI-teksten moet vermelden",
      ]
    `))

  test('zegt van een beroep op art. 6 lid 3, ook zonder wat eronder staat, dat de aanbieder het verklaart', () => {
    const claimed = { ...ordinary, ...noDevice, ...notInAnnexIII, ...triage, ...claims('a') }
    const route = (answers: Answers) => reasons(of(answers)).find((r) => r.text.startsWith('Route 2'))
    expect(route(claimed)).toMatchObject({
      verdict: 'no',
      text: 'Route 2: toepassing uit bijlage III; volgens de verklaring van de aanbieder geen hoog risico',
    })
    expect(reasons(of(claimed)).filter((r) => r.text.includes('verklaring van de aanbieder'))).toHaveLength(1)
    expect(route(device)?.text).toBe('Route 2: valt niet onder hoog risico volgens bijlage III')
    expect(route({ ...claimed, profiling: 'yes' })?.verdict).toBe('yes')
  })

  test('noemt bij elke regel het artikel', () => {
    const route = reasons(of(device)).find((r) => r.text.startsWith('Route 1'))
    expect(route?.citations.map((c) => c.text)).toEqual([
      'AI-verordening art. 6 lid 1',
      'AI-verordening bijlage I.A punt 11 en 12',
    ])
    expect(route?.children[0]?.citations).toEqual([{ text: 'MDCG 2025-6 tabel 1', standing: 'finalGuidance' }])
  })
})

describe('Verplichtingen', () => {
  const duty = (answers: Answers, id: string, day: Day = today) => of(answers, day).duties.find((d) => d.dutyId === id)

  test('dragen titel, dag, bewijs, rol en interval', () =>
    expect(duty(device, 'ai-act.26-2')).toMatchObject({
      verdict: 'yes',
      title: 'Menselijk toezicht',
      term: 'geldt vanaf 2 augustus 2028',
      inForce: false,
      owedBy: 'deployer',
      level: 'system',
      standing: 'law',
      everyMonths: 12,
      intervalStanding: 'ourReading',
      routes: [{ route: 'annexI', appliesFrom: '2028-08-02' }],
      reason: null,
    }))

  test('zeggen op de dag zelf dat zij gelden', () =>
    expect(duty(device, 'ai-act.26-2', '2028-08-02')).toMatchObject({
      inForce: true,
      term: 'geldt sinds 2 augustus 2028',
    }))

  test('noemen bij twee routes beide dagen', () => {
    const both = { ...device, ...triage, art63Claim: 'none' }
    expect(duty(both, 'ai-act.26-1')?.routes).toEqual([
      { route: 'annexI', appliesFrom: '2028-08-02' },
      { route: 'annexIII', appliesFrom: '2027-12-02' },
    ])
    expect(duty({ ...both, ...fullUse }, 'ai-act.26-11')?.routes).toEqual([
      { route: 'annexIII', appliesFrom: '2027-12-02' },
    ])
  })

  test('zeggen waarom ze niet gelden', () => {
    const reason = (answers: Answers, id: string) => duty(answers, id)?.reason?.read().text
    expect(reason(device, 'ai-act.26-11')).toBe('Geldt alleen voor bijlage III')
    for (const id of ['ai-act.4', 'ai-act.5', 'ai-act.26-1', 'ai-act.26-11', 'ai-act.50-3', 'ai-act.50-4'])
      expect([id, reason({ ...ai, technique: 'humanRules' }, id)]).toEqual([id, expect.stringMatching(/geen/i)])
    expect(reason({ ...ai, technique: 'humanRules' }, 'ai-act.26-1')).toBe('Het is geen AI-systeem')
    expect(reason({ ...device, usedByInstitution: 'no' }, 'ai-act.26-1')).toBe(
      'Uw organisatie is geen gebruiksverantwoordelijke',
    )
    expect(reason({ ...ordinary, ...noDevice, ...notInAnnexIII }, 'ai-act.26-1')).toBe(
      'Geldt alleen voor systemen met een hoog risico waarvoor de verplichtingen gelden',
    )
    expect(reason({ ...device, personalData: 'no' }, 'avg.35')).toMatch(/DPIA/)
    expect(reason({ ...device, givesCare: 'no' }, 'wkkgz.9')).toBe('Uw organisatie is geen zorgaanbieder')
    const legacy = { ...device, firstPlacedOn: '2025-03-03', designChanged: 'no', forPublicAuthorities: 'no' }
    expect(duty(legacy, 'ai-act.26-1')?.reason?.read()).toMatchObject({
      text: expect.stringContaining('wezenlijke wijziging van het ontwerp'),
      citations: [{ text: 'AI-verordening art. 111 lid 2' }],
    })
  })

  test('noemen als er nog iets open is de vroegste dag die nog kan', () => {
    expect(duty(device, 'ai-act.26-4')).toMatchObject({ verdict: 'unknown', appliesFrom: '2028-08-02' })
    expect(duty({}, 'ai-act.26-4')).toMatchObject({ verdict: 'unknown', appliesFrom: '2027-12-02' })
    expect(duty(device, 'ai-act.26-4')?.reason?.read().text).toContain('welke gegevens het systeem als invoer krijgt')
  })

  test('een veldnorm heeft geen wettelijke dag in woorden', () =>
    expect(duty(device, 'field.supplier-checklist')).toMatchObject({
      term: 'veldnorm sinds mei 2025',
      standing: 'fieldNorm',
    }))
})

describe('Nog niet beoordeeld', () => {
  test('staat per punt van bijlage III vermeld zolang het niet is gevraagd', () => {
    const o = of({ ...ordinary, ...noDevice, emergencyTriage: 'none' })
    expect(o.notYetAssessed.map((n) => n.text)).toContain('Nog niet beoordeeld: werving of selectie van personeel')
    expect(o.notYetAssessed.map((n) => n.id)).not.toContain('emergencyTriage')
    expect(of({ ...ordinary, ...noDevice, ...notInAnnexIII }).notYetAssessed).toEqual([])
  })

  test('noemt niets als alles is gevraagd, en bij geen AI niets', () => {
    expect(of({ ...ordinary, ...noDevice, ...notInAnnexIII, origin: 'inHouse' }).notYetAssessed).toEqual([])
    expect(of({ ...ai, technique: 'humanRules' }).notYetAssessed).toEqual([])
  })

  test('blijft staan als het wel speelt, maar niet is gezegd in welk opzicht', () => {
    const named = (answers: Answers) => of({ ...ordinary, ...noDevice, ...answers }).notYetAssessed.map((n) => n.id)
    const pricing = { ...notInAnnexIII, insurancePricing: 'yes' }
    expect(named({ ...pricing, insuranceKind: '' })).toEqual(['insurancePricing'])
    expect(named({ ...pricing, insuranceKind: 'otherInsurance' })).toEqual([])
    expect(of({ ...ordinary, ...noDevice, ...pricing, insuranceKind: '' }).notYetAssessed).toMatchObject([
      { citation: { text: 'AI-verordening bijlage III punt 5 onder c', standing: 'law' } },
    ])
  })

  test('bij onbepaald staat wat al zeker is', () => {
    expect(of({ ...ai, ...mdr('IIa'), origin: 'bought' })).toMatchObject({
      category: 'undetermined',
      atLeast: 'highRisk',
      appliesFrom: null,
    })
    expect(of({})).toMatchObject({ category: 'undetermined', atLeast: null })
    expect(of(device)).toMatchObject({ category: 'highRisk', atLeast: null })
  })
})

test('snelle uitkomsten noemen elke verplichting', () =>
  expect([...verdicts(new Map(), today).duties.keys()]).toEqual(of({}).duties.map((d) => d.dutyId)))
