import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { env } from './env'
import type { Permission, Role } from './permission'
import { type Prisma, PrismaClient } from './prisma/client'
import type { InstitutionKind } from './prisma/enums'

declare const proven: unique symbol

export type Actor =
  | { readonly kind: 'member'; readonly personId: string; readonly name: string; readonly roles: readonly Role[] }
  | { readonly kind: 'job'; readonly name: string }

/** Whose data this request may touch, and as whom. Minted only by auth and by the job runner. */
export type Tenant = {
  readonly institutionId: string
  readonly slug: string
  readonly name: string
  readonly kind: InstitutionKind
  readonly demo: boolean
  readonly actor: Actor
  readonly may: ReadonlySet<Permission>
  readonly [proven]: 'tenant'
}

/** A database that has been told its tenant. Only `inTenant` and `inGranted` make one. */
export type TenantDb = Prisma.TransactionClient & { readonly [proven]: 'tenant-db' }

/** Any of the product's transactions, and what its JSON columns take. */
export type AnyDb = Prisma.TransactionClient
export type Json = Prisma.InputJsonValue

/** A database outside tenants, that has been told which person, session, door or address it concerns. */
export type OutsideDb = Prisma.TransactionClient & { readonly [proven]: 'outside-db' }

const named = new Map<string, string>()
const mostNames = 500

/**
 * A statement that has a name is planned once a connection, and planning behind row-level policies costs more than most
 * reads. Bounded, since every filter of a list is a text of its own; an empty name is a statement without one.
 */
function statementName({ sql }: { readonly sql: string }): string {
  const known = named.get(sql)
  if (known !== undefined || named.size >= mostNames) return known ?? ''
  const name = `s${named.size}`
  named.set(sql, name)
  return name
}

// The planner sees no tenant's numbers through the policies anyway: planning again for each value would gain nothing, and
// what it then expects a statement to cost is no reason to compile it, which takes longer than any of them.
const planning = '-c plan_cache_mode=force_generic_plan -c jit=off'

const shared = globalThis as typeof globalThis & { registerPrisma?: PrismaClient }

/** Ends the process, and says why. */
export function endStrong(): never {
  process.stderr.write(
    'The role in DATABASE_URL is a superuser, owns tables or has BYPASSRLS, so the row-level policies would not hold for it. Use the role register_app.\n',
  )
  process.exit(1)
}

/** Asked of each new connection, before anything is read over it. */
function verifyRole(client: pg.PoolClient, done: (error?: Error) => void): void {
  client.query<{ strong: boolean }>('select app_role_is_too_strong() as strong').then(
    ({ rows }) => (rows[0]?.strong ? endStrong() : done()),
    (error: Error) => done(error),
  )
}

/** In milliseconds. A database that hangs gets an answer to nobody; what takes long by right takes it in many statements. */
const patience = { connectionTimeoutMillis: 10_000, query_timeout: 60_000 }

function prisma(): PrismaClient {
  shared.registerPrisma ??= new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: env().DATABASE_URL,
        max: 12,
        idleTimeoutMillis: 300_000,
        options: planning,
        ...patience,
        // pg-pool knows this option, its types do not.
        ...{ verify: verifyRole },
      },
      { statementNameGenerator: statementName },
    ),
    // The long form of an error repeats the values of the row; these stay out of the log.
    errorFormat: 'minimal',
  })
  return shared.registerPrisma
}

/** Ends the connections, at the end of a process. */
export async function disconnect(): Promise<void> {
  await shared.registerPrisma?.$disconnect()
  delete shared.registerPrisma
}

type Limits = {
  readonly timeout?: number
  /** Every query sees the rows as they were at the first. */
  readonly oneMoment?: boolean
}

/** Proof of a tenant. Called by lib/platform/auth and lib/platform/jobs only; a test holds that. */
export const mintTenant = (tenant: Omit<Tenant, typeof proven>): Tenant => tenant as Tenant

/**
 * Runs in one transaction that sees and writes this institution's rows only.
 * `timeout` in milliseconds, 5,000 unless told.
 */
export function inTenant<T>(tenant: Tenant, run: (db: TenantDb) => Promise<T>, limits: Limits = {}): Promise<T> {
  return prisma().$transaction(
    async (tx) => {
      await tx.$executeRaw`select set_config('app.institution_id', ${tenant.institutionId}, true)`
      return run(tx as TenantDb)
    },
    {
      timeout: limits.timeout ?? 5_000,
      maxWait: 10_000,
      ...(limits.oneMoment ? { isolationLevel: 'RepeatableRead' } : {}),
    },
  )
}

/** Everyone who granted this institution a look, or one of them by id. */
export type Looking = { readonly at: 'all' } | { readonly at: 'one'; readonly institutionId: string }

/** Reads what other institutions granted to this one, and nothing of its own. The transaction cannot write. */
export function inGranted<T>(tenant: Tenant, looking: Looking, run: (db: TenantDb) => Promise<T>): Promise<T> {
  const looksAt = looking.at === 'all' ? '*' : looking.institutionId
  return prisma().$transaction(
    async (tx) => {
      await tx.$executeRaw`set transaction read only`
      await tx.$executeRaw`select set_config('app.institution_id', ${tenant.institutionId}, true), set_config('app.looks_at', ${looksAt}, true)`
      return run(tx as TenantDb)
    },
    { timeout: 5_000, maxWait: 10_000 },
  )
}

/** What a transaction outside tenants concerns; each opens only the rows that its policy names. */
export type Concern = {
  readonly person?: string
  readonly session?: string
  readonly email?: string
  readonly door?: string
  readonly institution?: string
  /** What is due up to and including this day, in any institution. */
  readonly agenda?: string
}

/** Runs in one transaction on the tables outside tenants, limited to what it concerns. */
export function outside<T>(concern: Concern, run: (db: OutsideDb) => Promise<T>): Promise<T> {
  return prisma().$transaction(
    async (tx) => {
      await tx.$executeRaw`select
        set_config('app.person_id', ${concern.person ?? ''}, true),
        set_config('app.session_hash', ${concern.session ?? ''}, true),
        set_config('app.email', ${concern.email ?? ''}, true),
        set_config('app.door_hash', ${concern.door ?? ''}, true),
        set_config('app.institution_id', ${concern.institution ?? ''}, true),
        set_config('app.agenda_until', ${concern.agenda ?? ''}, true)`
      return run(tx as OutsideDb)
    },
    { maxWait: 10_000 },
  )
}

/** One statement that names no rows of anyone: entering by a session, the role's own rights, a sign of life. */
export const bare = {
  /**
   * The session, its person, the membership of one institution and what stands around its pages, in one round trip. Null
   * without a session.
   */
  async enter(sessionHash: string, slug: string): Promise<Entrance | null> {
    const rows = await prisma().$queryRaw<
      { entrance: Entrance | null }[]
    >`select enter(${sessionHash}, ${slug}) as entrance`
    return rows[0]?.entrance ?? null
  },
  async roleIsTooStrong(): Promise<boolean> {
    const rows = await prisma().$queryRaw<{ strong: boolean }[]>`select app_role_is_too_strong() as strong`
    return rows[0]?.strong ?? true
  },
  async ready(): Promise<{ database: boolean; worker: boolean }> {
    const rows = await prisma().$queryRaw<
      { worker: boolean }[]
    >`select exists(select 1 from worker_heartbeat where beat_at > now() - interval '15 seconds') as worker`
    return { database: true, worker: rows[0]?.worker ?? false }
  },
  /** Clears away what has ended: sessions, links, invitations, counters, signs of life of workers that are gone. */
  async clearEnded(): Promise<void> {
    await prisma().$executeRaw`select clear_ended()`
  },
  /** The ids of the institutions that are open, for work that visits each of them; nothing else of them. */
  async openInstitutions(): Promise<readonly string[]> {
    const rows = await prisma().$queryRaw<{ id: string }[]>`select id from open_institutions() as id`
    return rows.map((row) => row.id)
  },
  async beat(id: string): Promise<void> {
    await prisma()
      .$executeRaw`insert into worker_heartbeat (id, beat_at) values (${id}, now()) on conflict (id) do update set beat_at = now()`
  },
}

/** What stands around every page of an institution. */
export type Surroundings = {
  readonly counts: { readonly systems: number; readonly practices: number }
  readonly others: readonly {
    readonly slug: string
    readonly name: string
    readonly kind: InstitutionKind
    readonly roles: readonly Role[]
  }[]
}

export type Entrance = {
  readonly personId: string
  readonly email: string
  readonly institution: {
    readonly id: string
    readonly slug: string
    readonly name: string
    readonly kind: InstitutionKind
    readonly demo: boolean
  } | null
  readonly member: { readonly name: string; readonly roles: readonly Role[] } | null
  readonly around?: Surroundings
}
