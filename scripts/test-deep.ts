import { mutation } from './checks/mutation'
import { stopOnSignal } from './checks/signals'
import { told, withFolder } from './checks/step'
import { prepare, vitest } from './checks/steps'
import { conclude } from './checks/tally'

/** What takes too long for every landing: the demonstration as a process, and the rules broken in each small way. */
export function main(): Promise<number> {
  stopOnSignal()
  return withFolder(async (folder) => {
    await prepare(folder)
    const demo = await told(vitest(folder, 'deep', 'the demonstration as a process', { minutes: 40 }))
    return conclude([demo, await told(mutation(folder))])
  })
}
