import { givesCare } from '../common-facts'
import { is } from '../engine/condition'
import type { DutyNorm, Terms } from '../engine/norm'
import { calendar } from '../sources/calendar'
import { unread, wgbo } from '../sources/citation'
import { owedAsAWhole } from './as-a-whole'

type OfTreatment = {
  readonly article: string
  readonly says: string
  readonly terms: Pick<Terms, 'title' | 'todo' | 'evidence'>
}

const owed = ({ article, says, terms }: OfTreatment): DutyNorm =>
  owedAsAWhole({
    id: `wgbo.${article}`,
    cites: [unread(wgbo.art(article))],
    standing: 'law',
    from: calendar.wgbo,
    says,
    when: is(givesCare, 'yes'),
    owedBy: 'care-provider',
    terms,
  })

/** What the law on medical treatment asks of whoever treats patients, and of the institution that lets them. */
export const treatmentDuties: readonly DutyNorm[] = [
  owed({
    article: '448',
    says: 'De hulpverlener informeert de patiënt over onderzoek en behandeling.',
    terms: {
      title: 'Patiënten informeren over hun behandeling',
      todo: 'Spreek af wanneer een zorgverlener aan de patiënt vertelt dat AI een rol speelt bij onderzoek of behandeling.',
      evidence: ['De werkafspraak', 'De informatie voor patiënten'],
    },
  }),
  owed({
    article: '450',
    says: 'Voor handelingen in de behandeling is toestemming van de patiënt nodig. Dat gaat over de behandeling: een wet die voor elk gebruik van AI toestemming vraagt, is niet gevonden.',
    terms: {
      title: 'Toestemming voor de behandeling',
      todo: 'Ga na of AI iets verandert aan de handeling waarvoor de patiënt toestemming geeft, en hoe u daarnaar vraagt.',
      evidence: ['De werkafspraak over toestemming'],
    },
  }),
  owed({
    article: '454',
    says: 'De hulpverlener houdt een dossier bij. Het wordt twintig jaar bewaard.',
    terms: {
      title: 'Dossier bijhouden en bewaren',
      todo: 'Leg vast wat van de uitkomst van AI in het dossier komt, en houd in een AI-systeem geen los dossier bij.',
      evidence: ['De afspraak over het dossier', 'De bewaartermijn'],
    },
  }),
  owed({
    article: '457',
    says: 'De hulpverlener geeft anderen dan de patiënt in beginsel geen inlichtingen over de patiënt.',
    terms: {
      title: 'Beroepsgeheim',
      todo: 'Ga na welke gegevens van patiënten een leverancier van AI kan zien, en waarom dat mag.',
      evidence: ['Welke gegevens de leverancier ziet, en op welke grond', 'Afspraken over geheimhouding'],
    },
  }),
]
