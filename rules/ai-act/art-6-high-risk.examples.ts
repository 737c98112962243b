import {
  ai,
  claims,
  ivdr,
  mdr,
  noDevice,
  nothingProhibited,
  notInAnnexIII,
  ordinary,
  triage,
} from '../examples/answers'
import type { Example, Examples } from '../examples/example'
import { otherPoints } from './annex-iii'

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

const pointExamples = Object.entries(otherPoints).map(
  ([fact, { name }]): Example => ({
    says: `Bijlage III, ${name}: hoog risico vanaf 2 december 2027, ook zonder medisch hulpmiddel.`,
    given: { ...ordinary, ...noDevice, ...notInAnnexIII, [fact]: 'yes', art63Claim: 'none' },
    on: today,
    expect: { annexI: 'no', annexIII: 'yes', category: 'highRisk', appliesFrom: '2027-12-02' },
  }),
)

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
      given: { ...device, ...mdr('IIb'), origin: 'inHouse', transferred: 'no', inHouseConditions: 'yes' },
      on: today,
      expect: { annexI: 'no', category: 'other', provider: 'yes', deployer: 'yes' },
    },
    {
      says: 'Zijn niet alle voorwaarden van art. 5 lid 5 vervuld, dan geldt de tabel gewoon.',
      given: { ...device, ...mdr('IIb'), origin: 'inHouse', transferred: 'no', inHouseConditions: 'no' },
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
      given: { ...device, ...mdr('IIb'), inHouseConditions: 'yes' },
      on: today,
      expect: { annexI: 'yes' },
    },
    {
      says: 'Een zelfgemaakt hulpmiddel voor spoedtriage is wel hoog risico: bijlage III geldt gewoon.',
      given: {
        ...inAnnexIII,
        ...mdr('IIb'),
        origin: 'inHouse',
        transferred: 'no',
        inHouseConditions: 'yes',
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
    ...groundExamples,
    {
      says: 'Wie profileert, hoeft de andere vragen over de uitzondering niet te beantwoorden.',
      given: { ...inAnnexIII, profiling: 'yes' },
      on: today,
      expect: { annexIII: 'yes', asksNot: ['art63Claim', 'art63Ground'] },
    },
    ...pointExamples,
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
      expect: { annexIII: 'no', category: 'other', asksNot: ['healthFromBodySignals'] },
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
