import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrate } from '@/prisma/migrate'
import { build, generate } from './boot/make'
import { freePort } from './boot/ports'
import { commands, startNode } from './boot/processes'
import { temporaryPostgres } from './boot/temporary'
import { sleep } from './boot/wait'
import { cleaning, stopOnSignal } from './checks/signals'
import { withFolder } from './checks/step'

const barePage = 'app/kaal/[instelling]/page.tsx'

/** Measures speed and size, each beside the bare work that it contains, in one run. */
export async function main(): Promise<number> {
  stopOnSignal()
  return withFolder(async (folder) => {
    await generate(join(folder, 'generate.log'))
    // What it measures reads the client that was just made.
    const { bench, benchRules } = await import('@/tests/load/bench')
    await benchRules()
    const postgres = await temporaryPostgres()
    return cleaning(postgres.stop, async () => {
      const { ownerUrl, appUrl } = await postgres.database('register_bench')
      await migrate(ownerUrl)
      const port = await freePort()
      Object.assign(process.env, {
        NODE_ENV: 'production',
        DATABASE_URL: appUrl,
        NEXTAUTH_SECRET: 'only-for-measuring-and-for-nothing-else',
        NEXTAUTH_URL: `http://localhost:${port}`,
        STORAGE_DIR: join(folder, 'files'),
        REQUESTS_PER_MINUTE: '10000000',
        REGISTER_TODAY: '2026-11-23',
      })
      await withBarePage(() => build(process.env, join(folder, 'build.log')))
      const web = startNode(commands.web(port), process.env, join(folder, 'web.log'))
      return cleaning(web.stop, async () => {
        await untilAnswering(`http://localhost:${port}/inloggen`)
        await bench({ base: `http://localhost:${port}`, ownerUrl, appUrl, superUrl: postgres.superUrl, folder })
        return 0
      })
    })
  })
}

/** The bare page is in this build only: it stands among the pages while they are built. */
async function withBarePage(run: () => Promise<unknown>): Promise<void> {
  await mkdir('app/kaal/[instelling]', { recursive: true })
  await writeFile(barePage, "export { default } from '@/tests/load/bare-page'\n")
  try {
    await run()
  } finally {
    await rm('app/kaal', { recursive: true, force: true })
  }
}

async function untilAnswering(url: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const status = await fetch(url).then(
      (r) => r.status,
      () => 0,
    )
    if (status === 200) return
    await sleep(150)
  }
  throw new Error(`${url} does not answer`)
}
