import { publicAuthority } from '../common-facts'
import type { Citation } from '../engine/citation'
import { all, any, type Condition, is } from '../engine/condition'
import { type CareExamples, type ChoiceFact, choice, type Option } from '../engine/fact'
import { aiAct } from '../sources/citation'

/** Where a point of Annex III ends: asked once the point was ticked, and what then lies within it. */
export type Bound = {
  readonly fact: ChoiceFact
  readonly within: Condition
  /** What falls outside, for who reads the rule. */
  readonly outside: string
}

const bound = <const V extends string>(
  id: string,
  cites: Citation,
  wording: {
    asks: string
    why: string
    examples: CareExamples
    askWhom?: string
    options: Readonly<Record<V, Option>>
  },
): ChoiceFact<V> => choice(id, { topic: 'annex-iii', cites, ...wording })

export const identificationKind = bound('identificationKind', aiAct.recital('54'), {
  asks: 'Zoekt het systeem uit wie iemand is, of controleert het alleen of iemand is wie hij zegt te zijn?',
  why: 'Bijlage III gaat over identificatie op afstand, zonder dat iemand er zelf aan meewerkt. Alleen controleren (verificatie) valt erbuiten.',
  examples: {
    practice: 'nagaan wie de wachtkamer binnenkomt: zoekt uit; inloggen met het gezicht: controleert alleen',
    hospital:
      'een dwalende patiënt herkennen: zoekt uit; een medicijnkast die pas en gezicht vergelijkt: controleert alleen',
  },
  options: {
    identifies: {
      label: 'Het zoekt uit wie iemand is',
      says: 'Zoekt uit wie iemand is',
      hint: 'Bijvoorbeeld camerabeelden waarop een dwalende patiënt wordt herkend',
    },
    verifies: {
      label: 'Het controleert alleen of iemand is wie hij zegt te zijn',
      says: 'Controleert alleen of iemand is wie hij zegt te zijn',
      hint: 'Bijvoorbeeld inloggen of een deur openen met het gezicht',
    },
    security: {
      label: 'Het dient alleen om systemen en persoonsgegevens te beveiligen',
      says: 'Dient alleen om systemen en persoonsgegevens te beveiligen',
    },
  },
})

export const biometricAttributes = bound('biometricAttributes', aiAct.definition('40'), {
  asks: 'Welke kenmerken leidt het systeem uit de biometrische gegevens af?',
  why: 'Het gaat om indelen doordat een gevoelig of beschermd kenmerk wordt afgeleid. Of gezondheid meetelt, is een leesvraag: conceptrichtsnoeren zeggen van wel, maar dat is geen geldend recht.',
  examples: {
    practice: 'afkomst uit een stem: gevoelig; een ritmestoornis uit een ECG: alleen de gezondheid',
    hospital: 'afkomst uit een gezicht: gevoelig; een ziekte uit de manier van lopen: alleen de gezondheid',
  },
  askWhom: 'de leverancier',
  options: {
    sensitive: {
      label: 'Gevoelige of beschermde kenmerken, zoals afkomst, geloof of seksuele gerichtheid',
      says: 'Leidt gevoelige of beschermde kenmerken af',
    },
    health: {
      label: 'Alleen de gezondheid, uit lichaamssignalen',
      says: 'Leidt alleen gezondheid af uit lichaamssignalen',
      hint: 'Bijvoorbeeld uit gang, ECG of EEG',
    },
    ancillary: {
      label: 'Het is een bijzaak van een andere dienst, en om technische redenen echt nodig',
      says: 'Bijzaak van een andere dienst, en technisch strikt nodig',
    },
    security: {
      label: 'Het dient alleen om systemen en persoonsgegevens te beveiligen',
      says: 'Dient alleen om systemen en persoonsgegevens te beveiligen',
    },
  },
})

export const emotionBasis = bound('emotionBasis', aiAct.definition('39'), {
  asks: 'Waaruit leidt het systeem emoties af?',
  why: 'Emotieherkenning werkt met biometrische gegevens. Alleen uit woorden een stemming afleiden valt erbuiten. Pijn en vermoeidheid zijn geen emoties.',
  examples: {
    practice: 'somberheid horen aan de stem: lichaamskenmerken; somberheid lezen in een bericht: alleen woorden',
    hospital: 'angst zien aan het gezicht: lichaamskenmerken; pijn zien aan het gezicht: een lichamelijke toestand',
  },
  askWhom: 'de leverancier',
  options: {
    biometric: {
      label: 'Uit gezicht, stem, houding of andere lichaamskenmerken',
      says: 'Leidt emoties af uit lichaamskenmerken',
      hint: 'Bijvoorbeeld stress of somberheid uit de klank van de stem',
    },
    words: {
      label: 'Alleen uit wat iemand schrijft of zegt, niet uit hoe',
      says: 'Leidt stemming alleen af uit woorden',
    },
    physicalState: {
      label: 'Het gaat alleen om een lichamelijke toestand, zoals pijn of vermoeidheid',
      says: 'Herkent alleen een lichamelijke toestand, zoals pijn of vermoeidheid',
    },
  },
})

export const infrastructureRole = bound('infrastructureRole', aiAct.recital('55'), {
  asks: 'Wat doet het systeem voor die infrastructuur?',
  why: 'Alleen een veiligheidscomponent valt eronder: iets wat de infrastructuur, of de gezondheid en veiligheid van mensen, rechtstreeks beschermt.',
  examples: {
    practice: 'bijna nooit: een slimme thermostaat bespaart alleen',
    hospital: 'uitval van de stroom voorkomen: beschermt; zuiniger verwarmen: bespaart alleen',
  },
  askWhom: 'de technische dienst of de leverancier',
  options: {
    protects: {
      label: 'Het beschermt de infrastructuur of de veiligheid van mensen',
      says: 'Beschermt de infrastructuur of de veiligheid van mensen',
      hint: 'Ook als het alleen helpt of verbetert, maar gevaar oplevert wanneer het faalt',
    },
    assists: {
      label: 'Het helpt, verbetert of bespaart alleen, en is geen gevaar als het faalt',
      says: 'Helpt of bespaart alleen, zonder gevaar als het faalt',
      hint: 'Bijvoorbeeld zuiniger stoken in een gebouw',
    },
    security: {
      label: 'Het dient alleen voor cyberbeveiliging',
      says: 'Dient alleen voor cyberbeveiliging',
    },
  },
})

export const educationSetting = bound('educationSetting', aiAct.annexIII('3'), {
  asks: 'Gaat het om onderwijs of een beroepsopleiding?',
  why: 'Dit punt gaat over onderwijs en beroepsopleiding. Of gewone bijscholing van medewerkers meetelt, zegt de tekst niet; wij rekenen het mee tot iemand het uitzoekt.',
  examples: {
    practice: 'een huisarts in opleiding: onderwijs; een cursus voor de eigen assistente: bijscholing',
    hospital: 'coassistenten: onderwijs; een e-learning voor verpleegkundigen in dienst: bijscholing',
  },
  askWhom: 'de opleidingsafdeling',
  options: {
    education: {
      label: 'Ja, onderwijs of een opleiding',
      says: 'Onderwijs of een beroepsopleiding',
      hint: 'Bijvoorbeeld artsen in opleiding, coassistenten of leerling-verpleegkundigen',
    },
    training: {
      label: 'Alleen bijscholing van eigen medewerkers',
      says: 'Bijscholing van eigen medewerkers',
    },
    neither: {
      label: 'Nee, het heeft niets met een opleiding te maken',
      says: 'Heeft niets met een opleiding te maken',
    },
  },
})

export const workerBasis = bound('workerBasis', aiAct.annexIII('4', 'b'), {
  asks: 'Wat doet het systeem met gegevens over medewerkers?',
  why: 'Taken verdelen valt eronder als het op gedrag of eigenschappen van mensen steunt. Roosteren op alleen beschikbaarheid valt er volgens onze uitleg buiten. Geldt er meer, kies dan de eerste die klopt.',
  examples: {
    practice: 'meten hoe snel een assistente werkt: beoordeelt; diensten verdelen naar vrije dagen: beschikbaarheid',
    hospital: 'diensten verdelen naar wie het snelst werkt: gedrag; naar wie die dag kan: beschikbaarheid',
  },
  askWhom: 'de leverancier of de afdeling personeel',
  options: {
    terms: {
      label: 'Het helpt besluiten over arbeidsvoorwaarden, promotie of ontslag',
      says: 'Helpt besluiten over arbeidsvoorwaarden, promotie of ontslag',
    },
    evaluates: {
      label: 'Het volgt of beoordeelt prestaties of gedrag',
      says: 'Volgt of beoordeelt prestaties of gedrag van medewerkers',
    },
    behaviour: {
      label: 'Het verdeelt taken op gedrag of persoonlijke eigenschappen',
      says: 'Verdeelt taken op gedrag of persoonlijke eigenschappen',
      hint: 'Bijvoorbeeld slim roosteren dat medewerkers een score geeft',
    },
    availability: {
      label: 'Het roostert alleen op beschikbaarheid',
      says: 'Roostert alleen op beschikbaarheid',
    },
  },
})

export const benefitsFor = bound('benefitsFor', aiAct.annexIII('5', 'a'), {
  asks: 'Voor wie beoordeelt het systeem dat recht?',
  why: 'Dit punt geldt alleen voor gebruik door of namens een overheidsinstantie. Een particulier ziekenhuis is dat volgens onze uitleg meestal niet. Gewone klinische triage valt erbuiten.',
  examples: {
    practice: 'een oordeel voor het Wmo-loket van de gemeente: overheid; welke zorg een patiënt nodig heeft: medisch',
    hospital: 'een oordeel voor het CIZ: overheid; wie op de polikliniek het eerst zorg nodig heeft: medisch',
  },
  askWhom: 'de jurist',
  options: {
    authority: {
      label: 'Voor of namens een overheidsinstantie',
      says: 'Voor of namens een overheidsinstantie',
      hint: 'Bijvoorbeeld een indicatie voor CIZ, Wmo of zorgkantoor',
    },
    ourselves: {
      label: 'Alleen voor onze eigen organisatie',
      says: 'Alleen voor de eigen organisatie',
      hint: 'Telt alleen als uw organisatie zelf een overheidsinstantie is',
    },
    clinical: {
      label: 'Het gaat alleen om welke zorg medisch nodig is',
      says: 'Gaat alleen om welke zorg medisch nodig is',
      hint: 'Gewone klinische triage',
    },
  },
})

export const creditPurpose = bound('creditPurpose', aiAct.annexIII('5', 'b'), {
  asks: 'Waarvoor beoordeelt het systeem de kredietwaardigheid?',
  why: 'Fraude opsporen valt erbuiten.',
  examples: {
    practice: 'schatten of iemand een rekening in delen kan betalen; valse rekeningen vinden is fraude opsporen',
    hospital: 'besluiten over een betalingsregeling; verdachte declaraties vinden is fraude opsporen',
  },
  options: {
    credit: {
      label: 'Om te weten of iemand kan betalen',
      says: 'Beoordeelt of iemand kan betalen',
      hint: 'Bijvoorbeeld bij een betalingsregeling',
    },
    fraud: { label: 'Alleen om financiële fraude op te sporen', says: 'Spoort alleen financiële fraude op' },
  },
})

export const insuranceKind = bound('insuranceKind', aiAct.recital('58'), {
  asks: 'Om welke verzekering gaat het, en beoordeelt het systeem mensen?',
  why: 'Het gaat om het risico of de prijs van een levens- of zorgverzekering voor natuurlijke personen.',
  examples: {
    practice: 'het risico van een patiënt voor een levensverzekering: ja; een declaratie indienen: nee',
    hospital:
      'een premie voor een zorgverzekering: ja; de aansprakelijkheid van het ziekenhuis: een andere verzekering',
  },
  options: {
    lifeOrHealth: {
      label: 'Risico of prijs van een levens- of zorgverzekering voor mensen',
      says: 'Risico of prijs van een levens- of zorgverzekering voor mensen',
    },
    otherInsurance: {
      label: 'Een andere verzekering',
      says: 'Gaat over een andere verzekering',
      hint: 'Bijvoorbeeld aansprakelijkheid',
    },
    neither: {
      label: 'Geen risico of prijs, of niet van mensen',
      says: 'Beoordeelt geen risico of prijs van mensen',
      hint: 'Bijvoorbeeld alleen declaraties afhandelen, of cijfers over bedrijven',
    },
  },
})

const education: Bound = {
  fact: educationSetting,
  within: is(educationSetting, 'education', 'training'),
  outside: 'wat niets met onderwijs of een beroepsopleiding te maken heeft',
}

/** By the id of the point's own question. What is not here, has no bound in the law that care meets. */
export const bounds = {
  remoteIdentification: {
    fact: identificationKind,
    within: is(identificationKind, 'identifies'),
    outside: 'alleen controleren of iemand is wie hij zegt te zijn, en wat alleen beveiligt',
  },
  biometricSensitive: {
    fact: biometricAttributes,
    within: is(biometricAttributes, 'sensitive'),
    outside: 'een bijzaak van een andere dienst die technisch nodig is, en wat alleen beveiligt',
  },
  emotionRecognition: {
    fact: emotionBasis,
    within: is(emotionBasis, 'biometric'),
    outside: 'stemming uit woorden alleen, en lichamelijke toestanden zoals pijn en vermoeidheid',
  },
  criticalInfrastructure: {
    fact: infrastructureRole,
    within: is(infrastructureRole, 'protects'),
    outside: 'wat alleen helpt, bespaart of cyberbeveiliging is, zonder gevaar als het faalt',
  },
  educationAdmission: education,
  educationEvaluation: education,
  educationLevel: education,
  examMonitoring: education,
  workerManagement: {
    fact: workerBasis,
    within: is(workerBasis, 'terms', 'evaluates', 'behaviour'),
    outside: 'roosteren op alleen beschikbaarheid (onze uitleg)',
  },
  publicBenefits: {
    fact: benefitsFor,
    within: any(is(benefitsFor, 'authority'), all(is(benefitsFor, 'ourselves'), is(publicAuthority, 'yes'))),
    outside: 'wie geen overheidsinstantie is en het niet namens haar doet, en gewone klinische triage',
  },
  creditScore: {
    fact: creditPurpose,
    within: is(creditPurpose, 'credit'),
    outside: 'fraude opsporen',
  },
  insurancePricing: {
    fact: insuranceKind,
    within: is(insuranceKind, 'lifeOrHealth'),
    outside: 'andere verzekeringen, en wat geen risico of prijs voor mensen bepaalt',
  },
} as const satisfies Record<string, Bound>

/** Biometric categorisation in the sense of art. 3(40), of whatever attribute. */
export const notAncillary: Condition = is(biometricAttributes, 'sensitive', 'health', 'security')

export const boundFacts = [
  identificationKind,
  biometricAttributes,
  emotionBasis,
  infrastructureRole,
  educationSetting,
  workerBasis,
  benefitsFor,
  creditPurpose,
  insuranceKind,
]
