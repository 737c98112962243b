import { describe, expect, test } from 'vitest'
import { allExamples } from './examples/all-examples'
import { mismatches } from './examples/example'

for (const { title, examples } of allExamples)
  describe(title, () => {
    for (const example of examples)
      test(`${example.on}: ${example.says}`, () => expect(mismatches(example)).toEqual([]))
  })
