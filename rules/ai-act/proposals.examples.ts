import type { Scenario } from '../engine/norm'
import { ivdr, mdr, noDevice, notInAnnexIII, ordinary } from '../examples/answers'
import type { Answers, Example, Examples } from '../examples/example'

const low = { ...ordinary, ...noDevice, ...notInAnnexIII }
const devices = [mdr('IIa'), ivdr('B')]
const noAi = { technique: 'humanRules' }

const under =
  (scenario: Scenario, points: readonly string[]) =>
  (says: string, given: Answers, shown: readonly string[]): Example => ({
    says,
    given: { ...low, ...given },
    on: '2026-11-23',
    with: [scenario],
    expect: {
      attention: shown.map((id) => `attention.under.${id}`),
      noAttention: points.filter((id) => !shown.includes(id)).map((id) => `attention.under.${id}`),
    },
  })

const devicesAct = under('com-2025-1023', ['com-2025-1023'])
const [device, other, fines] = ['uitvoeringswet.device', 'uitvoeringswet.other', 'uitvoeringswet.fines']
const dutchAct = under('uitvoeringswet', [device, other, fines])
const law = ({ declaredDevice }: Answers): string => (declaredDevice === 'mdr' ? 'de MDR' : 'de IVDR')

export const proposalExamples: Examples = {
  title: 'Voorstellen, als zij worden aangezet',
  examples: [
    ...devices.map((d) =>
      devicesAct(`Het voorstel voor hulpmiddelen raakt AI in een hulpmiddel van ${law(d)}.`, d, ['com-2025-1023']),
    ),
    devicesAct('Wat geen hulpmiddel is, raakt het voorstel niet.', {}, []),
    devicesAct('Een hulpmiddel zonder AI komt er hier niet bij.', { ...mdr('IIa'), ...noAi }, []),
    ...devices.map((d) =>
      dutchAct(`Op AI in een hulpmiddel ziet de toezichthouder van ${law(d)} toe (art. 74 lid 3).`, d, [device, fines]),
    ),
    dutchAct('Op andere AI ziet volgens het wetsvoorstel een ander toe.', {}, [other, fines]),
    dutchAct('Op wat geen AI-systeem is, ziet volgens dat wetsvoorstel niemand toe.', noAi, []),
  ],
}
