import { owedAsAWhole } from '../care-quality/as-a-whole'
import { personalData } from '../common-facts'
import type { Citations } from '../engine/citation'
import { type Condition, concluded, is } from '../engine/condition'
import type { DutyNorm, Terms } from '../engine/norm'
import { calendar } from '../sources/calendar'
import { avg, unread } from '../sources/citation'
import { dpiaNeeded } from './dpia'

type OfController = {
  readonly id: string
  readonly cites: Citations
  readonly says: string
  readonly when?: Condition
  readonly terms: Pick<Terms, 'title' | 'todo' | 'evidence'>
}

const owed = ({ when = is(personalData, 'yes'), ...n }: OfController): DutyNorm =>
  owedAsAWhole({ ...n, standing: 'law', from: calendar.avg, when, owedBy: 'controller' })

/** What a controller has arranged once, for all systems with personal data. */
export const privacyProcedureDuties: readonly DutyNorm[] = [
  owed({
    id: 'avg.rights',
    cites: [unread(avg.art('12 tot en met 21'))],
    says: 'De verwerkingsverantwoordelijke vertelt mensen hoe hij hun gegevens gebruikt, en voert hun rechten uit, zoals inzage en correctie.',
    terms: {
      title: 'Betrokkenen informeren en hun rechten uitvoeren',
      todo: 'Noem het gebruik van AI in uw privacyverklaring, en zorg dat inzage en correctie ook lukken voor gegevens in een AI-systeem.',
      evidence: ['De privacyverklaring', 'De werkwijze voor verzoeken van betrokkenen'],
    },
  }),
  owed({
    id: 'avg.33',
    cites: [unread(avg.art('33'))],
    says: 'De verwerkingsverantwoordelijke meldt een datalek aan de Autoriteit Persoonsgegevens: zonder onredelijke vertraging, en als het kan binnen 72 uur nadat hij het weet. Dat hoeft niet als een risico voor mensen onwaarschijnlijk is.',
    terms: {
      title: 'Datalekken melden',
      todo: 'Leg vast wie een datalek beoordeelt en meldt, ook als het bij een leverancier van AI gebeurt.',
      evidence: [
        'De procedure voor datalekken',
        'De afspraak met leveranciers over melden',
        'Het overzicht van datalekken',
      ],
    },
  }),
  owed({
    id: 'avg.34',
    cites: [unread(avg.art('34'))],
    says: 'Geeft een datalek waarschijnlijk een hoog risico voor mensen, dan vertelt de verwerkingsverantwoordelijke het ook aan hen.',
    terms: {
      title: 'Betrokkenen over een datalek vertellen',
      todo: 'Leg vast wie beslist of betrokkenen worden ingelicht, en hoe.',
      evidence: ['De procedure voor datalekken', 'Een voorbeeld van een bericht'],
    },
  }),
  owed({
    id: 'avg.36',
    cites: [unread(avg.art('36'))],
    says: 'Blijft er na de maatregelen uit een DPIA een hoog risico over, dan raadpleegt de verwerkingsverantwoordelijke de Autoriteit Persoonsgegevens voordat hij begint.',
    when: concluded(dpiaNeeded),
    terms: {
      title: 'De AP vooraf raadplegen als een hoog risico overblijft',
      todo: 'Leg vast wie na een DPIA beslist of u de Autoriteit Persoonsgegevens moet raadplegen, en wacht in dat geval met het gebruik.',
      evidence: ['De werkwijze na een DPIA', 'Het besluit bij elke DPIA'],
    },
  }),
]
