import { keptInHouse, mdr, notInAnnexIII, ordinary } from '../examples/answers'
import type { Examples } from '../examples/example'

const on = '2026-11-23' as const
const bought = { ...ordinary, ...notInAnnexIII, ...mdr('IIa') }
const own = { ...bought, ...keptInHouse }

export const manufacturerExamples: Examples = {
  title: 'Fabrikant, importeur en distributeur van een hulpmiddel (MDR art. 10, 13, 14 en 16)',
  examples: [
    {
      says: 'Wie zijn eigen hulpmiddel aan praktijken geeft, is fabrikant.',
      given: { ...own, transferred: 'yes' },
      on,
      expect: {
        duties: {
          'mdr.10-2': '2021-05-26',
          'mdr.10-4': '2021-05-26',
          'mdr.10-9': '2021-05-26',
          'mdr.15': '2021-05-26',
          'mdr.61': '2021-05-26',
          'mdr.conformity': '2021-05-26',
          'mdr.31': '2026-05-28',
          'mdr.83': '2021-05-26',
          'mdr.87': '2021-05-26',
        },
      },
    },
    {
      says: 'Zijn de voorwaarden van art. 5 lid 5 vervuld, dan is hij dat niet.',
      given: own,
      on,
      expect: { duties: { 'mdr.10-4': 'no', 'mdr.87': 'no', 'mdr.5-5': 'yes' } },
    },
    {
      says: 'Is een voorwaarde nog open, dan is nog onbepaald of hij fabrikant is; ook bij klasse I wordt ernaar gevraagd.',
      given: { ...own, ...mdr('I'), inHouseReview: '' },
      on,
      expect: { duties: { 'mdr.10-4': 'unknown' }, asks: ['inHouseReview'] },
    },
    {
      says: 'In opdracht laten maken onder eigen naam telt ook.',
      given: { ...own, origin: 'commissioned', inHouseNeed: 'no' },
      on,
      expect: { duties: { 'mdr.10-4': 'yes' } },
    },
    {
      says: 'Wie het koopt, is geen fabrikant.',
      given: bought,
      on,
      expect: { duties: { 'mdr.10-4': 'no', 'mdr.13': 'no', 'mdr.14': 'no' } },
    },
    {
      says: 'Eigen software die volgens hem geen hulpmiddel is, maakt hem hier geen fabrikant.',
      given: { ...own, declaredDevice: 'none' },
      on,
      expect: { duties: { 'mdr.10-4': 'no' } },
    },
    {
      says: 'Wie het van buiten de EU invoert, is importeur, ook bij klasse I en zonder AI.',
      given: { ...bought, ...mdr('I'), technique: 'humanRules', supplies: 'imports' },
      on,
      expect: { duties: { 'mdr.13': '2021-05-26', 'mdr.14': 'no' } },
    },
    {
      says: 'Wie het doorlevert, is distributeur.',
      given: { ...bought, supplies: 'distributes' },
      on,
      expect: { duties: { 'mdr.13': 'no', 'mdr.14': '2021-05-26' } },
    },
    {
      says: 'Zonder antwoord over leveren is dat nog onbepaald.',
      given: { ...bought, supplies: '' },
      on,
      expect: { duties: { 'mdr.13': 'unknown', 'mdr.14': 'unknown' }, asks: ['supplies'] },
    },
    {
      says: 'Wat geen hulpmiddel is, heeft hier geen importeur.',
      given: { ...bought, declaredDevice: 'none', supplies: 'imports' },
      on,
      expect: { duties: { 'mdr.13': 'no' } },
    },
    {
      says: 'Een eigen naam of een wijziging is een aandachtspunt: die tekst is niet nagelezen, dus hij beslist niets.',
      given: { ...bought, ownBrand: 'yes' },
      on,
      expect: { duties: { 'mdr.10-4': 'no' }, attention: ['attention.mdr.becomes-manufacturer'] },
    },
    ...(['substantialModification', 'changedPurpose'] as const).map((id) => ({
      says: `Ook een wijziging kan iemand fabrikant maken (${id}): een aandachtspunt.`,
      given: { ...bought, [id]: 'yes' },
      on,
      expect: { duties: { 'mdr.10-4': 'no' }, attention: ['attention.mdr.becomes-manufacturer'] } as const,
    })),
    ...(
      [
        ['Zonder eigen naam of wijziging', {}],
        ['Wie het zelf maakt, is al fabrikant', { origin: 'inHouse', ownBrand: 'yes' }],
        ['Wat geen hulpmiddel is, heeft geen fabrikant', { declaredDevice: 'none', ownBrand: 'yes' }],
      ] as const
    ).map(([why, given]) => ({
      says: `${why}: geen aandachtspunt daarover.`,
      given: { ...bought, ...given },
      on,
      expect: { noAttention: ['attention.mdr.becomes-manufacturer'] } as const,
    })),
    {
      says: 'Op de dag voordat Eudamed verplicht werd, was er nog geen registratie.',
      given: { ...own, transferred: 'yes' },
      on: '2026-05-27',
      expect: { duties: { 'mdr.31': 'absent', 'mdr.10-4': 'yes' } },
    },
    {
      says: 'Op de dag zelf wel.',
      given: { ...own, transferred: 'yes' },
      on: '2026-05-28',
      expect: { duties: { 'mdr.31': '2026-05-28' } },
    },
    {
      says: 'Voordat de MDR gold, was er niets van.',
      given: { ...own, transferred: 'yes' },
      on: '2021-05-25',
      expect: { duties: { 'mdr.10-4': 'absent', 'mdr.13': 'absent', 'mdr.5-5': 'absent' } },
    },
    {
      says: 'Op de dag zelf wel.',
      given: { ...own, transferred: 'yes' },
      on: '2021-05-26',
      expect: { duties: { 'mdr.10-4': 'yes', 'mdr.13': 'no', 'mdr.5-5': 'no' } },
    },
  ],
}
