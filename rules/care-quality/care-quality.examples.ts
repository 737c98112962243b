import { noDevice, notInAnnexIII, ordinary } from '../examples/answers'
import type { Examples } from '../examples/example'

const on = '2026-11-23'
const low = { ...ordinary, ...noDevice, ...notInAnnexIII }

export const careQualityExamples: Examples = {
  title: 'Kwaliteit van zorg: incidenten (Wkkgz art. 9) en leverancierschecklist',
  examples: [
    {
      says: 'Een zorgaanbieder heeft een procedure voor incidenten, die ook elk systeem omvat.',
      given: { ...low, givesCare: 'yes' },
      on,
      expect: { duties: { 'wkkgz.9': '2016-01-01', 'wkkgz.9.system': 'yes' } },
    },
    {
      says: 'Wie geen zorg verleent, valt niet onder de Wkkgz.',
      given: { ...low, givesCare: 'no' },
      on,
      expect: { duties: { 'wkkgz.9': 'no', 'wkkgz.9.system': 'no' } },
    },
    {
      says: 'Onbekend of de organisatie zorg verleent: nog onbepaald.',
      given: low,
      on,
      expect: { duties: { 'wkkgz.9': 'unknown' }, asks: ['givesCare'] },
    },
    {
      says: 'Van een leverancier: de leverancierschecklist hoort erbij, ook als het geen AI is.',
      given: { ...low, technique: 'humanRules' },
      on,
      expect: { duties: { 'field.supplier-checklist': 'yes' } },
    },
    {
      says: 'Zelf gemaakt: geen leverancier, geen checklist.',
      given: { ...low, origin: 'inHouse' },
      on,
      expect: { duties: { 'field.supplier-checklist': 'no' } },
    },
    {
      says: 'Voor publicatie was de checklist er nog niet.',
      given: low,
      on: '2025-04-30',
      expect: { duties: { 'field.supplier-checklist': 'absent' } },
    },
  ],
}
