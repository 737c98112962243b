import { all, concluded } from '../engine/condition'
import { dutyNorm } from '../engine/norm'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import { aiSystem } from './art-3-1-ai-system'
import { anyRole } from './roles'

const when = all(concluded(aiSystem), anyRole)

const terms = {
  title: 'AI-geletterdheid',
  owedBy: 'provider-or-deployer',
  via: null,
  level: 'system',
  evidence: [
    'Welke maatregelen u neemt voor wie met het systeem werkt',
    'Wie heeft deelgenomen aan uitleg of scholing, en wanneer',
  ],
  everyMonths: 12,
  intervalStanding: 'ourReading',
} as const

export const literacyDuties = [
  dutyNorm({
    id: 'ai-act.4.2024',
    dutyId: 'ai-act.4',
    cites: [aiAct.art('4')],
    standing: 'law',
    inForce: { from: calendar.chaptersOneAndTwo, before: calendar.literacyNewText },
    says: 'Aanbieders en gebruiksverantwoordelijken zorgen zo goed mogelijk voor een toereikend niveau van AI-geletterdheid bij wie met het systeem werkt.',
    when,
    duty: {
      ...terms,
      todo: 'Zorg zo goed mogelijk dat wie met het systeem werkt, genoeg van AI weet om het goed te gebruiken.',
    },
  }),
  dutyNorm({
    id: 'ai-act.4.2026',
    dutyId: 'ai-act.4',
    replaces: 'ai-act.4.2024',
    cites: [aiAct.art('4', '1')],
    standing: 'law',
    inForce: { from: calendar.literacyNewText },
    says: 'Aanbieders en gebruiksverantwoordelijken nemen maatregelen om de ontwikkeling van AI-geletterdheid te ondersteunen van wie met het systeem werkt. De wet vraagt geen bepaald niveau en geen certificaat.',
    when,
    duty: {
      ...terms,
      todo: 'Neem maatregelen waarmee wie met het systeem werkt, AI-geletterdheid kan ontwikkelen. Een bepaald niveau of een certificaat is niet nodig.',
    },
  }),
]
