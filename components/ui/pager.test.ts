import { expect, test } from 'vitest'
import { pagesAround } from './pager'

test.each([
  ['één bladzijde', 1, 1, [1]],
  ['weinig bladzijden: alle', 2, 4, [1, 2, 3, 4]],
  ['vooraan', 1, 29, [1, 2, null, 29]],
  ['in het midden', 15, 29, [1, null, 14, 15, 16, null, 29]],
  ['een gat van één wordt gevuld', 4, 29, [1, 2, 3, 4, 5, null, 29]],
  ['achteraan', 29, 29, [1, null, 28, 29]],
])('%s', (_, page, last, shown) => expect(pagesAround(page, last)).toEqual(shown))
