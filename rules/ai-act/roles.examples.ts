import { ai, boughtAndUsed, mdr, noDevice, nothingProhibited, notInAnnexIII, ordinary } from '../examples/answers'
import type { Examples } from '../examples/example'

const on = '2026-11-23'
const low = { ...ordinary, ...noDevice, ...notInAnnexIII }
const high = { ...ordinary, ...mdr('IIa'), ...notInAnnexIII }

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
      expect: { deployer: 'yes', provider: 'yes', attention: ['attention.provider'] },
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
      says: 'Zonder hoog risico maakt een eigen naam of wijziging geen aanbieder, en wordt er niet naar gevraagd.',
      given: { ...ai, ...nothingProhibited, ...noDevice, ...notInAnnexIII, origin: 'bought', usedByInstitution: 'yes' },
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
