import { givesCare } from '../common-facts'
import { cite } from '../engine/citation'
import { all, type Condition, is, together } from '../engine/condition'
import { yesNo } from '../engine/fact'
import { implantDecree } from '../sources/acts'
import { mdr } from '../sources/citation'
import { anImplant } from './implant'

export const implantsHere = yesNo('implantsHere', {
  topic: 'device',
  asks: 'Plaatst of verwijdert uw organisatie dit implantaat bij patiënten?',
  why: 'Wie een implantaat plaatst of verwijdert, legt gegevens vast en geeft ze aan de patiënt.',
  cites: cite(implantDecree, 'art. 2 en 3'),
  examples: {
    practice: 'zelf een implantaat inbrengen of verwijderen: ja; een patiënt met een pacemaker alleen volgen: nee',
    hospital: 'een heupprothese plaatsen of vervangen: ja; alleen een controle op de polikliniek: nee',
  },
  yes: 'Uw organisatie plaatst of verwijdert het implantaat',
  no: 'Uw organisatie plaatst of verwijdert het implantaat niet',
  hint: 'Ook als dat maar op één locatie gebeurt',
})

/** The annex was not read: what is on it is answered by a person, and never derived from the kind. */
export const implantListed = yesNo('implantListed', {
  topic: 'device',
  source: 'register-field',
  asks: 'Staat het implantaat in de bijlage bij het Besluit registratie implantaten?',
  why: 'Alleen voor implantaten in die bijlage geldt de registratie. De bijlage staat op wetten.overheid.nl; wij leiden dit niet af uit het soort implantaat.',
  cites: cite(implantDecree, 'bijlage'),
  examples: {
    practice: 'zoek de naam van het implantaat zelf op in de bijlage',
    hospital: 'de implantatencoördinator zoekt het op in de bijlage',
  },
  askWhom: 'de implantatencoördinator: kijk in de bijlage bij het besluit',
  yes: 'Het implantaat staat in de bijlage bij het besluit',
  no: 'Het implantaat staat niet in de bijlage bij het besluit',
})

export const implantCardExempt = yesNo('implantCardExempt', {
  topic: 'device',
  source: 'register-field',
  asks: 'Is het hechtdraad, een nietje, een tandvulling, een beugel, een tandkroon, een schroef, een wig, een plaat, een draad, een pin, een klem of een verbindingsstuk?',
  why: 'Bij deze implantaten hoort geen implantaatkaart. De andere verplichtingen blijven.',
  cites: mdr.art('18', '3'),
  examples: {
    practice: 'hechtdraad of een nietje: ja',
    hospital: 'een schroef of een plaat: ja; een pacemaker of een heupprothese: nee',
  },
  askWhom: 'de leverancier',
  yes: 'Een implantaat zonder implantaatkaart (MDR art. 18 lid 3)',
  no: 'Een implantaat met implantaatkaart',
})

/** A care provider that places or removes the implant; the questions may stand on one page. */
export const placedHere = (...of: readonly Condition[]): Condition =>
  all(anImplant, together(is(implantsHere, 'yes'), ...of), is(givesCare, 'yes'))

export const practiceFacts = [implantsHere, implantListed, implantCardExempt]
