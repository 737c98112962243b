import { type APIRequestContext, request } from '@playwright/test'
import { expect, test } from './journey'
import { aPlace, enter, type Person, type Place, rowsOf, sessionOf } from './place'
import { formOf, type Posted, post } from './posting'

const baseURL = process.env.E2E_BASE_URL ?? 'http://localhost:3000'

async function as(person: Person | undefined): Promise<APIRequestContext> {
  if (!person) return request.newContext({ baseURL })
  const { name, value } = await sessionOf(person)
  return request.newContext({ baseURL, extraHTTPHeaders: { cookie: `${name}=${value}`, origin: baseURL } })
}

const namesIn = async (place: Place) =>
  (await rowsOf<{ name: string }>(place.id, 'select name from ai_system order by name')).map((r) => r.name)

/** The form with another slug in everything that names one. */
function movedTo(form: Posted, from: Place, to: Place): Posted {
  const move = (text: string) => text.replaceAll(from.slug, to.slug)
  return { to: move(form.to), fields: Object.fromEntries(Object.entries(form.fields).map(([k, v]) => [k, move(v)])) }
}

test('the same form sent twice makes one system; sent by whoever may not, it makes none', async ({
  withoutScript: page,
}) => {
  const place = await aPlace({ quality: ['qualityOfficer'], reader: ['reader'] })
  const elsewhere = await aPlace({ admin: ['administrator'] })
  await enter(page, place.people.quality)

  await page.goto(`${place.at}/systemen/nieuw`)
  await page.getByRole('textbox', { name: /^Naam/ }).fill('Een keer')
  const register = await formOf(page, 'Systeem registreren')
  const [officer, reader, stranger, nobody] = await Promise.all(
    [place.people.quality, place.people.reader, elsewhere.people.admin, undefined].map(as),
  )
  if (!officer || !reader || !stranger || !nobody) throw new Error('nobody')

  await test.step('somebody else’s session writes nothing', async () => {
    expect((await post(reader, register)).status()).toBe(404)
    expect((await post(stranger, register)).status()).toBe(404)
    expect((await post(nobody, register)).status()).toBe(303)
    await post(stranger, { ...register, to: `${elsewhere.at}/systemen/nieuw` })
    expect(await namesIn(place)).toEqual([])
    expect(await namesIn(elsewhere)).toEqual([])
  })

  await test.step('another site writes nothing', async () => {
    const evil = { origin: 'https://elders.example' }
    const answer = await officer.post(register.to, {
      multipart: { ...register.fields },
      headers: evil,
      maxRedirects: 0,
    })
    expect(answer.status()).toBeGreaterThanOrEqual(400)
    expect(await namesIn(place)).toEqual([])
  })

  await test.step('the officer’s own does, once', async () => {
    for (let time = 0; time < 2; time++) {
      const answer = await post(officer, register)
      expect(answer.status()).toBe(303)
      expect(answer.headers().location).toContain(`${place.at}/systemen/${register.fields.id}`)
    }
    expect(await namesIn(place)).toEqual(['Een keer'])
  })

  await test.step('and nobody changes it from elsewhere', async () => {
    await page.goto(`${place.at}/systemen/${register.fields.id}/bewerken`)
    await page.getByRole('textbox', { name: /^Naam/ }).fill('Gekaapt')
    const edit = await formOf(page, 'Opslaan')
    expect((await post(reader, edit)).status()).toBe(404)
    for (const answer of [post(stranger, edit), post(stranger, movedTo(edit, place, elsewhere))]) {
      expect((await answer).status()).toBe(404)
    }
    expect((await post(nobody, edit)).status()).toBe(303)
    expect(await namesIn(place)).toEqual(['Een keer'])
    expect(await namesIn(elsewhere)).toEqual([])
  })
  for (const browser of [officer, reader, stranger, nobody]) await browser.dispose()
})
