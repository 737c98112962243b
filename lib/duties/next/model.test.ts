import { expect, test } from 'vitest'
import { nextFor, type Reader } from './model'

const duty = (id: string, stands: 'open' | 'underReview' | 'substantiated' | 'expired', targetOn: string | null) =>
  ({ id, stands, ownerId: 'anna', targetOn }) as Parameters<typeof nextFor>[0][number] & { id: string }

const nobody: Reader = { work: false, own: null, judge: false }
const duties = [
  duty('dpia', 'underReview', '2026-12-01'),
  duty('logs', 'open', '2027-03-01'),
  duty('toezicht', 'expired', '2027-02-01'),
  duty('scholing', 'substantiated', '2026-01-01'),
  duty('zonder', 'open', null),
]
const next = (reader: Partial<Reader>) => {
  const found = nextFor(duties, { ...nobody, ...reader })
  return found && [found.duty.id, found.does]
}

test('wie er niet aan werkt en niet beoordeelt, krijgt geen volgende stap', () => {
  expect(next({})).toBeNull()
  expect(next({ own: 'bob' })).toBeNull()
})

test('wat al is aangeboden, is niet de stap van wie het aanbood maar van wie beoordeelt', () => {
  expect(next({ work: true })).toEqual(['toezicht', 'work'])
  expect(next({ own: 'anna' })).toEqual(['toezicht', 'work'])
  expect(next({ judge: true })).toEqual(['dpia', 'judge'])
  expect(next({ work: true, judge: true })).toEqual(['dpia', 'judge'])
})

test('wat onderbouwd is, vraagt niets meer; zonder streefdatum komt het laatst', () => {
  expect(nextFor([duty('a', 'substantiated', null)], { work: true, own: null, judge: true })).toBeNull()
  const last = nextFor([duty('b', 'open', null), duty('c', 'open', '2030-01-01')], { ...nobody, work: true })
  expect(last?.duty.id).toBe('c')
})
