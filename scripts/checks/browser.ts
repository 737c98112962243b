import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { runToEnd } from '../boot/make'
import { Sentence } from '../boot/sentence'

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
]

/** Debian's Chromium without a window: the journeys take a third less time in it. */
const shell = '/usr/bin/chromium-headless-shell'

/** A Chromium that was seen to start, with or without its own sandbox. */
export type Browser = { readonly path: string; readonly sandboxed: boolean }

/** The one of CHROMIUM_PATH, Playwright's own, the system's, or one that is installed now. */
export async function findBrowser(log: string): Promise<Browser> {
  const own = chromium.executablePath()
  const there = [
    process.env.CHROMIUM_PATH,
    own,
    shell,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ]
  const found = await firstThatStarts(there)
  if (found) return found

  console.log('Installing Chromium (once)…')
  await attempt(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], log)
  const downloaded = await firstThatStarts([own])
  if (downloaded) return downloaded
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await attempt('/usr/bin/apt-get', ['update'], log)
    for (const name of ['chromium-headless-shell', 'chromium']) {
      await attempt('/usr/bin/apt-get', ['install', '-y', '--no-install-recommends', name], log)
      const packaged = await firstThatStarts([`/usr/bin/${name}`])
      if (packaged) return packaged
    }
  }
  throw new Sentence(
    'No Chromium could be started or installed: install one ("npx playwright install --with-deps chromium", or your system’s) or set CHROMIUM_PATH.',
  )
}

async function firstThatStarts(paths: readonly (string | undefined)[]): Promise<Browser | null> {
  for (const path of paths) {
    if (!path || !existsSync(path)) continue
    // In a container, and always as root, the sandbox may not start.
    for (const sandboxed of process.getuid?.() === 0 ? [false] : [true, false]) {
      if (await starts(path, sandboxed)) return { path, sandboxed }
    }
  }
  return null
}

async function starts(executablePath: string, sandboxed: boolean): Promise<boolean> {
  try {
    const args = sandboxed ? quiet : [...quiet, '--no-sandbox']
    const browser = await chromium.launch({ executablePath, args, chromiumSandbox: sandboxed, timeout: 30_000 })
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
