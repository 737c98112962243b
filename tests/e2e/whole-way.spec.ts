import type { Page } from '@playwright/test'
import { expect, isAccessible, test } from './journey'
import { linkIn } from './mail'
import { asWorkbook, ownList } from './own-list'
import { pdfOf, textOf } from './pdf'
import { aPlace, enter, type Place, rowsOf } from './place'
import { answer, device } from './questionnaire'

const rowsIn = (page: Page, table: string) => page.getByRole('table', { name: table }).locator('tbody tr')

/** A number on the dashboard, and the rows that it leads to. */
async function leadsToAsMany(page: Page, place: Place, name: RegExp | string, list: string, many: number) {
  await page.goto(place.at)
  await page.getByRole('main').getByRole('link', { name }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: list })).toBeVisible()
  if (many > 0) await expect(rowsIn(page, list)).toHaveCount(many)
}

test('from the hospital’s own list to a register, its obligations and a PDF', async ({ page, browser, baseURL }) => {
  test.setTimeout(180_000)
  const place = await aPlace({ quality: ['qualityOfficer'], owner: ['systemOwner'], committee: ['aiCommittee'] })
  const elsewhere = await aPlace({ admin: ['administrator'] })
  let system = ''

  await test.step('signs in with the link that came by e-mail', async () => {
    await page.goto('/inloggen')
    await page.getByLabel('E-mailadres').fill(place.people.quality?.email ?? '')
    await page.getByRole('button', { name: 'Stuur mij een link' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Kijk in uw mail' })).toBeVisible()
    await page.goto(await linkIn(place.people.quality?.email ?? ''))
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await expect(page.getByRole('heading', { name: 'Uw register is nog leeg' })).toBeVisible()
    expect(new URL(page.url()).pathname).toBe(place.at)
  })

  await test.step('imports the list, corrects a column, and leaves a wrong row out', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Lijst importeren' }).click()
    await page.getByLabel('Bestand').setInputFiles(asWorkbook(await ownList(place)))
    await page.getByRole('button', { name: 'Lezen en controleren' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Controleer de import' })).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText('1 rij kan nog niet mee')).toBeVisible()
    await expect(page.getByText(/"niemand@elders.example" in cel D5 is geen e-mailadres/)).toBeVisible()
    await isAccessible(page)
    const column = page.getByLabel('Regelgeving wordt')
    await expect(column).toHaveValue('')
    await column.selectOption({ label: 'MDR of IVDR' })
    await page.getByRole('button', { name: 'Kolommen bijwerken' }).click()
    await expect(page.getByRole('row', { name: /^Regelgeving/ })).toContainText('herkend')
    await page.getByRole('button', { name: /^Overslaan.*rij 5$/ }).click()
    await expect(page.getByRole('row', { name: /^5 Onbekende eigenaar overgeslagen/ })).toBeVisible()
    await page.getByRole('button', { name: '3 overnemen, 1 overslaan' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'De import is klaar' })).toBeVisible({ timeout: 30_000 })
    await isAccessible(page)
    await page.getByRole('link', { name: 'Naar de AI-systemen' }).click()
    await expect(rowsIn(page, 'AI-systemen')).toHaveCount(3)
    await expect(page.getByRole('link', { name: 'Onbekende eigenaar' })).toHaveCount(0)
  })

  await test.step('sees on the dashboard that nothing is classified yet', async () => {
    await page.goto(place.at)
    await expect(page.getByRole('link', { name: 'Onbepaald 3' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Hoog risico 0' })).toBeVisible()
    await leadsToAsMany(page, place, 'Onbepaald 3', 'AI-systemen', 3)
  })

  await test.step('opens a system and answers what is asked', async () => {
    await page.getByRole('link', { name: 'Botbreukdetectie' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Botbreukdetectie' })).toBeVisible()
    system = new URL(page.url()).pathname
    await page.getByRole('link', { name: 'Classificeren' }).first().click()
    await page.getByRole('link', { name: 'Beginnen' }).click()
    for (const asked of device) await answer(page, asked)
  })

  await test.step('sees the outcome, why, and with which articles', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Uitkomst' })).toBeVisible()
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 2, name: /^Hoog risico/ })).toBeVisible()
    await expect(main).toContainText('Route 1: medisch hulpmiddel met aangemelde instantie')
    await expect(main).toContainText('AI-verordening art. 6 lid 1')
    await expect(main).toContainText('MDCG 2025-6 tabel 1')
    await expect(main).toContainText('indicatie')
    await isAccessible(page)
  })

  await test.step('looks at what a proposal would change; the outcome stays that of the law', async () => {
    await page.getByText('Concepten en voorstellen').click()
    await page.getByLabel(/^Voorstel COM\(2025\) 1023/).check()
    await page.getByRole('button', { name: 'Bekijk wat er zou veranderen' }).click()
    await expect(page.getByText('Zou niet meer gelden: Menselijk toezicht.')).toBeVisible()
    await page.getByLabel(/^Voorstel COM\(2025\) 1023/).uncheck()
    await page.getByLabel(/^Conceptrichtsnoeren/).check()
    await page.getByLabel(/^Voorstel COM\(2025\) 837/).check()
    await page.getByRole('button', { name: 'Bekijk wat er zou veranderen' }).click()
    const told = page.getByRole('status').filter({ hasText: 'Wat dan nog open zou zijn' })
    await expect(told).toContainText(
      'Leidt het uit lichaamssignalen zoals gang, ECG of EEG de gezondheid van mensen af?',
    )
    await expect(told.getByRole('heading', { name: 'Datalekken melden' })).toBeVisible()
    await expect(told.getByRole('radio')).toHaveCount(0)
    await expect(
      page.getByRole('heading', { level: 2, name: 'Hoog risico, geldt vanaf 2 augustus 2028' }),
    ).toBeVisible()
    await isAccessible(page)
  })

  await test.step('confirms it by name and finds the obligations, each with an owner and a day', async () => {
    await page.getByRole('button', { name: /^Bevestig: hoog risico/ }).click()
    await expect(page.getByText('De classificatie is bevestigd.')).toBeVisible()
    const duties = rowsIn(page, 'Verplichtingen van dit systeem')
    await expect(duties).toHaveCount(13)
    for (const duty of await duties.all()) {
      await expect(duty).toContainText(place.people.owner?.name ?? '')
      await expect(duty).toContainText(/geldt (nu|(sinds|vanaf) \d)|geen wettelijke datum/)
    }
    await expect(duties.filter({ hasText: 'AI-verordening art. 26 lid 6' })).toContainText(
      'geldt vanaf 2 augustus 2028',
    )
    await expect(page.getByText(/bevestigd door Anna Akkerman/)).toBeVisible()
  })

  await test.step('records the DPIA and the supplier checklist', async () => {
    await page.goto(`${system}/dpia`)
    await page.getByRole('radio', { name: 'Gereed' }).check()
    await page.getByLabel('Op welke dag?').fill('2026-10-01')
    await page.getByLabel('Wie is verantwoordelijk?').selectOption({ label: place.people.owner?.name ?? '' })
    const document = { name: 'DPIA Botbreukdetectie.txt', mimeType: 'text/plain', buffer: Buffer.from('De DPIA.') }
    await page.getByLabel('Document', { exact: true }).setInputFiles(document)
    await page.getByRole('button', { name: 'Vastleggen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Botbreukdetectie' })).toBeVisible()
    await page.goto(`${system}/leverancierschecklist`)
    await page.getByRole('radio', { name: 'Loopt' }).check()
    await page.getByRole('button', { name: 'Vastleggen' }).click()
    const checks = page.getByRole('definition')
    await expect(checks.filter({ hasText: 'op 1 oktober 2026' })).toContainText('Gereed')
    await expect(checks.filter({ hasText: 'Loopt' })).toBeVisible()
  })

  await test.step('sees the numbers of the dashboard change, each leading to as many rows', async () => {
    await page.goto(place.at)
    await expect(page.getByRole('link', { name: 'Onbepaald 2' })).toBeVisible()
    const number = (check: string) =>
      page.getByRole('table', { name: 'DPIA en leverancierschecklist' }).locator(`a[href*="${check}"]`)
    for (const [check, many] of [
      ['dpia=gereed', '1'],
      ['dpia=niet-begonnen', '2'],
      ['checklist=loopt', '1'],
      ['checklist=niet-begonnen', '2'],
    ] as const)
      await expect(number(check), check).toHaveText(many)
    await leadsToAsMany(page, place, 'Hoog risico 1', 'AI-systemen', 1)
    await leadsToAsMany(page, place, 'Onbepaald 2', 'AI-systemen', 2)
    await leadsToAsMany(page, place, /wachten? op controle/, 'Verplichtingen', 1)
    for (const [check, many] of [
      ['dpia=gereed', 1],
      ['dpia=niet-begonnen', 2],
    ] as const) {
      await page.goto(place.at)
      await number(check).click()
      await expect(rowsIn(page, 'AI-systemen')).toHaveCount(many)
    }
    await leadsToAsMany(page, place, '1 systeem', 'AI-systemen', 1)
  })

  await test.step('downloads the dossier of the system and the report of the register', async () => {
    await page.goto(system)
    const dossier = await pdfOf(page, () => page.getByRole('link', { name: 'Dossier (PDF)' }).click())
    expect(dossier.read).toMatchObject({ tagged: true })
    expect(textOf(dossier.read)).toContain('Botbreukdetectie')
    expect(textOf(dossier.read)).toContain(place.name)
    expect(textOf(dossier.read)).toContain('art. 6 lid 1')
    expect(dossier.read.bookmarks.length).toBeGreaterThan(3)
    await page.goto(`${place.at}/dossier`)
    const report = await pdfOf(page, () => page.getByRole('main').locator('a[href$="/dossier/register"]').click())
    for (const name of ['Botbreukdetectie', 'Roosterhulp', 'Spraakverslag']) expect(textOf(report.read)).toContain(name)
    await page.reload()
    await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(2)
  })

  await test.step('finds all of it in the logbook', async () => {
    const told = await rowsOf<{ name: string }>(place.id, 'select distinct name from log_entry')
    expect(told.map((t) => t.name)).toEqual(
      expect.arrayContaining([
        'import.started',
        'import.done',
        'system.registered',
        'classification.answered',
        'classification.confirmed',
        'duty.arose',
        'check.dpia',
        'check.supplierChecklist',
        'document.made',
      ]),
    )
    await page.goto(`${place.at}/logboek`)
    await expect(page.getByRole('main')).toContainText('Botbreukdetectie')
  })

  await test.step('another institution sees nothing of it', async () => {
    const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'nl-NL' })
    await enter(context, elsewhere.people.admin)
    const other = await context.newPage()
    const inOwn = system.replace(place.at, elsewhere.at)
    for (const path of [place.at, system, `${place.at}/dossier/register`, inOwn, `${inOwn}/dossier`, `${inOwn}/dpia`]) {
      expect((await context.request.get(path)).status(), path).toBe(404)
    }
    await other.goto(`${elsewhere.at}/systemen`)
    await expect(other.getByRole('main')).not.toContainText('Botbreukdetectie')
    await other.goto(`${elsewhere.at}/verplichtingen`)
    await expect(other.getByRole('main')).not.toContainText('Botbreukdetectie')
    await context.close()
  })
})
