import { expect, test } from 'vitest'
import { tooLargeIn } from './too-large'

const largest = 20 * 1024 * 1024

const chosen = (bytes: number) => {
  const form = new FormData()
  form.set('naam', 'Scholing radiologie')
  form.set('bestand', new File([new Uint8Array(bytes)], 'scholing.pdf'))
  return form
}

test('een bestand van 20 MB mag mee', () => {
  expect(tooLargeIn(chosen(largest), largest)).toBeUndefined()
  expect(tooLargeIn(chosen(0), largest)).toBeUndefined()
})

test('een bestand van meer dan 20 MB wordt gezegd bij het veld waar het is gekozen', () => {
  expect(tooLargeIn(chosen(largest + 1), largest)).toEqual({ bestand: [expect.stringMatching(/groter dan 20 MB/)] })
})
