import { all, type Known, knownFrom, not } from '../known'
import { equal, type Reading, type View } from './reading'

const provider = ({ outcome }: View): Known => knownFrom(outcome.role.provider)
const deployer = ({ outcome }: View): Known => knownFrom(outcome.role.deployer)

/**
 * A list is every role of the party. A single role is the one that art. 25 leaves it with: a provider may still use the
 * system, a deployer has not become provider.
 */
export const role: Reading = {
  actual: (view) => {
    if (provider(view) === undefined || deployer(view) === undefined) return null
    return [...(provider(view) ? ['provider'] : []), ...(deployer(view) ? ['deployer'] : [])]
  },
  holds: (view, wanted) => {
    if (wanted === 'provider') return provider(view)
    if (wanted === 'deployer') return all(deployer(view), not(provider(view)))
    const roles = [wanted].flat()
    const exactly = (known: Known, name: string): Known => (roles.includes(name) ? known : not(known))
    return all(exactly(provider(view), 'provider'), exactly(deployer(view), 'deployer'))
  },
}

const triggersOf = ({ ground }: View): readonly string[] =>
  [...ground.norms('ai-act.25-1-')].flatMap(([id, v]) => (v === 'yes' ? [`25(1)(${id.slice(-1)})`] : []))

const undecided = ({ ground }: View): boolean => [...ground.norms('ai-act.25-1-').values()].includes('unknown')

/** Where several points make a provider, each of them is right. */
export const trigger: Reading = {
  ...equal((view) => triggersOf(view).join(' and ') || null),
  holds: (view, wanted) => triggersOf(view).includes(String(wanted)) || (undecided(view) ? undefined : false),
}
