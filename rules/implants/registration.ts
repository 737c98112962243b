import type { Citations } from '../engine/citation'
import { cite } from '../engine/citation'
import { is } from '../engine/condition'
import { attentionNorm, type DutyNorm, dutyNorm, type Terms } from '../engine/norm'
import { implantDecree, implantRegulation } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { wkkgz } from '../sources/citation'
import { implantListed, placedHere } from './practice'

type OfListed = {
  readonly id: string
  readonly cites: Citations
  readonly says: string
  readonly terms: Pick<Terms, 'title' | 'todo' | 'evidence'>
}

const owed = ({ id, cites, says, terms }: OfListed): DutyNorm =>
  dutyNorm({
    id,
    dutyId: id,
    cites,
    standing: 'law',
    inForce: { from: calendar.implantRegister },
    says,
    when: placedHere(is(implantListed, 'yes')),
    duty: {
      ...terms,
      owedBy: 'care-provider',
      seldom: true,
      via: null,
      level: 'system',
      everyMonths: 12,
      intervalStanding: 'ourReading',
    },
  })

/** What a care provider records, delivers and hands over of an implant that the annex of the decree names. */
export const registrationDuties: readonly DutyNorm[] = [
  owed({
    id: 'wkkgz.7b-1',
    cites: [wkkgz.art('7b', '1'), cite(implantDecree, 'art. 1 en 2')],
    says: 'De zorgverlener legt in het dossier vast: zorgaanbieder, fabrikant, productnaam, type, unieke identificatie, lot- of serienummer, dag van plaatsing, en de dag van verwijdering en van overlijden als die er zijn.',
    terms: {
      title: 'Implantaat in het dossier vastleggen',
      todo: 'Leg bij elke plaatsing vast: zorgaanbieder, fabrikant, productnaam, type, unieke identificatie, lot- of serienummer en de dag van plaatsing. Vul later de dag van verwijdering of overlijden aan.',
      evidence: ['De velden in het dossier', 'Een controle of ze zijn ingevuld'],
    },
  }),
  owed({
    id: 'implant-decree.3',
    cites: [cite(implantDecree, 'art. 3')],
    says: 'Bij het verwijderen van een implantaat legt de zorgverlener dezelfde gegevens vast, voor zover fabrikant, productnaam, type, identificatie en nummer nog zijn af te leiden.',
    terms: {
      title: 'Verwijderd implantaat vastleggen',
      todo: 'Leg ook bij het verwijderen de gegevens vast, zo ver als die te vinden zijn op het implantaat, in het dossier of in andere informatie.',
      evidence: ['De werkafspraak voor het verwijderen', 'Een controle in dossiers'],
    },
  }),
  owed({
    id: 'wkkgz.7b-3',
    cites: [wkkgz.art('7b', '3'), cite(implantRegulation, 'art. 2')],
    says: 'De zorgverlener geeft de gegevens schriftelijk aan de patiënt, binnen een maand na het plaatsen of verwijderen. Dat staat los van de implantaatkaart.',
    terms: {
      title: 'Gegevens schriftelijk aan de patiënt geven',
      todo: 'Geef de patiënt de vastgelegde gegevens schriftelijk, binnen een maand na het plaatsen of verwijderen. De implantaatkaart is daarvoor niet genoeg.',
      evidence: ['De brief of het overzicht voor de patiënt', 'De werkafspraak met de termijn'],
    },
  }),
  owed({
    id: 'wkkgz.7b-2',
    cites: [wkkgz.art('7b', '2'), cite(implantRegulation, 'art. 3')],
    says: 'De zorgaanbieder levert de gegevens aan het Landelijk Implantaten Register. Het register ontvangt ze binnen een maand na de behandeling of het overlijden.',
    terms: {
      title: 'Leveren aan het Landelijk Implantaten Register',
      todo: 'Zorg dat het register de gegevens binnen een maand na de behandeling of het overlijden heeft, met de UDI-DI en het lot- of serienummer.',
      evidence: ['De koppeling of werkwijze voor het aanleveren', 'Een controle op volledigheid en termijn'],
    },
  }),
]

export const registrationAttention = [
  attentionNorm({
    id: 'attention.implant.annex',
    cites: [cite(implantDecree, 'bijlage')],
    standing: 'ourReading',
    inForce: { from: calendar.implantRegister },
    says: 'De bijlage met implantaten die geregistreerd moeten worden, hebben wij niet nagelezen. Of dit implantaat erin staat, beantwoordt een persoon met de bijlage erbij (wetten.overheid.nl).',
    when: placedHere(),
  }),
]
