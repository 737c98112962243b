import { v7 } from 'uuid'
import { expect, isAccessible, test } from './journey'
import { linkIn } from './mail'
import { aPlace, enter, rowsOf } from './place'

test.setTimeout(180_000)

test('open questions go to the FG, who answers exactly those, and to the vendor as a list', async ({
  page,
  withoutScript,
}) => {
  const place = await aPlace({ quality: ['qualityOfficer'], fg: ['dataProtectionOfficer'] })
  const systemId = v7()
  await rowsOf(place.id, 'insert into ai_system (id, name) values ($1, $2)', [systemId, 'Roosterhulp'])
  const system = `${place.at}/systemen/${systemId}`
  const ending = () =>
    rowsOf<{ whom: string; ending: string | null }>(
      place.id,
      'select whom, ending::text from question_request order by created_at',
    )

  await test.step('the quality officer hands what the owner would know to the FG', async () => {
    await enter(withoutScript, place.people.quality)
    await withoutScript.goto(`${system}/classificeren/uitkomst`)
    await withoutScript.getByRole('link', { name: /^Doorgeven.*Wie het systeem beheert/ }).click()
    await withoutScript.getByRole('button', { name: 'Vragen doorgeven' }).click()
    await expect(withoutScript.getByRole('alert')).toContainText('Kies aan wie u de vragen doorgeeft')
    const fg = await withoutScript.getByRole('option', { name: place.people.fg?.name ?? '' }).getAttribute('value')
    await withoutScript.getByLabel('Medewerker').selectOption(fg ?? '')
    await withoutScript.getByRole('button', { name: 'Vragen doorgeven' }).click()
    await expect(withoutScript.getByText(`Gevraagd aan ${place.people.fg?.name}`).first()).toBeVisible()
  })

  await test.step('and records that the vendor was asked', async () => {
    await withoutScript.getByRole('link', { name: 'Vragen aan de leverancier' }).click()
    await expect(withoutScript.getByLabel('Tekst om te kopiëren')).toHaveValue(
      /Hoe komt de software aan haar uitkomsten\?/,
    )
    const mail = withoutScript.getByRole('link', { name: 'Open een lege mail met dit onderwerp' })
    await expect(mail).toHaveAttribute('href', 'mailto:?subject=Vragen%20over%20Roosterhulp')
    await withoutScript.getByRole('button', { name: 'Vastleggen dat dit is gevraagd' }).click()
    await expect(withoutScript.getByText('Gevraagd aan leverancier op').first()).toBeVisible()
    expect(await ending()).toEqual([
      { whom: 'owner', ending: null },
      { whom: 'vendor', ending: null },
    ])
  })

  await test.step('the FG finds them on the dashboard and by mail, and answers without a way to the rest', async () => {
    await enter(page, place.people.fg)
    await page.goto(place.at)
    await page.getByRole('link', { name: /Beantwoord keer vragen aan u doorgegeven/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn vragen')
    await isAccessible(page)
    await page.getByRole('link', { name: 'Roosterhulp' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vragen over Roosterhulp')
    expect(new URL(await linkIn(place.people.fg?.email ?? '')).pathname).toBe(new URL(page.url()).pathname)
    await isAccessible(page)
    await page.setViewportSize({ width: 360, height: 800 })
    await isAccessible(page)
    await page.setViewportSize({ width: 1280, height: 900 })
    expect((await page.request.get(`${system}/classificeren/ai-systeem`)).status()).toBe(404)
    for (const unknown of await page.getByRole('radio', { name: /^Weet ik niet/ }).all()) await unknown.check()
    const autonomous = page.getByRole('group', { name: 'Werkt de software tot op zekere hoogte zelfstandig?' })
    await autonomous.getByRole('radio', { name: /^Ja/ }).check()
    await page.getByRole('button', { name: 'Antwoorden bewaren' }).click()
    await expect(page.getByRole('status')).toContainText('Uw antwoorden zijn bewaard')
  })

  await test.step('what nobody knows stays open, and the FG gives it back', async () => {
    await page.getByRole('button', { name: 'Teruggeven' }).click()
    await expect(page.getByText('Er liggen geen vragen bij u')).toBeVisible()
    const answers = await rowsOf(place.id, 'select 1 from answer where value = $1', ['yes'])
    expect(answers).toHaveLength(1)
    expect((await ending())[0]).toEqual({ whom: 'owner', ending: 'returned' })
  })

  await test.step('all of it stands in the logbook', async () => {
    await withoutScript.goto(`${place.at}/logboek`)
    for (const said of ['doorgegeven', 'aan de leverancier gesteld', 'teruggegeven'])
      await expect(withoutScript.getByRole('table').getByText(said).first()).toBeVisible()
  })
})
