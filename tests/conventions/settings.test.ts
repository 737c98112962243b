import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What lasts beyond the file that does it, in a process that other files share. */
const lasting = [
  /process\.env(\.\w+|\[[^\]]+\])\s*(=[^=]|\?\?=|\|\|=)/,
  /Object\.assign\(process\.env\b/,
  /delete process\.env\b/,
  /process\.chdir\(/,
  /\bvi\.(mock|doMock|resetModules|stubEnv|stubGlobal|useFakeTimers|setSystemTime)\(/,
]

const shared = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.test.ts'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && !/^tests\/(alone|deep)\//.test(file))

test('what needs settings of its own stands in tests/alone, where each file has a process of its own', () => {
  const leaking = shared.filter((file) => {
    const text = readFileSync(file, 'utf8')
    return lasting.some((way) => way.test(text))
  })
  expect(shared.length).toBeGreaterThan(100)
  expect(leaking).toEqual([])
})
