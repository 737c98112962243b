import { expect, test } from 'vitest'
import { tooLargeIn } from './too-large'

const limit = { bytes: 1000, says: 'Te groot.' }

const chosen = (bytes: number) => {
  const form = new FormData()
  form.set('naam', 'Scholing radiologie')
  form.set('bestand', new File([new Uint8Array(bytes)], 'scholing.pdf'))
  return form
}

test('een bestand tot en met de grens mag mee', () => {
  expect(tooLargeIn(chosen(limit.bytes), limit)).toBeUndefined()
  expect(tooLargeIn(chosen(0), limit)).toBeUndefined()
})

test('een groter bestand wordt gezegd bij het veld waar het is gekozen', () => {
  expect(tooLargeIn(chosen(limit.bytes + 1), limit)).toEqual({ bestand: ['Te groot.'] })
})
