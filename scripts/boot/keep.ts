import type { Ending } from './child'
import { sleep } from './wait'

/** Something that runs until it is stopped, or until it dies; then it tells how. */
export type Running = { readonly died: Promise<Ending>; readonly stop: () => Promise<void> }

export type Kept = { readonly stop: () => Promise<void> }

const most = 5
const window = 60_000

/**
 * Starts something and starts it again whenever it dies, at most five times in a minute; then `giveUp` is called.
 * `death` is told of each, and how it came.
 */
export async function keepRunning(
  start: () => Promise<Running>,
  on: { readonly death: (how: Ending) => void; readonly giveUp: (error?: unknown) => void },
): Promise<Kept> {
  let stopping = false
  let current = await start()
  const deaths: number[] = []

  const watch = async () => {
    for (;;) {
      const how = await current.died
      if (stopping) return
      deaths.push(Date.now())
      const recent = deaths.filter((at) => at > Date.now() - window).length
      if (recent > most) return on.giveUp()
      on.death(how)
      await sleep(200 * recent)
      if (stopping) return
      const next = await start()
      current = next
      if (stopping) return next.stop()
    }
  }
  const watching = watch().catch((error) => {
    if (!stopping) on.giveUp(error)
  })

  return {
    stop: async () => {
      stopping = true
      await current.stop()
      await watching
    },
  }
}
