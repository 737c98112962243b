import { expect, test } from 'vitest'
import { localPath } from './model'

test.each([
  ['//elders.example', '/'],
  ['/\\elders.example', '/'],
  ['/\t/elders.example', '/'],
  ['https://elders.example/', '/'],
  ['/.//elders.example', '/'],
  ['/x/..//elders.example/phish', '/'],
  ['/%2e//elders.example', '/'],
  ['javascript:alert(1)', '/'],
  ['instelling', '/'],
  ['', '/'],
  [undefined, '/'],
  ['/voorbeeldziekenhuis', '/voorbeeldziekenhuis'],
  ['/voorbeeldziekenhuis/systemen?q=a%20b#c', '/voorbeeldziekenhuis/systemen?q=a%20b#c'],
])('after signing in, %j leads to %s', (asked, to) => expect(localPath(asked)).toBe(to))
