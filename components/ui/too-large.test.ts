import { expect, test } from 'vitest'
import { largestFile } from '@/lib/platform/largest-file'
import { tooLargeIn } from './too-large'

const chosen = (bytes: number) => {
  const form = new FormData()
  form.set('naam', 'Scholing radiologie')
  form.set('bestand', new File([new Uint8Array(bytes)], 'scholing.pdf'))
  return form
}

test('een bestand van 20 MB mag mee', () => {
  expect(tooLargeIn(chosen(largestFile))).toBeUndefined()
  expect(tooLargeIn(chosen(0))).toBeUndefined()
})

test('een bestand van meer dan 20 MB wordt gezegd bij het veld waar het is gekozen', () => {
  expect(tooLargeIn(chosen(largestFile + 1))).toEqual({ bestand: [expect.stringMatching(/groter dan 20 MB/)] })
})
