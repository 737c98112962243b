import { logFault } from '../log'
import { draw } from './draw'
import type { Plan } from './plan'

/**
 * A plan drawn while it is read: a reader who leaves ends the drawing. A fault half-way breaks the stream off and stands in
 * the log, for the answer has begun and nobody else can tell of it. `ended` is called once, however it ends.
 */
export function drawStream(plan: Plan, ended = (): void => {}): ReadableStream<Uint8Array> {
  const drawing = draw(plan).once('close', ended).on('error', logFault)
  const parts = drawing[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: () => void drawing.destroy(),
  })
}
