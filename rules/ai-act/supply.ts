import { conclusion } from '../engine/conclusion'
import { all, concluded, is } from '../engine/condition'
import { choice } from '../engine/fact'
import { type DutyNorm, dutyNorm, type Norm, norm } from '../engine/norm'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import { aiSystem } from './art-3-1-ai-system'
import { highRiskDuties } from './art-111-legacy'

export const supplies = choice('supplies', {
  topic: 'changes',
  asks: 'Levert uw organisatie het systeem aan anderen?',
  why: 'Wie een systeem met hoog risico of een medisch hulpmiddel van buiten de EU invoert of doorlevert, heeft eigen verplichtingen. Gebruik binnen de eigen organisatie telt niet.',
  cites: aiAct.definition('6 en 7'),
  examples: {
    practice: 'de praktijk gebruikt het alleen zelf: nee',
    hospital: 'het ziekenhuis levert het door aan een zelfstandige kliniek: ja',
  },
  options: {
    no: { label: 'Nee', says: 'Levert het systeem niet aan anderen' },
    imports: {
      label: 'Ja, wij brengen het van een aanbieder buiten de EU op de markt',
      says: 'Brengt het systeem van een aanbieder buiten de EU op de markt',
    },
    distributes: {
      label: 'Ja, wij leveren het door',
      says: 'Levert het systeem van een ander door',
      hint: 'Bijvoorbeeld aan praktijken in de regio',
    },
  },
})

export const importer = conclusion('role.importer', {
  yes: 'Uw organisatie is importeur',
  no: 'Uw organisatie is geen importeur',
  unknown: 'Nog niet duidelijk of uw organisatie importeur is',
})

export const distributor = conclusion('role.distributor', {
  yes: 'Uw organisatie is distributeur',
  no: 'Uw organisatie is geen distributeur',
  unknown: 'Nog niet duidelijk of uw organisatie distributeur is',
})

export const supplyNorms: readonly Norm[] = [
  norm({
    id: 'ai-act.3-6',
    cites: [aiAct.definition('6')],
    standing: 'law',
    inForce: { from: calendar.chaptersOneAndTwo },
    says: 'Wie een AI-systeem met de naam van een aanbieder buiten de EU op de markt brengt, is importeur.',
    finds: importer.says,
    concludes: importer,
    when: all(concluded(aiSystem), is(supplies, 'imports')),
  }),
  norm({
    id: 'ai-act.3-7',
    cites: [aiAct.definition('7')],
    standing: 'law',
    inForce: { from: calendar.chaptersOneAndTwo },
    says: 'Wie een AI-systeem van een ander doorlevert zonder aanbieder of importeur te zijn, is distributeur.',
    finds: distributor.says,
    concludes: distributor,
    when: all(concluded(aiSystem), is(supplies, 'distributes')),
  }),
]

export const supplyDuties: readonly DutyNorm[] = [
  dutyNorm({
    id: 'ai-act.23',
    dutyId: 'ai-act.23',
    cites: [aiAct.art('23')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'De importeur gaat voor het leveren na of het systeem in orde is, zet zijn naam erbij, bewaart de documenten tien jaar en werkt mee met autoriteiten.',
    when: all(concluded(highRiskDuties), concluded(importer)),
    duty: {
      title: 'Nagaan, vermelden en bewaren (als importeur)',
      todo: 'Ga na of de conformiteitsbeoordeling, documentatie, CE-markering, verklaring, gebruiksaanwijzing en gemachtigde er zijn. Lever niet bij twijfel. Vermeld uw naam en adres, zorg voor goede opslag en bewaar de documenten tien jaar.',
      owedBy: 'importer',
      via: 'high-risk',
      level: 'system',
      evidence: ['De controle voor het leveren', 'De bewaarde documenten'],
      everyMonths: 12,
      intervalStanding: 'ourReading',
    },
  }),
  dutyNorm({
    id: 'ai-act.24',
    dutyId: 'ai-act.24',
    cites: [aiAct.art('24')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'De distributeur gaat voor het doorleveren na of CE-markering, verklaring, gebruiksaanwijzing en namen er zijn, en grijpt in als het systeem niet in orde is.',
    when: all(concluded(highRiskDuties), concluded(distributor)),
    duty: {
      title: 'Nagaan en ingrijpen (als distributeur)',
      todo: 'Ga na of CE-markering, verklaring, gebruiksaanwijzing en de namen van aanbieder en importeur er zijn. Lever niet door bij twijfel. Corrigeer of roep terug als het niet in orde is, informeer de anderen en werk mee met autoriteiten.',
      owedBy: 'distributor',
      via: 'high-risk',
      level: 'system',
      evidence: ['De controle voor het doorleveren', 'Genomen maatregelen'],
      everyMonths: 12,
      intervalStanding: 'ourReading',
    },
  }),
]

export const supplyFacts = [supplies]
