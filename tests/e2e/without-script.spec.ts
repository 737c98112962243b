import type { Page } from '@playwright/test'
import { expect, test } from './journey'
import { linkIn } from './mail'
import { asWorkbook, ownList } from './own-list'
import { pdfOf, textOf } from './pdf'
import { aPlace, enter } from './place'
import { answer, device, fillIn, isAi } from './questionnaire'

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

test('without JavaScript one imports a list, confirms a classification, records the DPIA and gets the dossier', async ({
  withoutScript: page,
}) => {
  test.setTimeout(180_000)
  const place = await aPlace({ quality: ['qualityOfficer'], owner: ['systemOwner'] })
  await enter(page.context(), place.people.quality)

  await test.step('a file that is no list is refused in words, and nothing is kept of it', async () => {
    await page.goto(`${place.at}/systemen/importeren`)
    const picture = { name: 'lijst.xlsx', mimeType: 'image/png', buffer: Buffer.from('geen werkblad') }
    await page.getByLabel('Bestand').setInputFiles(picture)
    await page.getByRole('button', { name: 'Lezen en controleren' }).click()
    await reloadUntil(page, 'De import kan niet verder')
    await expect(page.getByRole('main')).toContainText('Er is niets opgeslagen.')
  })

  await test.step('sends the list and waits for it', async () => {
    await page.goto(`${place.at}/systemen/importeren`)
    await page.getByLabel('Bestand').setInputFiles(asWorkbook(await ownList(place)))
    await page.getByRole('button', { name: 'Lezen en controleren' }).click()
    await reloadUntil(page, 'Controleer de import')
  })

  await test.step('says what a column is, leaves a row out and takes the rest over', async () => {
    await page.getByLabel('Regelgeving wordt').selectOption({ label: 'MDR of IVDR' })
    await page.getByRole('button', { name: 'Kolommen bijwerken' }).click()
    await expect(page.getByRole('row', { name: /^Regelgeving/ })).toContainText('herkend')
    await page.getByRole('button', { name: /^Overslaan.*rij 5$/ }).click()
    await expect(page.getByRole('row', { name: /^5 Onbekende eigenaar overgeslagen/ })).toBeVisible()
    await page.getByRole('button', { name: '3 overnemen, 1 overslaan' }).click()
    await reloadUntil(page, 'De import is klaar')
    await page.getByRole('link', { name: 'Naar de AI-systemen' }).click()
    await page.getByRole('link', { name: 'Botbreukdetectie' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Botbreukdetectie' })).toBeVisible()
  })
  const system = new URL(page.url()).pathname

  await test.step('answers every topic and confirms what follows', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Classificeren' }).first().click()
    await page.getByRole('link', { name: 'Beginnen' }).click()
    for (const asked of device) await answer(page, asked)
    await page.getByRole('button', { name: /^Bevestig: hoog risico/ }).click()
    await expect(page.getByText('De classificatie is bevestigd.')).toBeVisible()
  })

  await test.step('records the DPIA with its document', async () => {
    await page.goto(`${system}/dpia`)
    await page.getByRole('radio', { name: 'Gereed' }).check()
    await page.getByLabel('Op welke dag?').fill('2026-10-01')
    await page.getByLabel('Wie is verantwoordelijk?').selectOption({ label: place.people.owner?.name ?? '' })
    const document = { name: 'DPIA.txt', mimeType: 'text/plain', buffer: Buffer.from('De DPIA.') }
    await page.getByLabel('Document', { exact: true }).setInputFiles(document)
    await page.getByRole('button', { name: 'Vastleggen' }).click()
    await expect(page.getByRole('definition').filter({ hasText: 'op 1 oktober 2026' })).toContainText('Gereed')
  })

  await test.step('gets the dossier', async () => {
    await page.goto(system)
    const { read } = await pdfOf(page, () => page.getByRole('link', { name: 'Dossier (PDF)' }).click())
    expect(read).toMatchObject({ tagged: true })
    expect(textOf(read)).toContain('Botbreukdetectie')
  })
})

/** What the worker does shows on the page when it is asked for again, by hand or by the page itself. */
const reloadUntil = (page: Page, heading: string) =>
  expect(async () => {
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
