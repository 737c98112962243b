import { expect, test } from 'vitest'

const trouble = await Promise.all([import('../../rules/index'), import('../../rules/examples/all-examples')]).then(
  () => null,
  String,
)

/** A mutant that breaks the rules while they are read fails no test of a file that cannot be read: it fails this one. */
test('the rules and their examples can be read', () => expect(trouble).toBeNull())
