import { expect, test } from 'vitest'
import { kernTableOf } from '@/scripts/kern-table'
import { emptyPlan } from '@/tests/factories/plan'
import { Face } from './face'
import { kernTable } from './kern-table'
import { kernOf, usual, usualKern } from './kerning'
import { embed, openSheet } from './sheet'

const names = ['regular', 'strong'] as const

test.each(names)('de tabel van spatiëring is die van het lettertype: %s', (name) => {
  expect(kernTable[name]).toEqual(kernTableOf(name))
})

test.each(names)('wat de tabel zegt, is wat het lettertype per paar zegt: %s', (name) => {
  const kit = embed(openSheet(emptyPlan), name)
  const letters = [...'AFLPTVWYabcefgkorstvwxyzéï.,:;()/-–’“']
  for (const left of letters)
    for (const right of letters) expect(usualKern(name, left, right), left + right).toBe(kernOf(kit, left + right)[0])
  for (const sign of usual) expect(usualKern(name, sign, '7'), sign).toBeUndefined()
})

test.each(names)('een woord is zo breed als het lettertype het zet, ook met ongewone letters: %s', (name) => {
  const kit = embed(openSheet(emptyPlan), name)
  const face = new Face(kit, name)
  for (const word of ['AVATAR', 'Toevoeging,', 'WVTAYL-P/T', 'e.V.A.', 'Kwaliteit', 'Čapek', 'Tøj', 'Đỗ'])
    expect(face.word(word).width, word).toBeCloseTo(
      kit.layout(word, { liga: false, calt: false }).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / 1000,
      3,
    )
  expect(face.word('AV').width).toBeLessThan(face.word('A').width + face.word('V').width)
})
