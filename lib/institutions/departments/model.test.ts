import { expect, test } from 'vitest'
import { asTree, type Department, makesCircle } from './model'

const department = (id: string, parentId: string | null): Department => ({
  id,
  name: id,
  kind: 'department',
  parentId,
  closedAt: null,
  systems: 0,
})
const all = [department('beeld', null), department('radiologie', 'beeld'), department('mri', 'radiologie')]

test('a department is not put under itself, nor under one of its own', () => {
  expect(makesCircle(all, 'beeld', 'beeld')).toBe(true)
  expect(makesCircle(all, 'beeld', 'mri')).toBe(true)
  expect(makesCircle(all, 'mri', 'beeld')).toBe(false)
  expect(makesCircle(all, 'beeld', null)).toBe(false)
})

test('the tree holds each once, also one whose parent is not shown', () => {
  expect(asTree([...all, department('los', 'weg')]).map((b) => [b.department.id, b.depth])).toEqual([
    ['beeld', 0],
    ['radiologie', 1],
    ['mri', 2],
    ['los', 0],
  ])
})
