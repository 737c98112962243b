import { readBack } from '@/lib/platform/pdf/read-back'
import { expect, hospital, people, test } from './journey'
import { enter, personOf } from './place'

const plain = process.env.E2E_PLAIN_URL

test('in a demonstration people can be picked and every page says that it is one', async ({ page }) => {
  await page.goto('/inloggen')
  await expect(page.locator('[data-demo-person]').first()).toBeVisible()
  await page.locator('[data-demo-person="lezer@voorbeeldziekenhuis"]').click()
  await expect(page.getByText('fictief gebruik')).toBeVisible()
})

test('every screen and every page of a PDF says that the use is fictitious', async ({ page }) => {
  await enter(page, await personOf(`${people.reader}.example`, 'lezer'))
  for (const path of ['', '/systemen', '/verplichtingen', '/dossier']) {
    await page.goto(`${hospital}${path}`)
    await expect(page.getByText(/fictief gebruik/i).first(), path).toBeVisible()
  }
  const report = await readBack(await (await page.request.get(`${hospital}/dossier/register`)).body())
  expect(report.pages.length).toBeGreaterThan(2)
  for (const [at, { text }] of report.pages.entries()) expect(text, `page ${at + 1}`).toMatch(/fictief gebruik/i)
})

test('outside a demonstration there is nobody to pick and no mailbox', async ({ request }) => {
  expect(plain, 'the address of the product outside demo mode').toBeTruthy()
  const signIn = await request.get(`${plain}/inloggen`)
  expect(signIn.status()).toBe(200)
  expect(await signIn.text()).not.toContain('data-demo-person')
  expect((await request.get(`${plain}/demo/postvak`)).status()).toBe(404)
})

test('localhost and 127.0.0.1 both work to the end', async ({ page, baseURL }) => {
  for (const host of ['localhost', '127.0.0.1']) {
    const base = (baseURL ?? '').replace(/localhost|127\.0\.0\.1/, host)
    await page.goto(`${base}/inloggen`)
    await page.locator('[data-demo-person="lezer@voorbeeldziekenhuis"]').click()
    await page.waitForURL((url) => url.hostname === host && !url.pathname.startsWith('/inloggen'))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(new URL(page.url()).hostname).toBe(host)
  }
})
