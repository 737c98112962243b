import { stopOnSignal } from './checks/signals'
import { told, withFolder } from './checks/step'
import { lint, prepare, pure, types } from './checks/steps'
import { conclude } from './checks/tally'

/** The fast part: types, lint, conventions and pure tests. */
export function main(): Promise<number> {
  stopOnSignal()
  return withFolder(async (folder) => {
    await prepare(folder)
    const [typed, linted] = await Promise.all([told(types(folder)), told(lint(folder))])
    return conclude([typed, linted, await told(pure(folder))])
  })
}
