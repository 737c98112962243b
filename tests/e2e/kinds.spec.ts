import { v7 } from 'uuid'
import { expect, isAccessible, test } from './journey'
import { aPlace, enter, rowsOf } from './place'

test('a quality officer begins from a known kind, and its proposals count only once taken over', async ({
  withoutScript: page,
}) => {
  const place = await aPlace({ quality: ['qualityOfficer'] })
  const systemId = v7()
  await rowsOf(place.id, 'insert into ai_system (id, name) values ($1, $2)', [systemId, 'Netvliesfoto beoordelen'])
  await enter(page, place.people.quality)
  const start = `${place.at}/systemen/${systemId}/classificeren`
  const answered = () =>
    rowsOf<{ fact_id: string; value: string }>(
      place.id,
      'select fact_id, value from answer where system_id = $1 order by fact_id',
      [systemId],
    )

  await test.step('picks the kind, without having answered anything', async () => {
    await page.goto(start)
    await page.getByRole('link', { name: 'Kies een soort' }).click()
    await page.getByRole('button', { name: 'Soort bewaren' }).click()
    await expect(page.getByRole('alert')).toContainText('Kies een soort uit de lijst')
    await page.getByRole('radio', { name: /^Beeldanalyse/ }).check()
    await page.getByRole('button', { name: 'Soort bewaren' }).click()
    await expect(page.getByText('Soort hulpmiddel: Beeldanalyse')).toBeVisible()
    expect(await answered()).toEqual([])
  })

  const technique = page.getByRole('group', { name: 'Hoe komt de software aan haar uitkomsten?' })
  await test.step('sees a proposal at each question, with nothing chosen yet', async () => {
    await page.goto(`${start}/ai-systeem`)
    await expect(technique).toContainText('Voorstel')
    await expect(technique).toContainText('Beelden herkennen gebeurt met een model')
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  })

  await test.step('who goes on without taking them over, has answered nothing', async () => {
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('Dit gaat nog niet goed')
    expect(await answered()).toEqual([])
  })

  await test.step('takes them over, and does not know one of them', async () => {
    const autonomous = page.getByRole('group', { name: 'Werkt de software tot op zekere hoogte zelfstandig?' })
    await autonomous.getByRole('radio', { name: /^Weet ik niet/ }).check()
    await page.getByRole('checkbox', { name: /Ik heb de 3 voorstellen/ }).check()
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Is het een AI-systeem?')
    expect(await answered()).toEqual([
      { fact_id: 'autonomous', value: 'weet-niet' },
      { fact_id: 'influences', value: 'yes' },
      { fact_id: 'technique', value: 'learned' },
    ])
  })

  await test.step('changes the kind; what was answered stays', async () => {
    await page.goto(start)
    await page.getByRole('link', { name: 'Andere soort kiezen' }).click()
    await page.getByRole('radio', { name: /^Geen van deze/ }).check()
    await page.getByRole('button', { name: 'Soort bewaren' }).click()
    await expect(page.getByText('Beginnen met een bekend soort hulpmiddel')).toBeVisible()
    expect(await answered()).toHaveLength(3)
  })
})

test('the choice of a kind and a page with proposals are accessible', async ({ page }) => {
  const place = await aPlace({ quality: ['qualityOfficer'] })
  const systemId = v7()
  await rowsOf(place.id, `insert into ai_system (id, name, tool_kind) values ($1, 'Planbord', 'planning')`, [systemId])
  await enter(page, place.people.quality)
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${place.at}/systemen/${systemId}/classificeren`)
    await expect(page.getByText('Soort hulpmiddel: Planning en capaciteit')).toBeVisible()
    await isAccessible(page)
    await page.getByRole('link', { name: 'Andere soort kiezen' }).click()
    await isAccessible(page)
    await page.goto(`${place.at}/systemen/${systemId}/classificeren/ai-systeem`)
    await expect(page.getByRole('checkbox', { name: /Ik heb de 2 voorstellen/ })).toBeVisible()
    await isAccessible(page)
  }
})
