import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { runToEnd } from '../boot/make'
import { Sentence } from '../boot/sentence'

/** What Chromium needs in a container and without a display, and what keeps it from calling home. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A Chromium that really starts: the one of CHROMIUM_PATH, Playwright's own, the system's, or one that is installed now. */
export async function findBrowser(log: string): Promise<string> {
  const there = [
    process.env.CHROMIUM_PATH,
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ]
  for (const path of there) if (path && (await starts(path))) return path

  console.log('Installing Chromium (once)…')
  await attempt(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], log)
  if (await starts(chromium.executablePath())) return chromium.executablePath()
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await attempt('/usr/bin/apt-get', ['update'], log)
    await attempt('/usr/bin/apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], log)
    if (await starts('/usr/bin/chromium')) return '/usr/bin/chromium'
  }
  throw new Sentence(
    'No Chromium could be started or installed: install one ("npx playwright install --with-deps chromium", or your system’s) or set CHROMIUM_PATH.',
  )
}

async function starts(executablePath: string): Promise<boolean> {
  if (!existsSync(executablePath)) return false
  try {
    const browser = await chromium.launch({ executablePath, args: chromiumFlags, timeout: 30_000 })
    await browser.close()
    return true
  } catch {
    return false
  }
}

const attempt = (command: string, args: readonly string[], log: string): Promise<void> =>
  runToEnd('Installing Chromium', {
    command,
    args,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    log,
  }).catch(() => undefined)
