import { expect, test } from 'vitest'
import { blankValues } from '../fields/model'
import { PatchSchema } from '../schema'
import { drawnFrom, splitList, touchedIn } from './model'

test('what is often said is ticked whatever its capitals, and is not typed beside it', () => {
  expect(splitList('dataSubjects', 'Patienten; Familie; MEDEWERKERS')).toEqual({
    ticked: ['patiënten', 'medewerkers'],
    rest: 'Familie',
  })
})

test('a list is kept in the spelling of the form, each item once', () => {
  expect(PatchSchema.parse({ dataKinds: 'BEELDEN, bsn, Beelden, Huidfoto, huidfoto' })).toEqual({
    dataKinds: 'beelden; BSN; Huidfoto',
  })
})

test('a form that gives a list back with other capitals has not touched it', () => {
  const drawn = drawnFrom({ ...blankValues(), dataSubjects: 'Patiënten; Naasten' })
  expect(touchedIn({ dataSubjects: 'naasten; patiënten' }, drawn)).toEqual({})
  expect(touchedIn({ dataSubjects: 'naasten' }, drawn)).toEqual({ dataSubjects: 'naasten' })
})
