import type { Locator, Page } from '@playwright/test'
import { expect, isAccessible, test } from './journey'
import { linkIn } from './mail'
import { aPlace } from './place'

test.setTimeout(120_000)

/** Whether what has focus can be seen to have it: an outline or a ring, on itself or on what it is drawn by. */
const focusShows = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement) || at === document.body) return false
    const drawn = [at, at.closest('label'), at.parentElement, at.nextElementSibling]
    return drawn.some((element) => {
      if (!element) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    })
  })

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement)

/** Presses Tab until this has focus; everything passed on the way can be seen to have had it. */
async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  await expect(target).toBeVisible()
  let before = ''
  for (let presses = 0; presses < most; presses++) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
    const on = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '')
    // A date has parts of its own inside, where the browser shows the focus.
    if (on !== before) expect(await focusShows(page), `focus can be seen on ${on}`).toBe(true)
    before = on
  }
  throw new Error(`Tab does not come to ${target}`)
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
