import { expect, test } from 'vitest'
import { queues, schedules } from '@/lib/platform/jobs/queues'
import { handlers } from './handlers'

test('every queue, and so whatever the clock fills, has somebody who does the work', () => {
  expect(handlers.map((h) => h.name).sort()).toEqual([...queues].sort())
  expect(schedules.map((s) => s.name).filter((name) => !queues.includes(name))).toEqual([])
})
