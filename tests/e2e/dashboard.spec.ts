import { expect, hospital, people, test } from './journey'
import { enter, personOf } from './place'

test.setTimeout(120_000)

type Counted = { readonly href: string; readonly count: number; readonly says: string }

test('every number on the dashboard leads to as many rows as it says', async ({ page }) => {
  await enter(page, await personOf(`${people.quality}.example`, 'kwaliteitsmedewerker'))
  await page.goto(hospital)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overzicht')
  // The number stands in the link, or in what the link is the only one of: "Idee … 1", "7 verplichtingen … Beoordeel".
  const numbers = await page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('a[href*="/systemen?"], a[href*="/verplichtingen?"]')].flatMap((link): Counted[] => {
      const href = link.getAttribute('href') ?? ''
      const item = link.closest('li')
      const alone = item && item.querySelectorAll('a').length === 1 ? (item.textContent ?? '') : ''
      const inLink = /\d+/.exec(link.textContent ?? '')
      const text =
        inLink && !/vóór/.test(link.textContent ?? '')
          ? (link.textContent ?? '')
          : alone.replace(/^\D*\d{1,2} \w{3} \d{4}/, '')
      const found = /van/.test(text) ? null : /\d+/.exec(text)
      return found ? [{ href, count: Number(found[0]), says: text.trim().slice(0, 60) }] : []
    }),
  )
  expect(numbers.length).toBeGreaterThan(20)
  for (const { href, count, says } of numbers) {
    await page.goto(href)
    const list = href.includes('/systemen?') ? 'AI-systemen' : 'Verplichtingen'
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(list)
    await expect(page.getByRole('table', { name: list }).locator('tbody tr'), `${says}: ${href}`).toHaveCount(count)
  }
})

test('from a coming legal date one sees what it changes for each system, and back', async ({ page }) => {
  await enter(page, await personOf(`${people.admin}.example`, 'beheerder'))
  await page.goto(hospital)
  await page.getByRole('link', { name: 'Bekijk per systeem wat er verandert' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat er verandert')
  await page
    .getByRole('navigation', { name: 'Komende wettelijke data' })
    .getByRole('link', { name: '2 augustus 2028' })
    .click()
  const row = page.getByRole('row', { name: /Botbreukdetectie SEH/ })
  await expect(row).toContainText(/Gaan gelden: .*Menselijk toezicht/)
  await row.getByRole('link', { name: 'Botbreukdetectie SEH' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Botbreukdetectie SEH')
  await page.goBack()
  await expect(page.getByRole('link', { name: '2 augustus 2028' })).toHaveAttribute('aria-current', 'page')
})
