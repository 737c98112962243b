import { expect, test } from 'vitest'
import { emptyPlan } from '@/tests/factories/plan'
import { openSheet } from './sheet'
import { Node } from './structure'

test('een deel van de structuur dat geschreven is, neemt niets meer aan: het zou stil verdwijnen', () => {
  const part = Node.root(openSheet(emptyPlan), 'Document').child('P')
  part.end()
  expect(() => part.child('Link')).toThrow('has been written')
})
