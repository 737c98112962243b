import { origin } from '../common-facts'
import { all, concluded, is } from '../engine/condition'
import { yesNo } from '../engine/fact'
import { attentionNorm } from '../engine/norm'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import { aiSystem } from './art-3-1-ai-system'

/** Recorded for what an institution makes itself; the outcome stays that of use in care. */
export const researchOnly = yesNo('researchOnly', {
  topic: 'role',
  asks: 'Is het alleen voor wetenschappelijk onderzoek gemaakt, en wordt het alleen daarvoor gebruikt?',
  why: 'Daarvoor geldt de AI-verordening niet. De uitkomst hier blijft die voor gebruik in de zorg, zodat u weet wat dan geldt.',
  cites: aiAct.art('2', '6'),
  examples: {
    practice: 'een onderzoeker test een model op oude gegevens: ja; de huisarts gebruikt het ook in het spreekuur: nee',
    hospital:
      'een model van een onderzoeksgroep dat niemand bij de zorg gebruikt: ja; artsen kijken ernaar bij een besluit: nee',
  },
  askWhom: 'de onderzoeker',
  yes: 'Alleen voor wetenschappelijk onderzoek gemaakt en gebruikt',
  no: 'Niet alleen voor wetenschappelijk onderzoek',
})

export const researchAttention = [
  attentionNorm({
    id: 'attention.research-only',
    asked: true,
    cites: [aiAct.art('2', '6'), aiAct.art('2', '8')],
    standing: 'law',
    inForce: { from: calendar.chaptersOneAndTwo },
    says: 'Wat alleen voor wetenschappelijk onderzoek is gemaakt en in gebruik is, valt buiten de AI-verordening; dan geldt deze uitkomst nog niet. Onderzoek en testen voordat een systeem in gebruik komt, vallen er ook buiten, maar testen onder echte omstandigheden niet. Zodra iemand het in de zorg gebruikt, geldt de uitkomst hier.',
    when: all(concluded(aiSystem), is(origin, 'inHouse', 'commissioned'), is(researchOnly, 'yes')),
  }),
]

export const researchFacts = [researchOnly]
