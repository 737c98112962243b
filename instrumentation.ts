/** At the start of the web process: tell who connects, and refuse to run with a database role that could step over the fences. */
export async function register(): Promise<void> {
  // A constant of the build, not of the environment: it keeps the server's modules out of the edge bundle.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { refuseStrongRole, tellPeers } = await import('@/lib/platform/start')
    tellPeers()
    await refuseStrongRole()
  }
}
