import type { Page } from '@playwright/test'
import { expect, test } from './journey'
import { linkIn } from './mail'
import { aMemberOf, aPlace, asOwner, enter, type Place, rowsOf } from './place'

test.setTimeout(120_000)

const name = (page: Page) => page.getByRole('textbox', { name: /^Naam/ })
const register = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Systeem registreren' })

async function typeSystem(page: Page, place: Place, called: string): Promise<void> {
  await page.goto(`${place.at}/systemen/nieuw`)
  await name(page).fill(called)
}

async function registerSystem(page: Page, place: Place, called: string): Promise<void> {
  await typeSystem(page, place, called)
  await register(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(called)
}

const systemsOf = async (place: Place): Promise<string[]> =>
  (await rowsOf<{ name: string }>(place.id, 'select name from ai_system order by name')).map((r) => r.name)

test('in two tabs on two institutions each writes in its own', async ({ context }) => {
  const here = await aPlace({ quality: ['qualityOfficer'] })
  const there = await aPlace({ admin: ['administrator'] })
  const person = here.people.quality
  if (!person) throw new Error('nobody')
  await aMemberOf(there.id, ['qualityOfficer'], person)
  await enter(context, person)
  const [one, two] = [await context.newPage(), await context.newPage()]
  await typeSystem(one, here, 'Van hier')
  await typeSystem(two, there, 'Van daar')
  await register(one).click()
  await expect(one.getByRole('heading', { level: 1 })).toHaveText('Van hier')
  await register(two).click()
  await expect(two.getByRole('heading', { level: 1 })).toHaveText('Van daar')
  expect(await systemsOf(here)).toEqual(['Van hier'])
  expect(await systemsOf(there)).toEqual(['Van daar'])
  await one.goto('/instellingen')
  await expect(one.getByRole('link', { name: here.name })).toBeVisible()
  await expect(one.getByRole('link', { name: there.name })).toBeVisible()
})

test('two fast clicks make one system', async ({ page }) => {
  const place = await aPlace({ quality: ['qualityOfficer'] })
  await enter(page, place.people.quality)
  await typeSystem(page, place, 'Dubbel geklikt')
  await register(page).dblclick()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dubbel geklikt')
  expect(await systemsOf(place)).toEqual(['Dubbel geklikt'])
  const told = await rowsOf(place.id, "select 1 from log_entry where name = 'system.registered'")
  expect(told).toHaveLength(1)
})

test('the second of two who save is shown the difference, and may save over it on purpose', async ({
  page,
  context,
}) => {
  const place = await aPlace({ quality: ['qualityOfficer'] })
  await enter(context, place.people.quality)
  await registerSystem(page, place, 'Samen bewerkt')
  const address = `${new URL(page.url()).pathname}/bewerken`
  const other = await context.newPage()
  await page.goto(address)
  await other.goto(address)
  await page.getByLabel('Wat doet het systeem').fill('Zegt de eerste.')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samen bewerkt')

  await other.getByLabel('Wat doet het systeem').fill('Zegt de tweede.')
  await other.getByRole('button', { name: 'Opslaan' }).click()
  await expect(other.getByText('Iemand anders heeft dit intussen opgeslagen')).toBeVisible()
  const difference = other
    .getByRole('table', { name: 'Verschillen' })
    .getByRole('row', { name: /Wat doet het systeem/ })
  await expect(difference).toContainText('Zegt de eerste.')
  await expect(difference).toContainText('Zegt de tweede.')
  await expect(other.getByLabel('Wat doet het systeem')).toHaveValue('Zegt de tweede.')
  expect(await rowsOf(place.id, 'select summary from ai_system')).toEqual([{ summary: 'Zegt de eerste.' }])
  await other.getByRole('button', { name: 'Opslaan' }).click()
  await expect(other.getByRole('definition').filter({ hasText: 'Zegt de tweede.' })).toBeVisible()
})

test('a file that is too large is refused before it is sent, and what was typed stays', async ({ page }) => {
  const place = await aPlace({ quality: ['qualityOfficer'] })
  await enter(page, place.people.quality)
  await registerSystem(page, place, 'Groot bestand')
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
  await page.goto(`${new URL(page.url()).pathname}/dpia`)
  const document = page.getByLabel('Document', { exact: true })
  await page.getByRole('radio', { name: 'Loopt' }).check()
  await page.getByLabel('Toelichting').fill('Met de scans erbij.')
  const scans = { name: 'scans.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(20 * 1024 * 1024 + 1) }
  await document.setInputFiles(scans)
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(document).toHaveAccessibleDescription(/groter dan 20 MB/)
  expect(sent).toEqual([])
  await expect(page.getByLabel('Toelichting')).toHaveValue('Met de scans erbij.')

  await document.setInputFiles({ name: 'dpia.txt', mimeType: 'text/plain', buffer: Buffer.from('De DPIA.') })
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Groot bestand')
  expect(await rowsOf(place.id, "select status, note from system_check where kind = 'dpia'")).toEqual([
    { status: 'inProgress', note: 'Met de scans erbij.' },
  ])
})

async function askLink(page: Page, email: string): Promise<void> {
  await page.goto('/inloggen')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur mij een link' }).click()
}

test('a link works once, and not after its time', async ({ page, context }) => {
  const place = await aPlace({ quality: ['qualityOfficer'] })
  const email = place.people.quality?.email ?? ''
  await askLink(page, email)
  const used = await linkIn(email)
  await page.goto(used)
  await page.goto(used)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page.getByRole('heading', { level: 1 }), 'opening it uses nothing up').toHaveText('Overzicht')

  await context.clearCookies()
  await page.goto(used)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page.getByText('Deze link is verlopen of al gebruikt.')).toBeVisible()

  await askLink(page, email)
  const late = await linkIn(email, 1)
  await asOwner({ email }, async (db) => {
    const { rows } = await db.query<{ token_hash: string }>('delete from sign_in_token where email = $1 returning *', [
      email,
    ])
    await db.query(
      `insert into sign_in_token (token_hash, email, expires) values ($1, $2, now() - interval '1 minute')`,
      [rows[0]?.token_hash, email],
    )
  })
  await page.goto(late)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page.getByText('Deze link is verlopen of al gebruikt.')).toBeVisible()
})

test('a known and an unknown address get the same answer, and after a few times a wait', async ({ page }) => {
  const place = await aPlace({ quality: ['qualityOfficer'] })
  for (const email of [place.people.quality?.email ?? '', `onbekend@${place.slug}.example`]) {
    for (let time = 1; time <= 5; time++) {
      await askLink(page, email)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk in uw mail')
    }
    await askLink(page, email)
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'Voor dit adres is net al een paar keer een link',
    )
    await expect(page.getByLabel('E-mailadres')).toHaveValue(email)
  }
})

test('who follows a link from a colleague signs in first and then is there', async ({ page }) => {
  await page.goto('/voorbeeldziekenhuis/systemen?q=botbreuk')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inloggen')
  await page.locator('[data-demo-person="lezer@voorbeeldziekenhuis"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('AI-systemen')
  expect(new URL(page.url()).search).toBe('?q=botbreuk')
  await expect(page.getByRole('link', { name: 'Botbreukdetectie SEH' })).toBeVisible()
})

test('what is asked to come after signing in stays within the site', async ({ page }) => {
  for (const naar of ['https://elders.example', '//elders.example', '/\\elders.example', 'javascript:alert(1)']) {
    await page.context().clearCookies()
    await page.goto(`/inloggen?naar=${encodeURIComponent(naar)}`)
    await page.locator('[data-demo-person="lezer@voorbeeldziekenhuis"]').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overzicht')
    expect(new URL(page.url()).pathname).toBe('/voorbeeldziekenhuis')
  }
})

test('who loses the access in the middle of work is told so, and nothing is written', async ({ page }) => {
  const place = await aPlace({ quality: ['qualityOfficer'] })
  await enter(page, place.people.quality)
  await typeSystem(page, place, 'Te laat')
  await rowsOf(place.id, 'update member set ended_at = now()')
  await register(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet')
  expect(await systemsOf(place)).toEqual([])
})
