import {
  ai,
  boughtAndUsed,
  mdr,
  noDevice,
  nothingProhibited,
  nothingToDisclose,
  notInAnnexIII,
  ordinary,
} from '../examples/answers'
import type { Example, Examples } from '../examples/example'

const on = '2026-11-23'
const low = { ...ordinary, ...noDevice, ...notInAnnexIII }
const high = { ...ordinary, ...mdr('IIa'), ...notInAnnexIII }

const olderUnchanged = { firstPlacedOn: '2025-01-01', designChanged: 'no', forPublicAuthorities: 'no' }

const changedOfUnknownOrigin = {
  ...ai,
  usedByInstitution: 'yes',
  transferred: 'yes',
  otherAnnexIII: 'yes',
  profiling: 'yes',
  substantialModification: 'yes',
  interactsWithPersons: 'no',
  generatesContent: 'no',
}

export const roleExamples: Examples = {
  title: 'Rollen (art. 3 punt 3 en 4, art. 25)',
  examples: [
    {
      says: 'Ingekocht en ongewijzigd gebruikt: gebruiksverantwoordelijke, geen aanbieder.',
      given: high,
      on,
      expect: { deployer: 'yes', provider: 'no' },
    },
    {
      says: 'Zelf gemaakt en zelf gebruikt: aanbieder én gebruiksverantwoordelijke.',
      given: { ...low, origin: 'inHouse' },
      on,
      expect: { deployer: 'yes', provider: 'yes', duties: { 'ai-act.9': 'no', 'ai-act.50-1': 'unknown' } },
    },
    {
      says: 'Laten maken onder eigen naam: ook aanbieder.',
      given: { ...low, origin: 'commissioned' },
      on,
      expect: { provider: 'yes' },
    },
    {
      says: 'Niet zelf gebruikt: geen gebruiksverantwoordelijke, en geen verplichtingen van art. 26.',
      given: { ...high, usedByInstitution: 'no' },
      on,
      expect: { deployer: 'no', duties: { 'ai-act.26-1': 'no', 'ai-act.4': 'no' } },
    },
    {
      says: 'Onbekend gebruik houdt de verplichtingen open.',
      given: { ...high, usedByInstitution: '' },
      on,
      expect: { deployer: 'unknown', duties: { 'ai-act.26-1': 'unknown', 'ai-act.4': 'unknown' } },
    },
    {
      says: 'Eigen naam op een systeem met hoog risico: aanbieder.',
      given: { ...high, ownBrand: 'yes' },
      on,
      expect: { provider: 'yes' },
    },
    {
      says: 'De dag voor de begindag wordt wie zijn naam erop zet pas aanbieder.',
      given: { ...high, ownBrand: 'yes' },
      on: '2028-08-01',
      expect: { provider: 'yes', role: 'gebruiksverantwoordelijke, en aanbieder vanaf 2 augustus 2028' },
    },
    {
      says: 'Op de begindag zelf is hij aanbieder.',
      given: { ...high, ownBrand: 'yes' },
      on: '2028-08-02',
      expect: { provider: 'yes', role: 'aanbieder en gebruiksverantwoordelijke' },
    },
    {
      says: 'Waar het overgangsrecht de regels weghoudt, maakt een eigen naam geen aanbieder.',
      given: { ...high, ...olderUnchanged, ownBrand: 'yes' },
      on: '2028-08-02',
      expect: { provider: 'no', role: 'gebruiksverantwoordelijke', duties: { 'ai-act.9': 'no' } },
    },
    {
      says: 'Wie het zelf substantieel wijzigde, kan zich niet op het overgangsrecht beroepen.',
      given: { ...high, ...olderUnchanged, substantialModification: 'yes' },
      on: '2028-09-01',
      expect: { legacyI: 'none', role: 'aanbieder en gebruiksverantwoordelijke', duties: { 'ai-act.9': '2028-08-02' } },
    },
    {
      says: 'Een algemene chatbot die spoedpatiënten gaat triëren, is geen systeem met hoog risico dat er al was.',
      given: {
        ...low,
        ...olderUnchanged,
        emergencyTriage: 'emergency',
        art63Claim: 'none',
        changedPurpose: 'yes',
      },
      on: '2028-06-01',
      expect: {
        category: 'highRisk',
        legacyIII: 'none',
        provider: 'yes',
        duties: { 'ai-act.9': '2027-12-02', 'ai-act.26-1': '2027-12-02' },
      },
    },
    {
      says: 'Is niet bekend of uw organisatie het wijzigde, dan blijven de verplichtingen staan.',
      given: { ...high, ...olderUnchanged, changedPurpose: '', substantialModification: '' },
      on: '2028-08-02',
      expect: { duties: { 'ai-act.26-1': '2028-08-02' }, asks: ['changedPurpose', 'substantialModification'] },
    },
    {
      says: 'Is zo’n ouder systeem voor overheden bedoeld, dan wordt men aanbieder vanaf de latere dag.',
      given: { ...high, ...olderUnchanged, forPublicAuthorities: 'yes', ownBrand: 'yes' },
      on,
      expect: { provider: 'yes', role: 'gebruiksverantwoordelijke, en aanbieder vanaf 2 augustus 2030' },
    },
    {
      says: 'Wie pas later aanbieder wordt, kan het al zijn als het systeem zelf gemaakt is: dat blijft gevraagd.',
      given: changedOfUnknownOrigin,
      on: '2025-02-01',
      expect: {
        provider: 'yes',
        role: 'gebruiksverantwoordelijke, en aanbieder vanaf 2 augustus 2026',
        asks: ['origin'],
      },
    },
    {
      says: 'Substantiële wijziging van een systeem met hoog risico: aanbieder.',
      given: { ...high, substantialModification: 'yes' },
      on,
      expect: { provider: 'yes' },
    },
    {
      says: 'Ander doel waardoor het hoog risico wordt: aanbieder.',
      given: { ...high, changedPurpose: 'yes' },
      on,
      expect: { provider: 'yes' },
    },
    {
      says: 'Wie een systeem met hoog risico doorlevert, is distributeur, vanaf de begindag.',
      given: { ...high, supplies: 'distributes' },
      on,
      expect: {
        role: 'gebruiksverantwoordelijke; distributeur',
        duties: { 'ai-act.24': '2028-08-02', 'ai-act.23': 'no' },
      },
    },
    {
      says: 'Wie het van buiten de EU op de markt brengt zonder het te gebruiken, is alleen importeur.',
      given: { ...high, usedByInstitution: 'no', supplies: 'imports' },
      on,
      expect: { role: 'importeur', duties: { 'ai-act.23': '2028-08-02', 'ai-act.26-1': 'no' } },
    },
    ...['imports', 'distributes'].map(
      (supplies): Example => ({
        says: `Wie iets ${supplies === 'imports' ? 'invoert' : 'doorlevert'} dat geen AI-systeem is, heeft volgens de AI-verordening geen rol.`,
        given: { ...low, technique: 'humanRules', supplies },
        on,
        expect: { role: 'geen rol' },
      }),
    ),
    {
      says: 'Is niet bekend of u het doorlevert, dan blijft dat open.',
      given: { ...high, supplies: '' },
      on,
      expect: { duties: { 'ai-act.23': 'unknown', 'ai-act.24': 'unknown' }, asks: ['supplies'] },
    },
    {
      says: 'Zonder hoog risico wordt niet gevraagd of u het doorlevert.',
      given: { ...low, supplies: '' },
      on,
      expect: { asksNot: ['supplies'], duties: { 'ai-act.24': 'no' } },
    },
    {
      says: 'Zonder hoog risico maakt een eigen naam of wijziging geen aanbieder, en wordt er niet naar gevraagd.',
      given: {
        ...ai,
        ...nothingProhibited,
        ...noDevice,
        ...notInAnnexIII,
        ...nothingToDisclose,
        origin: 'bought',
        usedByInstitution: 'yes',
      },
      on,
      expect: { provider: 'no', asksNot: ['ownBrand', 'substantialModification', 'changedPurpose'] },
    },
    {
      says: 'Bij hoog risico wordt wel gevraagd of u iets hebt veranderd.',
      given: { ...high, ...boughtAndUsed, ownBrand: '', substantialModification: '', changedPurpose: '' },
      on,
      expect: { provider: 'unknown', asks: ['ownBrand', 'substantialModification', 'changedPurpose'] },
    },
  ],
}
