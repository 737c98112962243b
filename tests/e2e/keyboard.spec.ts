import type { Locator, Page } from '@playwright/test'
import { expect, isAccessible, test } from './journey'
import { linkIn } from './mail'
import { asWorkbook, ownList } from './own-list'
import { pdfOf, textOf } from './pdf'
import { aPlace, enter } from './place'
import { type Asked, device, hasGoneOn } from './questionnaire'

test.setTimeout(120_000)

/** Where focus is: whether on the target, on what, and whether that can be seen to have it, by itself or by what it is drawn by. */
const focusOf = (target: Locator): Promise<{ there: boolean; on: string; shows: boolean }> =>
  target.evaluate((element) => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement) || at === document.body) return { there: false, on: '', shows: false }
    const drawn = [at, at.closest('label'), at.parentElement, at.nextElementSibling]
    const shows = drawn.some((near) => {
      if (!near) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(near)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    })
    return { there: at === element, on: at.outerHTML.slice(0, 200), shows }
  })

/** Presses Tab until this has focus; everything passed on the way can be seen to have had it. */
async function tabTo(page: Page, target: Locator, most = 200): Promise<void> {
  await expect(target).toBeVisible()
  let before = ''
  let focus = await focusOf(target)
  for (let presses = 0; presses < most && !focus.there; presses++) {
    await page.keyboard.press('Tab')
    focus = await focusOf(target)
    // After the last stop it is the window's; a date has parts of its own inside, where the browser shows the focus.
    if (focus.on !== '' && focus.on !== before) expect(focus.shows, `focus can be seen on ${focus.on}`).toBe(true)
    before = focus.on
  }
  if (!focus.there) throw new Error(`Tab does not come to ${target}`)
}

async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

test('with Tab, Enter and Space alone one signs in, registers a system and answers a topic', async ({ page }) => {
  const place = await aPlace({ quality: ['qualityOfficer'] })
  const email = place.people.quality?.email ?? ''

  await test.step('signs in', async () => {
    await page.goto('/inloggen')
    await tabTo(page, page.getByLabel('E-mailadres'))
    await page.keyboard.type(email)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk in uw mail')
    await page.goto(await linkIn(email))
    await press(page, page.getByRole('button', { name: 'Inloggen' }))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overzicht')
  })

  await test.step('the first Tab offers to skip the menu', async () => {
    await page.goto(place.at)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused()
    await page.keyboard.press('Enter')
    await press(page, page.getByRole('main').getByRole('link', { name: 'Systeem registreren' }).first(), 'Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Systeem registreren')
  })

  await test.step('a mistake brings focus to what is wrong, and from there to the field', async () => {
    await press(page, page.getByRole('main').getByRole('button', { name: 'Systeem registreren' }))
    const summary = page.getByRole('main').getByRole('alert')
    await expect(summary).toBeFocused()
    await isAccessible(page)
    await press(page, summary.getByRole('link').first())
    await expect(page.getByRole('textbox', { name: /^Naam/ })).toBeFocused()
  })

  await test.step('registers', async () => {
    await page.keyboard.type('Met het toetsenbord')
    await tabTo(page, page.getByLabel('Wat doet het systeem'))
    await page.keyboard.type('Is zonder muis gemaakt.')
    await press(page, page.getByText('Gegevens en werking', { exact: true }).locator('xpath=ancestor-or-self::summary'))
    await expect(page.getByLabel('Mate van autonomie')).toBeVisible()
    await press(page, page.getByRole('main').getByRole('button', { name: 'Systeem registreren' }), 'Space')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Met het toetsenbord')
  })

  await test.step('answers a topic', async () => {
    await press(page, page.getByRole('main').getByRole('link', { name: 'Classificeren' }).first())
    await press(page, page.getByRole('link', { name: 'Beginnen' }))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is het een AI-systeem?')
    for (const question of ['Hoe komt de software', 'Werkt de software', 'Levert de software']) {
      const first = page.getByRole('group', { name: question }).getByRole('radio').first()
      await press(page, first, 'Space')
      await expect(first).toBeChecked()
    }
    await press(page, page.getByRole('button', { name: 'Verder', exact: true }))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Doet het iets wat verboden is?')
  })

  await test.step('nothing on the way puts itself before its place', async () => {
    expect(await page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count()).toBe(0)
  })
})

/** Chooses in a list with the arrow keys, as long as it takes. */
async function chooseByArrow(page: Page, list: Locator, label: string): Promise<void> {
  await tabTo(page, list)
  const chosen = () => list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label ?? '')
  for (let presses = 0; presses < 120 && (await chosen()) !== label; presses++) await page.keyboard.press('ArrowDown')
  expect(await chosen()).toBe(label)
}

/** Tab stops at a group of radio buttons once; the arrows move within it. */
async function pick(page: Page, group: Locator, name: RegExp): Promise<void> {
  const wanted = group.getByRole('radio', { name })
  const all = group.getByRole('radio')
  const stop = (await all.and(page.locator(':checked')).count()) > 0 ? all.and(page.locator(':checked')) : all.first()
  await press(page, stop, 'Space')
  for (let presses = await all.count(); presses > 0 && !(await wanted.isChecked()); presses--)
    await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeChecked()
}

async function answerByKeys(page: Page, asked: Asked): Promise<void> {
  const { topic, answers = {}, unknownDays, reason } = asked
  await expect(page.getByRole('heading', { level: 1, name: topic })).toBeVisible()
  for (const [question, chosen] of Object.entries(answers))
    await pick(page, page.getByRole('group', { name: question }), chosen)
  if (reason) {
    await tabTo(page, page.getByLabel('Waarom beoordeelt u dit zo?'))
    await page.keyboard.type(reason)
  }
  if (unknownDays) await press(page, page.getByRole('checkbox', { name: /^Weet ik niet/ }), 'Space')
  await press(page, page.getByRole('button', { name: 'Verder', exact: true }))
  await hasGoneOn(page, asked)
}

test('with the keyboard alone one imports a list, confirms a classification, records the DPIA and gets the dossier', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const place = await aPlace({ quality: ['qualityOfficer'], owner: ['systemOwner'] })
  await enter(page.context(), place.people.quality)

  await test.step('sends the file', async () => {
    await page.goto(`${place.at}/systemen/importeren`)
    const file = page.getByLabel('Bestand')
    // Asked for well before the key: the browser must be ready to hand the window over when Space opens it.
    const chooser = page.waitForEvent('filechooser')
    await tabTo(page, file)
    // The window in which a file is chosen is the system's own; it opens with Space.
    await page.keyboard.press('Space')
    await (await chooser).setFiles(asWorkbook(await ownList(place)))
    await press(page, page.getByRole('button', { name: 'Lezen en controleren' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Controleer de import' })).toBeVisible({ timeout: 30_000 })
  })

  await test.step('says what a column is, leaves a row out and takes the rest over', async () => {
    await chooseByArrow(page, page.getByLabel('Regelgeving wordt'), 'MDR of IVDR')
    await press(page, page.getByRole('button', { name: 'Kolommen bijwerken' }))
    await expect(page.getByRole('row', { name: /^Regelgeving/ })).toContainText('herkend')
    await press(page, page.getByRole('button', { name: /^Overslaan.*rij 5$/ }))
    await expect(page.getByRole('row', { name: /^5 Onbekende eigenaar overgeslagen/ })).toBeVisible()
    await press(page, page.getByRole('button', { name: '3 overnemen, 1 overslaan' }))
    await expect(page.getByRole('heading', { level: 1, name: 'De import is klaar' })).toBeVisible({ timeout: 30_000 })
    await press(page, page.getByRole('link', { name: 'Naar de AI-systemen' }))
    await press(page, page.getByRole('link', { name: 'Botbreukdetectie' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Botbreukdetectie' })).toBeVisible()
  })
  const system = new URL(page.url()).pathname

  await test.step('answers every topic and confirms what follows', async () => {
    await press(page, page.getByRole('main').getByRole('link', { name: 'Classificeren' }).first())
    await press(page, page.getByRole('link', { name: 'Beginnen' }))
    for (const asked of device) await answerByKeys(page, asked)
    await expect(page.getByRole('heading', { level: 1, name: 'Uitkomst' })).toBeVisible()
    await press(page, page.getByRole('button', { name: /^Bevestig: hoog risico/ }))
    await expect(page.getByText('De classificatie is bevestigd.')).toBeVisible()
  })

  await test.step('records the DPIA', async () => {
    await page.goto(`${system}/dpia`)
    await pick(page, page.getByRole('group', { name: 'Status' }), /^Loopt/)
    await chooseByArrow(page, page.getByLabel('Wie is verantwoordelijk?'), place.people.owner?.name ?? '')
    await press(page, page.getByRole('button', { name: 'Vastleggen' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Botbreukdetectie' })).toBeVisible()
    await expect(page.getByRole('definition').filter({ hasText: 'Loopt' })).toBeVisible()
  })

  await test.step('gets the dossier', async () => {
    const { read } = await pdfOf(page, () => press(page, page.getByRole('link', { name: 'Dossier (PDF)' })))
    expect(read).toMatchObject({ tagged: true })
    expect(textOf(read)).toContain('Botbreukdetectie')
  })
})
