import { conclusion } from '../engine/conclusion'
import { all, concluded, concludedNow, is } from '../engine/condition'
import { type ChoiceFact, yesNo } from '../engine/fact'
import { attentionNorm, type Norm, norm } from '../engine/norm'
import type { LegalDate } from '../engine/period'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import { aiSystem } from './art-3-1-ai-system'

type YesNoFact = ChoiceFact<'yes' | 'no'>

const practiceFact = (id: string, point: string, asks: string, yes: string, no: string, hint?: string): YesNoFact =>
  yesNo(id, {
    topic: 'prohibited',
    asks,
    why: 'Zulke praktijken brengen mensen in gevaar of benadelen hen. Ze zijn verboden, wie het systeem ook maakt of gebruikt.',
    cites: aiAct.art('5', '1', point),
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
)
export const practiceVulnerability = practiceFact(
  'practiceVulnerability',
  'b',
  'Maakt het systeem misbruik van kwetsbaarheid door leeftijd, handicap of sociale of economische situatie, met aanzienlijke schade tot gevolg?',
  'Maakt misbruik van kwetsbaarheid, met aanzienlijke schade',
  'Maakt geen misbruik van kwetsbaarheid met aanzienlijke schade',
  'Ook kwetsbaarheid van patiënten',
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
  yes: 'Alleen om medische redenen of voor de veiligheid',
  no: 'Niet alleen om medische redenen of voor de veiligheid',
})

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

const practiceNorm = (
  point: string,
  fact: YesNoFact,
  says: string,
  from: LegalDate,
  extra: Pick<Norm, 'unless'> = {},
): Norm =>
  norm({
    id: `ai-act.5-1-${point}`,
    cites: [aiAct.art('5', '1', point)],
    standing: 'law',
    inForce: { from },
    says,
    finds: {
      yes: fact.options.yes.says,
      no: fact.options.no.says,
      unknown: `Nog niet beantwoord: ${fact.asks}`,
    },
    concludes: practice,
    when: is(fact, 'yes'),
    ...extra,
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
    'Strafbare feiten voorspellen alleen op grond van profilering is verboden.',
    first,
  ),
  practiceNorm('e', practiceFaceScraping, 'Ongericht gezichten verzamelen voor databanken is verboden.', first),
  norm({
    ...practiceNorm(
      'f',
      practiceEmotionAtWork,
      'Emoties afleiden op het werk of in het onderwijs is verboden, behalve om medische redenen of voor de veiligheid.',
      first,
    ),
    finds: {
      yes: 'Leidt emoties af op het werk of in het onderwijs, zonder medische reden of veiligheidsreden',
      no: 'Geen verboden emotieherkenning op het werk of in het onderwijs',
      unknown: 'Nog niet duidelijk of emotieherkenning op het werk of in het onderwijs verboden is',
    },
    cites: [aiAct.art('5', '1', 'f'), aiAct.recital('44')],
    unless: is(emotionMedicalOrSafety, 'yes'),
  }),
  practiceNorm(
    'g',
    practiceBiometricCategorisation,
    'Mensen biometrisch indelen naar ras, geloof, seksleven en dergelijke is verboden.',
    first,
  ),
  practiceNorm(
    'h',
    practiceRemoteIdentification,
    'Biometrische identificatie op afstand in openbare ruimten voor rechtshandhaving is verboden.',
    first,
  ),
  practiceNorm('ba', practiceIntimateMaterial, 'Intiem beeldmateriaal maken zonder toestemming is verboden.', added),
  practiceNorm(
    'bb',
    practiceChildAbuseMaterial,
    'Materiaal van seksueel misbruik van kinderen maken is verboden.',
    added,
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
]

export const prohibitedFacts = [
  practiceManipulation,
  practiceVulnerability,
  practiceSocialScoring,
  practiceCrimePrediction,
  practiceFaceScraping,
  practiceEmotionAtWork,
  emotionMedicalOrSafety,
  practiceBiometricCategorisation,
  practiceRemoteIdentification,
  practiceIntimateMaterial,
  practiceChildAbuseMaterial,
]
