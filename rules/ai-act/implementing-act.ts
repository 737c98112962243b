import { cite } from '../engine/citation'
import { all, concluded, is, not } from '../engine/condition'
import { attentionNorm, type DutyNorm, inProposedWords } from '../engine/norm'
import { declaredDevice } from '../mdr/declared-class'
import { implementingAct } from '../sources/acts'
import { calendar } from '../sources/calendar'
import { aiAct } from '../sources/citation'
import { aiSystem } from './art-3-1-ai-system'
import { deployerDuties } from './art-26-deployer'
import { providerDuties } from './provider'

const underMdrOrIvdr = is(declaredDevice, 'mdr', 'ivdr')

/** What the draft of the Dutch implementing act would arrange; only told with its scenario on. */
export const implementingActProposal = [
  attentionNorm({
    id: 'attention.under.uitvoeringswet.device',
    under: 'uitvoeringswet',
    cites: [cite(implementingAct, ''), aiAct.art('74', '3')],
    standing: 'proposal',
    inForce: { from: calendar.implementingAct },
    says: 'Wetsvoorstel: ongeveer tien toezichthouders, waarbij de AP en de RDI coördineren. Voor AI in een medisch hulpmiddel wijst de AI-verordening zelf naar de toezichthouder van de MDR en IVDR; dat is de IGJ.',
    when: all(concluded(aiSystem), underMdrOrIvdr),
  }),
  attentionNorm({
    id: 'attention.under.uitvoeringswet.other',
    under: 'uitvoeringswet',
    cites: [cite(implementingAct, '')],
    standing: 'proposal',
    inForce: { from: calendar.implementingAct },
    says: 'Wetsvoorstel: ongeveer tien toezichthouders, waarbij de AP en de RDI coördineren. Waar geen toezichthouder voor de sector is, is de AP dat. Wie toeziet op spoedtriage die geen hulpmiddel is, is niet nagegaan.',
    when: all(concluded(aiSystem), not(underMdrOrIvdr)),
  }),
  attentionNorm({
    id: 'attention.under.uitvoeringswet.fines',
    under: 'uitvoeringswet',
    cites: [cite(implementingAct, ''), aiAct.art('99', '1'), aiAct.art('99', '8')],
    standing: 'proposal',
    inForce: { from: calendar.implementingAct },
    says: 'Wetsvoorstel: boetes tot de maxima van art. 99 van de AI-verordening. Hoever dat voor overheden gaat, bepaalt de Nederlandse wet.',
    when: concluded(aiSystem),
  }),
]

/** Its words for who the authorities are that art. 21 and 26(12) speak of. */
export const implementingActDuties: readonly DutyNorm[] = [...deployerDuties, ...providerDuties]
  .filter(({ id }) => id === 'ai-act.26-12' || id === 'ai-act.21')
  .map((law) =>
    inProposedWords(law, {
      id: law.id.replace('ai-act', 'uitvoeringswet'),
      scenario: 'uitvoeringswet',
      cites: [cite(implementingAct, '')],
      from: calendar.implementingAct,
      says: `Wetsvoorstel: er zijn ongeveer tien toezichthouders; de AP en de RDI coördineren, en waar geen toezichthouder voor de sector is, is de AP het. ${law.says}`,
      todo: `${law.duty.todo} Wetsvoorstel: die autoriteit is dan een van ongeveer tien toezichthouders; de AP en de RDI coördineren, en waar geen toezichthouder voor de sector is, is de AP het.`,
    }),
  )
