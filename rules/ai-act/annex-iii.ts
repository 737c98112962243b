import { publicAuthority } from '../common-facts'
import { cite } from '../engine/citation'
import { conclusion } from '../engine/conclusion'
import { all, any, type Condition, concluded, is, not } from '../engine/condition'
import { type CareExamples, type ChoiceFact, choice, yesNo } from '../engine/fact'
import { attentionNorm, type Norm, norm } from '../engine/norm'
import { draftHighRiskGuidelines } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import {
  type Bound,
  benefitsFor,
  biometricAttributes,
  boundFacts,
  bounds,
  educationSetting,
  notAncillary,
  workerBasis,
} from './annex-iii-bounds'
import { aiSystem } from './art-3-1-ai-system'

const why =
  'Dit is een toepassing met een hoog risico uit bijlage III, ook als het geen medisch hulpmiddel is. Het gaat om het doel dat de aanbieder beschrijft, of waarvoor u het zelf bent gaan gebruiken.'

export const emergencyTriage = choice('emergencyTriage', {
  topic: 'triage',
  asks: 'Bepaalt het systeem mee hoe dringend een spoedpatiënt of spoedoproep is?',
  why: `${why} Bij spoed gaat het om drie dingen: spoedoproepen beoordelen, spoedhulp sturen of voorrang geven, en spoedpatiënten triëren.`,
  cites: aiAct.annexIII('5', 'd'),
  examples: {
    practice: 'triage bij spoed op de huisartsenpost; een afspraak voor overdag plannen is geen spoed',
    hospital: 'triage op de spoedeisende hulp; de volgorde op de polikliniek is geen spoed',
  },
  options: {
    emergency: {
      label: 'Ja: spoedoproepen, inzet van spoedhulp of triage van spoedpatiënten',
      says: 'Bepaalt mee hoe dringend een spoedpatiënt of spoedoproep is',
      hint: 'Bijvoorbeeld op de SEH, in de meldkamer of op de huisartsenpost bij spoed',
    },
    otherTriage: {
      label: 'Het trieert wel, maar niet bij spoed',
      says: 'Trieert, maar niet bij spoed',
      hint: 'Bijvoorbeeld zelftriage voor een afspraak overdag bij de huisarts',
    },
    none: { label: 'Nee', says: 'Bepaalt niet de volgorde van spoedpatiënten' },
  },
})

const inCare: Readonly<Record<string, CareExamples>> = {
  remoteIdentification: {
    practice: 'een camera die herkent wie de wachtkamer binnenkomt',
    hospital: 'camera’s die een verdwaalde patiënt herkennen',
  },
  biometricSensitive: {
    practice: 'bellers op hun stem indelen naar een gevoelig kenmerk',
    hospital: 'bezoekers op camerabeeld indelen naar een gevoelig kenmerk',
  },
  emotionRecognition: {
    practice: 'stress of somberheid horen aan de stem',
    hospital: 'aan het gezicht zien of een patiënt angstig is',
  },
  criticalInfrastructure: {
    practice: 'bijna nooit: het gaat om netten voor stroom, water of verkeer',
    hospital: 'de beveiliging van de stroomvoorziening: laat dit nagaan',
  },
  educationAdmission: {
    practice: 'kiezen wie een opleidingsplaats voor huisarts krijgt',
    hospital: 'kiezen wie de opleiding tot verpleegkundige mag volgen',
  },
  educationEvaluation: {
    practice: 'de toetsen van een huisarts in opleiding beoordelen',
    hospital: 'de training van arts-assistenten beoordelen',
  },
  educationLevel: {
    practice: 'bepalen op welk niveau een leerling-assistente begint',
    hospital: 'bepalen welk niveau van opleiding een leerling-verpleegkundige krijgt',
  },
  examMonitoring: {
    practice: 'letten op spieken bij een digitale toets van een huisarts in opleiding',
    hospital: 'toezicht houden bij een online examen van verpleegkundigen',
  },
  recruitment: {
    practice: 'sollicitaties voor een assistente sorteren',
    hospital: 'brieven van sollicitanten rangschikken',
  },
  workerManagement: {
    practice: 'telefoontjes verdelen naar hoe snel een assistente werkt',
    hospital: 'een rooster dat medewerkers een score geeft',
  },
  publicBenefits: {
    practice: 'voor de gemeente beoordelen wie hulp uit de Wmo krijgt',
    hospital: 'voor een zorgkantoor een indicatie beoordelen',
  },
  creditScore: {
    practice: 'beoordelen wie in delen mag betalen',
    hospital: 'een score voor wie een betalingsregeling krijgt',
  },
  insurancePricing: {
    practice: 'voor een verzekeraar het risico van een patiënt schatten',
    hospital: 'voor een verzekeraar een premie berekenen',
  },
  otherAnnexIII: {
    practice: 'voor de politie beoordelen of een verklaring klopt',
    hospital: 'voor de rechter een risico inschatten',
  },
}

type Point = {
  readonly fact: ChoiceFact
  readonly point: string
  readonly letter?: string
  readonly name: string
  /** Where the point ends; null where the law names no end that care meets. */
  readonly bound: Bound | null
  /** Ticked, and within its bounds. */
  readonly holds: Condition
}

const boundOf = (id: string): Bound | null => Object.entries<Bound>(bounds).find(([of]) => of === id)?.[1] ?? null

const point = (
  id: string,
  [number, letter]: readonly [string, string?],
  name: string,
  asks: string,
  hint?: string,
): Point => {
  const fact = yesNo(id, {
    topic: 'annex-iii',
    asks,
    why,
    cites: aiAct.annexIII(number, letter),
    ...(inCare[id] ? { examples: inCare[id] } : {}),
    yes: `Valt onder: ${name}`,
    no: `Valt niet onder: ${name}`,
    ...(hint ? { hint } : {}),
  })
  const bound = boundOf(id)
  return {
    point: number,
    name,
    ...(letter ? { letter } : {}),
    fact,
    bound,
    holds: bound ? all(is(fact, 'yes'), bound.within) : is(fact, 'yes'),
  }
}

/** The other points that can occur in care: a tick, and then where the point ends. */
export const otherPoints = {
  remoteIdentification: point(
    'remoteIdentification',
    ['1', 'a'],
    'biometrische identificatie op afstand',
    'Herkent het systeem op afstand wie iemand is?',
    'Alleen controleren of iemand is wie hij zegt te zijn, telt niet',
  ),
  biometricSensitive: point(
    'biometricSensitive',
    ['1', 'b'],
    'biometrische indeling naar gevoelige kenmerken',
    'Deelt het systeem mensen biometrisch in naar gevoelige of beschermde kenmerken?',
  ),
  emotionRecognition: point(
    'emotionRecognition',
    ['1', 'c'],
    'emotieherkenning',
    'Leidt het systeem emoties af uit gezicht, stem of andere lichaamskenmerken?',
    'Pijn en vermoeidheid zijn geen emoties',
  ),
  criticalInfrastructure: point(
    'criticalInfrastructure',
    ['2'],
    'veiligheid van kritieke infrastructuur',
    'Is het systeem een veiligheidscomponent van kritieke infrastructuur?',
    'Digitale infrastructuur, wegverkeer, water, gas, verwarming of elektriciteit',
  ),
  educationAdmission: point(
    'educationAdmission',
    ['3', 'a'],
    'toelating tot onderwijs',
    'Bepaalt het systeem mee wie wordt toegelaten tot een opleiding?',
  ),
  educationEvaluation: point(
    'educationEvaluation',
    ['3', 'b'],
    'beoordeling van leerresultaten',
    'Beoordeelt het systeem leerresultaten?',
    'Ook bij opleidingen in het ziekenhuis',
  ),
  educationLevel: point(
    'educationLevel',
    ['3', 'c'],
    'niveau van onderwijs',
    'Bepaalt het systeem mee welk niveau van onderwijs iemand krijgt?',
  ),
  examMonitoring: point(
    'examMonitoring',
    ['3', 'd'],
    'toezicht bij toetsen',
    'Houdt het systeem toezicht op gedrag tijdens toetsen?',
  ),
  recruitment: point(
    'recruitment',
    ['4', 'a'],
    'werving of selectie van personeel',
    'Wordt het systeem gebruikt voor werving of selectie van personeel?',
    'Ook gerichte vacatures tonen of sollicitaties filteren',
  ),
  workerManagement: point(
    'workerManagement',
    ['4', 'b'],
    'besluiten over medewerkers',
    'Verdeelt het systeem taken op grond van gedrag of eigenschappen, beoordeelt het medewerkers, of helpt het bij besluiten over promotie of ontslag?',
    'Roosteren op alleen beschikbaarheid telt niet',
  ),
  publicBenefits: point(
    'publicBenefits',
    ['5', 'a'],
    'recht op publieke voorzieningen',
    'Beoordeelt het systeem voor of namens een overheidsinstantie of iemand recht heeft op een voorziening, zoals zorg?',
    'Bijvoorbeeld een indicatie; gewone klinische triage telt niet',
  ),
  creditScore: point(
    'creditScore',
    ['5', 'b'],
    'kredietwaardigheid',
    'Beoordeelt het systeem of mensen kredietwaardig zijn?',
    'Fraude opsporen telt niet',
  ),
  insurancePricing: point(
    'insurancePricing',
    ['5', 'c'],
    'levens- en zorgverzekeringen',
    'Beoordeelt het systeem risico’s of prijzen van levens- of zorgverzekeringen?',
  ),
  otherAnnexIII: point(
    'otherAnnexIII',
    ['6, 7 en 8'],
    'rechtshandhaving, migratie of rechtspraak',
    'Wordt het systeem gebruikt voor rechtshandhaving, migratie of rechtspraak?',
    'Komt in de zorg niet vaak voor',
  ),
} as const satisfies Record<string, Point>

/** What art. 50(3) is about: emotions read from the body, and categorising by biometric data, of whatever attribute. */
export const recognisesOrCategorises: Condition = any(
  otherPoints.emotionRecognition.holds,
  all(is(otherPoints.biometricSensitive.fact, 'yes'), notAncillary),
)

export const annexIIIPoint = conclusion('annex-iii-point', {
  yes: 'De toepassing staat in bijlage III',
  no: 'De toepassing staat niet in bijlage III',
  unknown: 'Nog niet alle punten van bijlage III zijn beoordeeld',
})

/** Art. 27, 49 and 86 leave out point 2, critical infrastructure. */
export const annexIIIPointButTwo = conclusion('annex-iii-point.but-two', {
  yes: 'Een toepassing uit bijlage III buiten punt 2',
  no: 'Geen toepassing uit bijlage III buiten punt 2',
  unknown: 'Nog niet duidelijk of een punt van bijlage III buiten punt 2 geldt',
})

export const emergencyTriageFinds = {
  yes: 'Triage van spoedpatiënten of spoedoproepen',
  no: 'Spoedtriage valt hier niet onder',
  unknown: 'Spoedtriage: nog niet beoordeeld',
}

export const annexIIINorms: readonly Norm[] = [
  norm({
    id: 'ai-act.annex-iii.5-d',
    cites: [aiAct.annexIII('5', 'd')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Spoedoproepen beoordelen, spoedhulp sturen of voorrang geven, en spoedpatiënten triëren is een toepassing met een hoog risico.',
    finds: emergencyTriageFinds,
    concludes: annexIIIPoint,
    when: is(emergencyTriage, 'emergency'),
  }),
  ...Object.values<Point>(otherPoints).map(({ point: number, letter, name, bound, holds }) =>
    norm({
      id: `ai-act.annex-iii.${number.replaceAll(/[^\d]+/g, '-')}${letter ? `-${letter}` : ''}`,
      cites: [aiAct.annexIII(number, letter)],
      standing: 'law',
      inForce: { from: calendar.highRiskAnnexIII },
      says: `Een toepassing met een hoog risico: ${name}.${bound ? ` Daarbuiten valt: ${bound.outside}.` : ''}`,
      finds: {
        yes: `Valt onder: ${name}`,
        no: `Valt niet onder: ${name}`,
        unknown: `Nog niet beoordeeld: ${name}`,
      },
      concludes: annexIIIPoint,
      when: holds,
    }),
  ),
  norm({
    id: 'ai-act.annex-iii.but-two',
    cites: [aiAct.art('27', '1'), aiAct.art('49', '1'), aiAct.art('86', '1')],
    standing: 'law',
    inForce: { from: calendar.highRiskAnnexIII },
    says: 'Art. 27, 49 en 86 gelden voor elk punt van bijlage III behalve punt 2, kritieke infrastructuur.',
    finds: annexIIIPointButTwo.says,
    concludes: annexIIIPointButTwo,
    when: any(
      is(emergencyTriage, 'emergency'),
      ...Object.entries<Point>(otherPoints).flatMap(([id, { holds }]) =>
        id === 'criticalInfrastructure' ? [] : [holds],
      ),
    ),
  }),
]

const { fact: biometricSensitive } = otherPoints.biometricSensitive

/** Only asked with the scenario on. */
export const healthFromBodySignals = yesNo('healthFromBodySignals', {
  topic: 'annex-iii',
  asks: 'Leidt het uit lichaamssignalen zoals gang, ECG of EEG de gezondheid van mensen af?',
  why: 'Volgens conceptrichtsnoeren zou dit biometrische indeling zijn. Dat is geen geldend recht.',
  cites: cite(draftHighRiskGuidelines, 'bij bijlage III punt 1 onder b'),
  examples: {
    practice: 'uit een ECG in de praktijk een ritmestoornis afleiden',
    hospital: 'uit een EEG of de manier van lopen een ziekte afleiden',
  },
  yes: 'Leidt gezondheid af uit lichaamssignalen zoals gang, ECG of EEG',
  no: 'Leidt geen gezondheid af uit lichaamssignalen',
})

/** Either as the draft asks it, or as what was said of a point that was ticked. */
const infersHealth = any(
  is(healthFromBodySignals, 'yes'),
  all(is(biometricSensitive, 'yes'), is(biometricAttributes, 'health')),
)

export const annexIIIScenarioNorms: readonly Norm[] = [
  ...[
    { id: 'draft-guidelines.1-b.health', concludes: annexIIIPoint },
    { id: 'draft-guidelines.1-b.health.but-two', concludes: annexIIIPointButTwo },
  ].map(({ id, concludes }) =>
    norm({
      id,
      cites: [cite(draftHighRiskGuidelines, 'bij bijlage III punt 1 onder b')],
      standing: 'draftGuidance',
      scenario: 'draft-guidance',
      inForce: { from: calendar.draftHighRiskGuidelines },
      says: 'Concept: gezondheid afleiden uit gang, ECG of EEG is biometrische indeling met een hoog risico.',
      finds: {
        yes: 'Concept: leidt gezondheid af uit lichaamssignalen',
        no: 'Concept: leidt geen gezondheid af uit lichaamssignalen',
        unknown: 'Concept: nog niet beoordeeld of het gezondheid afleidt uit lichaamssignalen',
      },
      concludes,
      when: infersHealth,
    }),
  ),
]

const ticked = (...of: readonly Point[]): Condition => any(...of.map(({ fact }) => is(fact, 'yes')))

export const annexIIIAttention = [
  attentionNorm({
    id: 'attention.other-triage',
    cites: [cite(draftHighRiskGuidelines, 'bij bijlage III punt 5 onder d')],
    standing: 'draftGuidance',
    inForce: { from: calendar.draftHighRiskGuidelines },
    says: 'De wet noemt alleen triage bij spoed. Of triage buiten spoed er soms ook onder valt, is een leesvraag. Er zijn conceptrichtsnoeren; die beslissen hier niet.',
    when: is(emergencyTriage, 'otherTriage'),
  }),
  attentionNorm({
    id: 'attention.health-from-body-signals',
    about: 'draft-guidance',
    cites: [aiAct.annexIII('1', 'b'), cite(draftHighRiskGuidelines, 'bij bijlage III punt 1 onder b')],
    standing: 'draftGuidance',
    inForce: { from: calendar.draftHighRiskGuidelines },
    says: 'Het systeem leidt gezondheid af uit lichaamssignalen. Of dat biometrische indeling uit bijlage III is, is een leesvraag. Conceptrichtsnoeren zeggen van wel; die beslissen hier niet. Laat uw jurist dit volgen.',
    when: all(concluded(aiSystem), infersHealth),
  }),
  attentionNorm({
    id: 'attention.rostering',
    cites: [aiAct.annexIII('4', 'b')],
    standing: 'ourReading',
    inForce: { from: calendar.aiAct },
    says: 'Roosteren op alleen beschikbaarheid valt volgens onze uitleg buiten bijlage III. Kijkt het systeem ook naar gedrag of eigenschappen van medewerkers, dan valt het er wel onder. Let daarop bij elke nieuwe versie.',
    when: all(ticked(otherPoints.workerManagement), is(workerBasis, 'availability')),
  }),
  attentionNorm({
    id: 'attention.staff-training',
    cites: [aiAct.annexIII('3')],
    standing: 'ourReading',
    inForce: { from: calendar.aiAct },
    says: 'De wet spreekt van onderwijs en beroepsopleiding. Of bijscholing van eigen medewerkers daaronder valt, zegt zij niet. Wij rekenen het mee; laat uw jurist dit nagaan.',
    when: all(
      ticked(
        otherPoints.educationAdmission,
        otherPoints.educationEvaluation,
        otherPoints.educationLevel,
        otherPoints.examMonitoring,
      ),
      is(educationSetting, 'training'),
    ),
  }),
  attentionNorm({
    id: 'attention.no-public-authority',
    cites: [aiAct.annexIII('5', 'a')],
    standing: 'ourReading',
    inForce: { from: calendar.aiAct },
    says: 'Het systeem beoordeelt wie recht heeft op een voorziening, maar volgens uw profiel is uw organisatie geen overheidsinstantie. Of dat zo is, is een juridische keuze van uw organisatie. Zij beslist hier of het hoog risico is.',
    when: all(ticked(otherPoints.publicBenefits), is(benefitsFor, 'ourselves'), not(is(publicAuthority, 'yes'))),
  }),
]

export const annexIIIFacts = [
  emergencyTriage,
  ...Object.values<Point>(otherPoints).map((p) => p.fact),
  ...boundFacts,
  healthFromBodySignals,
]

/** The points with their names and where they end, for "nog niet beoordeeld". */
export const annexIIIPoints: readonly Pick<Point, 'fact' | 'name' | 'bound'>[] = [
  { fact: emergencyTriage, name: 'triage bij spoed', bound: null },
  ...Object.values<Point>(otherPoints),
]
