import pg from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible'
import { env } from './env'
import { hashToken } from './seal'

/**
 * Doors that are counted across processes, in the database: so many tries in so many seconds. Those counted by network
 * address leave room for a whole hospital behind one: the tokens that they take cannot be guessed anyway.
 */
const doors = {
  signInAddress: { points: 5, duration: 15 * 60 },
  signInMail: { points: 20, duration: 15 * 60 },
  signInFrom: { points: 120, duration: 15 * 60 },
  confirm: { points: 300, duration: 15 * 60 },
  invitation: { points: 300, duration: 15 * 60 },
  demo: { points: 300, duration: 60 },
  write: { points: 600, duration: 60 },
  upload: { points: 60, duration: 60 },
  document: { points: 300, duration: 60 },
} as const

export type DoorName = keyof typeof doors

const shared = globalThis as typeof globalThis & { registerLimiters?: Map<DoorName, RateLimiterPostgres> }

function limiter(door: DoorName): RateLimiterPostgres {
  if (!shared.registerLimiters) {
    const storeClient = new pg.Pool({ connectionString: env().DATABASE_URL, max: 2 })
    storeClient.on('error', () => undefined)
    shared.registerLimiters = new Map(
      (Object.keys(doors) as DoorName[]).map((name) => [
        name,
        new RateLimiterPostgres({
          storeClient,
          ...doors[name],
          tableName: 'rate_limit',
          tableCreated: true,
          keyPrefix: name,
          clearExpiredByTimeout: false,
          insuranceLimiter: new RateLimiterMemory({ ...doors[name] }),
        }),
      ]),
    )
  }
  const found = shared.registerLimiters.get(door)
  if (!found) throw new Error(`no limiter for ${door}`)
  return found
}

/** Counts one try at a door by `who` (an address, a session, a network address); false when there were too many. */
export async function mayTry(door: DoorName, who: string): Promise<boolean> {
  try {
    await limiter(door).consume(hashToken(`${door}:${who.toLowerCase()}`).slice(0, 40))
    return true
  } catch (refused) {
    if (isLimit(refused)) return false
    throw refused
  }
}

const isLimit = (e: unknown): e is RateLimiterRes => typeof e === 'object' && e !== null && 'msBeforeNext' in e

let requests: RateLimiterMemory | undefined

/** The wide bound on all requests of one visitor, per process and per minute. */
export async function mayRequest(who: string): Promise<boolean> {
  requests ??= new RateLimiterMemory({ points: env().REQUESTS_PER_MINUTE, duration: 60 })
  try {
    await requests.consume(who)
    return true
  } catch {
    return false
  }
}
