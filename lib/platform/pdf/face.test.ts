import { expect, test } from 'vitest'
import { emptyPlan } from '@/tests/factories/plan'
import { Face } from './face'
import { embed, openSheet } from './sheet'
import type { FaceName } from './theme'

/** A face whose font remembers nothing of what other documents asked. */
function freshFace(name: FaceName): Face {
  const kit = embed(openSheet(emptyPlan), name)
  return new Face(Object.assign(Object.create(kit), { font: Object.create(kit.font) }))
}

const letters = [...'AFLPTVWYabcefgkorstvwxyz.,:;()/-']
const pairs = letters.flatMap((left) => letters.map((right) => left + right))

test.each(['regular', 'strong'] as const)(
  'wat in één keer aan het lettertype is gevraagd, is wat het per paar zegt: %s',
  (name) => {
    const long = freshFace(name)
    for (const pair of pairs) long.word(pair)
    const words = ['AVATAR', 'Toevoeging,', 'WVTAYL-P/T', 'e.V.A.', 'Kwaliteit', ...pairs]
    for (let from = 0; from < words.length; from += 100) {
      const short = freshFace(name)
      for (const word of words.slice(from, from + 100)) expect(long.word(word).width, word).toBe(short.word(word).width)
    }
    expect(long.word('AV').width).toBeLessThan(long.word('A').width + long.word('V').width)
  },
)
