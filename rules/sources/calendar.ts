import type { Day } from '../engine/day'
import type { Act, LegalDate, Setting } from '../engine/period'
import {
  aiAct,
  aiInGeneralPractice,
  apDpiaList,
  apLargeScale,
  avg,
  com2025_837,
  com2025_1023,
  draftHighRiskGuidelines,
  eudamedDecision,
  igjGenerativeAi,
  implantDecree,
  implementingAct,
  ivdr,
  loggingDecree,
  loggingRetention,
  mdr,
  medicalTechnologyGuide,
  omnibus,
  supplierChecklist,
  wgbo,
  wkkgz,
} from './acts'

const aiActInForce: Day = '2024-08-01'
/** Art. 113, second paragraph: the general day of application. */
const generalDay: Day = '2026-08-02'
/** Regulation (EU) 2023/607 gave older devices more time. */
const mdrAmended: Day = '2023-03-20'
const omnibusInForce: Day = '2026-07-27'
/** Both the new prohibitions and the end of the time that art. 111(4) gives for marking. */
const decemberDay: Day = '2026-12-02'
/** One report holds the eight tips and the checklist for suppliers. */
const reportOfMay2025: Day = '2025-05-01'

const by2024 = (day: Day, provision: string): Setting => ({ day, setBy: aiAct, provision, known: aiActInForce })
const by2026 = (day: Day, provision: string): Setting => ({ day, setBy: omnibus, provision, known: omnibusInForce })
/** The omnibus has four articles: it replaces text of the AI Act, and that is where the date stands. */
const inPlaceOf = (provision: string): string => `(nieuwe tekst van de AI-verordening, ${provision})`
const by2023 = (day: Day, provision: string): Setting => ({ day, setBy: mdr, provision, known: mdrAmended })
const since = (day: Day, setBy: Act, provision: string): Setting => ({ day, setBy, provision, known: day })

/** The day up to which the law was studied. */
export const lawStudiedUntil: Day = '2026-11-22'

/** Each legal date once, with the act that set it. When the legislator postpones, one setting is added here. */
export const calendar = {
  aiAct: {
    id: 'ai-act-in-force',
    label: 'AI-verordening in werking',
    settings: [by2024(aiActInForce, 'art. 113, eerste alinea')],
  },
  chaptersOneAndTwo: {
    id: 'chapters-1-2',
    label: 'Definities, AI-geletterdheid en verboden praktijken gelden',
    settings: [by2024('2025-02-02', 'art. 113, onder a')],
  },
  literacyNewText: {
    id: 'literacy-new-text',
    label: 'Nieuwe tekst over AI-geletterdheid',
    settings: [by2026(omnibusInForce, 'art. 1, punt 5')],
  },
  general: {
    id: 'general',
    label: 'Algemene begindag van de AI-verordening',
    settings: [by2024(generalDay, 'art. 113, tweede alinea')],
  },
  transparency: {
    id: 'transparency',
    label: 'Transparantie volgens art. 50 geldt',
    settings: [by2024(generalDay, 'art. 113, tweede alinea')],
  },
  newProhibitions: {
    id: 'new-prohibitions',
    label: 'Nieuwe verboden van art. 5 lid 1, onder ba en bb',
    settings: [by2026(decemberDay, inPlaceOf('art. 113, onder a'))],
  },
  markingLegacy: {
    id: 'marking-legacy',
    label: 'Markeren (art. 50 lid 2) ook voor systemen die er al waren',
    settings: [by2026(decemberDay, inPlaceOf('art. 111 lid 4'))],
  },
  highRiskAnnexIII: {
    id: 'high-risk-annex-iii',
    label: 'Regels voor hoog risico volgens bijlage III gelden',
    settings: [by2024(generalDay, 'art. 113, tweede alinea'), by2026('2027-12-02', inPlaceOf('art. 113, onder c, i'))],
  },
  highRiskAnnexI: {
    id: 'high-risk-annex-i',
    label: 'Regels voor medische hulpmiddelen met hoog risico gelden',
    settings: [by2024('2027-08-02', 'art. 113, onder c'), by2026('2028-08-02', inPlaceOf('art. 113, onder c, ii'))],
  },
  legacyText: {
    id: 'legacy-text',
    label: 'Huidige tekst van het overgangsrecht',
    settings: [by2026(omnibusInForce, inPlaceOf('art. 111 lid 2'))],
  },
  publicAuthorityLegacy: {
    id: 'public-authority-legacy',
    label: 'Einde overgangsrecht voor systemen bedoeld voor overheden',
    settings: [by2026('2030-08-02', inPlaceOf('art. 111 lid 2, tweede zin'))],
  },
  mdr: { id: 'mdr', label: 'MDR van toepassing', settings: [since('2021-05-26', mdr, 'art. 123 lid 2')] },
  mdrLegacyHighest: {
    id: 'mdr-legacy-highest',
    label: 'Einde overgangsrecht MDR voor klasse III en implanteerbare klasse IIb (niet zelf nagelezen)',
    settings: [by2023('2027-12-31', 'art. 120 lid 3a, onder a')],
  },
  mdrLegacyOther: {
    id: 'mdr-legacy-other',
    label: 'Einde overgangsrecht MDR voor andere hulpmiddelen (niet zelf nagelezen)',
    settings: [by2023('2028-12-31', 'art. 120 lid 3a, onder b, en lid 3b')],
  },
  eudamed: {
    id: 'eudamed',
    label: 'Vier modules van Eudamed verplicht (niet zelf nagelezen)',
    settings: [since('2026-05-28', eudamedDecision, '')],
  },
  ivdr: { id: 'ivdr', label: 'IVDR van toepassing', settings: [since('2022-05-26', ivdr, 'art. 113 lid 2')] },
  avg: { id: 'avg', label: 'AVG van toepassing', settings: [since('2018-05-25', avg, 'art. 99 lid 2')] },
  apLargeScale: {
    id: 'ap-large-scale',
    label: 'Uitleg AP van grootschalige verwerking in de zorg',
    settings: [since('2018-01-01', apLargeScale, '')],
    roughly: '2018',
  },
  apDpiaList: {
    id: 'ap-dpia-list',
    label: 'DPIA-lijst van de AP gepubliceerd (de begindag is niet nagelezen)',
    settings: [since('2019-11-27', apDpiaList, 'Stcrt. 2019, 64418')],
  },
  wgbo: { id: 'wgbo', label: 'WGBO in werking (niet zelf nagelezen)', settings: [since('1995-04-01', wgbo, '')] },
  wkkgz: { id: 'wkkgz', label: 'Wkkgz in werking', settings: [since('2016-01-01', wkkgz, '')], roughly: '2016' },
  loggingDecree: {
    id: 'logging-decree',
    label: 'Besluit elektronische gegevensverwerking door zorgaanbieders',
    settings: [since('2017-12-31', loggingDecree, 'Stb. 2017, 446')],
    roughly: '2017',
  },
  loggingRetention: {
    id: 'logging-retention',
    label: 'Bewaartermijn van vijf jaar voor logging',
    settings: [since('2019-06-27', loggingRetention, '')],
    roughly: '2019',
  },
  implantRegister: {
    id: 'implant-register',
    label: 'Landelijk Implantaten Register in gebruik (de begindag van besluit en regeling is niet nagelezen)',
    settings: [since('2019-01-01', implantDecree, '')],
    roughly: '2019',
  },
  supplierChecklist: {
    id: 'supplier-checklist',
    label: 'Leverancierschecklist gepubliceerd',
    settings: [since(reportOfMay2025, supplierChecklist, 'bijlage 3')],
    roughly: 'mei 2025',
  },
  aiInGeneralPractice: {
    id: 'ai-in-general-practice',
    label: 'Rapport AI in de huisartsenpraktijk gepubliceerd',
    settings: [since(reportOfMay2025, aiInGeneralPractice, '')],
    roughly: 'mei 2025',
  },
  draftHighRiskGuidelines: {
    id: 'draft-high-risk-guidelines',
    label: 'Conceptrichtsnoeren hoog risico gepubliceerd',
    settings: [since('2026-05-19', draftHighRiskGuidelines, '')],
  },
  com2025_1023: {
    id: 'com-2025-1023',
    label: 'Voorstel tot herziening van MDR en IVDR',
    settings: [since('2025-12-16', com2025_1023, '')],
  },
  igjGenerativeAi: {
    id: 'igj-generative-ai',
    label: 'Aandachtspunten van de IGJ bij generatieve AI',
    settings: [since('2025-01-02', igjGenerativeAi, '')],
    roughly: '2025',
  },
  medicalTechnologyGuide: {
    id: 'medical-technology-guide',
    label: 'Leidraad Medische Technologie 2026',
    settings: [since('2026-01-01', medicalTechnologyGuide, 'bijlage')],
    roughly: '2026',
  },
  com2025_837: {
    id: 'com-2025-837',
    label: 'Voorstel tot wijziging van onder meer de AVG',
    settings: [since('2025-01-01', com2025_837, '')],
    roughly: '2025',
  },
  implementingAct: {
    id: 'uitvoeringswet',
    label: 'Consultatie over de Uitvoeringswet AI-verordening',
    settings: [since('2026-04-20', implementingAct, '')],
  },
} as const satisfies Record<string, LegalDate>
