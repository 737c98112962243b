import type { Page } from '@playwright/test'
import { PgBoss } from 'pg-boss'
import { expect, isAccessible, test } from './journey'
import { aPlace, enter, type Place, rowsOf } from './place'
import { answer, isAi } from './questionnaire'

test.setTimeout(180_000)

/** As the decisions stood, had they been taken by earlier rules that did not hold this to be high risk. */
const byEarlierRules = ({ id }: Place) =>
  rowsOf(
    id,
    `update classification set rule_set_version = '2026.11.1',
       receipt = jsonb_set(receipt, '{proposed,category}', '"other"') returning id`,
  )

/** What the worker does when it starts with other rules. */
async function worksWithNewRules(): Promise<void> {
  const queue = { connectionString: process.env.E2E_OWNER_URL ?? '', schema: 'pgboss', migrate: false }
  const boss = new PgBoss({ ...queue, supervise: false, schedule: false })
  boss.on('error', () => undefined)
  await boss.start()
  await boss.send('classification.newRules', {})
  await boss.stop({ graceful: false })
}

async function registers(page: Page, place: Place, name: string): Promise<void> {
  await page.goto(`${place.at}/systemen/nieuw`)
  await page.getByRole('textbox', { name: /^Naam/ }).fill(name)
  await page.getByRole('button', { name: 'Systeem registreren' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Answers one page, and keeps the interim result. */
async function classifies(page: Page): Promise<void> {
  const system = new URL(page.url()).pathname
  await page.goto(`${system}/classificeren/ai-systeem`)
  await answer(page, isAi)
  await page.goto(`${system}/classificeren/uitkomst`)
  await page.getByRole('button', { name: 'Leg vast als tussenstand' }).click()
  await expect(page.getByRole('status')).toContainText('tussenstand')
}

test('after the rules changed one sees what differs, lets one decision stand, and decides another again', async ({
  page,
  withoutScript,
}) => {
  const place = await aPlace({ committee: ['aiCommittee'], reader: ['reader'] })
  await enter(page, place.people.committee)
  for (const name of ['Eerste systeem', 'Tweede systeem']) {
    await registers(page, place, name)
    await classifies(page)
  }
  const list = `${place.at}/wat-verandert/nieuwe-regels`

  await test.step('before that, nothing is asked', async () => {
    await page.goto(list)
    await expect(page.getByRole('heading', { name: 'Nog niet vergeleken met de regels van nu' })).toBeVisible()
    await isAccessible(page)
  })

  await test.step('the decisions are compared in the background, and the dashboard says so', async () => {
    expect(await byEarlierRules(place)).toHaveLength(2)
    await worksWithNewRules()
    await expect(async () => {
      await page.goto(place.at)
      await expect(page.getByText('2 besluiten vallen door nieuwe regels anders uit')).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 60_000 })
    await page.getByRole('link', { name: /besluiten vallen door nieuwe regels anders uit/ }).click()
    await expect(page).toHaveURL(new RegExp(`${list}$`))
    await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(2)
    await expect(
      page.getByText(/2 besluiten van eerdere regels vergeleken .* Bij 2 is de uitkomst anders/),
    ).toBeVisible()
    await isAccessible(page)
    await page.setViewportSize({ width: 360, height: 800 })
    await isAccessible(page)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  await test.step('one who only reads sees the difference, and no button', async () => {
    await enter(withoutScript.context(), place.people.reader)
    await withoutScript.goto(list)
    await withoutScript.getByRole('link', { name: 'Eerste systeem' }).click()
    await expect(withoutScript.getByRole('heading', { level: 1 })).toHaveText('Opnieuw beoordelen: Eerste systeem')
    await expect(withoutScript.getByText(/De categorie was overig en is nu onbepaald/)).toBeVisible()
    await expect(withoutScript.getByRole('button', { name: 'Blijft zoals het is' })).toHaveCount(0)
    await withoutScript.context().clearCookies()
  })

  await test.step('without script: lets a decision stand, first without a reason', async () => {
    await enter(withoutScript.context(), place.people.committee)
    await withoutScript.goto(list)
    await withoutScript.getByRole('link', { name: 'Eerste systeem' }).click()
    await withoutScript.getByLabel('Waarom blijft het besluit zoals het is?').fill('Klopt.')
    await withoutScript.getByRole('button', { name: 'Blijft zoals het is' }).click()
    await expect(withoutScript.getByRole('alert')).toContainText('ten minste 20 tekens')
    await withoutScript
      .getByLabel('Waarom blijft het besluit zoals het is?')
      .fill('Wij zien geen ander gebruik dan toen.')
    await withoutScript.getByRole('button', { name: 'Blijft zoals het is' }).click()
    await expect(withoutScript.getByRole('status')).toContainText('het besluit blijft zoals het is')
    await expect(withoutScript.getByRole('table').locator('tbody tr')).toHaveCount(1)
  })

  await test.step('decides about the other again, and nothing is asked any more', async () => {
    await page.goto(list)
    await page.getByRole('link', { name: 'Tweede systeem' }).click()
    await isAccessible(page)
    await page.getByRole('link', { name: 'Bekijk de uitkomst en besluit opnieuw' }).click()
    await page.getByRole('button', { name: 'Leg vast als tussenstand' }).click()
    await expect(page.getByRole('status')).toContainText('tussenstand')
    await page.goto(list)
    await expect(page.getByRole('heading', { name: 'Geen besluit hoeft opnieuw te worden bekeken' })).toBeVisible()
    await page.goto(`${place.at}/logboek`)
    await expect(page.getByText('Na nieuwe regels opnieuw bekeken')).toBeVisible()
    await expect(page.getByText('Opnieuw besloten over')).toBeVisible()
  })
})
