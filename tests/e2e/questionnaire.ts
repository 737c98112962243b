import { expect, type Page } from '@playwright/test'

/** A page of the questionnaire: its heading, and the answer to each question on it. */
export type Asked = {
  readonly topic: string
  readonly answers?: Readonly<Record<string, RegExp>>
  /** Dates that nobody knows. */
  readonly unknownDays?: boolean
  /** Why it is judged so. */
  readonly reason?: string
  /** The question with which the page comes back. */
  readonly comesBackWith?: string
}

const rest = 'En wat u niet hebt aangekruist?'
const impact = 'Wat gebeurt er met de uitkomst?'
const wrongDecision = 'Wat kan er met een patiënt gebeuren'
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
  {
    topic: 'Is het een medisch hulpmiddel?',
    answers: {
      'Is de AI zelf het hulpmiddel': /^De software is zelf/,
      'Rust de CE-markering nog op': /^Nee/,
      'Wat doet de software met de gegevens?': /^Meer/,
      'Doet de software dat voor afzonderlijke patiënten?': /^Ja/,
      'Waarvoor is de software bedoeld?': /^Een medisch doel/,
      'Stuurt, beïnvloedt of bewaakt de software': /^Nee/,
    },
  },
  {
    topic: impact,
    answers: {
      'Wordt met de uitkomst een besluit genomen': /^Ja/,
      'Bewaakt de software lichaamsfuncties?': /^Nee/,
      'Berust de uitkomst op laboratoriumonderzoek': /^Nee/,
    },
    comesBackWith: wrongDecision,
  },
  {
    topic: impact,
    answers: { [wrongDecision]: /^Geen van beide/ },
    reason: 'De radioloog beoordeelt elk beeld zelf opnieuw.',
  },
  { topic: 'Speelt het een rol bij spoed?', answers: { 'Bepaalt het systeem mee hoe dringend': /^Nee/ } },
  { topic: 'Wordt het voor een van deze toepassingen gebruikt?', answers: none },
  {
    topic: 'Hebt u iets aan het systeem veranderd?',
    answers: {
      ...none,
      'Levert uw organisatie het systeem aan anderen?': /^Nee/,
      'Wordt het hulpmiddel gebruikt zoals': /^Ja/,
      'eigen scripts of rekenregels': /^Nee/,
    },
  },
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
      'Praat of chat het systeem': /^Nee/,
      'Maakt het systeem zelf tekst': /^Nee/,
      'Deelt het systeem mensen in groepen in': /^Nee/,
      'beeld, geluid of video mee die echt lijkt': /^Nee/,
      'Publiceert u er teksten mee': /^Nee/,
    },
  },
  {
    topic: 'Welke persoonsgegevens verwerkt het?',
    answers: { 'Neemt het systeem zelf een besluit over iemand': /^Nee/ },
  },
]

/** Answers what stands on this page, and leaves it there. */
export async function fillIn(page: Page, { topic, answers = {}, unknownDays, reason }: Asked): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: topic })).toBeVisible()
  for (const [question, chosen] of Object.entries(answers)) {
    await page.getByRole('group', { name: question }).getByRole('radio', { name: chosen }).check()
  }
  if (reason) await page.getByLabel('Waarom beoordeelt u dit zo?').fill(reason)
  if (unknownDays) await page.getByRole('checkbox', { name: /^Weet ik niet/ }).check()
}

/** Answers what stands on this page and goes on; the next page is there when its heading is another. */
export async function answer(page: Page, asked: Asked): Promise<void> {
  await fillIn(page, asked)
  await page.getByRole('button', { name: 'Verder', exact: true }).click()
  await hasGoneOn(page, asked)
}

/** The next page is there, or this one with one question more. */
export async function hasGoneOn(page: Page, { topic, comesBackWith }: Asked): Promise<void> {
  if (comesBackWith) await expect(page.getByRole('group', { name: comesBackWith })).toBeVisible()
  else await expect(page.getByRole('heading', { level: 1, name: topic })).toBeHidden()
}
