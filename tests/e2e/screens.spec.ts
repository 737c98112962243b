import type { Page } from '@playwright/test'
import { idsOf } from './addresses'
import { expect, hospital, isAccessible, people, test } from './journey'
import { enter, personOf } from './place'
import { inside, ofRegion, outside, routesIn } from './routes'

test.describe.configure({ mode: 'parallel', timeout: 180_000 })

/** Every screen of the product: a new one cannot be left out. */
const screens = routesIn('app', ['page.tsx'])
const insideScreens = screens
  .filter((path) => path.startsWith('/[instelling]'))
  .map((path) => path.replace('/[instelling]', ''))
const outsideScreens = screens.filter((path) => !path.startsWith('/[instelling]')).map((path) => path || '/')

/** Screens that look different with other content than the tables' address shows. */
const also = [
  '/systemen?q=wat-er-niet-is',
  '/systemen?kolom=leverancier&categorie=hoog-risico&sorteer=-naam',
  '/verplichtingen?status=ter-controle',
  '/verplichtingen?q=wat-er-niet-is',
  '/wat-verandert/terugkijken?op=gisteren',
  '/wat-verandert/terugkijken?weergave=besluiten',
]
/** Topics whose page has other controls than the first. */
const topics = ['verboden', 'overgangsrecht', 'transparantie']

const parts = 4
const part = <T>(all: readonly T[], at: number): T[] => all.filter((_, i) => i % parts === at)

/** Looks at one screen, wide and narrow. */
async function look(page: Page, path: string, status = 200): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 })
  const answer = await page.goto(path)
  expect(answer?.status(), path).toBe(status)
  await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
  await test.step(`${path} at 1280`, () => isAccessible(page))
  await page.setViewportSize({ width: 360, height: 800 })
  await test.step(`${path} at 360`, () => isAccessible(page))
}

for (let at = 0; at < parts; at++) {
  test(`the screens of an institution are accessible in two widths (${at + 1} of ${parts})`, async ({ page }) => {
    const ids = await idsOf('voorbeeldziekenhuis')
    await enter(page, await personOf(`${people.admin}.example`, 'beheerder'))
    const wanted = [
      ...insideScreens.filter((path) => !ofRegion.includes(path)).map((path) => inside[path]?.at(ids) ?? path),
      ...also,
      ...topics.map((topic) => `/systemen/${ids.draft}/classificeren/${topic}`),
    ]
    for (const path of part(wanted, at)) await look(page, `${hospital}${path}`)
  })
}

test('the screens outside an institution are accessible in two widths', async ({ page }) => {
  for (const path of outsideScreens.filter((path) => outside[path]?.gets === 200))
    await look(page, outside[path]?.at ?? path)
  await enter(page, await personOf(`${people.admin}.example`, 'beheerder'))
  for (const path of outsideScreens.filter((path) => outside[path]?.gets === 307))
    await look(page, outside[path]?.at ?? path)
  await look(page, '/een-adres-dat-er-niet-is', 404)
})

test('the screens of a regional organisation and of a practice are accessible in two widths', async ({ page }) => {
  await enter(page, await personOf(`${people.region}.example`, 'beheerder'))
  for (const path of ['', '/praktijken', '/praktijken/praktijk-de-linde', '/praktijken/praktijk-aan-de-gracht'])
    await look(page, `/huisartsenregio-voorbeeld${path}`)
  await enter(page, await personOf(`${people.practice}.example`, 'beheerder'))
  for (const path of ['', '/systemen', '/systemen/nieuw']) await look(page, `/praktijk-de-linde${path}`)
})
