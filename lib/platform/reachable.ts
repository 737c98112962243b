import pg from 'pg'
import { env } from './env'

/** For how long an answer is believed, and how long the database may take over one. In milliseconds. */
const believed = 1_000
const patience = 3_000

const shared = globalThis as typeof globalThis & { registerProbe?: pg.Pool }

function probe(): pg.Pool {
  if (!shared.registerProbe) {
    const connectionString = env().DATABASE_URL
    shared.registerProbe = new pg.Pool({
      connectionString,
      max: 2,
      connectionTimeoutMillis: 3_000,
      query_timeout: 10_000,
    })
    shared.registerProbe.on('error', () => undefined)
  }
  return shared.registerProbe
}

let last: { readonly at: number; readonly answer: Promise<boolean> } | undefined

/** Whether the database answers, asked at most once a second. False within seconds when it hangs. */
export function databaseAnswers(): Promise<boolean> {
  const at = performance.now()
  if (!last || at - last.at > believed) last = { at, answer: ask() }
  return last.answer
}

function ask(): Promise<boolean> {
  const answer = probe()
    .query('select 1')
    .then(
      () => true,
      () => false,
    )
  return Promise.race([answer, late()])
}

/** False after a while. An answer that had come while this process was busy counts as in time. */
const late = (): Promise<false> =>
  new Promise((resolve) => setTimeout(() => setImmediate(() => setImmediate(() => resolve(false))), patience).unref())
