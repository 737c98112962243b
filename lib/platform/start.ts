import { env } from './env'
import { logFault } from './log'
import { bare, endStrong } from './tenancy'

/**
 * Ends the process when its database role is superuser, owner or BYPASSRLS: row-level policies would not hold for it. A
 * database that does not answer yet is no reason to stop: every connection is asked the same before it is used.
 */
export async function refuseStrongRole(): Promise<void> {
  env()
  try {
    if (await bare.roleIsTooStrong()) endStrong()
  } catch (e) {
    logFault(e)
  }
}
