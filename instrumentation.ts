/** At the start of the web process: refuse to run with a database role that could step over the fences. */
export async function register(): Promise<void> {
  const { refuseStrongRole } = await import('@/lib/platform/start')
  await refuseStrongRole()
}
