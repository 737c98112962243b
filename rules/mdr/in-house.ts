import { origin } from '../common-facts'
import { cite } from '../engine/citation'
import { conclusion } from '../engine/conclusion'
import { all, concluded, is, together } from '../engine/condition'
import { type CareExamples, type ChoiceFact, judgement, yesNo } from '../engine/fact'
import { attentionNorm, type DutyNorm, dutyNorm, type Norm, norm } from '../engine/norm'
import { mdcg2025 } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { ivdr, mdr } from '../sources/citation'
import { declaredDevice } from './declared-class'

export const transferred = yesNo('transferred', {
  topic: 'device',
  asks: 'Geeft uw organisatie het zelfgemaakte hulpmiddel aan een andere rechtspersoon?',
  why: 'De uitzondering voor zelfgemaakte hulpmiddelen geldt alleen binnen één rechtspersoon. Een regionale organisatie die het aan praktijken geeft, kan zich er volgens onze uitleg niet op beroepen.',
  cites: mdr.art('5', '5', 'a'),
  examples: {
    practice: 'een praktijk geeft haar eigen rekenmodel aan een andere praktijk',
    hospital: 'een ziekenhuis geeft zijn model aan een ander ziekenhuis',
  },
  askWhom: 'de jurist',
  yes: 'Het hulpmiddel gaat naar een andere rechtspersoon',
  no: 'Het hulpmiddel blijft binnen de eigen rechtspersoon',
  hint: 'Bijvoorbeeld aan praktijken in de regio',
})

const condition = (
  id: string,
  point: string,
  wording: { asks: string; why: string; examples: CareExamples; yes: string; no: string },
): ChoiceFact<'yes' | 'no'> =>
  yesNo(id, {
    topic: 'device',
    cites: mdr.art('5', '5', point),
    askWhom: 'de klinisch fysicus of de jurist',
    ...wording,
  })

export const inHouseQuality = condition('inHouseQuality', 'b', {
  asks: 'Valt het maken en gebruiken van het hulpmiddel onder een passend kwaliteitsmanagementsysteem?',
  why: 'Dat is een voorwaarde om een hulpmiddel zelf te mogen maken zonder aangemelde instantie.',
  examples: {
    practice: 'een praktijk die niets over kwaliteit heeft vastgelegd: nee',
    hospital: 'de klinische fysica maakt het volgens het vastgelegde kwaliteitssysteem van het ziekenhuis: ja',
  },
  yes: 'Er is een passend kwaliteitsmanagementsysteem',
  no: 'Er is geen passend kwaliteitsmanagementsysteem',
})

export const inHouseNeed = condition('inHouseNeed', 'c', {
  asks: 'Hebt u vastgelegd waarom een gelijkwaardig hulpmiddel op de markt niet of niet goed genoeg in de behoefte voorziet?',
  why: 'Is er iets gelijkwaardigs te koop dat goed genoeg is, dan geldt de uitzondering niet.',
  examples: {
    practice: 'u schreef op welke apps er zijn, en waarom die niet goed genoeg zijn voor uw patiënten',
    hospital: 'in het dossier staat per product op de markt waarom het niet goed genoeg is',
  },
  yes: 'Onderbouwd dat de markt niet in de behoefte voorziet',
  no: 'Niet onderbouwd dat de markt niet in de behoefte voorziet',
})

export const inHouseInformation = condition('inHouseInformation', 'd', {
  asks: 'Kunt u de autoriteit op verzoek informatie over het gebruik van het hulpmiddel geven?',
  why: 'De autoriteit mag die informatie vragen.',
  examples: {
    practice: 'u kunt laten zien waarvoor de praktijk het eigen model gebruikt',
    hospital: 'de beheerder kan laten zien op welke afdelingen het wordt gebruikt, en waarvoor',
  },
  yes: 'Informatie voor de autoriteit is beschikbaar',
  no: 'Informatie voor de autoriteit is niet beschikbaar',
})

export const inHouseDeclaration = condition('inHouseDeclaration', 'e', {
  asks: 'Hebt u een openbare verklaring over het hulpmiddel gepubliceerd?',
  why: 'Daarin staan uw naam en adres, om welk hulpmiddel het gaat, en of het aan de algemene eisen van bijlage I beantwoordt.',
  examples: {
    practice: 'een verklaring op de website van de praktijk',
    hospital: 'een verklaring op de website van het ziekenhuis; een stuk op het intranet is niet openbaar',
  },
  yes: 'Er is een openbare verklaring',
  no: 'Er is geen openbare verklaring',
})

export const inHouseReview = condition('inHouseReview', 'h', {
  asks: 'Evalueert u de ervaringen uit het gebruik, en neemt u maatregelen als dat nodig is?',
  why: 'De uitzondering blijft alleen gelden als u van het gebruik leert en ingrijpt.',
  examples: {
    practice: 'de praktijk bespreekt waar het eigen model fout zat, en past het aan',
    hospital: 'artsen melden fouten van het model, en het wordt zo nodig stilgelegd',
  },
  yes: 'De ervaringen worden geëvalueerd, met maatregelen als dat nodig is',
  no: 'De ervaringen worden niet geëvalueerd',
})

export const inHouseConditions = judgement('inHouseConditions', {
  topic: 'device',
  asks: 'Zijn ook alle overige voorwaarden voor een zelfgemaakt hulpmiddel (MDR of IVDR art. 5 lid 5) vervuld?',
  why: 'Bij de MDR: documentatie over ontwerp, fabricage en prestaties (f), maatregelen voor de fabricage (g), en geen productie op industriële schaal. Die tekst lazen wij niet zelf na; die van de IVDR-voorwaarden ontbreekt hier. Beoordeel ze met de wettekst erbij.',
  cites: mdr.art('5', '5'),
  examples: {
    practice: 'iemand ging met de wettekst erbij na of ook de documentatie over het ontwerp er is',
    hospital: 'de jurist en de klinisch fysicus beoordeelden documentatie, fabricage en schaal, en legden dat vast',
  },
  askWhom: 'de klinisch fysicus of de jurist',
  yes: 'Beoordeeld: alle overige voorwaarden van art. 5 lid 5 zijn vervuld',
  no: 'Beoordeeld: niet alle overige voorwaarden van art. 5 lid 5 zijn vervuld',
})

export const conditionsMet = conclusion('in-house-conditions', {
  yes: 'De voorwaarden voor een zelfgemaakt hulpmiddel zijn vervuld',
  no: 'Niet alle voorwaarden voor een zelfgemaakt hulpmiddel zijn vervuld',
  unknown: 'Nog niet duidelijk of alle voorwaarden voor een zelfgemaakt hulpmiddel zijn vervuld',
})

export const inHouseDevice = conclusion('in-house-device', {
  yes: 'Zelfgemaakt hulpmiddel: geen aangemelde instantie nodig',
  no: 'Geen uitzondering voor zelfgemaakte hulpmiddelen',
  unknown: 'Nog niet duidelijk of de uitzondering voor zelfgemaakte hulpmiddelen geldt',
})

const ownMade = is(origin, 'inHouse', 'commissioned')
const anyDevice = is(declaredDevice, 'mdr', 'ivdr', 'annexXvi')

export const inHouseNorms: readonly Norm[] = [
  norm({
    id: 'mdr.5-5.conditions',
    cites: [mdr.art('5', '5', 'a tot en met h')],
    standing: 'secondary',
    inForce: { from: calendar.mdr },
    says: 'Een zorginstelling mag een hulpmiddel zelf maken als het niet naar een andere rechtspersoon gaat en als kwaliteitssysteem, onderbouwing, informatie, openbare verklaring, documentatie en evaluatie in orde zijn.',
    finds: conditionsMet.says,
    concludes: conditionsMet,
    when: all(
      is(declaredDevice, 'mdr', 'annexXvi'),
      together(
        is(transferred, 'no'),
        is(inHouseQuality, 'yes'),
        is(inHouseNeed, 'yes'),
        is(inHouseInformation, 'yes'),
        is(inHouseDeclaration, 'yes'),
        is(inHouseReview, 'yes'),
        is(inHouseConditions, 'yes'),
      ),
    ),
  }),
  norm({
    id: 'ivdr.5-5.conditions',
    cites: [ivdr.art('5', '5')],
    standing: 'secondary',
    inForce: { from: calendar.ivdr },
    says: 'Ook de IVDR stelt voorwaarden aan een hulpmiddel dat een zorginstelling zelf maakt. Een persoon beoordeelt ze: de tekst ontbreekt hier.',
    finds: conditionsMet.says,
    concludes: conditionsMet,
    when: all(is(declaredDevice, 'ivdr'), together(is(transferred, 'no'), is(inHouseConditions, 'yes'))),
  }),
  norm({
    id: 'mdr.5-5',
    // The articles are law; that such a device falls outside route 1 is how the guidance reads them.
    cites: [cite(mdcg2025, 'tabel 1')],
    standing: 'finalGuidance',
    inForce: { from: calendar.aiAct },
    says: 'Een hulpmiddel dat een zorginstelling zelf maakt en alleen zelf gebruikt, gaat onder voorwaarden niet langs een aangemelde instantie.',
    concludes: inHouseDevice,
    when: all(ownMade, anyDevice, concluded(conditionsMet)),
  }),
]

/** The exemption is kept by keeping its conditions. */
export const inHouseDuties: readonly DutyNorm[] = [
  dutyNorm({
    id: 'mdr.5-5.kept',
    dutyId: 'mdr.5-5',
    cites: [mdr.art('5', '5'), ivdr.art('5', '5')],
    standing: 'secondary',
    inForce: { from: calendar.mdr },
    says: 'Wie een hulpmiddel zelf maakt onder art. 5 lid 5, houdt aan alle voorwaarden vast zolang het in gebruik is.',
    when: all(ownMade, anyDevice, concluded(conditionsMet)),
    duty: {
      title: 'Voorwaarden voor een zelfgemaakt hulpmiddel',
      todo: 'Houd het kwaliteitssysteem, de onderbouwing, de documentatie en de openbare verklaring bij. Evalueer de ervaringen uit het gebruik en grijp in als dat nodig is. Geef het hulpmiddel niet aan een andere rechtspersoon.',
      owedBy: 'institution',
      seldom: true,
      via: null,
      level: 'system',
      evidence: [
        'De onderbouwing waarom de markt niet in de behoefte voorziet',
        'De openbare verklaring',
        'De documentatie over ontwerp en fabricage',
        'De evaluatie van het gebruik',
      ],
      everyMonths: 12,
      intervalStanding: 'ourReading',
      dueBefore: 'use',
    },
  }),
]

export const inHouseAttention = [
  attentionNorm({
    id: 'attention.in-house.transferred',
    cites: [mdr.art('5', '5', 'a')],
    standing: 'ourReading',
    inForce: { from: calendar.mdr },
    says: 'U geeft een zelfgemaakt hulpmiddel aan een andere rechtspersoon. De uitzondering van art. 5 lid 5 vervalt dan, ook voor een regionale organisatie die het aan praktijken geeft. U bent dan fabrikant, met alles wat daarbij hoort. Wat één rechtspersoon is, bepaalt het nationale recht.',
    when: all(ownMade, anyDevice, is(transferred, 'yes')),
  }),
  attentionNorm({
    id: 'attention.in-house.unread',
    cites: [mdr.art('5', '5', 'f'), mdr.art('5', '5', 'g'), ivdr.art('5', '5')],
    standing: 'ourReading',
    inForce: { from: calendar.mdr },
    says: 'De voorwaarden onder f en g en de grens van de industriële schaal lazen wij niet zelf na, en die van de IVDR ontbreken hier. Of zij vervuld zijn, is het oordeel van een persoon.',
    when: all(ownMade, anyDevice, is(transferred, 'no')),
  }),
]

export const inHouseFacts = [
  transferred,
  inHouseQuality,
  inHouseNeed,
  inHouseInformation,
  inHouseDeclaration,
  inHouseReview,
  inHouseConditions,
]
