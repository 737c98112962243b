import { expect, test } from 'vitest'
import { underSlug } from './slug'

test('a link to an institution from before it was renamed keeps its page and its filter', () => {
  expect(underSlug('/linde', 'linde', 'de-linde')).toBe('/de-linde')
  expect(underSlug('/linde/systemen?q=linde#rijen', 'linde', 'de-linde')).toBe('/de-linde/systemen?q=linde#rijen')
})
