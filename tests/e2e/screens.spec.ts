import { expect, hospital, isAccessible, signIn, test } from './journey'

/** Every screen that stands without an id in its address; those of one record are found from its list. */
const screens = [
  '',
  '/systemen',
  '/systemen/nieuw',
  '/systemen/importeren',
  '/verplichtingen',
  '/dossier',
  '/logboek',
  '/beheer',
  '/beheer/mensen',
  '/beheer/afdelingen',
  '/beheer/inzage',
  '/beheer/vertrek',
]

/** Screens of one system, under its address. */
const partsOfSystem = ['', '/bewerken', '/stadium', '/versies', '/classificeren', '/dpia', '/leverancierschecklist']

for (const width of [1280, 360]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } })

    test('the screens outside an institution are accessible', async ({ page }) => {
      for (const path of ['/inloggen', '/een-adres-dat-er-niet-is']) {
        await page.goto(path)
        await isAccessible(page)
      }
    })

    test('the screens of an institution are accessible', async ({ page }) => {
      test.setTimeout(180_000)
      await signIn(page, 'admin')
      for (const screen of screens) {
        const response = await page.goto(`${hospital}${screen}`)
        expect(response?.status(), screen).toBe(200)
        await isAccessible(page)
      }
    })

    test('the screens of one system and one obligation are accessible', async ({ page }) => {
      test.setTimeout(180_000)
      await signIn(page, 'admin')
      await page.goto(`${hospital}/systemen?q=botbreuk`)
      const system = await page.getByRole('link', { name: 'Botbreukdetectie SEH' }).first().getAttribute('href')
      for (const part of partsOfSystem) {
        const response = await page.goto(`${system}${part}`)
        expect(response?.status(), part).toBe(200)
        await isAccessible(page)
      }
      await page.goto(`${hospital}/verplichtingen?q=botbreuk`)
      await page.goto((await page.getByRole('row').nth(1).getByRole('link').first().getAttribute('href')) ?? '')
      await isAccessible(page)
    })

    test('the screens of a regional organisation are accessible', async ({ page }) => {
      await signIn(page, 'region')
      for (const screen of [
        '/huisartsenregio-voorbeeld',
        '/huisartsenregio-voorbeeld/praktijken',
        '/huisartsenregio-voorbeeld/praktijken/praktijk-de-linde',
      ]) {
        const response = await page.goto(screen)
        expect(response?.status(), screen).toBe(200)
        await isAccessible(page)
      }
    })
  })
}
