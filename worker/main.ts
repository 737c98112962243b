import { announceRules } from '@/lib/classification/reassessment/repository'
import { stopSending, work } from '@/lib/platform/jobs'
import { logFault, logLine } from '@/lib/platform/log'
import { refuseStrongRole } from '@/lib/platform/start'
import { disconnect } from '@/lib/platform/tenancy'
import { handlers } from './handlers'

/** The background process: every room's jobs, until it is told to stop. */
async function main(): Promise<void> {
  let working: { stop: () => Promise<void> } | null = null
  const end = async () => {
    await working?.stop()
    await stopSending()
    await disconnect()
    process.exit(0)
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
  await refuseStrongRole()
  working = await work(handlers)
  await announceRules()
  logLine('worker.ready')
}

main().catch((e) => {
  logFault(e)
  process.exit(1)
})
