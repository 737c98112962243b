import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { build } from './boot/make'
import { temporaryPostgres } from './boot/temporary'
import { findBrowser } from './checks/browser'
import { cleaning, stopOnSignal } from './checks/signals'
import { startSite } from './checks/site'
import { withFolder } from './checks/step'

const folder = 'docs/screenshots'
const hospital = '/voorbeeldziekenhuis'

/** One picture: what is opened, as whom, and how high. */
type Picture = {
  readonly name: string
  readonly as: string
  readonly open: (page: Page) => Promise<unknown>
  readonly height?: number
}

const quality = 'kwaliteitsmedewerker@voorbeeldziekenhuis'

async function openSystem(page: Page, q: string, name: string): Promise<void> {
  await page.goto(`${hospital}/systemen?q=${q}`)
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}
const pictures: readonly Picture[] = [
  { name: 'overzicht', as: quality, open: (page) => page.goto(hospital), height: 1200 },
  { name: 'systemen', as: quality, open: (page) => page.goto(`${hospital}/systemen`) },
  { name: 'systeem', as: quality, open: (page) => openSystem(page, 'botbreuk', 'Botbreukdetectie SEH') },
  {
    name: 'vragenlijst',
    as: quality,
    open: async (page) => {
      await openSystem(page, 'botbreuk', 'Botbreukdetectie SEH')
      await page.goto(`${new URL(page.url()).pathname}/classificeren/ai-systeem`)
    },
  },
  {
    name: 'verplichting',
    as: quality,
    open: async (page) => {
      await openSystem(page, 'botbreuk', 'Botbreukdetectie SEH')
      await page.getByRole('link', { name: 'Menselijk toezicht' }).first().click()
      await page.getByRole('heading', { level: 1, name: 'Menselijk toezicht' }).waitFor()
    },
  },
]

/** Makes the pictures of the README anew, from the demonstration. With E2E_BASE_URL set, of the product that runs there. */
export async function main(): Promise<number> {
  stopOnSignal()
  await mkdir(folder, { recursive: true })
  await withFolder(async (work) => {
    const browser = await findBrowser(join(work, 'browser.log'))
    const running = process.env.E2E_BASE_URL
    if (running) return take(running, browser)
    const none = { DATABASE_URL: 'postgresql://none', NEXTAUTH_SECRET: 'no-secret-is-needed-to-build-it' }
    await build({ ...process.env, ...none }, join(work, 'build.log'))
    const postgres = await temporaryPostgres()
    await cleaning(postgres.stop, async () => {
      const site = await startSite(work, postgres, browser)
      await cleaning(site.stop, () => take(site.env.E2E_BASE_URL ?? '', browser))
    })
  })
  return 0
}

async function take(baseURL: string, { path, sandboxed }: Awaited<ReturnType<typeof findBrowser>>): Promise<void> {
  const chrome = await chromium.launch({ executablePath: path, args: sandboxed ? [] : ['--no-sandbox'] })
  try {
    for (const { name, as, open, height = 860 } of pictures) {
      const page = await chrome.newPage({ baseURL, locale: 'nl-NL', viewport: { width: 1280, height } })
      await page.goto('/inloggen')
      await page.locator(`[data-demo-person="${as}"]`).click()
      await page.waitForURL((url) => !url.pathname.startsWith('/inloggen'))
      await open(page)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
      await page.close()
      console.log(`${folder}/${name}.png`)
    }
  } finally {
    await chrome.close()
  }
}
