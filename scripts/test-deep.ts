import { stopOnSignal } from './checks/signals'
import { told, withFolder } from './checks/step'
import { prepare, vitest } from './checks/steps'
import { conclude } from './checks/tally'

/** What takes too long for every landing: the demonstration as a process, and what can befall it. */
export function main(): Promise<number> {
  stopOnSignal()
  return withFolder(async (folder) => {
    await prepare(folder)
    return conclude([await told(vitest(folder, 'deep', 'the demonstration as a process', { minutes: 40 }))])
  })
}
