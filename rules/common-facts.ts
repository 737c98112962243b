import { cite } from './engine/citation'
import { choice, yesNo } from './engine/fact'
import { apLargeScale } from './sources/acts'
import { aiAct, avg, wkkgz } from './sources/citation'

/** A field of the register: in-house or bought. */
export const origin = choice('origin', {
  topic: 'role',
  source: 'register-field',
  asks: 'Hoe komt uw organisatie aan het systeem?',
  why: 'Wie een systeem zelf maakt of laat maken en het onder eigen naam in gebruik neemt, is aanbieder. Dan gelden andere verplichtingen.',
  cites: aiAct.definition('3'),
  examples: {
    practice: 'een chatbot van een bedrijf komt van een leverancier; een eigen rekenmodel is zelf gemaakt',
    hospital:
      'een model van de eigen data-afdeling is zelf gemaakt; in opdracht gebouwd onder eigen naam is laten maken',
  },
  options: {
    bought: {
      label: 'Van een leverancier',
      says: 'Niet zelf gemaakt: het komt van een leverancier',
      hint: 'Ook als het gratis is of voor iedereen beschikbaar',
    },
    commissioned: {
      label: 'Laten maken, in gebruik onder onze eigen naam',
      says: 'In opdracht gemaakt en onder eigen naam in gebruik',
    },
    inHouse: { label: 'Zelf gemaakt', says: 'Zelf gemaakt' },
  },
})

export const institutionKind = choice('institutionKind', {
  topic: 'institution',
  source: 'institution-profile',
  asks: 'Wat voor organisatie bent u?',
  why: 'Voor sommige organisaties staat vast dat zij gezondheidsgegevens op grote schaal verwerken.',
  cites: cite(apLargeScale, ''),
  examples: {
    practice: 'één huisarts met een assistente is een huisartsenpraktijk',
    hospital: 'een umc of een algemeen ziekenhuis',
  },
  options: {
    hospital: { label: 'Ziekenhuis of umc', says: 'Uw organisatie is een ziekenhuis' },
    careGroup: { label: 'Zorggroep of regionale huisartsenorganisatie', says: 'Uw organisatie is een zorggroep' },
    outOfHours: { label: 'Huisartsenpost', says: 'Uw organisatie is een huisartsenpost' },
    generalPractice: { label: 'Huisartsenpraktijk', says: 'Uw organisatie is een huisartsenpraktijk' },
    specialist: {
      label: 'Instelling voor medisch-specialistische zorg',
      says: 'Uw organisatie is een instelling voor medisch-specialistische zorg',
    },
    pharmacy: { label: 'Apotheek', says: 'Uw organisatie is een apotheek' },
    soloPractitioner: {
      label: 'Zorgverlener die alleen werkt, zonder personeel',
      says: 'Uw organisatie is één zorgverlener zonder personeel',
      hint: 'Een arts met personeel telt als instelling',
    },
    other: { label: 'Andere organisatie', says: 'Uw organisatie is van een ander soort' },
  },
})

export const patientsInOneSystem = choice('patientsInOneSystem', {
  topic: 'institution',
  source: 'institution-profile',
  asks: 'Hoeveel patiënten staan er in één informatiesysteem ingeschreven of worden er per jaar behandeld?',
  why: 'De Autoriteit Persoonsgegevens spreekt bij huisartsenpraktijken en specialistische instellingen van grootschalig boven 10.000 patiënten.',
  cites: cite(apLargeScale, ''),
  examples: {
    practice: 'de patiënten die in het huisartsinformatiesysteem staan ingeschreven',
    hospital: 'de patiënten die per jaar worden behandeld',
  },
  options: {
    upTo10000: { label: '10.000 of minder', says: 'Hoogstens 10.000 patiënten in één systeem' },
    over10000: { label: 'Meer dan 10.000', says: 'Meer dan 10.000 patiënten in één systeem' },
  },
})

export const givesCare = yesNo('givesCare', {
  topic: 'institution',
  source: 'institution-profile',
  asks: 'Verleent uw organisatie zelf zorg?',
  why: 'De Wkkgz geldt voor zorgaanbieders.',
  cites: wkkgz.art('9'),
  examples: {
    practice: 'een praktijk: ja; een regionale organisatie die praktijken alleen ondersteunt: misschien niet',
    hospital: 'een ziekenhuis: ja',
  },
  yes: 'Uw organisatie is zorgaanbieder',
  no: 'Uw organisatie is geen zorgaanbieder',
})

export const publicAuthority = yesNo('publicAuthority', {
  topic: 'institution',
  source: 'institution-profile',
  asks: 'Is uw organisatie een overheidsinstantie in de zin van de AI-verordening?',
  why: 'De AI-verordening zegt niet precies wat een overheidsinstantie is. Uw organisatie kiest dit zelf, met een reden.',
  cites: aiAct.art('26', '8'),
  examples: {
    practice: 'een zelfstandige praktijk is dat volgens onze uitleg meestal niet',
    hospital: 'een particulier ziekenhuis is dat volgens onze uitleg meestal niet; een umc laat dit nagaan',
  },
  yes: 'Uw organisatie ziet zich als overheidsinstantie',
  no: 'Uw organisatie ziet zich niet als overheidsinstantie',
})

export const publicServices = yesNo('publicServices', {
  topic: 'institution',
  source: 'institution-profile',
  asks: 'Is uw organisatie een publiekrechtelijk orgaan, of verleent zij openbare diensten?',
  why: 'Overweging 96 van de AI-verordening noemt zorg als dienst van algemeen belang. Uw organisatie kiest dit zelf, met een reden.',
  cites: aiAct.art('27', '1'),
  examples: {
    practice: 'een uitspraak over huisartsenpraktijken is niet gevonden; ga er bij twijfel van uit dat het zo is',
    hospital: 'ziekenhuiszorg is volgens onze uitleg een openbare dienst',
  },
  yes: 'Uw organisatie is een publiekrechtelijk orgaan of verleent openbare diensten',
  no: 'Uw organisatie is geen publiekrechtelijk orgaan en verleent geen openbare diensten',
})

export const worksCouncil = yesNo('worksCouncil', {
  topic: 'institution',
  source: 'institution-profile',
  asks: 'Heeft uw organisatie een ondernemingsraad of personeelsvertegenwoordiging?',
  why: 'Bij gebruik op de werkplek moet de werknemersvertegenwoordiging vooraf worden geïnformeerd.',
  cites: aiAct.art('26', '7'),
  examples: {
    practice: 'een personeelsvertegenwoordiging in een grotere praktijk',
    hospital: 'de ondernemingsraad van het ziekenhuis',
  },
  yes: 'Er is een ondernemingsraad of personeelsvertegenwoordiging',
  no: 'Er is geen ondernemingsraad of personeelsvertegenwoordiging',
})

/** Personal data in the system: asked once, used by privacy and profiling. */
export const personalData = yesNo('personalData', {
  topic: 'privacy',
  asks: 'Verwerkt het systeem persoonsgegevens?',
  why: 'Zonder persoonsgegevens geldt de AVG niet. Gegevens met een nummer in plaats van een naam zijn meestal ook persoonsgegevens.',
  cites: avg.art('35', '1'),
  examples: {
    practice: 'een dossier of een gesprek met een patiënt',
    hospital: 'scans met een nummer in plaats van een naam',
  },
  yes: 'Verwerkt persoonsgegevens',
  no: 'Verwerkt geen persoonsgegevens',
  hint: 'Van patiënten, medewerkers of anderen',
})

export const commonFacts = [origin]
export const institutionFacts = [
  institutionKind,
  patientsInOneSystem,
  givesCare,
  publicAuthority,
  publicServices,
  worksCouncil,
]
