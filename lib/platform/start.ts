import { logFault } from './log'
import { bare } from './tenancy'

/** Ends the process when its database role is superuser, owner or BYPASSRLS: row-level policies would not hold for it. */
export async function refuseStrongRole(): Promise<void> {
  try {
    if (!(await bare.roleIsTooStrong())) return
  } catch (e) {
    logFault(e)
    return
  }
  process.stderr.write(
    'The role in DATABASE_URL is a superuser, owns tables or has BYPASSRLS, so the row-level policies would not hold for it. Use the role register_app.\n',
  )
  process.exit(1)
}
