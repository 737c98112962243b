import { institutionKind } from '../common-facts'
import { hospital, mdr, noDevice, notInAnnexIII, ordinary } from '../examples/answers'
import type { Example, Examples } from '../examples/example'
import { goodPracticeDuties } from './good-practice'
import { treatmentDuties } from './wgbo'

const on = '2026-11-23'
const { options: kinds } = institutionKind
const low = { ...ordinary, ...noDevice, ...notInAnnexIII }
const treatment = treatmentDuties.map((d) => d.id)
const practice = goodPracticeDuties.map((d) => d.id)
const each = <V extends string>(ids: readonly string[], verdict: V) =>
  Object.fromEntries(ids.map((id) => [id, verdict]))

const toGeneralPractice = (['generalPractice', 'careGroup', 'outOfHours', 'soloPractitioner'] as const).map(
  (kind): Example => ({
    says: `${kinds[kind].label}: acht tips en een AI impact assessment als goede praktijk.`,
    given: { ...low, institutionKind: kind },
    on,
    expect: { duties: each(practice, 'yes') },
  }),
)

const toOthers = (['hospital', 'specialist', 'pharmacy', 'other'] as const).map(
  (kind): Example => ({
    says: `${kinds[kind].label}: de tips zijn voor de huisartsenzorg geschreven.`,
    given: { ...low, institutionKind: kind },
    on,
    expect: { duties: each(practice, 'no') },
  }),
)

export const institutionExamples: Examples = {
  title: 'Wat voor de hele organisatie geldt: klachten, WGBO, incidenten met hulpmiddelen en goede praktijk',
  examples: [
    {
      says: 'Een zorgaanbieder heeft een klachtenregeling, en volgt de WGBO.',
      given: { ...low, givesCare: 'yes' },
      on,
      expect: { duties: { 'wkkgz.13': '2016-01-01', ...each(treatment, '1995-04-01') } },
    },
    {
      says: 'Wie geen zorg verleent, heeft die verplichtingen niet.',
      given: { ...low, givesCare: 'no' },
      on,
      expect: { duties: { 'wkkgz.13': 'no', ...each(treatment, 'no') } },
    },
    {
      says: 'Onbekend of de organisatie zorg verleent: nog onbepaald.',
      given: low,
      on,
      expect: { duties: { 'wkkgz.13': 'unknown', ...each(treatment, 'unknown') }, asks: ['givesCare'] },
    },
    {
      says: 'De dag voor de WGBO bestond zij niet.',
      given: { ...low, givesCare: 'yes' },
      on: '1995-03-31',
      expect: { duties: each(treatment, 'absent') },
    },
    {
      says: 'Op de dag zelf wel.',
      given: { ...low, givesCare: 'yes' },
      on: '1995-04-01',
      expect: { duties: each(treatment, 'yes') },
    },
    {
      says: 'De dag voor de Wkkgz bestond de klachtenregeling van die wet niet.',
      given: { ...low, givesCare: 'yes' },
      on: '2015-12-31',
      expect: { duties: { 'wkkgz.13': 'absent' } },
    },
    {
      says: 'Met een medisch hulpmiddel: wie meldt een incident aan de fabrikant?',
      given: { ...ordinary, ...mdr('IIa'), ...notInAnnexIII, ...hospital },
      on,
      expect: { duties: { 'igj.device-incidents': '2021-05-26' } },
    },
    {
      says: 'Geen hulpmiddel, dus geen fabrikant om het aan te melden.',
      given: { ...low, ...hospital },
      on,
      expect: { duties: { 'igj.device-incidents': 'no' } },
    },
    {
      says: 'Niet bekend of het een hulpmiddel is: nog onbepaald.',
      given: { ...low, ...hospital, declaredDevice: '' },
      on,
      expect: { duties: { 'igj.device-incidents': 'unknown' } },
    },
    ...toGeneralPractice,
    ...toOthers,
    {
      says: 'Zonder AI zijn er geen tips over AI.',
      given: { ...low, technique: 'humanRules', institutionKind: 'generalPractice' },
      on,
      expect: { duties: each(practice, 'no') },
    },
    {
      says: 'Onbekend wat voor organisatie het is: nog onbepaald.',
      given: low,
      on,
      expect: { duties: each(practice, 'unknown'), asks: ['institutionKind'] },
    },
    {
      says: 'Voor het rapport er was, waren de tips er niet.',
      given: { ...low, institutionKind: 'generalPractice' },
      on: '2025-04-30',
      expect: { duties: each(practice, 'absent') },
    },
  ],
}
