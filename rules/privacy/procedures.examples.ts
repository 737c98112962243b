import { noDevice, notInAnnexIII, notOnApList, ordinary } from '../examples/answers'
import type { Answers, Example, Examples } from '../examples/example'

const on = '2026-11-23'
const personal = { ...ordinary, ...noDevice, ...notInAnnexIII, personalData: 'yes' }
const always = ['avg.rights', 'avg.33', 'avg.34']
const each = <V extends string>(verdict: V) => Object.fromEntries(always.map((id) => [id, verdict]))

const noted = (says: string, given: Answers): Example => ({
  says,
  given: { ...personal, ...notOnApList, ...given },
  on,
  expect: { attention: ['attention.ap-list'] },
})

export const privacyProcedureExamples: Examples = {
  title: 'AVG: betrokkenen, datalekken, voorafgaande raadpleging, en wat een tweede blik vraagt',
  examples: [
    {
      says: 'Met persoonsgegevens: betrokkenen informeren, hun rechten uitvoeren en datalekken melden.',
      given: personal,
      on,
      expect: { duties: each('2018-05-25') },
    },
    {
      says: 'Zonder persoonsgegevens geldt dat niet.',
      given: { ...personal, personalData: 'no' },
      on,
      expect: { duties: each('no') },
    },
    {
      says: 'Onbekend of er persoonsgegevens zijn: nog onbepaald, en de vraag blijft staan.',
      given: { ...personal, personalData: '' },
      on,
      expect: { duties: each('unknown'), asks: ['personalData'] },
    },
    {
      says: 'De dag voor de AVG bestonden deze verplichtingen niet.',
      given: personal,
      on: '2018-05-24',
      expect: { duties: { ...each('absent'), 'avg.36': 'absent' } },
    },
    { says: 'Op de dag zelf wel.', given: personal, on: '2018-05-25', expect: { duties: each('yes') } },
    {
      says: 'In de woorden van COM(2025) 837 blijft een datalek melden verschuldigd, sinds dezelfde dag.',
      given: personal,
      on,
      with: ['com-2025-837'],
      expect: { duties: each('2018-05-25'), attention: ['attention.under.com-2025-837'] },
    },
    {
      says: 'Ook in die woorden geldt het niet zonder persoonsgegevens.',
      given: { ...personal, personalData: 'no' },
      on,
      with: ['com-2025-837'],
      expect: { duties: each('no'), noAttention: ['attention.under.com-2025-837'] },
    },
    {
      says: 'Ook in die woorden is onbekend geen nee.',
      given: { ...personal, personalData: '' },
      on,
      with: ['com-2025-837'],
      expect: { duties: each('unknown'), asks: ['personalData'] },
    },
    {
      says: 'Is een DPIA nodig, dan ook een werkwijze voor het geval dat een hoog risico overblijft.',
      given: { ...personal, sensitiveData: 'no', likelyHighRisk: 'yes' },
      on,
      expect: { duties: { 'avg.36': '2018-05-25' } },
    },
    {
      says: 'Is geen DPIA nodig, dan is er niets om vooraf over te raadplegen.',
      given: { ...personal, ...notOnApList, sensitiveData: 'no', likelyHighRisk: 'no' },
      on,
      expect: { duties: { 'avg.36': 'no' } },
    },
    {
      says: 'Zolang niemand het risico heeft beoordeeld, is ook raadplegen nog onbepaald.',
      given: { ...personal, sensitiveData: 'no' },
      on,
      expect: { duties: { 'avg.36': 'unknown' } },
    },
    noted('Volgt het systeem medewerkers, maar is dat op de lijst van de AP niet aangekruist, kijk dan nog eens.', {
      workerManagement: 'yes',
    }),
    noted('Profileert het personen, maar is dat op de lijst van de AP niet aangekruist, kijk dan nog eens.', {
      profiling: 'yes',
    }),
    noted('Herkent het emoties, maar is dat op de lijst van de AP niet aangekruist, kijk dan nog eens.', {
      emotionRecognition: 'yes',
    }),
    noted('Deelt het mensen biometrisch in, maar is dat op de lijst van de AP niet aangekruist, kijk dan nog eens.', {
      biometricSensitive: 'yes',
    }),
    noted('Herkent het mensen op afstand, maar is dat op de lijst van de AP niet aangekruist, kijk dan nog eens.', {
      remoteIdentification: 'yes',
    }),
    {
      says: 'Niets daarvan: geen aandachtspunt over de lijst.',
      given: { ...personal, ...notOnApList, profiling: 'no' },
      on,
      expect: { noAttention: ['attention.ap-list'] },
    },
    {
      says: 'Profileert het personen en is dat aangekruist, dan is er niets om nog eens naar te kijken.',
      given: { ...personal, ...notOnApList, profiling: 'yes', apProfiling: 'yes' },
      on,
      expect: { duties: { 'avg.35': 'yes' }, noAttention: ['attention.ap-list'] },
    },
    {
      says: 'Is over de lijst nog niets gezegd, dan vraagt de vraag zelf het.',
      given: { ...personal, sensitiveData: 'no', profiling: 'yes' },
      on,
      expect: { asks: ['apProfiling'], noAttention: ['attention.ap-list'] },
    },
    {
      says: 'Zonder persoonsgegevens zegt de AVG er niets over.',
      given: { ...personal, ...notOnApList, personalData: 'no', profiling: 'yes' },
      on,
      expect: { noAttention: ['attention.ap-list'] },
    },
  ],
}
