import { aiSystem } from '../ai-act/art-3-1-ai-system'
import { institutionKind } from '../common-facts'
import { cite } from '../engine/citation'
import { all, concluded, is } from '../engine/condition'
import type { DutyNorm, Terms } from '../engine/norm'
import { aiInGeneralPractice } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { owedAsAWhole } from './as-a-whole'

type Advised = {
  readonly name: string
  readonly place: string
  readonly says: string
  readonly terms: Pick<Terms, 'title' | 'todo' | 'evidence'>
}

/** The report speaks to general practice; who works alone may be a general practitioner. */
const inGeneralPractice = is(institutionKind, 'generalPractice', 'careGroup', 'outOfHours', 'soloPractitioner')

const advised = ({ name, place, says, terms }: Advised): DutyNorm =>
  owedAsAWhole({
    id: `field.${name}`,
    cites: [cite(aiInGeneralPractice, place)],
    standing: 'fieldNorm',
    from: calendar.aiInGeneralPractice,
    says: `Goede praktijk, geen wet: ${says}`,
    when: all(concluded(aiSystem), inGeneralPractice),
    owedBy: 'institution',
    terms,
  })

const tip = (number: number, rest: Omit<Advised, 'place'>): DutyNorm =>
  advised({ ...rest, place: `hoofdstuk 4, tip ${number}` })

/** Good practice in general practice: eight tips and a wider look than a DPIA. Never law. */
export const goodPracticeDuties: readonly DutyNorm[] = [
  tip(1, {
    name: 'own-judgement',
    says: 'de zorgverlener blijft verantwoordelijk en beoordeelt elke uitkomst van AI zelf.',
    terms: {
      title: 'Zelf blijven oordelen',
      todo: 'Spreek af wie een uitkomst van AI beoordeelt voordat die meetelt in een besluit.',
      evidence: ['De werkafspraak'],
    },
  }),
  tip(2, {
    name: 'written-down',
    says: 'leg vast hoe u AI gebruikt en waarop een besluit rust, en houd geen losse dossiers bij.',
    terms: {
      title: 'Vastleggen hoe u AI gebruikt',
      todo: 'Houd dit register bij, en spreek af wat over AI in het patiëntendossier komt.',
      evidence: ['Het register', 'De afspraak over het dossier'],
    },
  }),
  tip(3, {
    name: 'intended-use',
    says: 'gebruik AI alleen waarvoor zij is gemaakt en getest. Een openbare chatbot is niet gemaakt voor medisch gebruik.',
    terms: {
      title: 'Gebruiken waarvoor het bedoeld is',
      todo: 'Zeg per systeem waarvoor het wel en niet mag worden gebruikt.',
      evidence: ['De werkinstructie'],
    },
  }),
  tip(4, {
    name: 'privacy',
    says: 'wees alert op de privacy van patiënten, en op besluiten die zonder mens worden genomen.',
    terms: {
      title: 'Letten op privacy',
      todo: 'Spreek af in welke systemen gegevens van patiënten mogen worden ingevoerd.',
      evidence: ['De afspraak over gegevens van patiënten'],
    },
  }),
  tip(5, {
    name: 'whole-life',
    says: 'doe mee bij de keuze, de invoering en de evaluatie van AI, en blijf het gebruik volgen.',
    terms: {
      title: 'Betrokken van keuze tot evaluatie',
      todo: 'Laat zorgverleners meebeslissen over eisen, risico’s en evaluatie.',
      evidence: ['De eisen en de risicoanalyse', 'De evaluatie'],
    },
  }),
  tip(6, {
    name: 'one-contact',
    says: 'werk samen met mensen die verstand hebben van recht, techniek, ethiek en zorg, en heb één aanspreekpunt voor AI.',
    terms: {
      title: 'Een aanspreekpunt voor AI',
      todo: 'Wijs een aanspreekpunt aan, en zeg wie het bij welke vraag erbij haalt.',
      evidence: ['Wie het aanspreekpunt is'],
    },
  }),
  tip(7, {
    name: 'how-it-works',
    says: 'weet hoe een systeem werkt, wat het niet kan en voor wie het geschikt is. Wat de wet over kennis van AI vraagt, staat bij AI-geletterdheid.',
    terms: {
      title: 'Weten hoe het werkt',
      todo: 'Zorg dat wie een systeem gebruikt, weet wat het kan, wat het niet kan en voor welke patiënten het is bedoeld.',
      evidence: ['De uitleg of instructie'],
    },
  }),
  tip(8, {
    name: 'following-law',
    says: 'volg hoe de regels voor AI in de zorg veranderen, en pas beleid en werkwijze op tijd aan.',
    terms: {
      title: 'De regels bijhouden',
      todo: 'Wijs iemand aan die veranderingen in de regels volgt en bespreekt.',
      evidence: ['Wie het bijhoudt', 'Wat is besproken'],
    },
  }),
  advised({
    name: 'ai-impact-assessment',
    place: 'bijlage 1',
    says: 'breng naast de DPIA ook de ethische en maatschappelijke gevolgen van AI in kaart. Zo’n AI impact assessment is niet verplicht; de beoordeling van art. 27 van de AI-verordening is iets anders.',
    terms: {
      title: 'AI impact assessment',
      todo: 'Spreek af voor welke systemen u een AI impact assessment doet, en wie het doet. Een regionale organisatie kan het voor praktijken doen.',
      evidence: ['De werkafspraak', 'Gedane AI impact assessments'],
    },
  }),
]
