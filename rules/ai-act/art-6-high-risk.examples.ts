import {
  ai,
  claims,
  ivdr,
  keptInHouse,
  mdr,
  noDevice,
  nothingProhibited,
  notInAnnexIII,
  ordinary,
  triage,
} from '../examples/answers'
import type { Example, Examples } from '../examples/example'
import { otherPoints } from './annex-iii'
import { bounds } from './annex-iii-bounds'

const today = '2026-11-23'
const device = { ...ordinary, ...notInAnnexIII }
const inAnnexIII = { ...ordinary, ...noDevice, ...triage }

const table: readonly (readonly [string, Record<string, string>, 'yes' | 'no'])[] = [
  ['MDR klasse I', mdr('I'), 'no'],
  ['MDR klasse I steriel, met meetfunctie of herbruikbaar chirurgisch', mdr('Ispecial'), 'yes'],
  ['MDR klasse IIa', mdr('IIa'), 'yes'],
  ['MDR klasse IIb', mdr('IIb'), 'yes'],
  ['MDR klasse III', mdr('III'), 'yes'],
  ['MDR bijlage XVI', { declaredDevice: 'annexXvi', devicePart: 'itself' }, 'yes'],
  ['IVDR klasse A', ivdr('A'), 'no'],
  ['IVDR klasse A steriel', ivdr('Asterile'), 'yes'],
  ['IVDR klasse B', ivdr('B'), 'yes'],
  ['IVDR klasse C', ivdr('C'), 'yes'],
  ['IVDR klasse D', ivdr('D'), 'yes'],
]

const tableExamples = table.map(
  ([name, answers, annexI]): Example => ({
    says: `${name}: ${annexI === 'yes' ? 'hoog risico, vanaf 2 augustus 2028' : 'langs deze route geen hoog risico'}.`,
    given: { ...device, ...answers },
    on: today,
    expect:
      annexI === 'yes'
        ? { annexI, category: 'highRisk', appliesFrom: '2028-08-02', says: 'Hoog risico, geldt vanaf 2 augustus 2028' }
        : { annexI, category: 'other' },
  }),
)

const within = {
  identificationKind: 'identifies',
  biometricAttributes: 'sensitive',
  emotionBasis: 'biometric',
  infrastructureRole: 'protects',
  educationSetting: 'education',
  workerBasis: 'evaluates',
  benefitsFor: 'authority',
  creditPurpose: 'credit',
  insuranceKind: 'lifeOrHealth',
}

const pointExamples = Object.entries(otherPoints).map(
  ([fact, { name }]): Example => ({
    says: `Bijlage III, ${name}: hoog risico vanaf 2 december 2027, ook zonder medisch hulpmiddel.`,
    given: { ...ordinary, ...noDevice, ...notInAnnexIII, ...within, [fact]: 'yes', art63Claim: 'none' },
    on: today,
    expect: { annexI: 'no', annexIII: 'yes', category: 'highRisk', appliesFrom: '2027-12-02' },
  }),
)

const ticked = (point: string) => ({ ...ordinary, ...noDevice, ...notInAnnexIII, [point]: 'yes', art63Claim: 'none' })

/** Where each point ends: what falls outside, and what just lies within. */
const ends: readonly (readonly [keyof typeof bounds, string, 'yes' | 'no', string])[] = [
  ['remoteIdentification', 'verifies', 'no', 'Inloggen met het gezicht is verificatie'],
  ['remoteIdentification', 'security', 'no', 'Wat alleen beveiligt, is geen identificatie van bijlage III'],
  ['biometricSensitive', 'ancillary', 'no', 'Een technisch nodige bijzaak is geen biometrische indeling'],
  ['biometricSensitive', 'security', 'no', 'Indelen alleen om te beveiligen valt erbuiten'],
  [
    'biometricSensitive',
    'health',
    'no',
    'Alleen gezondheid uit lichaamssignalen valt er volgens de wet niet zeker onder',
  ],
  ['emotionRecognition', 'words', 'no', 'Stemming uit tekst alleen is geen emotieherkenning'],
  ['emotionRecognition', 'physicalState', 'no', 'Pijn en vermoeidheid zijn geen emoties'],
  ['criticalInfrastructure', 'assists', 'no', 'Zuiniger stoken is geen veiligheidscomponent'],
  ['criticalInfrastructure', 'security', 'no', 'Cyberbeveiliging alleen is geen veiligheidscomponent'],
  ['educationAdmission', 'neither', 'no', 'Toelating die niets met onderwijs te maken heeft, valt erbuiten'],
  ['educationEvaluation', 'training', 'yes', 'Bijscholing van medewerkers rekenen wij mee'],
  ['educationLevel', 'neither', 'no', 'Een niveau dat niets met onderwijs te maken heeft, valt erbuiten'],
  ['examMonitoring', 'neither', 'no', 'Toezicht dat niets met onderwijs te maken heeft, valt erbuiten'],
  ['workerManagement', 'terms', 'yes', 'Helpen besluiten over ontslag valt eronder'],
  ['workerManagement', 'behaviour', 'yes', 'Taken verdelen op gedrag valt eronder'],
  ['workerManagement', 'availability', 'no', 'Roosteren op alleen beschikbaarheid valt erbuiten'],
  ['publicBenefits', 'clinical', 'no', 'Gewone klinische triage is geen recht op een voorziening'],
  ['creditScore', 'fraud', 'no', 'Fraude opsporen valt erbuiten'],
  ['insurancePricing', 'otherInsurance', 'no', 'Een andere verzekering valt erbuiten'],
  ['insurancePricing', 'neither', 'no', 'Declaraties afhandelen is geen risico of prijs'],
]

const endExamples = ends.map(([point, answer, annexIII, says]): Example => {
  const { fact } = bounds[point]
  return {
    says: `${says}.`,
    given: { ...ticked(point), [fact.id]: answer },
    on: today,
    expect: { annexIII, category: annexIII === 'yes' ? 'highRisk' : 'other' },
  }
})

const boundExamples: readonly Example[] = [
  ...Object.entries(bounds).map(
    ([point, { fact }]): Example => ({
      says: `Aangekruist, maar nog niet duidelijk of het erbuiten valt (${point}): onbepaald, en dat wordt gevraagd.`,
      given: ticked(point),
      on: today,
      expect: { annexIII: 'unknown', category: 'undetermined', asks: [fact.id] },
    }),
  ),
  {
    says: 'Wie niets aankruist, krijgt geen vragen over wat erbuiten valt.',
    given: { ...ordinary, ...noDevice, ...notInAnnexIII },
    on: today,
    expect: { annexIII: 'no', category: 'other', asksNot: Object.values(bounds).map((b) => b.fact.id) },
  },
  {
    says: 'De dag voor de begindag van bijlage III geldt een punt nog niet, ook al ligt het erbinnen.',
    given: { ...ticked('workerManagement'), workerBasis: 'behaviour' },
    on: '2027-12-01',
    expect: { says: 'Hoog risico, geldt vanaf 2 december 2027' },
  },
  {
    says: 'Op de begindag zelf wel.',
    given: { ...ticked('workerManagement'), workerBasis: 'behaviour' },
    on: '2027-12-02',
    expect: { says: 'Hoog risico, geldt sinds 2 december 2027' },
  },
  {
    says: 'Recht op een voorziening voor de eigen organisatie: alleen hoog risico bij een overheidsinstantie.',
    given: { ...ticked('publicBenefits'), benefitsFor: 'ourselves', publicAuthority: 'yes' },
    on: today,
    expect: { annexIII: 'yes', noAttention: ['attention.no-public-authority'] },
  },
  {
    says: 'Een organisatie die zich niet als overheidsinstantie ziet, valt erbuiten; dat dit een keuze is, is een aandachtspunt.',
    given: { ...ticked('publicBenefits'), benefitsFor: 'ourselves', publicAuthority: 'no' },
    on: today,
    expect: { annexIII: 'no', attention: ['attention.no-public-authority'] },
  },
  {
    says: 'Koos de organisatie nog niet of zij een overheidsinstantie is, dan blijft het open.',
    given: { ...ticked('publicBenefits'), benefitsFor: 'ourselves' },
    on: today,
    expect: { annexIII: 'unknown', category: 'undetermined', asks: ['publicAuthority'] },
  },
  {
    says: 'Roosteren op beschikbaarheid: de grens is onze uitleg, en dat staat erbij.',
    given: { ...ticked('workerManagement'), workerBasis: 'availability' },
    on: today,
    expect: { attention: ['attention.rostering'] },
  },
  {
    says: 'Roosteren op gedrag ligt niet op die grens.',
    given: { ...ticked('workerManagement'), workerBasis: 'behaviour' },
    on: today,
    expect: { noAttention: ['attention.rostering'] },
  },
  {
    says: 'Bijscholing van medewerkers is een leesvraag.',
    given: { ...ticked('examMonitoring'), educationSetting: 'training' },
    on: today,
    expect: { annexIII: 'yes', attention: ['attention.staff-training'] },
  },
  {
    says: 'Een opleiding is geen leesvraag.',
    given: { ...ticked('examMonitoring'), educationSetting: 'education' },
    on: today,
    expect: { annexIII: 'yes', noAttention: ['attention.staff-training'] },
  },
  {
    says: 'Gezondheid uit lichaamssignalen: een aandachtspunt, geen hoog risico.',
    given: { ...ticked('biometricSensitive'), biometricAttributes: 'health' },
    on: today,
    expect: { annexIII: 'no', attention: ['attention.health-from-body-signals'] },
  },
  {
    says: 'Met de conceptrichtsnoeren aan zou het hoog risico zijn, en vervalt het aandachtspunt.',
    given: { ...ticked('biometricSensitive'), biometricAttributes: 'health' },
    on: today,
    with: ['draft-guidance'],
    expect: { annexIII: 'yes', category: 'highRisk', noAttention: ['attention.health-from-body-signals'] },
  },
  {
    says: 'Ook wie buiten bijlage III biometrisch indeelt, informeert wie eraan wordt blootgesteld (art. 50 lid 3).',
    given: { ...ticked('biometricSensitive'), biometricAttributes: 'health' },
    on: today,
    expect: { duties: { 'ai-act.50-3': '2026-08-02' } },
  },
  {
    says: 'Wat geen emotieherkenning is, vraagt ook niets van art. 50 lid 3.',
    given: { ...ticked('emotionRecognition'), emotionBasis: 'words', biometricCategorisation: 'no' },
    on: today,
    expect: { duties: { 'ai-act.50-3': 'no' } },
  },
]

const groundExamples = ['a', 'b', 'c', 'd'].flatMap((ground): Example[] => [
  {
    says: `Grond ${ground} met document en zonder profilering: geen hoog risico, volgens de aanbieder.`,
    given: { ...inAnnexIII, ...claims(ground) },
    on: today,
    expect: {
      annexIII: 'no',
      category: 'other',
      says: 'Overig, volgens de verklaring van de aanbieder (art. 6 lid 3)',
      attention: ['attention.exemption-claimed'],
    },
  },
  {
    says: `Grond ${ground} helpt niet bij profilering: altijd hoog risico.`,
    given: { ...inAnnexIII, ...claims(ground), profiling: 'yes' },
    on: today,
    expect: { annexIII: 'yes', category: 'highRisk', attention: ['attention.profiling-defeats'] },
  },
])

export const highRiskExamples: Examples = {
  title: 'Hoog risico (art. 6, MDCG 2025-6 en bijlage III)',
  examples: [
    ...tableExamples,
    {
      says: 'De dag ervoor: hoog risico, maar de regels gelden nog niet.',
      given: { ...device, ...mdr('IIa') },
      on: '2028-08-01',
      expect: { category: 'highRisk', says: 'Hoog risico, geldt vanaf 2 augustus 2028' },
    },
    {
      says: 'Op de dag zelf gelden de regels.',
      given: { ...device, ...mdr('IIa') },
      on: '2028-08-02',
      expect: { category: 'highRisk', says: 'Hoog risico, geldt sinds 2 augustus 2028' },
    },
    {
      says: 'Voor de omnibus was de begindag voor hulpmiddelen 2 augustus 2027.',
      given: { ...device, ...mdr('IIa') },
      on: '2026-07-26',
      expect: { category: 'highRisk', appliesFrom: '2027-08-02' },
    },
    {
      says: 'Voor de omnibus was de begindag van bijlage III 2 augustus 2026.',
      given: { ...inAnnexIII, art63Claim: 'none' },
      on: '2026-07-26',
      expect: { category: 'highRisk', appliesFrom: '2026-08-02' },
    },
    {
      says: 'Een onderdeel dat geen veiligheidscomponent is, is langs deze route geen hoog risico.',
      given: { ...device, ...mdr('IIb'), devicePart: 'component', safetyComponent: 'no' },
      on: today,
      expect: { annexI: 'no', category: 'other' },
    },
    {
      says: 'Een veiligheidscomponent van een hulpmiddel met aangemelde instantie is hoog risico.',
      given: { ...device, ...mdr('IIb'), devicePart: 'component', safetyComponent: 'yes' },
      on: today,
      expect: { annexI: 'yes', category: 'highRisk' },
    },
    {
      says: 'Zonder klasse blijft de route open.',
      given: { ...device, declaredDevice: 'mdr', devicePart: 'itself' },
      on: today,
      expect: { annexI: 'unknown', category: 'undetermined', asks: ['mdrClass'], asksNot: ['ivdrClass'] },
    },
    {
      says: 'De klasse van de andere wet telt niet mee.',
      given: { ...device, ...mdr('I'), ivdrClass: 'D' },
      on: today,
      expect: { annexI: 'no' },
    },
    {
      says: 'Een zelfgemaakt hulpmiddel onder art. 5 lid 5 is langs deze route geen hoog risico.',
      given: { ...device, ...mdr('IIb'), ...keptInHouse },
      on: today,
      expect: { annexI: 'no', category: 'other', provider: 'yes', deployer: 'yes' },
    },
    {
      says: 'Zijn niet alle voorwaarden van art. 5 lid 5 vervuld, dan geldt de tabel gewoon.',
      given: { ...device, ...mdr('IIb'), ...keptInHouse, inHouseConditions: 'no' },
      on: today,
      expect: { annexI: 'yes' },
    },
    {
      says: 'Gaat het zelfgemaakte hulpmiddel naar een andere rechtspersoon, dan vervalt de uitzondering, en wordt naar de rest niet gevraagd.',
      given: { ...device, ...mdr('IIb'), origin: 'inHouse', transferred: 'yes' },
      on: today,
      expect: { annexI: 'yes', category: 'highRisk', asksNot: ['inHouseConditions'] },
    },
    {
      says: 'Zelfgemaakt, maar de voorwaarden zijn nog niet beoordeeld: open.',
      given: { ...device, ...mdr('IIb'), origin: 'inHouse' },
      on: today,
      expect: { annexI: 'unknown', asks: ['inHouseConditions'] },
    },
    {
      says: 'Een ingekocht hulpmiddel valt nooit onder art. 5 lid 5.',
      given: { ...device, ...mdr('IIb'), ...keptInHouse, origin: 'bought' },
      on: today,
      expect: { annexI: 'yes' },
    },
    {
      says: 'Een zelfgemaakt hulpmiddel voor spoedtriage is wel hoog risico: bijlage III geldt gewoon.',
      given: {
        ...inAnnexIII,
        ...mdr('IIb'),
        ...keptInHouse,
        art63Claim: 'none',
      },
      on: today,
      expect: { annexI: 'no', annexIII: 'yes', category: 'highRisk', appliesFrom: '2027-12-02', provider: 'yes' },
    },
    {
      says: 'Klasse IIa zonder aangemelde instantie in het register: een aandachtspunt.',
      given: { ...device, ...mdr('IIa'), notifiedBodyDeclared: 'no' },
      on: today,
      expect: { annexI: 'yes', attention: ['attention.notified-body-missing'] },
    },
    {
      says: 'Klasse I met aangemelde instantie in het register: een aandachtspunt.',
      given: { ...device, ...mdr('I'), notifiedBodyDeclared: 'yes' },
      on: today,
      expect: { annexI: 'no', attention: ['attention.notified-body-unexpected'] },
    },
    {
      says: 'Klopt de aangemelde instantie met de klasse, dan is er geen aandachtspunt.',
      given: { ...device, ...mdr('IIa'), notifiedBodyDeclared: 'yes' },
      on: today,
      expect: { noAttention: ['attention.notified-body-missing', 'attention.notified-body-unexpected'] },
    },
    {
      says: 'Bij bijlage XVI verschilt één bron: een aandachtspunt.',
      given: { ...device, declaredDevice: 'annexXvi', devicePart: 'itself' },
      on: today,
      expect: { attention: ['attention.annex-xvi'] },
    },
    {
      says: 'Spoedtriage is hoog risico vanaf 2 december 2027.',
      given: { ...inAnnexIII, art63Claim: 'none' },
      on: today,
      expect: { annexIII: 'yes', category: 'highRisk', appliesFrom: '2027-12-02' },
    },
    {
      says: 'Spoedtriage: op de dag zelf gelden de regels.',
      given: { ...inAnnexIII, art63Claim: 'none' },
      on: '2027-12-02',
      expect: { says: 'Hoog risico, geldt sinds 2 december 2027' },
    },
    {
      says: 'Spoedtriage: de dag ervoor nog niet.',
      given: { ...inAnnexIII, art63Claim: 'none' },
      on: '2027-12-01',
      expect: { says: 'Hoog risico, geldt vanaf 2 december 2027' },
    },
    {
      says: 'Is niet bekend of de aanbieder zich op de uitzondering beroept, dan blijft spoedtriage onbepaald.',
      given: inAnnexIII,
      on: today,
      expect: { annexIII: 'unknown', category: 'undetermined', asks: ['art63Claim', 'art63Ground', 'profiling'] },
    },
    {
      says: 'Is niet bekend of het profileert, dan helpt ook een beroep met document nog niet.',
      given: { ...inAnnexIII, ...claims('a'), profiling: '' },
      on: today,
      expect: { annexIII: 'unknown', category: 'undetermined', asks: ['profiling'] },
    },
    {
      says: 'Een beroep zonder document telt niet.',
      given: { ...inAnnexIII, ...claims('a'), art63Claim: 'undocumented' },
      on: today,
      expect: { annexIII: 'yes', attention: ['attention.exemption-undocumented'] },
    },
    {
      says: 'Een document zonder een van de vier gronden telt niet.',
      given: { ...inAnnexIII, ...claims('none') },
      on: today,
      expect: { annexIII: 'yes' },
    },
    {
      says: 'Een document zonder grond: dat staat er als aandachtspunt bij.',
      given: { ...inAnnexIII, ...claims('none') },
      on: today,
      expect: { category: 'highRisk', attention: ['attention.exemption-without-ground'] },
    },
    {
      says: 'Met een document, maar de grond is nog niet bekend: open, en de grond wordt gevraagd.',
      given: { ...inAnnexIII, art63Claim: 'documented', profiling: 'no' },
      on: today,
      expect: {
        annexIII: 'unknown',
        category: 'undetermined',
        asks: ['art63Ground'],
        noAttention: ['attention.exemption-without-ground'],
      },
    },
    {
      says: 'Een genoemde grond is geen ontbrekende grond.',
      given: { ...inAnnexIII, ...claims('a') },
      on: today,
      expect: { noAttention: ['attention.exemption-without-ground', 'attention.exemption-without-review'] },
    },
    {
      says: 'Grond c zonder dat een mens kijkt, gaat niet op: hoog risico.',
      given: { ...inAnnexIII, ...claims('c'), humanReviewOfPatterns: 'no' },
      on: today,
      expect: { annexIII: 'yes', category: 'highRisk', attention: ['attention.exemption-without-review'] },
    },
    {
      says: 'Grond c, en niet bekend of een mens kijkt: open.',
      given: { ...inAnnexIII, ...claims('c'), humanReviewOfPatterns: '' },
      on: today,
      expect: { annexIII: 'unknown', category: 'undetermined', asks: ['humanReviewOfPatterns'] },
    },
    {
      says: 'Bij een andere grond wordt niet gevraagd of een mens kijkt.',
      given: { ...inAnnexIII, ...claims('a'), humanReviewOfPatterns: '' },
      on: today,
      expect: { category: 'other', asksNot: ['humanReviewOfPatterns'] },
    },
    {
      says: 'Een beroep dat niet is geregistreerd, telt wel; dat het ontbreekt, is een aandachtspunt.',
      given: { ...inAnnexIII, ...claims('a'), art63Registered: 'no' },
      on: today,
      expect: { category: 'other', attention: ['attention.exemption-unregistered'] },
    },
    {
      says: 'Is niet bekend of het is geregistreerd, dan wordt dat gevraagd.',
      given: { ...inAnnexIII, ...claims('a'), art63Registered: '' },
      on: today,
      expect: { category: 'other', asks: ['art63Registered'], noAttention: ['attention.exemption-unregistered'] },
    },
    {
      says: 'Zonder geldig beroep wordt niet naar de registratie gevraagd.',
      given: { ...inAnnexIII, art63Claim: 'none' },
      on: today,
      expect: { asksNot: ['art63Registered'] },
    },
    {
      says: 'Wie zelf aanbieder is, registreert zelf: dat is een verplichting, geen vraag aan een ander.',
      given: { ...inAnnexIII, ...claims('a'), origin: 'inHouse', art63Registered: 'no' },
      on: today,
      expect: { noAttention: ['attention.exemption-unregistered'], duties: { 'ai-act.6-4': '2027-12-02' } },
    },
    {
      says: 'Een niet los te zien onderdeel: volgens geldend recht staat dat een beroep niet in de weg.',
      given: { ...inAnnexIII, ...claims('a'), inseparablePart: 'yes' },
      on: today,
      expect: { annexIII: 'no', category: 'other', asksNot: ['inseparablePart'] },
    },
    {
      says: 'Met de conceptrichtsnoeren aan zou de uitzondering daar niet gelden.',
      given: { ...inAnnexIII, ...claims('a'), inseparablePart: 'yes', valueJudgement: 'no' },
      on: today,
      with: ['draft-guidance'],
      expect: { annexIII: 'yes', category: 'highRisk' },
    },
    ...groundExamples,
    {
      says: 'Wie profileert, hoeft de andere vragen over de uitzondering niet te beantwoorden.',
      given: { ...inAnnexIII, profiling: 'yes' },
      on: today,
      expect: { annexIII: 'yes', asksNot: ['art63Claim', 'art63Ground'] },
    },
    ...pointExamples,
    ...endExamples,
    ...boundExamples,
    {
      says: 'Triage buiten spoed valt er niet onder; de leesvraag is een aandachtspunt.',
      given: { ...ordinary, ...noDevice, ...notInAnnexIII, emergencyTriage: 'otherTriage' },
      on: today,
      expect: { annexIII: 'no', category: 'other', attention: ['attention.other-triage'] },
    },
    {
      says: 'Is bijlage III niet gevraagd, dan is de uitkomst nooit "geen hoog risico".',
      given: { ...ordinary, ...noDevice, emergencyTriage: 'none' },
      on: today,
      expect: { annexIII: 'unknown', category: 'undetermined', asks: ['recruitment', 'insurancePricing'] },
    },
    {
      says: 'Hoog risico langs één route staat vast, ook als de andere nog open is.',
      given: { ...ordinary, ...mdr('IIa') },
      on: today,
      expect: { annexI: 'yes', annexIII: 'unknown', category: 'highRisk', appliesFrom: '2028-08-02' },
    },
    {
      says: 'Langs beide routes: de vroegste begindag telt, en de keuring loopt via de MDR.',
      given: { ...inAnnexIII, ...mdr('IIa'), art63Claim: 'none' },
      on: today,
      expect: {
        annexI: 'yes',
        annexIII: 'yes',
        category: 'highRisk',
        appliesFrom: '2027-12-02',
        attention: ['attention.both-routes'],
      },
    },
    {
      says: 'De uitzondering van art. 6 lid 3 raakt route 1 niet.',
      given: { ...inAnnexIII, ...mdr('IIa'), ...claims('a') },
      on: today,
      expect: { annexI: 'yes', annexIII: 'no', category: 'highRisk', appliesFrom: '2028-08-02' },
    },
    {
      says: 'Conceptrichtsnoeren beslissen niet.',
      given: { ...ordinary, ...noDevice, ...notInAnnexIII, healthFromBodySignals: 'yes' },
      on: today,
      expect: {
        annexIII: 'no',
        category: 'other',
        asksNot: ['healthFromBodySignals'],
        attention: ['attention.health-from-body-signals'],
      },
    },
    {
      says: 'Met de conceptrichtsnoeren aan zou gezondheid uit lichaamssignalen hoog risico zijn.',
      given: { ...ordinary, ...noDevice, ...notInAnnexIII, healthFromBodySignals: 'yes', art63Claim: 'none' },
      on: today,
      with: ['draft-guidance'],
      expect: { annexIII: 'yes', category: 'highRisk' },
    },
    {
      says: 'Wat geen AI-systeem is, is langs geen route hoog risico.',
      given: { ...ai, ...nothingProhibited, ...mdr('III'), ...triage, technique: 'humanRules' },
      on: today,
      expect: { annexI: 'no', annexIII: 'no', category: 'notAi' },
    },
  ],
}
