import type { Page } from '@playwright/test'
import { expect, test } from './journey'
import { linkIn } from './mail'
import { aPlace } from './place'
import { fillIn, isAi } from './questionnaire'

test.setTimeout(120_000)

/** Signs in with the link of the letter, as a browser without script does. */
async function signInByMail(page: Page, email: string): Promise<void> {
  await page.goto('/inloggen')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur mij een link' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk in uw mail')
  await page.goto(await linkIn(email))
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overzicht')
}

test('without JavaScript one signs in, registers, edits, classifies, plans and proves', async ({
  withoutScript: page,
}) => {
  const place = await aPlace({ quality: ['qualityOfficer'], owner: ['systemOwner'] })
  await signInByMail(page, place.people.quality?.email ?? '')

  await test.step('a form with a mistake says what is wrong and keeps what was typed', async () => {
    await page.goto(`${place.at}/systemen/nieuw`)
    await page.getByLabel('Wat doet het systeem').fill('Leest röntgenfoto’s voor.')
    await page.getByLabel('Leverancier').fill('Beeldanalyse')
    await page.getByRole('button', { name: 'Systeem registreren' }).click()
    const summary = page.getByRole('alert')
    await expect(summary).toContainText('Dit gaat nog niet goed')
    await expect(page.getByLabel('Wat doet het systeem')).toHaveValue('Leest röntgenfoto’s voor.')
    await expect(page.getByLabel('Leverancier')).toHaveValue('Beeldanalyse')
    await expect(page.getByRole('textbox', { name: /^Naam/ })).toHaveAttribute('aria-invalid', 'true')
    const target = await summary.getByRole('link').first().getAttribute('href')
    await expect(page.locator(target ?? '')).toHaveAttribute('name', 'name')
  })

  await test.step('and mended it makes one system', async () => {
    await page.getByRole('textbox', { name: /^Naam/ }).fill('Botbreuk zonder script')
    await page.getByRole('button', { name: 'Systeem registreren' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Botbreuk zonder script')
    await expect(page.getByRole('status')).toContainText('geregistreerd')
  })
  const system = new URL(page.url()).pathname

  await test.step('edits', async () => {
    await page.getByRole('link', { name: 'Bewerken' }).first().click()
    await page.getByLabel('Wat doet het systeem').fill('Wijst breuken aan.')
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Botbreuk zonder script')
    await expect(page.getByRole('definition').filter({ hasText: 'Wijst breuken aan.' })).toBeVisible()
  })

  await test.step('answers a topic, first with one answer short', async () => {
    await page.goto(`${system}/classificeren/ai-systeem`)
    await page.getByRole('group', { name: 'Hoe komt de software' }).getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('Dit gaat nog niet goed')
    await expect(page.getByRole('group', { name: 'Hoe komt de software' }).getByRole('radio').first()).toBeChecked()
    await fillIn(page, isAi)
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Doet het iets wat verboden is?')
  })

  await test.step('keeps the interim result, from which an obligation follows', async () => {
    await page.goto(`${system}/classificeren/uitkomst`)
    await page.getByRole('button', { name: 'Leg vast als tussenstand' }).click()
    await page.getByRole('link', { name: 'Procedure voor incidenten met dit systeem' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Procedure voor incidenten met dit systeem')
  })

  await test.step('plans the obligation', async () => {
    await page.getByLabel('Eigenaar').selectOption({ label: place.people.owner?.name ?? '' })
    await page.getByLabel('Streefdatum').fill('2027-03-01')
    await page.getByLabel('We zijn ermee bezig').check()
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await expect(page.getByRole('definition').filter({ hasText: '1 maart 2027' })).toBeVisible()
    await expect(page.getByRole('definition').filter({ hasText: place.people.owner?.name ?? '' })).toBeVisible()
  })

  await test.step('adds a proof with a file, and gets the file back', async () => {
    await page.getByLabel(/^Wat is het/).fill('Meldprocedure')
    const file = { name: 'procedure.txt', mimeType: 'text/plain', buffer: Buffer.from('Zo melden wij incidenten.') }
    await page.getByLabel('Bestand').setInputFiles(file)
    await page.getByRole('button', { name: 'Bewijs toevoegen' }).click()
    const link = page.getByRole('link', { name: /procedure\.txt/ })
    await expect(link).toBeVisible()
    const fetched = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(await fetched.text()).toBe('Zo melden wij incidenten.')
    expect(fetched.headers()['content-disposition']).toMatch(/^attachment/)
  })
})
