import { givesCare } from '../common-facts'
import { type Citations, cite } from '../engine/citation'
import { is } from '../engine/condition'
import type { DutyNorm, Terms } from '../engine/norm'
import type { LegalDate } from '../engine/period'
import { loggingDecree, loggingRetention } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { unread, wkkgz } from '../sources/citation'
import { owedAsAWhole } from './as-a-whole'

type OfCareProvider = {
  readonly id: string
  readonly cites: Citations
  readonly from: LegalDate
  readonly says: string
  readonly terms: Pick<Terms, 'title' | 'todo' | 'evidence'>
}

const owed = (n: OfCareProvider): DutyNorm =>
  owedAsAWhole({ ...n, standing: 'law', when: is(givesCare, 'yes'), owedBy: 'care-provider' })

/** What a care provider owes as a whole, with AI or without: owed once, not for each system. */
export const institutionDuties: readonly DutyNorm[] = [
  owed({
    id: 'wkkgz.7',
    cites: [wkkgz.art('2'), wkkgz.art('3'), wkkgz.art('7')],
    from: calendar.wkkgz,
    says: 'Een zorgaanbieder biedt goede zorg, organiseert die en bewaakt de kwaliteit systematisch. Daarop rusten nu ook de risico-inventarisatie en het volgen van AI in de zorg.',
    terms: {
      title: 'Kwaliteit van zorg bewaken',
      todo: 'Neem AI op in uw kwaliteitssysteem: inventariseer de risico’s, volg het gebruik en verbeter.',
      evidence: ['De risico-inventarisatie', 'De kwaliteitscyclus'],
    },
  }),
  owed({
    id: 'wkkgz.10',
    cites: [wkkgz.art('10', '3')],
    from: calendar.wkkgz,
    says: 'Een zorgaanbieder vertelt de cliënt onverwijld over een incident met merkbare gevolgen, en noteert dat in het dossier.',
    terms: {
      title: 'Cliënten over incidenten vertellen',
      todo: 'Leg vast wie een incident met merkbare gevolgen aan de cliënt vertelt en in het dossier noteert, ook als AI een rol speelde.',
      evidence: ['De werkafspraak', 'Een voorbeeld'],
    },
  }),
  owed({
    id: 'wkkgz.11',
    cites: [wkkgz.art('11', '1', 'a')],
    from: calendar.wkkgz,
    says: 'Een zorgaanbieder meldt een calamiteit onverwijld aan de IGJ: binnen drie werkdagen nadat zij is vastgesteld; bij twijfel na ten hoogste zes weken onderzoek.',
    terms: {
      title: 'Calamiteiten melden',
      todo: 'Leg vast wie vaststelt dat iets een calamiteit is en wie meldt, ook als AI een rol speelde.',
      evidence: ['De meldprocedure', 'Gedane meldingen'],
    },
  }),
  owed({
    id: 'wkkgz.13',
    cites: [unread(wkkgz.art('13 tot en met 18'))],
    from: calendar.wkkgz,
    says: 'Een zorgaanbieder heeft een schriftelijke regeling voor klachten, wijst iemand aan die klagers helpt, geeft binnen zes weken een oordeel met redenen, en is aangesloten bij een geschilleninstantie. De zes weken kunnen er ten hoogste tien worden.',
    terms: {
      title: 'Klachten en geschillen',
      todo: 'Zorg dat uw klachtenregeling ook klachten over het gebruik van AI opvangt, en dat wie klachten behandelt, kan nagaan wat AI heeft gedaan.',
      evidence: ['De klachtenregeling', 'De aansluiting bij een geschilleninstantie'],
    },
  }),
  owed({
    id: 'logging-decree.3',
    cites: [cite(loggingDecree, 'art. 3 lid 2')],
    from: calendar.loggingDecree,
    says: 'Een zorgaanbieder gebruikt zijn zorginformatiesysteem veilig en zorgvuldig volgens NEN 7510 en NEN 7512.',
    terms: {
      title: 'Informatiebeveiliging volgens NEN 7510 en NEN 7512',
      todo: 'Neem AI die aan het zorginformatiesysteem is gekoppeld op in uw informatiebeveiliging.',
      evidence: ['De risicobeoordeling', 'De maatregelen voor de koppeling'],
    },
  }),
  owed({
    id: 'logging-decree.5',
    cites: [cite(loggingDecree, 'art. 5 lid 1'), cite(loggingRetention, '')],
    from: calendar.loggingRetention,
    says: 'De logging van een zorginformatiesysteem volgt NEN 7513 en wordt ten minste vijf jaar bewaard. Dat staat los van de logbestanden van een AI-systeem.',
    terms: {
      title: 'Logging volgens NEN 7513',
      todo: 'Zorg dat ook toegang via een gekoppeld AI-systeem wordt gelogd, en bewaar de logging ten minste vijf jaar.',
      evidence: ['Beschrijving van de logging', 'De bewaartermijn'],
    },
  }),
]
