import { expect, type Page } from '@playwright/test'

/** A page of the questionnaire: its heading, and the answer to each question on it. */
type Asked = { readonly topic: string; readonly answers: Readonly<Record<string, string | RegExp>> }

const rest = 'En wat u niet hebt aangekruist?'
const none = /^Geen van deze/

/** A bought medical device of class IIa that helps a radiologist: high risk along the route of the devices. */
export const device: readonly Asked[] = [
  {
    topic: 'Is het een AI-systeem?',
    answers: {
      'Hoe komt de software aan haar uitkomsten?': /^Met een model dat van voorbeelden/,
      'Werkt de software tot op zekere hoogte zelfstandig?': /^Ja/,
      'Levert de software uitkomsten op die invloed kunnen hebben': /^Ja/,
    },
  },
  { topic: 'Doet het iets wat verboden is?', answers: { [rest]: none } },
]

/** Answers what stands on this page and goes on, once the next page is there. */
export async function answer(page: Page, { topic, answers }: Asked): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: topic })).toBeVisible()
  for (const [question, chosen] of Object.entries(answers)) {
    await page.getByRole('group', { name: question }).getByRole('radio', { name: chosen }).check()
  }
  await page.getByRole('button', { name: 'Verder', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: topic })).toBeHidden()
}
