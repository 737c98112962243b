import type { Proposal, ToolKind } from './kind'

const proposal = (factId: string, value: string, why: string): Proposal => ({ factId, value, why })

const learned = (why: string): Proposal => proposal('technique', 'learned', why)
const autonomous = proposal('autonomous', 'yes', 'Het maakt zijn voorstel zonder dat iemand elke stap aanwijst.')
const influences = (why: string): Proposal => proposal('influences', 'yes', why)
const analyses = proposal('softwareAction', 'more', 'Het analyseert of berekent iets, en bewaart of toont niet alleen.')
const forPatients = proposal('individualPatient', 'yes', 'De uitkomst gaat over één patiënt tegelijk.')
const noDecisions = proposal('informsDecisions', 'no', 'De uitkomst gaat niet over een diagnose of behandeling.')
const monitorsNothing = proposal(
  'monitorsPhysiology',
  'no',
  'Het volgt geen hartslag, bloeddruk of andere lichaamsfunctie.',
)
const noLaboratory = proposal('ivdData', 'none', 'Het werkt niet op de uitslag van laboratoriumonderzoek.')
const noEmergency = proposal('emergencyTriage', 'none', 'Het zegt niets over hoe dringend iemand hulp nodig heeft.')
const silent = proposal('interactsWithPersons', 'no', 'Mensen voeren er geen gesprek mee.')
const makesNothing = proposal(
  'generatesContent',
  'no',
  'Het geeft een score of een keuze, en schrijft of tekent zelf niets.',
)
const noDeepFake = proposal('deepFake', 'no', 'Het maakt geen beeld of geluid dat voor echt kan doorgaan.')
const notPublished = proposal('publicInterestText', 'no', 'Wat eruit komt, is voor intern gebruik of voor één patiënt.')
const personal = proposal('personalData', 'yes', 'Het werkt met gegevens van herkenbare mensen.')
const ofHealth = proposal('sensitiveData', 'yes', 'Daar zijn gegevens over gezondheid bij.')
const atWork = proposal('usedAtWorkplace', 'yes', 'Medewerkers gebruiken het bij hun werk.')

/** The kinds of tool that a person can begin from, the most common first. */
export const toolKinds: readonly ToolKind[] = [
  {
    id: 'speechToReport',
    name: 'Spraak naar verslag',
    description: 'Luistert mee en maakt van een gesprek een verslag voor het dossier.',
    examples: { practice: 'het spreekuur van de huisarts', hospital: 'de polikliniek of de overdracht' },
    proposes: [
      learned('Spraak herkennen en samenvatten gebeurt met een model dat van voorbeelden heeft geleerd.'),
      autonomous,
      influences('Het verslag komt in het dossier, en anderen gaan daarop af.'),
      proposal('softwareAction', 'summary', 'Het ordent of vat samen; het schrijft niet alleen letterlijk uit.'),
      forPatients,
      monitorsNothing,
      noLaboratory,
      noEmergency,
      silent,
      proposal('generatesContent', 'yes', 'Het schrijft zelf een tekst.'),
      noDeepFake,
      notPublished,
      personal,
      ofHealth,
      atWork,
    ],
  },
  {
    id: 'imageAnalysis',
    name: 'Beeldanalyse',
    description: 'Beoordeelt een foto of scan en wijst iets aan.',
    examples: { practice: 'een huidfoto of netvliesfoto', hospital: 'een röntgenfoto of CT-scan' },
    proposes: [
      learned('Beelden herkennen gebeurt met een model dat van voorbeelden heeft geleerd.'),
      autonomous,
      influences('Wie het beeld beoordeelt, ziet wat de software aanwijst.'),
      analyses,
      forPatients,
      proposal('informsDecisions', 'yes', 'Wat het aanwijst, telt mee bij de diagnose of de behandeling.'),
      monitorsNothing,
      silent,
      noDeepFake,
      notPublished,
      personal,
      ofHealth,
      atWork,
    ],
  },
  {
    id: 'triage',
    name: 'Triage en urgentie',
    description:
      'Schat in hoe snel iemand hulp nodig heeft. Bij spoed gelden andere regels dan overdag; dat vragen wij apart.',
    examples: { practice: 'een digitale intake voor het spreekuur', hospital: 'de balie van de spoedeisende hulp' },
    proposes: [
      autonomous,
      influences('De volgorde waarin mensen hulp krijgen, hangt ervan af.'),
      analyses,
      forPatients,
      monitorsNothing,
      noLaboratory,
      proposal('decidesOnPersons', 'yes', 'Het helpt bepalen wie wanneer aan de beurt is.'),
      noDeepFake,
      notPublished,
      personal,
      ofHealth,
    ],
  },
  {
    id: 'patientChatbot',
    name: 'Chatbot of telefoonassistent',
    description: 'Beantwoordt vragen van patiënten in gewone taal.',
    examples: {
      practice: 'vragen over recepten en openingstijden op de website',
      hospital: 'vragen over de voorbereiding op een opname',
    },
    proposes: [
      learned('Een gesprek in gewone taal voeren gebeurt met een taalmodel dat van voorbeelden heeft geleerd.'),
      autonomous,
      influences('Mensen doen iets met het antwoord.'),
      monitorsNothing,
      noLaboratory,
      proposal('interactsWithPersons', 'yes', 'Patiënten praten of chatten er rechtstreeks mee.'),
      proposal('generatesContent', 'yes', 'Het maakt zelf de zinnen van zijn antwoord.'),
      noDeepFake,
      personal,
    ],
  },
  {
    id: 'planning',
    name: 'Planning en capaciteit',
    description: 'Verdeelt afspraken, roosters, kamers of bedden.',
    examples: { practice: 'de agenda van het spreekuur', hospital: 'de bedden en operatiekamers' },
    proposes: [
      autonomous,
      influences('Het rooster of de agenda volgt het voorstel.'),
      analyses,
      noDecisions,
      monitorsNothing,
      noLaboratory,
      silent,
      makesNothing,
      noDeepFake,
      notPublished,
      personal,
      atWork,
    ],
  },
  {
    id: 'selfMonitoring',
    name: 'Zelfmeting en thuismonitoring',
    description: 'Volgt waarden die de patiënt zelf meet en waarschuwt als er iets verandert.',
    examples: { practice: 'bloeddruk thuis meten', hospital: 'gewicht en zuurstof volgen na ontslag' },
    proposes: [
      influences('Op een waarschuwing volgt meestal contact of ander gedrag.'),
      forPatients,
      proposal('monitorsPhysiology', 'yes', 'Het volgt lichaamsfuncties, zoals bloeddruk of hartslag.'),
      makesNothing,
      noDeepFake,
      notPublished,
      personal,
      ofHealth,
    ],
  },
  {
    id: 'coding',
    name: 'Coderen en declareren',
    description: 'Leest verslagen en stelt er codes bij voor.',
    examples: { practice: 'een ICPC-code in het dossier', hospital: 'diagnosecodes en zorgproducten' },
    proposes: [
      learned('Vrije tekst lezen gebeurt met een model dat van voorbeelden heeft geleerd.'),
      autonomous,
      influences('De code komt in het dossier of op de declaratie.'),
      analyses,
      forPatients,
      noDecisions,
      monitorsNothing,
      noLaboratory,
      noEmergency,
      silent,
      makesNothing,
      noDeepFake,
      notPublished,
      personal,
      ofHealth,
      atWork,
    ],
  },
  {
    id: 'riskPrediction',
    name: 'Risico’s voorspellen',
    description: 'Berekent wie een grotere kans heeft op ziekte of achteruitgang.',
    examples: {
      practice: 'kwetsbare ouderen vinden in de praktijk',
      hospital: 'heropname of verslechtering voorspellen op de afdeling',
    },
    proposes: [
      learned('De kans komt uit een model dat van eerdere patiënten heeft geleerd.'),
      autonomous,
      influences('Op een hoge kans volgt meestal een gesprek of extra zorg.'),
      analyses,
      forPatients,
      silent,
      makesNothing,
      noDeepFake,
      notPublished,
      personal,
      ofHealth,
      atWork,
    ],
  },
  {
    id: 'writingAssistant',
    name: 'Schrijfhulp voor medewerkers',
    description: 'Schrijft, vertaalt of vat samen op verzoek van een medewerker.',
    examples: { practice: 'een verwijsbrief of een uitleg voor de patiënt', hospital: 'een folder of vergaderstuk' },
    proposes: [
      learned('Tekst maken gebeurt met een taalmodel dat van voorbeelden heeft geleerd.'),
      autonomous,
      influences('De tekst gaat naar anderen, of komt in een dossier.'),
      monitorsNothing,
      noLaboratory,
      noEmergency,
      proposal('interactsWithPersons', 'yes', 'Medewerkers geven opdrachten in gewone taal en krijgen antwoord.'),
      proposal('generatesContent', 'yes', 'Het schrijft zelf een tekst.'),
      atWork,
    ],
  },
]

/** The kind with this id, or null. */
export const toolKindById = (id: string): ToolKind | null => toolKinds.find((k) => k.id === id) ?? null

/** What a kind of tool proposes for one question, or null. */
export const proposalFor = (kind: ToolKind, factId: string): Proposal | null =>
  kind.proposes.find((p) => p.factId === factId) ?? null
