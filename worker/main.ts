import { stopSending, work } from '@/lib/platform/jobs'
import { logFault, logLine } from '@/lib/platform/log'
import { refuseStrongRole } from '@/lib/platform/start'
import { disconnect } from '@/lib/platform/tenancy'
import { handlers } from './handlers'

/** The background process: every room's jobs, until it is told to stop. */
async function main(): Promise<void> {
  await refuseStrongRole()
  const { stop } = await work(handlers)
  logLine('worker.ready')
  const end = async () => {
    await stop()
    await stopSending()
    await disconnect()
    process.exit(0)
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
}

main().catch((e) => {
  logFault(e)
  process.exit(1)
})
