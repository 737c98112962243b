import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { migrate } from '@/prisma/migrate'
import type { Environment } from '../boot/child'
import { startMailbox } from '../boot/mailbox'
import { runToEnd } from '../boot/make'
import { freePort } from '../boot/ports'
import type { Postgres } from '../boot/postgres'
import { commands, startNode, waitUntilHealthy } from '../boot/processes'
import { appSettings } from '../boot/settings'
import type { Browser } from './browser'

export type Site = { readonly env: Environment; readonly stop: () => Promise<void> }

/** The built product with demonstration content on a database of its own, as the journeys meet it. */
export async function startSite(folder: string, postgres: Postgres, browser: Browser): Promise<Site> {
  const data = join(folder, 'site')
  const folders = {
    data,
    postgres: '',
    files: join(data, 'files'),
    mailbox: join(data, 'mailbox'),
    logs: join(data, 'logs'),
    secrets: '',
    lock: '',
  }
  for (const path of [folders.files, folders.mailbox, folders.logs]) await mkdir(path, { recursive: true })
  const urls = await postgres.database('register_e2e')
  await migrate(urls.ownerUrl)
  const mailbox = await startMailbox(folders.mailbox)
  const port = await freePort()
  const plainPort = await freePort()
  const secret = randomBytes(32).toString('base64url')
  const settings = appSettings({ urls, folders, secret, smtpUrl: mailbox.smtpUrl, port, mode: 'demo' })
  const env = { ...settings, DATABASE_OWNER_URL: urls.ownerUrl }
  await runToEnd('Filling the demonstration', {
    command: process.execPath,
    args: commands.seed,
    env,
    log: `${folders.logs}/seed.log`,
  })

  // The same product outside demo mode, to show what does not exist there.
  const plain = {
    ...settings,
    DEMO: undefined,
    DEMO_MAILBOX_DIR: undefined,
    NEXTAUTH_URL: `http://localhost:${plainPort}`,
  }
  const processes = [
    startNode(commands.web(port), settings, `${folders.logs}/web.log`),
    startNode(commands.worker, settings, `${folders.logs}/worker.log`),
    startNode(commands.web(plainPort), { ...plain, PORT: String(plainPort) }, `${folders.logs}/plain.log`),
  ]
  const stop = async () => {
    await Promise.all(processes.map((process_) => process_.stop()))
    await mailbox.stop()
  }
  try {
    await waitUntilHealthy(port, 60, folders.logs)
    await waitUntilHealthy(plainPort, 60, folders.logs)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    stop,
    env: {
      E2E_BASE_URL: `http://localhost:${port}`,
      E2E_PLAIN_URL: `http://localhost:${plainPort}`,
      E2E_MAILBOX_DIR: folders.mailbox,
      E2E_OWNER_URL: urls.ownerUrl,
      E2E_APP_URL: urls.appUrl,
      E2E_WEB_LOG: `${folders.logs}/web.log`,
      CHROMIUM_PATH: browser.path,
      E2E_NO_SANDBOX: browser.sandboxed ? undefined : '1',
    },
  }
}
