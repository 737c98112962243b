import { expect, test } from 'vitest'
import { type Ending, guarded, writeEnding } from './child'
import { keepRunning, type Running } from './keep'
import { sleep } from './wait'

/** Something that dies when told. */
function mortal() {
  let resolve: (how: Ending) => void = () => undefined
  const promise = new Promise<Ending>((settle) => {
    resolve = settle
  })
  const die = () => resolve({ code: 0, signal: null })
  const running: Running = { died: promise, stop: async () => die() }
  return { running, die }
}

test('what keeps dying is given up after five times', async () => {
  let starts = 0
  const told: string[] = []
  const over = new Promise<void>((resolve) => {
    void keepRunning(
      async () => {
        starts += 1
        return { died: Promise.resolve({ code: 3, signal: null }), stop: async () => undefined }
      },
      { death: (how) => told.push(writeEnding(how)), giveUp: () => resolve() },
    )
  })
  await over
  expect(starts).toBe(6)
  expect(told).toEqual(Array(5).fill('exit code 3'))
})

test('what cannot be started again is given up at once, with why', async () => {
  const first = mortal()
  const why = new Promise((resolve) => {
    let started = false
    void keepRunning(
      async () => {
        if (started) throw new Error('no disk')
        started = true
        return first.running
      },
      { death: () => undefined, giveUp: resolve },
    )
  })
  first.die()
  expect(await why).toEqual(new Error('no disk'))
})

test('what was stopped is not started again', async () => {
  let starts = 0
  const kept = await keepRunning(
    async () => {
      starts += 1
      return mortal().running
    },
    { death: () => undefined, giveUp: () => undefined },
  )
  await kept.stop()
  await sleep(300)
  expect(starts).toBe(1)
})

test.each([
  ['process.exit(3)', 'exit code 3'],
  ["process.kill(process.pid, 'SIGKILL')", 'signal SIGKILL'],
])('what ends by %s says so', async (program, said) => {
  const child = guarded({ command: process.execPath, args: ['-e', program], log: '/dev/null' })
  expect(writeEnding(await child.ended)).toBe(said)
})

test('what was asked to stop did not die', async () => {
  const child = guarded({
    command: process.execPath,
    args: ['-e', 'setInterval(() => undefined, 1000)'],
    log: '/dev/null',
  })
  expect(await child.pid).toBeGreaterThan(0)
  await child.stop()
  expect((await child.ended).code).toBe(0)
})
