import { expect, test } from 'vitest'
import { keepRunning, type Running } from './keep'
import { sleep } from './wait'

/** Something that dies when told. */
function mortal() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  const running: Running = { died: promise, stop: async () => resolve() }
  return { running, die: resolve }
}

test('what keeps dying is given up after five times', async () => {
  let starts = 0
  const told: string[] = []
  const over = new Promise<void>((resolve) => {
    void keepRunning(
      async () => {
        starts += 1
        return { died: Promise.resolve(), stop: async () => undefined }
      },
      { death: () => told.push('death'), giveUp: () => resolve() },
    )
  })
  await over
  expect(starts).toBe(6)
  expect(told).toHaveLength(5)
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
