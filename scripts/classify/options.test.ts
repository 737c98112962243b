import { describe, expect, test } from 'vitest'
import { optionsFrom } from './options'

const wrong = (...args: string[]): string[] => {
  const asked = optionsFrom(args)
  return asked.kind === 'problems' ? [...asked.problems] : []
}

const noDay = '(wel een bestaande dag als jjjj-mm-dd)'
const noScenario = '(wel draft-guidance of com-2025-1023 of com-2025-837 of uitvoeringswet)'
const noOption = '(wel --on, --with en --facts)'

describe('refused', () => {
  test.each(['2027-02-29', '2028-02-30', '2028-8-2', 'morgen', ' 2028-08-02', ''])('a day that is none: %j', (day) => {
    expect(wrong('--on', day)).toEqual([`"--on" met "${day}" ${noDay}`])
    expect(wrong(`--on=${day}`)).toEqual([`"--on" met "${day}" ${noDay}`])
  })

  test.each(['draft', 'Draft-guidance', '__proto__', 'draft-guidance,com-2025-1023', ''])(
    'a scenario that is none: %j',
    (id) => expect(wrong('--with', id)).toEqual([`"--with" met "${id}" ${noScenario}`]),
  )

  test('an option without its value, with one that it does not take, or twice', () => {
    expect(wrong('--on')).toEqual([`"--on" zonder waarde ${noDay}`])
    expect(wrong('--with')).toEqual([`"--with" zonder waarde ${noScenario}`])
    expect(wrong('--on', '--facts')).toEqual([`"--on" met "--facts" ${noDay}`])
    expect(wrong('--facts=nee')).toEqual(['"--facts" met "nee" (wel zonder waarde)'])
    expect(wrong('--on', '2028-08-01', '--on', '2028-08-02')).toEqual(['"--on" meer dan eens'])
  })

  test.each(['--help', '--__proto__', '--constructor', '--no-facts', '-x'])('an unknown option: %s', (option) =>
    expect(wrong(option)).toEqual([`onbekende optie "${option}" ${noOption}`]),
  )

  test('what npm leaves of an option that stood before the two dashes', () =>
    expect(wrong('2028-08-02')).toEqual(['onbekend argument "2028-08-02"']))

  test('all of it at once', () =>
    expect(wrong('--on', 'x', '--with', 'y', '--z')).toEqual([
      `"--on" met "x" ${noDay}`,
      `"--with" met "y" ${noScenario}`,
      `onbekende optie "--z" ${noOption}`,
    ]))
})

describe('read', () => {
  const asked = { kind: 'asked', day: null, scenarios: [], facts: false }

  test('nothing, a day, a leap day', () => {
    expect(optionsFrom([])).toEqual(asked)
    expect(optionsFrom(['--on', '2028-08-02'])).toEqual({ ...asked, day: '2028-08-02' })
    expect(optionsFrom(['--on=2028-02-29'])).toEqual({ ...asked, day: '2028-02-29' })
  })

  test('scenarios, each once, and the facts', () => {
    expect(optionsFrom(['--with', 'com-2025-1023', '--with=draft-guidance', '--with', 'com-2025-1023'])).toEqual({
      ...asked,
      scenarios: ['draft-guidance', 'com-2025-1023'],
    })
    expect(optionsFrom(['--facts'])).toEqual({ ...asked, facts: true })
  })
})
