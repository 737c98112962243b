import { describe, expect, test } from 'vitest'
import { classify, verdicts } from '../classify'
import type { Day } from '../engine/day'
import type { Explanation } from '../engine/explain'
import {
  ai,
  claims,
  fullUse,
  hospital,
  keptInHouse,
  mdr,
  newOnTheMarket,
  noDevice,
  nothingProhibited,
  nothingToDisclose,
  notInAnnexIII,
  notOnApList,
  ordinary,
  triage,
} from '../examples/answers'
import type { Answers } from '../examples/example'
import { factById, situationFrom } from '../facts'
import { apListFacts } from '../privacy/ap-list'
import { legalDates } from '../timeline'
import { topicById } from '../topics'
import { difference } from './difference'
import { nextTopic, questionnaire } from './questionnaire'
import { reasons } from './reasons'
import { receipt } from './receipt'

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

  test('bij onbepaald staat wat al zeker is', () => {
    expect(of({ ...ai, ...mdr('IIa'), origin: 'bought' })).toMatchObject({
      category: 'undetermined',
      atLeast: 'highRisk',
    })
    expect(of({})).toMatchObject({ category: 'undetermined', atLeast: null })
    expect(of(device)).toMatchObject({ category: 'highRisk', atLeast: null })
  })
})

describe('De vragenlijst', () => {
  test('begint bij de vraag of het AI is', () => {
    const page = nextTopic(new Map(), today)
    expect(page?.topic.id).toBe('ai')
    expect(page?.questions.find((q) => q.fact.id === 'technique')).toMatchObject({ state: 'open', answer: null })
  })

  test('vraagt niet verder over de AI-verordening als het geen AI is', () => {
    const { situation } = situationFrom({ ...ai, technique: 'humanRules' })
    const { pages } = questionnaire(situation, today)
    expect(pages.map((p) => p.topic.id)).toEqual([
      'ai',
      'role',
      'device',
      'impact',
      'changes',
      'privacy',
      'institution',
    ])
    const changes = pages.find((p) => p.topic.id === 'changes')
    expect(changes?.questions.map((q) => `${q.fact.id} ${q.state}`)).toEqual(['supplies waiting'])
  })

  test('laat vragen wachten tot een eerder antwoord ze nodig maakt', () => {
    const { situation } = situationFrom({ ...ordinary, declaredDevice: 'mdr' })
    const page = questionnaire(situation, today).pages.find((p) => p.topic.id === 'device')
    expect(page?.questions.map((q) => `${q.fact.id} ${q.state}`)).toEqual([
      'declaredDevice answered',
      'mdrClass open',
      'devicePart open',
      'safetyComponent waiting',
      'implantKind waiting',
      'implantsHere waiting',
      'implantListed waiting',
      'implantCardExempt waiting',
      'oldCertificate open',
      'softwareAction open',
      'individualPatient open',
      'softwarePurpose open',
      'drivesDevice open',
    ])
  })

  test('vraagt een oordeel pas als de gewone vragen van die pagina beantwoord zijn', () => {
    const privacy = (answers: Answers) =>
      questionnaire(situationFrom(answers).situation, today)
        .pages.find((p) => p.topic.id === 'privacy')
        ?.questions.map((q) => `${q.fact.id} ${q.state}`)
    const base = { institutionKind: 'hospital', personalData: 'yes' }
    const weighed = { ...base, decidesAlone: 'no' }
    expect(privacy(base)).toEqual([
      'personalData answered',
      'sensitiveData open',
      'decidesAlone open',
      ...apListFacts.map((f) => `${f.id} open`),
      'likelyHighRisk waiting',
      'toolKind waiting',
    ])
    expect(privacy({ institutionKind: 'hospital' })).toEqual([
      'personalData open',
      'sensitiveData open',
      'decidesAlone open',
      ...apListFacts.map((f) => `${f.id} waiting`),
      'likelyHighRisk waiting',
      'toolKind waiting',
    ])
    expect(privacy({ ...weighed, sensitiveData: 'no' })).toEqual(
      expect.arrayContaining(['apProfiling open', 'likelyHighRisk open']),
    )
    expect(privacy({ ...weighed, sensitiveData: 'no', apProfiling: 'yes' })).not.toContain('likelyHighRisk open')
    expect(privacy({ ...weighed, sensitiveData: 'yes' })).toEqual([
      'personalData answered',
      'sensitiveData answered',
      'decidesAlone answered',
      'toolKind waiting',
    ])
  })

  test('is klaar als niets meer iets kan veranderen', () => {
    const all = { ...device, ...nothingToDisclose, ...fullUse, ...newOnTheMarket }
    const { situation } = situationFrom(all)
    expect(nextTopic(situation, today)).toBeNull()
    expect(questionnaire(situation, today)).toMatchObject({ remaining: 0 })
  })

  test('telt een lijst als één vraag', () => {
    const { situation } = situationFrom({ ...ai, ...mdr('I'), emergencyTriage: 'none', origin: 'bought' })
    const left = questionnaire(situation, today).remaining
    const { situation: further } = situationFrom({
      ...ai,
      ...mdr('I'),
      emergencyTriage: 'none',
      origin: 'bought',
      ...nothingProhibited,
    })
    expect(left - questionnaire(further, today).remaining).toBe(2)
  })

  const profile = { ...hospital, publicAuthority: 'no', publicServices: 'yes', worksCouncil: 'yes' }
  const bare = {
    ...ordinary,
    ...noDevice,
    ...notInAnnexIII,
    ...notOnApList,
    ...nothingToDisclose,
    personalData: 'yes',
    infers: 'yes',
  }
  const chatbot = {
    ...bare,
    sensitiveData: 'yes',
    interactsWithPersons: 'yes',
    obviouslyAi: 'no',
    generatesContent: 'yes',
    assistiveEditing: 'no',
    toolKind: 'withinCare',
  }
  const image = { ...bare, ...device, ...fullUse, ...newOnTheMarket, designChanged: 'no', sensitiveData: 'yes' }

  test.each([
    ['planning zonder hulpmiddel', { ...bare, sensitiveData: 'no', likelyHighRisk: 'no' }, 9],
    ['een ingekochte chatbot', chatbot, 12],
    ['een eigen chatbot', { ...chatbot, ...keptInHouse, origin: 'commissioned', researchOnly: 'no' }, 12],
    [
      'een gespreksverslag',
      { ...chatbot, interactsWithPersons: 'no', softwareAction: 'summary', individualPatient: 'yes' },
      12,
    ],
    ['beeldanalyse klasse IIa', image, 15],
    ['een eigen hulpmiddel onder art. 5 lid 5', { ...image, ...keptInHouse, researchOnly: 'no' }, 14],
    [
      'AI in een implantaat',
      {
        ...image,
        ...mdr('III'),
        devicePart: 'component',
        safetyComponent: 'yes',
        implantKind: 'active',
        implantsHere: 'yes',
        implantListed: 'no',
        implantCardExempt: 'no',
      },
      16,
    ],
    ['spoedtriage langs beide routes', { ...image, ...mdr('IIb'), ...triage, art63Claim: 'none' }, 17],
  ] as const)('%s is klaar binnen het aantal pagina’s', (_, answers: Answers, most) => {
    let situation = new Map<string, string>(Object.entries(profile))
    let pages = 0
    for (let page = nextTopic(situation, today); page !== null; page = nextTopic(situation, today)) {
      pages += 1
      const asked = page.questions.filter((q) => q.state === 'open').map((q) => q.fact.id)
      expect(asked.filter((id) => answers[id] === undefined)).toEqual([])
      situation = new Map([...situation, ...asked.map((id): [string, string] => [id, answers[id] ?? ''])])
      expect(pages).toBeLessThanOrEqual(most)
    }
    expect(pages).toBeGreaterThan(5)
  })
})

describe('Het bewijs van een classificatie', () => {
  test('bewaart regels, dag, antwoorden in woorden, redenen en verplichtingen als JSON', () => {
    const { situation } = situationFrom({ ...device, firstPlacedOn: '2025-03-03' })
    const kept = receipt(situation, today, classify(situation, today))
    expect(JSON.parse(JSON.stringify(kept))).toEqual(kept)
    expect(kept).toMatchObject({ form: 1, day: today, category: 'highRisk', categoryLabel: 'Hoog risico' })
    expect(kept.ruleSet.label).toBe('regels van 27 juli 2026')
    expect(kept.answers).toContainEqual({
      factId: 'mdrClass',
      asks: 'Welke MDR-klasse geeft de fabrikant op?',
      value: 'IIa',
      answer: 'Klasse IIa',
      judged: false,
    })
    expect(kept.answers.find((a) => a.factId === 'firstPlacedOn')?.answer).toBe('3 maart 2025')
    expect(kept.openQuestions.length).toBeGreaterThan(0)
  })

  test('merkt een oordeel van een persoon', () => {
    const { situation } = situationFrom({ likelyHighRisk: 'no', personalData: 'yes' })
    const { answers } = receipt(situation, today, classify(situation, today))
    expect(answers.find((a) => a.factId === 'likelyHighRisk')?.judged).toBe(true)
  })
})

describe('Het verschil', () => {
  test('zegt een wettelijke dag alleen waar een wet een dag noemt, en niets van de organisatie als geheel', () => {
    const { sentences } = difference({ ...of(device), duties: [] }, of(device))
    expect(sentences).toContain('Erbij: DPIA (wettelijke datum 25 mei 2018).')
    expect(sentences).toContain('Erbij: Procedure voor incidenten met dit systeem.')
    expect(sentences).toContain('Erbij: Leverancierschecklist.')
    expect(sentences.filter((s) => /Calamiteiten|NEN 7510|Kwaliteit van zorg/.test(s))).toEqual([])
  })

  test('tussen de dag ervoor en de dag zelf', () =>
    expect(difference(of(device, '2028-08-01'), of(device, '2028-08-02')).sentences).toEqual([
      'Geldt nu: Gebruik volgens de gebruiksaanwijzing.',
      'Geldt nu: Menselijk toezicht.',
      'Geldt nu: Werking bewaken.',
      'Geldt nu: Logbestanden bewaren.',
      'Geldt nu: Informatie van de aanbieder gebruiken in de DPIA.',
      'Geldt nu: Meewerken met autoriteiten.',
    ]))

  test('door de omnibus', () => {
    const { sentences, appliesFrom, category } = difference(of(device, '2026-07-26'), of(device, '2026-07-27'))
    expect(category).toBeNull()
    expect(appliesFrom).toEqual({ before: '2027-08-02', after: '2028-08-02' })
    expect(sentences[0]).toBe('De begindag was 2 augustus 2027 en is nu 2 augustus 2028.')
    expect(sentences).toContain(
      'Andere wettelijke datum voor Menselijk toezicht: was 2 augustus 2027, is nu 2 augustus 2028.',
    )
  })

  test('door overgangsrecht: de begindag verdwijnt, en komt bij een wijziging van het ontwerp terug', () => {
    const older = { ...device, firstPlacedOn: '2025-03-03', designChanged: 'no', forPublicAuthorities: 'no' }
    const { situation } = situationFrom(older)
    expect(receipt(situation, today, classify(situation, today))).toMatchObject({
      appliesFrom: null,
      headline: 'Hoog risico; door overgangsrecht (art. 111 lid 2) gelden de verplichtingen nu niet',
    })
    expect(difference(of(device), of(older)).sentences[0]).toBe('Er is nu geen begindag.')
    const changed = { ...older, designChanged: 'yes', designChangedOn: '2028-08-02' }
    expect(difference(of(older), of(changed)).sentences[0]).toBe('De begindag is nu 2 augustus 2028.')
  })

  test('door een ander antwoord', () => {
    const low = { ...ordinary, ...noDevice, ...notInAnnexIII, ...nothingToDisclose }
    const d = difference(of(low), of({ ...low, ...mdr('IIb'), deepFake: 'yes' }))
    expect(d.category).toEqual({ before: 'other', after: 'highRisk' })
    expect(d.transparency).toEqual({ before: 'no', after: 'yes' })
    expect(d.routes).toEqual([{ route: 'annexI', before: 'no', after: 'yes' }])
    expect(d.sentences[0]).toBe('De categorie was overig en is nu hoog risico.')
    expect(d.sentences).toContain('Erbij: Menselijk toezicht (wettelijke datum 2 augustus 2028).')
    const back = difference(of({ ...low, ...mdr('IIb') }), of(low))
    expect(back.sentences).toContain('Niet meer van toepassing: Menselijk toezicht.')
    expect(difference(of(low), of({ ...low, personalData: 'yes' })).sentences).toEqual([])
    expect(difference(of({ ...low, personalData: 'no' }), of({ ...low, personalData: 'yes' })).sentences).toEqual([
      'Nog onbepaald geworden: DPIA.',
    ])
    expect(difference(of(low), of({ ...low, origin: 'inHouse' })).role).toEqual({
      before: 'gebruiksverantwoordelijke',
      after: 'aanbieder en gebruiksverantwoordelijke',
    })
  })
})

describe('Antwoorden van buiten', () => {
  test('onbekende vragen en waarden worden genoemd en niet gebruikt', () => {
    const { situation, problems } = situationFrom({
      technique: 'magic',
      nonsense: 'yes',
      mdrClass: 'IIa',
      firstPlacedOn: '2025-02-30',
      autonomous: true,
      toString: 'yes',
      influences: 'toString',
    })
    expect([...situation]).toEqual([['mdrClass', 'IIa']])
    expect(problems.map((p) => [p.factId, p.problem])).toEqual([
      ['technique', 'unknown-value'],
      ['nonsense', 'unknown-fact'],
      ['firstPlacedOn', 'unknown-value'],
      ['autonomous', 'unknown-value'],
      ['toString', 'unknown-fact'],
      ['influences', 'unknown-value'],
    ])
    expect(problems[0]?.text).toBe('"magic" is geen antwoord op de vraag "Hoe komt de software aan haar uitkomsten?"')
  })

  test('een antwoord dat niet (meer) bestaat, is onbekend en nooit nee', () => {
    const stale = new Map([...situationFrom(device).situation, ['mdrClass', 'IIc'], ['gone', 'yes']])
    expect(classify(stale, today)).toMatchObject({ category: 'undetermined', routes: [{ verdict: 'unknown' }, {}] })
    expect(verdicts(stale, today).annexI).toBe('unknown')
    expect(classify(stale, today).openFacts.map((f) => f.id)).toContain('mdrClass')
  })

  test('leeg is onbekend', () => {
    expect(situationFrom({ technique: '', autonomous: null, influences: undefined })).toEqual({
      situation: new Map(),
      problems: [],
    })
  })

  test('vragen en onderwerpen zijn te vinden, of niet', () => {
    expect(factById('mdrClass')?.topic).toBe('device')
    expect([factById('nope'), topicById('nope')]).toEqual([null, null])
  })
})

test('de tijdlijn toont de data zoals ze op een dag bekend zijn', () => {
  expect(legalDates(today).map((d) => `${d.day} ${d.id}`)).toEqual([
    '2024-08-01 aiAct',
    '2025-02-02 chaptersOneAndTwo',
    '2026-07-27 literacyNewText',
    '2026-08-02 transparency',
    '2026-12-02 newProhibitions',
    '2026-12-02 markingLegacy',
    '2027-12-02 highRiskAnnexIII',
    '2028-08-02 highRiskAnnexI',
    '2030-08-02 publicAuthorityLegacy',
  ])
  const earlier = legalDates('2026-07-26')
  expect(earlier.find((d) => d.id === 'highRiskAnnexI')?.day).toBe('2027-08-02')
  expect(earlier.map((d) => d.id)).not.toContain('newProhibitions')
})

test('snelle uitkomsten noemen elke verplichting', () =>
  expect([...verdicts(new Map(), today).duties.keys()]).toEqual(of({}).duties.map((d) => d.dutyId)))

test('een bewijs noemt de antwoorden in de volgorde van de vragen, hoe ze ook binnenkwamen', () => {
  const { situation } = situationFrom(device)
  const backwards = new Map([...situation].reverse())
  const asked = (s: typeof situation) => receipt(s, today, classify(s, today)).answers.map((a) => a.factId)
  expect(asked(backwards)).toEqual(asked(situation))
  expect(asked(backwards).slice(0, 2)).toEqual(['technique', 'autonomous'])
  expect(asked(backwards)).toHaveLength(situation.size)
})
