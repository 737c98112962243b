import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type APIRequestContext, request } from '@playwright/test'
import { type Ids, idsOf } from './addresses'
import { expect, test } from './journey'
import { enter, personOf, sessionOf } from './place'

/** The people of the demonstration hospital, one for each role. */
const everyone = [
  'beheerder',
  'kwaliteitsmedewerker',
  'commissielid',
  'systeemeigenaar',
  'fg',
  'adviseur',
  'auditor',
  'lezer',
] as const
type As = (typeof everyone)[number]

const admin: readonly As[] = ['beheerder']
const officers: readonly As[] = ['beheerder', 'kwaliteitsmedewerker']
/** The system is that of the systeemeigenaar. */
const owners: readonly As[] = [...officers, 'systeemeigenaar']
const registering: readonly As[] = [...owners, 'commissielid']
const answering: readonly As[] = [...registering, 'adviseur']
const logReaders: readonly As[] = [...officers, 'commissielid', 'fg', 'auditor']

type Route = { readonly at: (ids: Ids) => string; readonly who: readonly As[] }
const route = (at: string | ((ids: Ids) => string), who: readonly As[]): Route => ({
  at: typeof at === 'string' ? () => at : at,
  who,
})
const ofSystem = (rest: string, who: readonly As[]) => route(({ system }) => `/systemen/${system}${rest}`, who)

/** Every address inside an institution, by its folder: who of a hospital gets 200. All others get 404. */
const inside: Readonly<Record<string, Route>> = {
  '': route('', everyone),
  '/systemen': route('/systemen', everyone),
  '/systemen/nieuw': route('/systemen/nieuw', registering),
  '/systemen/export': route('/systemen/export?formaat=csv', everyone),
  '/systemen/gekozen/eigenaar': route(({ system }) => `/systemen/gekozen/eigenaar?keuze=${system}`, officers),
  '/systemen/gekozen/stadium': route(({ system }) => `/systemen/gekozen/stadium?keuze=${system}`, officers),
  '/systemen/importeren': route('/systemen/importeren', officers),
  '/systemen/importeren/sjabloon': route('/systemen/importeren/sjabloon', officers),
  '/systemen/importeren/[import]': route(({ batch }) => `/systemen/importeren/${batch}`, officers),
  '/systemen/importeren/[import]/voortgang': route(({ batch }) => `/systemen/importeren/${batch}/voortgang`, officers),
  '/systemen/[systeem]': ofSystem('', everyone),
  '/systemen/[systeem]/bewerken': ofSystem('/bewerken', owners),
  '/systemen/[systeem]/stadium': ofSystem('/stadium', owners),
  '/systemen/[systeem]/versies': ofSystem('/versies', everyone),
  '/systemen/[systeem]/verwijderen': route(({ draft }) => `/systemen/${draft}/verwijderen`, officers),
  '/systemen/[systeem]/dossier': ofSystem('/dossier', everyone),
  '/systemen/[systeem]/dpia': ofSystem('/dpia', everyone),
  '/systemen/[systeem]/leverancierschecklist': ofSystem('/leverancierschecklist', everyone),
  '/systemen/[systeem]/classificeren': ofSystem('/classificeren', everyone),
  '/systemen/[systeem]/classificeren/[onderwerp]': ofSystem('/classificeren/ai-systeem', answering),
  '/systemen/[systeem]/classificeren/uitkomst': ofSystem('/classificeren/uitkomst', everyone),
  '/systemen/[systeem]/classificeren/geschiedenis': ofSystem('/classificeren/geschiedenis', everyone),
  '/systemen/[systeem]/classificeren/geschiedenis/[besluit]': route(
    ({ system, decision }) => `/systemen/${system}/classificeren/geschiedenis/${decision}`,
    everyone,
  ),
  '/verplichtingen': route('/verplichtingen', everyone),
  '/verplichtingen/[verplichting]': route(({ duty }) => `/verplichtingen/${duty}`, everyone),
  '/bestanden/[bestand]': route(({ file }) => `/bestanden/${file}`, everyone),
  '/dossier': route('/dossier', everyone),
  '/dossier/register': route('/dossier/register', everyone),
  '/logboek': route('/logboek', logReaders),
  '/praktijken': route('/praktijken', []),
  '/praktijken/[praktijk]': route('/praktijken/praktijk-de-linde', []),
  '/beheer': route('/beheer', everyone),
  '/beheer/afdelingen': route('/beheer/afdelingen', everyone),
  '/beheer/afdelingen/[afdeling]': route(({ department }) => `/beheer/afdelingen/${department}`, officers),
  '/beheer/inzage': route('/beheer/inzage', officers),
  '/beheer/inzage/geven': route('/beheer/inzage/geven', officers),
  '/beheer/mensen': route('/beheer/mensen', everyone),
  '/beheer/mensen/uitnodigen': route('/beheer/mensen/uitnodigen', admin),
  '/beheer/mensen/[persoon]': route(({ person }) => `/beheer/mensen/${person}`, admin),
  '/beheer/vertrek': route('/beheer/vertrek', admin),
  '/beheer/vertrek/[export]': route(({ archive }) => `/beheer/vertrek/${archive}`, admin),
}

/** What a region sees of the practices; no hospital has these pages. */
const ofRegion = ['/praktijken', '/praktijken/[praktijk]']

/** Every address outside institutions, and what nobody in particular gets there. */
const outside: Readonly<Record<string, { readonly at: string; readonly gets: number }>> = {
  '/': { at: '/', gets: 200 },
  '/inloggen': { at: '/inloggen', gets: 200 },
  '/inloggen/verstuurd': { at: '/inloggen/verstuurd', gets: 200 },
  '/inloggen/bevestigen': { at: '/inloggen/bevestigen', gets: 200 },
  '/demo/postvak': { at: '/demo/postvak', gets: 200 },
  '/uitnodiging/[token]': { at: '/uitnodiging/een-token-dat-niemand-kreeg', gets: 404 },
  '/account': { at: '/account', gets: 307 },
  '/instellingen': { at: '/instellingen', gets: 307 },
  '/api/health': { at: '/api/health', gets: 200 },
  '/api/auth/[...nextauth]': { at: '/api/auth/session', gets: 404 },
}

/** The addresses that the folders of app/ make, with the names of their parts. */
function routesIn(folder: string, at = ''): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory())
      return routesIn(join(folder, entry.name), /^\(.*\)$/.test(entry.name) ? at : `${at}/${entry.name}`)
    return entry.name === 'page.tsx' || entry.name === 'route.ts' ? [at] : []
  })
}

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
