import type { Refusal, Sheet } from './model'
import { type Request, read } from './read'

/** What the reading process says: that it is ready to be asked, what it read, or what went wrong on our side. */
export type Said =
  | { readonly is: 'ready' }
  | { readonly is: 'read'; readonly outcome: Sheet | Refusal }
  | { readonly is: 'fault'; readonly fault: Error; readonly code: unknown }

const say = (said: Said, then?: () => void) => process.send?.(said, undefined, undefined, then)

/** An error loses its code between two processes. */
function asSaid(thrown: unknown): Said {
  const fault = thrown instanceof Error ? thrown : new Error(String(thrown))
  return { is: 'fault', fault, code: Reflect.get(fault, 'code') }
}

process.once('message', async (request: Request) => {
  const said = await read(request).then((outcome): Said => ({ is: 'read', outcome }), asSaid)
  say(said, () => process.disconnect())
})
process.once('disconnect', () => process.exit())
say({ is: 'ready' })
