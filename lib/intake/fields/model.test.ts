import { expect, test } from 'vitest'
import { blankValues, sheetKey, fields as systemFields } from '@/lib/systems/fields/model'
import { possibleHeadings, sureHeadings } from './headings/nl'
import { fieldKeys, patchOf, valuesOf } from './model'

test('a spreadsheet knows every field of a system, under the key that the register gives it', () => {
  expect(fieldKeys).toEqual(['id', ...systemFields.map(sheetKey)])
})

test('what a system says comes back as it was', () => {
  const stored = { ...blankValues(), name: 'ECG', ownerId: 'p1', stage: 'pilot', dataKinds: 'beeld; naam' }
  const values = valuesOf(stored, new Map([['p1', 'Eva@voorbeeld.example']]))
  expect(values).toMatchObject({
    name: 'ECG',
    ownerEmail: 'eva@voorbeeld.example',
    stage: 'pilot',
    ceMarking: 'unknown',
  })
  expect(values.deputyEmail).toBeUndefined()
  expect({ ...blankValues(), ...patchOf(values, new Map([['eva@voorbeeld.example', 'p1']])) }).toEqual(stored)
})

test('no heading means two fields', () => {
  expect([...sureHeadings.keys()].filter((heading) => possibleHeadings.has(heading))).toEqual([])
  expect(new Set(sureHeadings.values()).size).toBe(fieldKeys.length)
})
