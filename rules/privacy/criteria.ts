import { otherPoints } from '../ai-act/annex-iii'
import { profiling } from '../ai-act/art-6-3-exemption'
import { institutionKind, personalData } from '../common-facts'
import { cite } from '../engine/citation'
import { all, any, type Condition, is } from '../engine/condition'
import type { ChoiceFact } from '../engine/fact'
import { attentionNorm } from '../engine/norm'
import { apDpiaList } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { avg, unread } from '../sources/citation'
import { apCategories } from './ap-list'
import { sensitiveData } from './dpia'

/** Another answer hints at a category of the list that was not ticked. */
const unlisted = ({ fact }: { readonly fact: ChoiceFact<'yes' | 'no'> }, hint: Condition): Condition =>
  all(hint, is(fact, 'no'))

/** Where the AVG or the supervisor asks for a second look, and the register cannot tell by itself. */
export const privacyAttention = [
  attentionNorm({
    id: 'attention.solo-practitioner',
    cites: [unread(avg.recital('91'))],
    standing: 'ourReading',
    inForce: { from: calendar.avg },
    says: 'Een zorgverlener die alleen werkt, verwerkt niet op grote schaal. Wie personeel heeft, telt als instelling. De omvang alleen is nooit reden om geen DPIA te doen.',
    when: all(is(personalData, 'yes'), is(sensitiveData, 'yes'), is(institutionKind, 'soloPractitioner')),
  }),
  attentionNorm({
    id: 'attention.ap-list',
    cites: [unread(cite(apDpiaList, 'categorie 11, 15 en 17'))],
    standing: 'ourReading',
    inForce: { from: calendar.apDpiaList },
    says: 'Een ander antwoord wijst op profilering, op het volgen van medewerkers of op biometrische gegevens, maar bij de lijst van de Autoriteit Persoonsgegevens is dat niet aangekruist. Kijk er nog eens naar.',
    when: all(
      is(personalData, 'yes'),
      any(
        unlisted(apCategories.profiling, is(profiling, 'yes')),
        unlisted(apCategories.employees, is(otherPoints.workerManagement.fact, 'yes')),
        unlisted(
          apCategories.biometric,
          any(
            is(otherPoints.remoteIdentification.fact, 'yes'),
            is(otherPoints.biometricSensitive.fact, 'yes'),
            is(otherPoints.emotionRecognition.fact, 'yes'),
          ),
        ),
      ),
    ),
  }),
]
