import { hospital, noDevice, notInAnnexIII, notOnApList, ordinary } from '../examples/answers'
import type { Example, Examples } from '../examples/example'
import { apListFacts } from './ap-list'

const on = '2026-11-23'
const staff = { ...ordinary, ...noDevice, ...notInAnnexIII, ...hospital, personalData: 'yes', sensitiveData: 'no' }
const practice = {
  ...staff,
  institutionKind: 'generalPractice',
  sensitiveData: 'yes',
  patientsInOneSystem: 'upTo10000',
}
const ids = apListFacts.map((f) => f.id)

const alone = apListFacts.map(
  (fact): Example => ({
    says: `${fact.options.yes.says}: alleen dat maakt een DPIA nodig.`,
    given: { ...staff, ...notOnApList, [fact.id]: 'yes' },
    on,
    expect: { duties: { 'avg.35': '2019-11-27', 'avg.36': '2019-11-27' }, asksNot: ['likelyHighRisk'] },
  }),
)

export const apListExamples: Examples = {
  title: 'De lijst van de AP voor de DPIA',
  examples: [
    ...alone,
    {
      says: 'Geen van de gevraagde categorieën zegt niet dat een DPIA niet nodig is: een persoon beoordeelt het.',
      given: { ...staff, ...notOnApList },
      on,
      expect: { duties: { 'avg.35': 'unknown' }, asks: ['likelyHighRisk'], asksNot: ids },
    },
    {
      says: 'Een praktijk met hoogstens 10.000 patiënten kan er door de lijst toch een nodig hebben.',
      given: { ...practice, apConnectedDevices: 'yes' },
      on,
      expect: { duties: { 'avg.35': '2019-11-27' } },
    },
    {
      says: 'Niet over de lijst gevraagd: nog onbepaald, en elke categorie wordt gevraagd.',
      given: practice,
      on,
      expect: { duties: { 'avg.35': 'unknown' }, asks: ids },
    },
    {
      says: 'Een nee op een categorie laat de andere open.',
      given: { ...practice, apGenetic: 'no' },
      on,
      expect: { duties: { 'avg.35': 'unknown' }, asks: ['apProfiling'], asksNot: ['apGenetic'] },
    },
    {
      says: 'Gezondheidsgegevens in een ziekenhuis: de DPIA staat vast, en de lijst wordt niet gevraagd.',
      given: { ...staff, sensitiveData: 'yes' },
      on,
      expect: { duties: { 'avg.35': '2018-05-25' }, asksNot: ids },
    },
    {
      says: 'Zonder persoonsgegevens wordt de lijst niet gevraagd, en zegt zij niets.',
      given: { ...staff, personalData: 'no', apProfiling: 'yes' },
      on,
      expect: { duties: { 'avg.35': 'no' }, asksNot: ids },
    },
    {
      says: 'Met grote schaal geldt de verplichting sinds de AVG, ook waar de lijst haar noemt.',
      given: { ...staff, sensitiveData: 'yes', apBiometric: 'yes' },
      on,
      expect: { duties: { 'avg.35': '2018-05-25' } },
    },
    {
      says: 'De dag voordat de lijst er was, maakte zij niets nodig; een persoon beoordeelde het.',
      given: { ...staff, apProfiling: 'yes' },
      on: '2019-11-26',
      expect: { duties: { 'avg.35': 'unknown' }, asks: ['likelyHighRisk'] },
    },
    {
      says: 'Op de dag zelf wel.',
      given: { ...staff, apProfiling: 'yes' },
      on: '2019-11-27',
      expect: { duties: { 'avg.35': '2019-11-27' } },
    },
  ],
}
