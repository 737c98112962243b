import { origin } from '../common-facts'
import { all, concluded, is } from '../engine/condition'
import { attentionNorm } from '../engine/norm'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import { highRiskDuties } from './art-111-legacy'
import { provider } from './roles'

/** Who made it or had it made was its provider from the start: nobody was it before. */
const madeByUs = is(origin, 'inHouse', 'commissioned')

/** What others owe an institution that is provider of a system with high risk. */
export const valueChainAttention = [
  attentionNorm({
    id: 'attention.first-provider',
    dated: true,
    cites: [aiAct.art('25', '2'), aiAct.art('99', '4', 'da')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Uw organisatie wordt aanbieder van dit systeem, en de eerste aanbieder is het niet meer. Hij moet u de documentatie geven, zeggen waar de grenzen van het systeem liggen, en toegang geven om te testen. Vraag daarom. Doet hij het niet, dan kan hij een boete krijgen. Volgens de tekst van 2024 hoeft hij het niet als hij duidelijk zei dat zijn systeem geen hoog risico mag worden; of dat zo bleef, is niet nagelezen.',
    when: all(concluded(highRiskDuties), concluded(provider)),
    unless: madeByUs,
  }),
  attentionNorm({
    id: 'attention.component-suppliers',
    dated: true,
    cites: [aiAct.art('25', '4'), aiAct.art('99', '4', 'da')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Wie u onderdelen, hulpmiddelen of diensten voor dit systeem levert, legt met u in een overeenkomst vast welke informatie, toegang en hulp u krijgt. Die hebt u nodig om als aanbieder uw verplichtingen na te komen.',
    when: all(concluded(highRiskDuties), concluded(provider)),
  }),
]
