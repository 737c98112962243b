import { expect, type Page } from '@playwright/test'

/** A page of the questionnaire: its heading, and the answer to each question on it. */
export type Asked = {
  readonly topic: string
  readonly answers?: Readonly<Record<string, RegExp>>
  /** Dates that nobody knows. */
  readonly unknownDays?: boolean
}

const rest = 'En wat u niet hebt aangekruist?'
const none = { [rest]: /^Geen van deze/ }

export const isAi: Asked = {
  topic: 'Is het een AI-systeem?',
  answers: {
    'Hoe komt de software aan haar uitkomsten?': /^Met een model dat van voorbeelden/,
    'Werkt de software tot op zekere hoogte zelfstandig?': /^Ja/,
    'Levert de software uitkomsten op die invloed kunnen hebben': /^Ja/,
  },
}

/**
 * What is still asked of a bought medical device whose class stands in the register already: high risk along the route
 * of the devices.
 */
export const device: readonly Asked[] = [
  isAi,
  { topic: 'Doet het iets wat verboden is?', answers: none },
  { topic: 'Welke rol heeft uw organisatie?', answers: { 'Gebruikt uw organisatie het systeem': /^Ja/ } },
  { topic: 'Is het een medisch hulpmiddel?', answers: { 'Is de AI zelf het hulpmiddel': /^De software is zelf/ } },
  { topic: 'Speelt het een rol bij spoed?', answers: { 'Bepaalt het systeem mee hoe dringend': /^Nee/ } },
  { topic: 'Wordt het voor een van deze toepassingen gebruikt?', answers: none },
  { topic: 'Hebt u iets aan het systeem veranderd?', answers: none },
  {
    topic: 'Was het er al voordat de regels gaan gelden?',
    unknownDays: true,
    answers: { 'Is het ontwerp daarna wezenlijk gewijzigd?': /^Weet ik niet/, 'bedoeld voor gebruik door': /^Nee/ },
  },
  {
    topic: 'Hoe gebruikt u het?',
    answers: { 'Bepaalt uw organisatie welke gegevens': /^Ja/, 'op de werkplek gebruikt': /^Ja/ },
  },
  {
    topic: 'Krijgen mensen de uitkomst te zien of te horen?',
    answers: {
      'Deelt het systeem mensen in groepen in': /^Nee/,
      'beeld, geluid of video': /^Nee/,
      'Publiceert u er teksten mee': /^Nee/,
    },
  },
]

/** Answers what stands on this page, and leaves it there. */
export async function fillIn(page: Page, { topic, answers = {}, unknownDays }: Asked): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: topic })).toBeVisible()
  for (const [question, chosen] of Object.entries(answers)) {
    await page.getByRole('group', { name: question }).getByRole('radio', { name: chosen }).check()
  }
  if (unknownDays) await page.getByRole('checkbox', { name: /^Weet ik niet/ }).check()
}

/** Answers what stands on this page and goes on; the next page is there when its heading is another. */
export async function answer(page: Page, asked: Asked): Promise<void> {
  await fillIn(page, asked)
  await page.getByRole('button', { name: 'Verder', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: asked.topic })).toBeHidden()
}
