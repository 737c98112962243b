import { v7 } from 'uuid'
import { expect, test } from './journey'
import { aPlace, enter, type Place, rowsOf } from './place'

test.setTimeout(90_000)

/** A practice with one system, an obligation of it and a proof. */
async function aPractice(): Promise<Place> {
  const practice = await aPlace({ admin: ['administrator'] }, 'gpPractice')
  const [system, duty] = [v7(), v7()]
  await rowsOf(
    practice.id,
    `insert into ai_system (id, name, stage, stage_since, category, classification_state)
     values ($1, 'Spraakverslag', 'inUse', '2026-01-01', 'highRisk', 'confirmed')`,
    [system],
  )
  await rowsOf(
    practice.id,
    `insert into duty (id, system_id, norm_id, standing, article, title, verdict)
     values ($1, $2, 'ai-act.4', 'law', 'AI-verordening art. 4', 'Geheime verplichting', 'owed')`,
    [duty, system],
  )
  await rowsOf(
    practice.id,
    `insert into evidence (id, duty_id, title, covers_from, added_by_id) values ($1, $2, 'Geheim bewijs', '2026-01-01', $3)`,
    [v7(), duty, practice.people.admin?.id],
  )
  return practice
}

test('a regional organisation sees of a practice what it granted, and after that nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  const practice = await aPractice()
  const region = await aPlace({ officer: ['qualityOfficer'], owner: ['systemOwner'] }, 'regionalOrganisation')
  const third = await aPlace({ officer: ['administrator'] }, 'regionalOrganisation')
  await enter(page, practice.people.admin)
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'nl-NL' })
  await enter(context, region.people.officer)
  const looking = await context.newPage()
  const seen = `${region.at}/praktijken/${practice.slug}`

  await test.step('nothing before there is a grant', async () => {
    expect((await context.request.get(seen)).status()).toBe(404)
    await looking.goto(`${region.at}/praktijken`)
    await expect(looking.getByRole('main')).not.toContainText(practice.name)
  })

  await test.step('the practice gives a look at its list of systems alone', async () => {
    await page.goto(`${practice.at}/beheer/inzage/geven`)
    await page.getByLabel(/^Regio-organisatie/).selectOption({ label: region.name })
    await expect(page.getByRole('checkbox', { name: /^AI-systemen/ })).toBeChecked()
    await page.getByRole('button', { name: 'Inzage geven' }).click()
    await expect(page.getByRole('table', { name: 'Gegeven inzage' })).toContainText(region.name)
  })

  await test.step('the region sees that list, and nothing else', async () => {
    await looking.reload()
    await looking.getByRole('link', { name: practice.name }).click()
    await expect(looking.getByRole('heading', { level: 1 })).toHaveText(practice.name)
    const main = looking.getByRole('main')
    await expect(main).toContainText('Spraakverslag')
    await expect(main).not.toContainText('Hoog risico')
    await expect(main).not.toContainText('Geheim')
    await expect(main.getByText('Niet gedeeld')).not.toHaveCount(0)
  })

  await test.step('it stays outside the practice itself, and so does everybody else', async () => {
    for (const path of [practice.at, `${practice.at}/systemen`, `${practice.at}/verplichtingen`]) {
      expect((await context.request.get(path)).status(), path).toBe(404)
    }
    await enter(context, region.people.owner)
    expect((await context.request.get(seen)).status(), 'a role that may not use grants').toBe(404)
    await enter(context, third.people.officer)
    expect((await context.request.get(`${third.at}/praktijken/${practice.slug}`)).status(), 'another region').toBe(404)
    await enter(context, region.people.officer)
  })

  await test.step('the practice is told that somebody looked', async () => {
    await expect
      .poll(() => rowsOf<{ name: string }>(practice.id, "select name from log_entry where name like 'grant.%'"))
      .toEqual(expect.arrayContaining([{ name: 'grant.given' }]))
    await page.goto(`${practice.at}/beheer/inzage`)
    await expect
      .poll(async () => {
        await page.reload()
        return page.getByText('Er heeft nog niemand gekeken.').count()
      })
      .toBe(0)
  })

  await test.step('and takes the look back', async () => {
    await page.getByRole('button', { name: `Trek de inzage van ${region.name} in` }).click()
    await expect(page.getByRole('table', { name: 'Gegeven inzage' })).toContainText(/Ingetrokken/i)
    expect((await context.request.get(seen)).status()).toBe(404)
    await looking.goto(`${region.at}/praktijken`)
    await expect(looking.getByRole('main')).not.toContainText(practice.name)
  })
  await context.close()
})
