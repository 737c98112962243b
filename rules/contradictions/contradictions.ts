import { emergencyTriage, otherPoints } from '../ai-act/annex-iii'
import { practiceBiometricCategorisation, practiceEmotionAtWork } from '../ai-act/art-5-prohibited'
import { profiling } from '../ai-act/art-6-3-exemption'
import { decidesOnPersons, usedAtWorkplace } from '../ai-act/art-26-deployer'
import { generatesContent } from '../ai-act/art-50-provider'
import { biometricCategorisation, deepFake, publicInterestText } from '../ai-act/art-50-transparency'
import { usedByInstitution } from '../ai-act/roles'
import { personalData } from '../common-facts'
import { type Citation, cite } from '../engine/citation'
import { all, is } from '../engine/condition'
import type { ChoiceFact } from '../engine/fact'
import { type AttentionNorm, attentionNorm } from '../engine/norm'
import type { LegalDate } from '../engine/period'
import { informsDecisions } from '../mdr/expected-class'
import { individualPatient, softwareAction, softwarePurpose } from '../mdr/software'
import { decidesAlone } from '../privacy/automated-decisions'
import { sensitiveData } from '../privacy/dpia'
import { mdcg2019 } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { aiAct, avg, mdr, unread } from '../sources/citation'

/** An answer, or one of several. */
type Said = { readonly fact: ChoiceFact; readonly values: readonly [string, ...string[]] }

/** Two answers that cannot both be so. Pointed out, never mended: which of the two is wrong, only a person knows. */
export type Contradiction = AttentionNorm & { readonly between: readonly [Said, Said] }

const said = (fact: ChoiceFact, ...values: readonly [string, ...string[]]): Said => ({ fact, values })

const contradiction = (
  id: string,
  between: readonly [Said, Said],
  cites: Citation,
  from: LegalDate,
  says: string,
): Contradiction => ({
  ...attentionNorm({
    id: `attention.contradiction.${id}`,
    cites: [cites],
    standing: 'ourReading',
    inForce: { from },
    says,
    when: all(...between.map(({ fact, values }) => is(fact, ...values))),
  }),
  between,
})

const { biometricSensitive, emotionRecognition, recruitment, educationAdmission, publicBenefits, creditScore } =
  otherPoints

const decidingPoints = { recruitment, educationAdmission, publicBenefits, creditScore }

/** Answers that speak against each other, in the order of the topics. */
export const contradictions: readonly Contradiction[] = [
  contradiction(
    'emotion-at-work',
    [said(practiceEmotionAtWork, 'yes'), said(emotionRecognition.fact, 'no')],
    aiAct.definition('39'),
    calendar.aiAct,
    'U vulde in dat het systeem emoties van medewerkers, leerlingen of studenten afleidt, en ook dat het geen emoties afleidt.',
  ),
  contradiction(
    'prohibited-categorisation',
    [said(practiceBiometricCategorisation, 'yes'), said(biometricSensitive.fact, 'no')],
    aiAct.art('5', '1', 'g'),
    calendar.aiAct,
    'U vulde in dat het systeem uit biometrische gegevens kenmerken zoals ras of geloof afleidt, en ook dat het mensen niet naar gevoelige kenmerken indeelt.',
  ),
  contradiction(
    'sensitive-categorisation',
    [said(biometricSensitive.fact, 'yes'), said(biometricCategorisation, 'no')],
    aiAct.annexIII('1', 'b'),
    calendar.aiAct,
    'U vulde in dat het systeem mensen biometrisch indeelt naar gevoelige kenmerken, en ook dat het mensen niet biometrisch indeelt.',
  ),
  contradiction(
    'not-used',
    [said(usedByInstitution, 'no'), said(usedAtWorkplace, 'yes')],
    aiAct.definition('4'),
    calendar.aiAct,
    'U vulde in dat uw organisatie het systeem niet gebruikt, en ook dat uw medewerkers er op de werkplek mee te maken krijgen.',
  ),
  contradiction(
    'only-stores',
    [said(softwareAction, 'storage'), said(generatesContent, 'yes')],
    cite(mdcg2019, 'stap 3'),
    calendar.mdr,
    'U vulde in dat de software alleen bewaart, doorstuurt, toont of zoekt, en ook dat zij zelf tekst, beeld, geluid of video maakt.',
  ),
  contradiction(
    'no-patient',
    [said(individualPatient, 'no'), said(informsDecisions, 'yes')],
    mdr.rule('regel 11'),
    calendar.mdr,
    'U vulde in dat de software niet voor afzonderlijke patiënten werkt, en ook dat er een besluit over een diagnose of behandeling mee wordt genomen.',
  ),
  contradiction(
    'no-medical-purpose',
    [said(softwarePurpose, 'administrative', 'wellness'), said(informsDecisions, 'yes')],
    mdr.definition('1'),
    calendar.mdr,
    'U vulde in dat de software geen medisch doel heeft, en ook dat er een besluit over een diagnose of behandeling mee wordt genomen. Kijk wat de fabrikant als doel noemt, en of u het daarvoor gebruikt.',
  ),
  contradiction(
    'triage-without-decisions',
    [said(emergencyTriage, 'emergency'), said(decidesOnPersons, 'no')],
    aiAct.art('26', '11'),
    calendar.aiAct,
    'U vulde in dat het systeem meebepaalt hoe dringend een spoedpatiënt of spoedoproep is, en ook dat het niet helpt bij besluiten over personen.',
  ),
  ...Object.entries(decidingPoints).map(([id, { fact, name }]) =>
    contradiction(
      `${id}-without-decisions`,
      [said(fact, 'yes'), said(decidesOnPersons, 'no')],
      aiAct.art('26', '11'),
      calendar.aiAct,
      `U vulde in dat het systeem wordt gebruikt voor ${name}, en ook dat het niet helpt bij besluiten over personen.`,
    ),
  ),
  contradiction(
    'alone-without-decisions',
    [said(decidesAlone, 'yes'), said(decidesOnPersons, 'no')],
    unread(avg.art('22', '1')),
    calendar.avg,
    'U vulde in dat het systeem zelf over mensen besluit zonder dat een mens het afweegt, en ook dat het geen besluiten over personen neemt en daar niet bij helpt.',
  ),
  contradiction(
    'alone-without-data',
    [said(decidesAlone, 'yes'), said(personalData, 'no')],
    unread(avg.art('22', '1')),
    calendar.avg,
    'U vulde in dat het systeem zelf over mensen besluit, en ook dat het geen persoonsgegevens verwerkt.',
  ),
  contradiction(
    'workers-without-workplace',
    [said(otherPoints.workerManagement.fact, 'yes'), said(usedAtWorkplace, 'no')],
    aiAct.art('26', '7'),
    calendar.aiAct,
    'U vulde in dat het systeem taken van medewerkers verdeelt of hen beoordeelt, en ook dat zij er op de werkplek niet mee te maken krijgen.',
  ),
  contradiction(
    'deep-fake-without-content',
    [said(deepFake, 'yes'), said(generatesContent, 'no')],
    aiAct.art('50', '4'),
    calendar.aiAct,
    'U vulde in dat u er beeld, geluid of video mee maakt die echt lijkt, en ook dat het systeem zelf niets maakt.',
  ),
  contradiction(
    'publication-without-content',
    [said(publicInterestText, 'yes'), said(generatesContent, 'no')],
    aiAct.art('50', '4'),
    calendar.aiAct,
    'U vulde in dat u er teksten mee publiceert, en ook dat het systeem zelf geen tekst maakt.',
  ),
  contradiction(
    'profile-without-data',
    [said(profiling, 'yes'), said(personalData, 'no')],
    aiAct.art('6', '3'),
    calendar.aiAct,
    'U vulde in dat het systeem een profiel van personen maakt, en ook dat het geen persoonsgegevens verwerkt.',
  ),
  contradiction(
    'patient-without-data',
    [said(individualPatient, 'yes'), said(personalData, 'no')],
    avg.art('35', '1'),
    calendar.avg,
    'U vulde in dat de software voor afzonderlijke patiënten werkt, en ook dat zij geen persoonsgegevens verwerkt. Gegevens met een nummer in plaats van een naam zijn meestal ook persoonsgegevens.',
  ),
  contradiction(
    'sensitive-without-data',
    [said(sensitiveData, 'yes'), said(personalData, 'no')],
    avg.art('35', '3', 'b'),
    calendar.avg,
    'U vulde in dat er gezondheidsgegevens of andere bijzondere persoonsgegevens bij zijn, en ook dat het systeem geen persoonsgegevens verwerkt.',
  ),
]
