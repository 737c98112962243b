import { expect, test } from 'vitest'
import { openSheet } from './sheet'
import { Node } from './structure'

const plan = {
  title: 't',
  institution: 'i',
  day: '2026-11-23',
  version: '1',
  madeBy: 'm',
  madeAt: '2026-11-23T09:00:00Z',
  sections: [],
}

test('een deel van de structuur dat geschreven is, neemt niets meer aan: het zou stil verdwijnen', () => {
  const part = Node.root(openSheet(plan), 'Document').child('P')
  part.end()
  expect(() => part.child('Link')).toThrow('has been written')
})
