import { origin } from '../common-facts'
import type { Citation } from '../engine/citation'
import { conclusion } from '../engine/conclusion'
import { all, any, type Condition, concluded, concludedNow, is } from '../engine/condition'
import { type CareExamples, type ChoiceFact, yesNo } from '../engine/fact'
import { attentionNorm, type Norm, norm } from '../engine/norm'
import type { LegalDate } from '../engine/period'
import { calendar } from '../sources/calendar'
import { aiAct, omnibusRecital } from '../sources/citation'
import { aiSystem } from './art-3-1-ai-system'

type YesNoFact = ChoiceFact<'yes' | 'no'>

const inCare: Readonly<Record<string, CareExamples>> = {
  practiceManipulation: {
    practice: 'een app die patiënten zo misleidt dat zij nodige zorg laten',
    hospital: 'een chatbot die patiënten ongemerkt naar een schadelijke keuze stuurt',
  },
  practiceVulnerability: {
    practice: 'een belhulp die ouderen met dementie iets schadelijks laat kiezen',
    hospital: 'een app die de angst van ernstig zieke patiënten uitbuit',
  },
  practiceSocialScoring: {
    practice: 'patiënten met een lage score voor gedrag komen moeilijker aan een afspraak',
    hospital: 'een score voor niet verschijnen die ook andere zorg beperkt: laat dit nagaan',
  },
  practiceCrimePrediction: {
    practice: 'een profiel dat een patiënt als toekomstige dader aanwijst',
    hospital: 'bezoekers alleen op hun profiel aanwijzen als mogelijke dader',
  },
  practiceFaceScraping: {
    practice: 'foto’s van sociale media verzamelen om gezichten te herkennen',
    hospital: 'camerabeelden uit de hal ongericht in een databank met gezichten zetten',
  },
  practiceEmotionAtWork: {
    practice: 'aan de stem van de assistente afleiden of zij boos is',
    hospital: 'een camera die meet of verpleegkundigen of studenten gemotiveerd kijken',
  },
  practiceBiometricCategorisation: {
    practice: 'uit de stem van een beller ras of geloof afleiden',
    hospital: 'uit het gezicht van bezoekers ras of geloof afleiden',
  },
  practiceRemoteIdentification: {
    practice: 'camera’s in de wachtkamer waarmee de politie mensen direct herkent',
    hospital: 'camera’s in de hal waarmee de politie mensen direct herkent',
  },
  practiceIntimateMaterial: {
    practice: 'van de foto van een patiënt een naaktbeeld maken',
    hospital: 'beeld van een medewerker zonder toestemming intiem bewerken',
  },
  practiceChildAbuseMaterial: {
    practice: 'een beeldgenerator in de praktijk met dat doel gebruiken',
    hospital: 'een beeldgenerator van het ziekenhuis met dat doel gebruiken',
  },
}

const practiceFact = (id: string, point: string, asks: string, yes: string, no: string, hint?: string): YesNoFact =>
  yesNo(id, {
    topic: 'prohibited',
    asks,
    why: 'Zulke praktijken brengen mensen in gevaar of benadelen hen. Ze zijn verboden, wie het systeem ook maakt of gebruikt.',
    cites: aiAct.art('5', '1', point),
    ...(inCare[id] ? { examples: inCare[id] } : {}),
    yes,
    no,
    ...(hint ? { hint } : {}),
  })

export const practiceManipulation = practiceFact(
  'practiceManipulation',
  'a',
  'Stuurt het systeem mensen ongemerkt, manipulatief of misleidend, met aanzienlijke schade tot gevolg?',
  'Stuurt gedrag ongemerkt of misleidend, met aanzienlijke schade',
  'Stuurt gedrag niet ongemerkt of misleidend met aanzienlijke schade',
  'Ook als die schade waarschijnlijk is. Een behandeling volgens de wet en de medische standaard valt hier niet onder, zoals psychologische behandeling of revalidatie (overweging 29)',
)
export const practiceVulnerability = practiceFact(
  'practiceVulnerability',
  'b',
  'Maakt het systeem misbruik van kwetsbaarheid door leeftijd, handicap of sociale of economische situatie, met aanzienlijke schade tot gevolg?',
  'Maakt misbruik van kwetsbaarheid, met aanzienlijke schade',
  'Maakt geen misbruik van kwetsbaarheid met aanzienlijke schade',
  'Ook kwetsbaarheid van patiënten. Een behandeling volgens de wet en de medische standaard valt hier niet onder (overweging 29)',
)
export const practiceSocialScoring = practiceFact(
  'practiceSocialScoring',
  'c',
  'Geeft het systeem mensen een score voor hun gedrag of persoonlijkheid, die hen elders of onevenredig benadeelt?',
  'Geeft een sociale score die mensen elders of onevenredig benadeelt',
  'Geeft geen sociale score die mensen benadeelt',
  'Bijvoorbeeld een score voor niet verschijnen die de zorg beperkt',
)
export const practiceCrimePrediction = practiceFact(
  'practiceCrimePrediction',
  'd',
  'Voorspelt het systeem alleen op grond van profilering of iemand een strafbaar feit zal plegen?',
  'Voorspelt strafbare feiten alleen op grond van profilering',
  'Voorspelt geen strafbare feiten op grond van profilering',
  'Of op grond van persoonlijkheid',
)
export const practiceFaceScraping = practiceFact(
  'practiceFaceScraping',
  'e',
  'Verzamelt het systeem ongericht gezichten van internet of camerabeelden voor een databank?',
  'Verzamelt ongericht gezichten voor een databank',
  'Verzamelt niet ongericht gezichten voor een databank',
)
export const practiceEmotionAtWork = practiceFact(
  'practiceEmotionAtWork',
  'f',
  'Leidt het systeem emoties af van medewerkers op het werk, of van leerlingen of studenten?',
  'Leidt emoties af op het werk of in het onderwijs',
  'Leidt geen emoties af op het werk of in het onderwijs',
  'Uit gezicht, stem of andere lichaamskenmerken. Patiënten vallen hier niet onder; pijn en vermoeidheid zijn geen emoties',
)
export const practiceBiometricCategorisation = practiceFact(
  'practiceBiometricCategorisation',
  'g',
  'Leidt het systeem uit biometrische gegevens ras, politieke opvatting, vakbond, geloof, seksleven of seksuele gerichtheid af?',
  'Leidt uit biometrische gegevens gevoelige kenmerken zoals ras of geloof af',
  'Leidt geen gevoelige kenmerken zoals ras of geloof af uit biometrische gegevens',
)
export const practiceRemoteIdentification = practiceFact(
  'practiceRemoteIdentification',
  'h',
  'Herkent het systeem mensen op afstand en direct in openbare ruimten, voor rechtshandhaving?',
  'Herkent mensen op afstand in openbare ruimten voor rechtshandhaving',
  'Herkent geen mensen op afstand voor rechtshandhaving',
)
export const practiceIntimateMaterial = practiceFact(
  'practiceIntimateMaterial',
  'ba',
  'Maakt of bewerkt het systeem intiem beeldmateriaal van mensen zonder hun toestemming?',
  'Maakt intiem beeldmateriaal zonder toestemming',
  'Maakt geen intiem beeldmateriaal zonder toestemming',
  'Wie het gebruikt, valt er alleen onder bij gebruik met dat doel. Medische toepassingen, zoals anatomische simulatie en mammogrammen, vallen hier niet onder',
)
export const practiceChildAbuseMaterial = practiceFact(
  'practiceChildAbuseMaterial',
  'bb',
  'Maakt of bewerkt het systeem materiaal van seksueel misbruik van kinderen?',
  'Maakt materiaal van seksueel misbruik van kinderen',
  'Maakt geen materiaal van seksueel misbruik van kinderen',
  'Wie het gebruikt, valt er alleen onder bij gebruik met dat doel',
)

export const emotionMedicalOrSafety = yesNo('emotionMedicalOrSafety', {
  topic: 'prohibited',
  asks: 'Gebruikt u de emotieherkenning alleen om medische redenen of voor de veiligheid?',
  why: 'Voor medische redenen en veiligheid geldt een uitzondering. De medische uitzondering is streng: het gaat om therapeutisch gebruik.',
  cites: aiAct.recital('44'),
  examples: {
    practice: 'een behandeling van iemand zelf, niet het volgen van de stemming van het team',
    hospital: 'een therapie waarin een student emoties leert herkennen',
  },
  yes: 'Alleen om medische redenen of voor de veiligheid',
  no: 'Niet alleen om medische redenen of voor de veiligheid',
})

const exceptionFact = (
  id: string,
  cites: Citation,
  wording: { asks: string; why: string; examples: CareExamples; yes: string; no: string },
): YesNoFact => yesNo(id, { topic: 'prohibited', cites, ...wording })

export const crimeSupportsAssessment = exceptionFact('crimeSupportsAssessment', aiAct.art('5', '1', 'd'), {
  asks: 'Steunt het alleen een oordeel van een mens dat al op feiten over een strafbaar feit berust?',
  why: 'Dan geldt het verbod niet: er moeten al objectieve, controleerbare feiten zijn die rechtstreeks met een strafbaar feit te maken hebben.',
  examples: {
    practice: 'er ligt al een vervalst recept, en een mens onderzoekt het: ja',
    hospital: 'er zijn al beelden van een diefstal, en een mens beoordeelt die: ja; er is alleen een profiel: nee',
  },
  yes: 'Steunt alleen een oordeel dat al op objectieve feiten berust',
  no: 'Steunt niet alleen een oordeel dat al op objectieve feiten berust',
})

export const biometricLabelling = exceptionFact('biometricLabelling', aiAct.art('5', '1', 'g'), {
  asks: 'Gaat het alleen om het labelen of filteren van een rechtmatig verkregen verzameling, zoals beelden?',
  why: 'Daarvoor geldt het verbod niet.',
  examples: {
    practice: 'foto’s die de praktijk rechtmatig verzamelde alleen ordenen',
    hospital: 'een rechtmatige verzameling beelden labelen voor onderzoek',
  },
  yes: 'Labelt of filtert alleen een rechtmatig verkregen verzameling',
  no: 'Doet meer dan een rechtmatig verkregen verzameling labelen of filteren',
})

export const intimateMedical = exceptionFact('intimateMedical', omnibusRecital('12'), {
  asks: 'Is dat intieme beeld alleen voor een medische toepassing?',
  why: 'Medische toepassingen vallen er niet onder, zoals anatomische simulatie en mammogrammen.',
  examples: {
    practice: 'beeld waarmee de huisarts een lichamelijk onderzoek uitlegt',
    hospital: 'een simulatie van het lichaam voor een operatie, of een mammogram',
  },
  yes: 'Alleen voor een medische toepassing',
  no: 'Niet alleen voor een medische toepassing',
})

export const usedForMaterial = exceptionFact('usedForMaterial', aiAct.art('5', '1', 'ba en bb'), {
  asks: 'Gebruikt uw organisatie het systeem met dat doel?',
  why: 'Wie een systeem van een ander gebruikt, valt alleen onder dit verbod bij gebruik met dat doel. Voor wie het zelf maakt, geldt dit niet.',
  examples: {
    practice: 'een beeldgenerator waarmee de praktijk alleen folders maakt: nee',
    hospital: 'een beeldgenerator waarmee het ziekenhuis alleen lesmateriaal maakt: nee',
  },
  yes: 'Uw organisatie gebruikt het met dat doel',
  no: 'Uw organisatie gebruikt het niet met dat doel',
})

/** Who uses what another made, is caught only by use for the purpose. */
const onlyUsedOtherwise = all(is(origin, 'bought'), is(usedForMaterial, 'no'))

const practice = conclusion('prohibited-practice', {
  yes: 'Het doet iets wat art. 5 verbiedt',
  no: 'Het doet niets van wat art. 5 verbiedt',
  unknown: 'Nog niet duidelijk of het iets doet wat art. 5 verbiedt',
})

/** In force on the day itself. */
export const prohibited = conclusion(
  'prohibited',
  {
    yes: 'Het is een verboden praktijk',
    no: 'Geen verboden praktijk',
    unknown: 'Nog niet duidelijk of het een verboden praktijk is',
  },
  { dated: true, absence: true, retold: 'briefly' },
)

/** In force, or from a day ahead. */
export const prohibitedEventually = conclusion('prohibited-eventually', {
  yes: 'Het is een verboden praktijk',
  no: 'Geen verboden praktijk',
  unknown: 'Nog niet duidelijk of het een verboden praktijk is',
})

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

const practiceNorm = (
  point: string,
  fact: YesNoFact,
  says: string,
  from: LegalDate,
  except?: { readonly unless: Condition; readonly says: string; readonly cites?: readonly Citation[] },
): Norm =>
  norm({
    id: `ai-act.5-1-${point}`,
    cites: [aiAct.art('5', '1', point), ...(except?.cites ?? [])],
    standing: 'law',
    inForce: { from },
    says: except ? `${says} Behalve ${except.says}.` : says,
    finds: {
      yes: fact.options.yes.says,
      no: except
        ? `Niet verboden: ${lowerFirst(fact.options.no.says)}, of er geldt een uitzondering`
        : fact.options.no.says,
      unknown: except ? `Nog niet duidelijk: ${fact.asks}` : `Nog niet beantwoord: ${fact.asks}`,
    },
    concludes: practice,
    when: is(fact, 'yes'),
    ...(except ? { unless: except.unless } : {}),
  })

const [first, added] = [calendar.chaptersOneAndTwo, calendar.newProhibitions]

export const prohibitedNorms: readonly Norm[] = [
  practiceNorm(
    'a',
    practiceManipulation,
    'Ongemerkt, manipulatief of misleidend sturen van gedrag met aanzienlijke schade is verboden.',
    first,
  ),
  practiceNorm('b', practiceVulnerability, 'Misbruik van kwetsbaarheid met aanzienlijke schade is verboden.', first),
  practiceNorm(
    'c',
    practiceSocialScoring,
    'Sociale scores die mensen elders of onevenredig benadelen zijn verboden.',
    first,
  ),
  practiceNorm(
    'd',
    practiceCrimePrediction,
    'Strafbare feiten voorspellen alleen op grond van profilering of persoonlijkheid is verboden.',
    first,
    {
      unless: is(crimeSupportsAssessment, 'yes'),
      says: 'als het alleen een oordeel van een mens steunt dat al op objectieve feiten berust',
    },
  ),
  practiceNorm('e', practiceFaceScraping, 'Ongericht gezichten verzamelen voor databanken is verboden.', first),
  norm({
    ...practiceNorm(
      'f',
      practiceEmotionAtWork,
      'Emoties afleiden op het werk of in het onderwijs is verboden.',
      first,
      {
        unless: is(emotionMedicalOrSafety, 'yes'),
        says: 'om medische redenen of voor de veiligheid',
        cites: [aiAct.recital('44')],
      },
    ),
    finds: {
      yes: 'Leidt emoties af op het werk of in het onderwijs, zonder medische reden of veiligheidsreden',
      no: 'Geen verboden emotieherkenning op het werk of in het onderwijs',
      unknown: 'Nog niet duidelijk of emotieherkenning op het werk of in het onderwijs verboden is',
    },
  }),
  practiceNorm(
    'g',
    practiceBiometricCategorisation,
    'Mensen biometrisch indelen naar ras, geloof, seksleven en dergelijke is verboden.',
    first,
    {
      unless: is(biometricLabelling, 'yes'),
      says: 'het labelen of filteren van een rechtmatig verkregen verzameling',
    },
  ),
  practiceNorm(
    'h',
    practiceRemoteIdentification,
    'Biometrische identificatie op afstand in openbare ruimten voor rechtshandhaving is verboden.',
    first,
  ),
  practiceNorm('ba', practiceIntimateMaterial, 'Intiem beeldmateriaal maken zonder toestemming is verboden.', added, {
    unless: any(is(intimateMedical, 'yes'), onlyUsedOtherwise),
    says: 'medische toepassingen, en gebruik van andermans systeem met een ander doel',
    cites: [omnibusRecital('12')],
  }),
  practiceNorm(
    'bb',
    practiceChildAbuseMaterial,
    'Materiaal van seksueel misbruik van kinderen maken is verboden.',
    added,
    { unless: onlyUsedOtherwise, says: 'gebruik van andermans systeem met een ander doel' },
  ),
  norm({
    id: 'ai-act.5-1',
    cites: [aiAct.art('5', '1')],
    standing: 'law',
    inForce: { from: calendar.chaptersOneAndTwo },
    says: 'Een AI-systeem voor een van deze praktijken is verboden.',
    concludes: prohibited,
    when: all(concluded(aiSystem), concludedNow(practice)),
  }),
  norm({
    id: 'ai-act.5-1.ahead',
    cites: [aiAct.art('5', '1')],
    standing: 'law',
    inForce: { from: calendar.chaptersOneAndTwo },
    says: 'Een AI-systeem voor een van deze praktijken is verboden vanaf de dag waarop het verbod geldt.',
    concludes: prohibitedEventually,
    when: all(concluded(aiSystem), concluded(practice)),
  }),
]

export const prohibitedAttention = [
  attentionNorm({
    id: 'attention.prohibited-ahead',
    dated: true,
    cites: [aiAct.art('5', '1')],
    standing: 'law',
    inForce: { from: calendar.aiAct },
    says: 'Dit gebruik wordt verboden.',
    when: concluded(prohibitedEventually),
    unless: concluded(prohibited),
  }),
  attentionNorm({
    id: 'attention.emotion-exception',
    cites: [aiAct.art('5', '1', 'f'), aiAct.recital('44')],
    standing: 'law',
    inForce: { from: calendar.chaptersOneAndTwo },
    says: 'U gebruikt emotieherkenning op het werk of in het onderwijs en steunt op de medische of veiligheidsreden. Die uitzondering is streng: overweging 44 noemt systemen die uitsluitend daarvoor zijn gemaakt, zoals voor therapie. Leg de reden vast.',
    when: all(concluded(aiSystem), is(practiceEmotionAtWork, 'yes'), is(emotionMedicalOrSafety, 'yes')),
  }),
]

export const prohibitedFacts = [
  practiceManipulation,
  practiceVulnerability,
  practiceSocialScoring,
  practiceCrimePrediction,
  crimeSupportsAssessment,
  practiceFaceScraping,
  practiceEmotionAtWork,
  emotionMedicalOrSafety,
  practiceBiometricCategorisation,
  biometricLabelling,
  practiceRemoteIdentification,
  practiceIntimateMaterial,
  intimateMedical,
  practiceChildAbuseMaterial,
  usedForMaterial,
]
