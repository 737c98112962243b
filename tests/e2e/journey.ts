import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import type axe from 'axe-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** Demonstration people as the sign-in page names them. */
export const people = {
  quality: 'kwaliteitsmedewerker@voorbeeldziekenhuis',
  admin: 'beheerder@voorbeeldziekenhuis',
  committee: 'commissielid@voorbeeldziekenhuis',
  owner: 'systeemeigenaar@voorbeeldziekenhuis',
  fg: 'fg@voorbeeldziekenhuis',
  advisor: 'adviseur@voorbeeldziekenhuis',
  auditor: 'auditor@voorbeeldziekenhuis',
  reader: 'lezer@voorbeeldziekenhuis',
  elsewhere: 'beheerder@umc-voorbeeldstad',
  region: 'beheerder@huisartsenregio-voorbeeld',
  practice: 'beheerder@praktijk-de-linde',
  otherPractice: 'beheerder@praktijk-aan-de-gracht',
  alone: 'beheerder@praktijk-zeewind',
} as const

export type Somebody = keyof typeof people
export const hospital = '/voorbeeldziekenhuis'

/** Signs in with the button of a demonstration person. */
export async function signIn(page: Page, who: Somebody): Promise<void> {
  await page.goto('/inloggen')
  await page.locator(`[data-demo-person="${people[who]}"]`).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/inloggen'))
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds against WCAG 2.2 AA must be nothing, and nothing may stick out sideways. */
export async function isAccessible(page: Page): Promise<void> {
  // A document reads axe once, however often it is looked at.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const violations = await page.evaluate(async (values) => {
    const found = await window.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
    return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
  }, standard)
  expect(violations).toEqual([])
  const sticksOut = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sticksOut, 'wider than the window').toBe(0)
}

type Fixtures = { readonly complaints: string[]; readonly withoutScript: Page }

/** Every page is watched: a script error, or something that the content security policy stopped, fails the test. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      watch(page, complaints)
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
  withoutScript: async ({ browser, baseURL }, use) => {
    const context: BrowserContext = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL ? { baseURL } : {}),
      locale: 'nl-NL',
    })
    await use(await context.newPage())
    await context.close()
  },
})

function watch(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (404|429)/.test(message.text())) complaints.push(message.text())
  })
}

export { expect }
