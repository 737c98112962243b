import pg from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible'
import { env } from './env'
import { hashToken } from './seal'

/**
 * Doors that are counted across processes, in the database: so many tries in so many seconds. Those counted by network
 * address leave room for a whole hospital behind one: the tokens that they take cannot be guessed anyway.
 */
const doors = {
  /** One e-mail address, asked from one network address. */
  signInAddress: { points: 5, duration: 15 * 60 },
  /** Letters to one e-mail address, whoever asks; no longer than a link works, so that one that was sent still does. */
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
    // A database that does not answer hands the counting to this process's memory.
    const limits = { connectionTimeoutMillis: 3_000, query_timeout: 3_000 }
    const storeClient = new pg.Pool({ connectionString: env().DATABASE_URL, max: 2, ...limits })
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

/** An organisation behind one address has this many times the requests of one visitor. */
const visitorsBehindOne = 4
/** Large bodies a minute from one address: each is held in memory while it comes in. */
const largeBodies = 120

let wide: Record<'visitor' | 'address' | 'large', RateLimiterMemory> | undefined

function wideLimits() {
  const points = env().REQUESTS_PER_MINUTE
  wide ??= {
    visitor: new RateLimiterMemory({ points, duration: 60, keyPrefix: 'visitor' }),
    address: new RateLimiterMemory({ points: points * visitorsBehindOne, duration: 60, keyPrefix: 'address' }),
    large: new RateLimiterMemory({ points: largeBodies, duration: 60, keyPrefix: 'large' }),
  }
  return wide
}

/**
 * The wide bound on all requests, per process and per minute: by network address, and by session besides. A session that
 * was made up gets nobody past the bound of its address.
 */
export async function mayRequest(by: {
  readonly address: string
  readonly session: string | null
  readonly large: boolean
}): Promise<boolean> {
  const { visitor, address, large } = wideLimits()
  try {
    await address.consume(by.address)
    await visitor.consume(by.session ?? by.address)
    if (by.large) await large.consume(by.address)
    return true
  } catch {
    return false
  }
}
