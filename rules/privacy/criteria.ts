import { otherPoints } from '../ai-act/annex-iii'
import { profiling } from '../ai-act/art-6-3-exemption'
import { institutionKind, personalData } from '../common-facts'
import { cite } from '../engine/citation'
import { all, any, is } from '../engine/condition'
import { attentionNorm } from '../engine/norm'
import { apDpiaList } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { avg, unread } from '../sources/citation'
import { sensitiveData } from './dpia'

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
    standing: 'law',
    inForce: { from: calendar.avg },
    says: 'De lijst van de Autoriteit Persoonsgegevens noemt ook het volgen van medewerkers, profilering en biometrische gegevens. Kijk of een DPIA daarom nodig is. Wat niet op de lijst staat, kan er ook een vragen.',
    when: all(
      is(personalData, 'yes'),
      any(
        is(profiling, 'yes'),
        is(otherPoints.workerManagement.fact, 'yes'),
        is(otherPoints.remoteIdentification.fact, 'yes'),
        is(otherPoints.biometricSensitive.fact, 'yes'),
        is(otherPoints.emotionRecognition.fact, 'yes'),
      ),
    ),
  }),
]
