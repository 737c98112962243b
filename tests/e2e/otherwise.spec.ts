import { expect, isAccessible, test } from './journey'
import { aPlace, enter, rowsOf } from './place'
import { type Asked, answer, isAi } from './questionnaire'

const written: Asked = {
  topic: 'Is het een AI-systeem?',
  answers: { ...isAi.answers, 'Hoe komt de software aan haar uitkomsten?': /^Alleen met vaste regels/ },
}
const why = 'De leverancier meldde op 3 november dat er een getraind model in zit.'

test('a committee decides otherwise than the rules, with its reason, and follows them after all', async ({
  page,
  withoutScript: plain,
}) => {
  test.setTimeout(180_000)
  const place = await aPlace({ committee: ['aiCommittee'], reader: ['reader'] })
  await enter(page, place.people.committee)
  await page.goto(`${place.at}/systemen/nieuw`)
  await page.getByRole('textbox', { name: /^Naam/ }).fill('Spoedwijzer')
  await page.getByRole('button', { name: 'Systeem registreren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Spoedwijzer' })).toBeVisible()
  const system = new URL(page.url()).pathname
  const outcome = `${system}/classificeren/uitkomst`
  await page.goto(`${system}/classificeren/ai-systeem`)
  await answer(page, written)
  await page.goto(outcome)
  await expect(page.getByRole('heading', { level: 2, name: /^Geen AI-systeem/ })).toBeVisible()
  const decided = () =>
    rowsOf<{ name: string }>(
      place.id,
      `select name from log_entry where name in ('classification.overridden', 'classification.confirmed')`,
    )

  await test.step('one who only reads is offered no decision', async () => {
    await enter(plain.context(), place.people.reader)
    await plain.goto(`${outcome}?anders`)
    await expect(plain.getByRole('heading', { level: 1, name: 'Uitkomst' })).toBeVisible()
    await expect(plain.getByRole('button', { name: /^Bevestig|Leg dit besluit vast/ })).toHaveCount(0)
    await plain.context().clearCookies()
  })

  await test.step('without a category or a good reason nothing is kept, and what was typed stays', async () => {
    await page.getByRole('link', { name: 'Anders besluiten, met een reden' }).click()
    const reason = page.getByLabel('Waarom wijkt u af?')
    const wrong = page.getByRole('alert').filter({ hasText: 'Dit gaat nog niet goed' })
    await expect(reason).toBeVisible()
    await expect(page.getByRole('radio', { name: /^Geen AI-systeem/ })).toHaveCount(0)
    await isAccessible(page)
    await reason.fill('Klopt niet.')
    await page.getByRole('button', { name: 'Leg dit besluit vast' }).click()
    await expect(wrong).toContainText('Kies een categorie.')
    await expect(wrong).toContainText('in ten minste 20 tekens')
    await expect(reason).toHaveValue('Klopt niet.')
    await page.getByRole('radio', { name: /^Hoog risico/ }).check()
    await reason.fill(why)
    await page.getByRole('button', { name: 'Leg dit besluit vast' }).click()
    await expect(wrong).toContainText('Kies langs welke route het hoog risico is.')
    expect(await decided()).toEqual([])
  })

  await test.step('a double click keeps one decision, and the obligations follow it with their own day', async () => {
    await page.getByRole('checkbox', { name: /^Route 2/ }).check()
    await page.getByRole('button', { name: 'Leg dit besluit vast' }).dblclick()
    await expect(page.getByText('Uw besluit is vastgelegd, met de reden.')).toBeVisible()
    expect(await decided()).toEqual([{ name: 'classification.overridden' }])
    const duty = page.getByRole('row').filter({ hasText: 'AI-verordening art. 26 lid 6' })
    await expect(duty).toContainText('zou gelden: vanaf 2 december 2027')
    await isAccessible(page)
  })

  await test.step('the history keeps proposal, decision, route, reason and name apart', async () => {
    await page.goto(`${system}/classificeren/geschiedenis`)
    await page.getByRole('main').getByRole('table').getByRole('link').first().click()
    const said = (term: string) => page.locator('dt', { hasText: new RegExp(`^${term}$`) }).locator('+ dd')
    await expect(said('Vastgesteld')).toHaveText('Hoog risico')
    await expect(said('Voorstel')).toContainText('Geen AI-systeem')
    await expect(said('Besluit')).toHaveText('anders besloten')
    await expect(said('Langs')).toContainText('Route 2')
    await expect(said('Reden')).toHaveText(why)
    await expect(said('Door')).toHaveText(place.people.committee?.name ?? '')
  })

  await test.step('without script: decides otherwise once more, and then confirms what the rules propose', async () => {
    await enter(plain.context(), place.people.committee)
    await plain.goto(outcome)
    await plain.getByRole('link', { name: 'Anders besluiten, met een reden' }).click()
    await plain.getByRole('radio', { name: /^Overig/ }).check()
    await plain.getByLabel('Waarom wijkt u af?').fill('Het ordent geen oproepen, bleek bij de proef op de post.')
    await plain.getByRole('button', { name: 'Leg dit besluit vast' }).click()
    await expect(plain.getByText('Uw besluit is vastgelegd, met de reden.')).toBeVisible()
    await plain.goto(outcome)
    await plain.getByRole('button', { name: /^Bevestig: geen AI-systeem/i }).click()
    await expect(plain.getByText('De classificatie is bevestigd.')).toBeVisible()
    expect(await decided()).toHaveLength(3)
    await plain.goto(`${place.at}/logboek`)
    await expect(plain.getByRole('main')).toContainText('Spoedwijzer')
    await expect(plain.getByRole('main')).toContainText(why)
  })
})
