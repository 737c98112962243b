import { type APIRequestContext, request } from '@playwright/test'
import { type Ids, idsOf } from './addresses'
import { expect, test } from './journey'
import { enter, personOf, sessionOf } from './place'
import { type As, everyone, inside, ofRegion, outside, routesIn } from './routes'

const found = routesIn('app')
const hospital = '/voorbeeldziekenhuis'
const baseURL = process.env.E2E_BASE_URL ?? 'http://localhost:3000'

async function as(role: string, slug = 'voorbeeldziekenhuis'): Promise<APIRequestContext> {
  const { name, value } = await sessionOf(await personOf(`${role}@${slug}.example`, role))
  return request.newContext({ baseURL, extraHTTPHeaders: { cookie: `${name}=${value}` } })
}

const statusOf = async (browser: APIRequestContext, path: string): Promise<number> =>
  (await browser.get(path, { maxRedirects: 0 })).status()

let ids: Ids
let people: ReadonlyMap<As, APIRequestContext>
let nobody: APIRequestContext
let elsewhere: APIRequestContext

test.beforeAll(async () => {
  ids = await idsOf('voorbeeldziekenhuis')
  people = new Map(await Promise.all(everyone.map(async (role) => [role, await as(role)] as const)))
  nobody = await request.newContext({ baseURL })
  elsewhere = await as('beheerder', 'umc-voorbeeldstad')
})

test.afterAll(async () => {
  for (const browser of [...people.values(), nobody, elsewhere]) await browser.dispose()
})

test('every address of the product stands in these tables, and none that is not there', () => {
  const wanted = [...Object.keys(inside).map((path) => `/[instelling]${path}`), ...Object.keys(outside)]
  expect(found.map((path) => path || '/').sort()).toEqual(wanted.sort())
})

for (const [path, { at, who }] of Object.entries(inside)) {
  test(`${path || '/'} is for ${who.length === everyone.length ? 'all roles' : who.join(', ') || 'no hospital'}`, async () => {
    const address = `${hospital}${at(ids)}`
    const answers = await Promise.all(
      everyone.map(async (role) => {
        const browser = people.get(role)
        return [role, browser ? await statusOf(browser, address) : 0] as const
      }),
    )
    expect(Object.fromEntries(answers)).toEqual(
      Object.fromEntries(everyone.map((role) => [role, who.includes(role) ? 200 : 404])),
    )
    expect(await statusOf(elsewhere, address), 'somebody of another institution').toBe(404)
    if (/\[/.test(path) && !ofRegion.includes(path) && !path.endsWith('[onderwerp]')) {
      const inTheirs = `/umc-voorbeeldstad${at(ids)}`
      expect(await statusOf(elsewhere, inTheirs), 'the id under one’s own address').toBe(404)
    }
    const signedOut = await nobody.get(address, { maxRedirects: 0 })
    expect([303, 307]).toContain(signedOut.status())
    expect(signedOut.headers().location).toMatch(/^\/inloggen\?naar=/)
  })
}

for (const [path, { at, gets }] of Object.entries(outside)) {
  test(`${path} answers ${gets} to nobody in particular`, async () => {
    expect(await statusOf(nobody, at)).toBe(gets)
  })
}

test('an address with an id that is none, or of nothing, is not there', async () => {
  const browser = people.get('beheerder')
  if (!browser) throw new Error('no administrator')
  for (const id of ['geen-id', '0', '..%2f..', '%00', '018f0000-0000-7000-8000-000000000000', `${ids.system}x`]) {
    for (const [path, { at, who }] of Object.entries(inside)) {
      if (!path.endsWith(']') || who.length === 0) continue
      const known = at(ids)
      const broken = known.slice(0, known.lastIndexOf('/') + 1) + id
      expect(await statusOf(browser, `${hospital}${broken}`), broken).toBe(404)
    }
  }
})

test('what is not there says so in Dutch, with its status', async ({ page }) => {
  await enter(page, await personOf('beheerder@voorbeeldziekenhuis.example', 'beheerder'))
  for (const path of ['/een-adres-dat-er-niet-is', `${hospital}/systemen/geen-id`, '/onbekende-instelling/systemen']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('Deze pagina is er niet')
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  }
})
