import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { env } from './env'
import { logFault } from './log'
import { bare, endStrong } from './tenancy'
import { peerHeader } from './visitor'

/**
 * Ends the process when its database role is superuser, owner or BYPASSRLS: row-level policies would not hold for it. A
 * database that does not answer yet is no reason to stop: every connection is asked the same before it is used.
 */
export async function refuseStrongRole(): Promise<void> {
  needSettings()
  try {
    if (await bare.roleIsTooStrong()) endStrong()
  } catch (e) {
    logFault(e)
  }
}

/** Ends the process when settings are lacking, and says which: the log keeps of a fault only its kind. */
function needSettings(): void {
  try {
    env()
  } catch (e) {
    process.stderr.write(`${e instanceof Error ? e.message : e}\n`)
    process.exit(1)
  }
}

/** Writes on each request the address of its connection, over whatever a visitor sent under that name. */
export function tellPeers(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { readonly request: IncomingMessage }
    request.headers[peerHeader] = request.socket.remoteAddress ?? ''
  })
}
