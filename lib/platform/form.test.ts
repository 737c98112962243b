import { expect, test } from 'vitest'
import { fromForm } from './form'

test('a form holds no control characters, and keeps its lines and tabs', () => {
  const form = new FormData()
  form.set('name', 'a\0b\u0007\u009f')
  form.set('why', 'een\r\ntwee\tdrie')
  form.append('ids[]', 'x\0')
  form.append('ids[]', '\0')
  expect(fromForm(form)).toEqual({ name: 'ab', why: 'een\ntwee\tdrie', ids: ['x'] })
})
