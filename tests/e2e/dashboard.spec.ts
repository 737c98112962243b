import { expect, hospital, isAccessible, people, test } from './journey'
import { enter, personOf } from './place'

test.setTimeout(120_000)

type Counted = { readonly href: string; readonly count: number; readonly says: string }

/** What the page at an address is called, and how many rows its list of that name has: as it comes, without opening it. */
async function listAt(href: string): Promise<readonly [string | undefined, number]> {
  const answer = await fetch(href)
  const there = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const name = there.querySelector('h1')?.textContent?.trim()
  const table = [...there.querySelectorAll('table')].find((t) => t.caption?.textContent?.trim() === name)
  return [name, table?.querySelectorAll('tbody tr').length ?? 0]
}

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
  // A chart and its table beside it say the same numbers.
  const told = new Map(numbers.map((number) => [`${number.href} ${number.count}`, number]))
  for (const { href, count, says } of told.values()) {
    const list = href.includes('/systemen?') ? 'AI-systemen' : 'Verplichtingen'
    expect(await page.evaluate(listAt, href), `${says}: ${href}`).toEqual([list, count])
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

test('one looks back at a day by the rules of then and, apart from that, by the decisions of then', async ({
  page,
}) => {
  await enter(page, await personOf(`${people.admin}.example`, 'beheerder'))
  await page.goto(`${hospital}/wat-verandert`)
  await page.getByRole('link', { name: 'Terugkijken' }).click()
  const main = page.getByRole('main')

  await test.step('the rules of a legal day, on the answers of now', async () => {
    await page.getByRole('link', { name: '1 augustus 2024', exact: true }).click()
    await expect(main).toContainText('Dit is niet wat er toen is besloten')
    const row = page.getByRole('row', { name: /Botbreukdetectie SEH/ })
    await expect(row).toContainText(/was 2 augustus 2027 en is nu 2 augustus 2028: .*Menselijk toezicht/)
    await expect(row).toContainText('AI-geletterdheid')
    await isAccessible(page)
    await page.setViewportSize({ width: 360, height: 800 })
    await isAccessible(page)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  await test.step('a day that is still to come is refused in words', async () => {
    await page.getByLabel('Dag', { exact: true }).fill('2099-01-01')
    await page.getByRole('button', { name: 'Bekijk deze dag' }).click()
    await expect(main).toContainText('Deze dag moet nog komen.')
    await expect(page.getByLabel('Dag', { exact: true })).toHaveValue('2099-01-01')
    await expect(page.getByRole('table')).toHaveCount(0)
  })

  await test.step('the decisions of a day on which nothing was registered yet, and of today', async () => {
    await page.getByRole('link', { name: 'Besluiten van toen' }).click()
    await expect(main).toContainText('Op deze dag stond er nog geen systeem in het register')
    await page.getByRole('link', { name: 'Bekijk de besluiten van vandaag' }).click()
    await expect(main).toContainText(/\d+ van \d+ besloten/)
    await isAccessible(page)
    await page.setViewportSize({ width: 360, height: 800 })
    await isAccessible(page)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  await test.step('what is shown can be taken out', async () => {
    await page.getByText('Exporteren').click()
    const file = await page.getByRole('link', { name: /CSV/ }).getAttribute('href')
    const text = await (await page.request.get(file ?? '')).text()
    expect(text).toContain('Systeem;Categorie;Besluit;Door;Vastgelegd op;Regels')
    expect(text).toMatch(/Botbreukdetectie SEH;Hoog risico;bevestigd;/)
  })

  await test.step('and leads to the receipt as it was kept', async () => {
    await page.keyboard.press('Escape')
    const row = page.getByRole('row', { name: /Botbreukdetectie SEH/ })
    await row.getByRole('link').nth(1).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Onderbouwing van Botbreukdetectie SEH')
  })
})

test('looking back works without script', async ({ withoutScript: page }) => {
  await enter(page, await personOf(`${people.admin}.example`, 'beheerder'))
  await page.goto(`${hospital}/wat-verandert/terugkijken`)
  await page.getByLabel('Dag', { exact: true }).fill('2025-02-02')
  await page.getByRole('button', { name: 'Bekijk deze dag' }).click()
  await expect(page.getByRole('table', { name: '2 februari 2025 naast nu' })).toBeVisible()
})
