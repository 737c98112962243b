import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { conclude, once, playwrightTally, vitestTally } from './tally'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'register-tally-'))
})
afterEach(() => rm(folder, { recursive: true }))

const report = async (content: unknown): Promise<string> => {
  const path = join(folder, 'report.json')
  await writeFile(path, JSON.stringify(content))
  return path
}

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})

test('a test file that could not be run counts as a failure, beside the tests that failed', async () => {
  const path = await report({
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed'), file('failed')],
  })
  expect(await vitestTally('x', path, false, 'why')).toEqual({ name: 'x', passed: 3, failed: 2, said: 'why' })
})

test('a step that ended badly without a failed test has failed all the same', async () => {
  const path = await report({ numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 'passed')] })
  expect(await vitestTally('x', path, false, 'why')).toMatchObject({ passed: 3, failed: 1 })
})

test('a step without a report has failed', async () => {
  expect(await vitestTally('x', join(folder, 'none.json'), true, 'why')).toMatchObject({ passed: 0, failed: 1 })
})

test('a journey that passed only the second time counts as failed', async () => {
  const path = await report({ errors: [], stats: { expected: 4, unexpected: 1, flaky: 2 } })
  expect(await playwrightTally('x', path, false, 'why')).toMatchObject({ passed: 4, failed: 3 })
})

test.each([
  ['everything passed', [once('a', true, ''), once('b', true, '')], '2 passed, 0 failed', 0],
  ['something failed', [once('a', true, ''), once('b', false, 'why')], '1 passed, 1 failed', 1],
  ['nothing ran', [], '0 passed, 0 failed', 1],
])('%s', (_, tallies, last, code) => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  expect(conclude(tallies)).toBe(code)
  expect(log.mock.lastCall).toEqual([last])
  log.mockRestore()
})
