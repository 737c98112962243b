import { origin } from '../common-facts'
import { cite } from '../engine/citation'
import { conclusion } from '../engine/conclusion'
import { all, is } from '../engine/condition'
import { judgement, yesNo } from '../engine/fact'
import { norm } from '../engine/norm'
import { mdcg2025 } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { mdr } from '../sources/citation'
import { declaredDevice } from './declared-class'

export const transferred = yesNo('transferred', {
  topic: 'device',
  asks: 'Geeft uw organisatie het zelfgemaakte hulpmiddel aan een andere rechtspersoon?',
  why: 'De uitzondering voor zelfgemaakte hulpmiddelen geldt alleen binnen één rechtspersoon. Een regionale organisatie die het aan praktijken geeft, kan zich er volgens onze uitleg niet op beroepen.',
  cites: mdr.art('5', '5', 'a'),
  askWhom: 'de jurist',
  yes: 'Het hulpmiddel gaat naar een andere rechtspersoon',
  no: 'Het hulpmiddel blijft binnen de eigen rechtspersoon',
  hint: 'Bijvoorbeeld aan praktijken in de regio',
})

export const inHouseConditions = judgement('inHouseConditions', {
  topic: 'device',
  asks: 'Zijn alle andere voorwaarden voor een zelfgemaakt hulpmiddel (MDR of IVDR art. 5 lid 5) vervuld?',
  why: 'Voor een zelfgemaakt hulpmiddel is geen aangemelde instantie nodig. Alle voorwaarden moeten vervuld zijn: een kwaliteitssysteem, een onderbouwing dat er niets gelijkwaardigs op de markt is, een openbare verklaring, documentatie en een evaluatie van de ervaringen.',
  cites: mdr.art('5', '5'),
  askWhom: 'de klinisch fysicus of de jurist',
  yes: 'Beoordeeld: zelfgemaakt hulpmiddel, alle voorwaarden van art. 5 lid 5 zijn vervuld',
  no: 'Beoordeeld: niet alle voorwaarden van art. 5 lid 5 zijn vervuld',
})

export const inHouseDevice = conclusion('in-house-device', {
  yes: 'Zelfgemaakt hulpmiddel: geen aangemelde instantie nodig',
  no: 'Geen uitzondering voor zelfgemaakte hulpmiddelen',
  unknown: 'Nog niet duidelijk of de uitzondering voor zelfgemaakte hulpmiddelen geldt',
})

export const inHouseNorms = [
  norm({
    id: 'mdr.5-5',
    // The articles are law; that such a device falls outside route 1 is how the guidance reads them.
    cites: [cite(mdcg2025, 'tabel 1')],
    standing: 'finalGuidance',
    inForce: { from: calendar.aiAct },
    says: 'Een hulpmiddel dat een zorginstelling zelf maakt en alleen zelf gebruikt, gaat onder voorwaarden niet langs een aangemelde instantie.',
    concludes: inHouseDevice,
    when: all(
      is(origin, 'inHouse', 'commissioned'),
      is(declaredDevice, 'mdr', 'ivdr', 'annexXvi'),
      is(transferred, 'no'),
      is(inHouseConditions, 'yes'),
    ),
  }),
]

export const inHouseFacts = [transferred, inHouseConditions]
