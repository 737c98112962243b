import { type Job as BossJob, PgBoss } from 'pg-boss'
import type { z } from 'zod'
import { env } from './env'
import { type QueueName, queues, schedules } from './jobs/queues'
import { logFault } from './log'
import { permissions } from './permission'
import { type AnyDb, bare, mintTenant, outside, type Tenant } from './tenancy'

/** Work for later. Carries ids, not content; what is secret in it is sealed. May run twice without harm. */
export type Job = { readonly name: QueueName; readonly data: Readonly<Record<string, unknown>>; readonly key?: string }

const shared = globalThis as typeof globalThis & { registerBoss?: Promise<PgBoss> }

const makeBoss = (worker: boolean): PgBoss =>
  new PgBoss({
    connectionString: env().DATABASE_URL,
    schema: 'pgboss',
    migrate: false,
    supervise: worker,
    schedule: worker,
    max: worker ? 6 : 2,
  })

async function sender(): Promise<PgBoss> {
  shared.registerBoss ??= (async () => {
    const boss = makeBoss(false)
    boss.on('error', logFault)
    return boss.start()
  })()
  // A start that failed is not remembered: the next write tries again.
  return shared.registerBoss.catch((e: unknown) => {
    delete shared.registerBoss
    throw e
  })
}

/** Puts a job on its queue in the transaction of the change itself: it commits and rolls back with it. */
export async function enqueue(db: AnyDb, job: Job): Promise<void> {
  const boss = await sender()
  await boss.send(
    job.name,
    { ...job.data },
    {
      ...(job.key ? { singletonKey: job.key } : {}),
      db: {
        executeSql: async (text: string, values?: unknown[]) => ({
          rows: await db.$queryRawUnsafe<unknown[]>(text, ...(values ?? [])),
        }),
      },
    },
  )
}

/** What a room's jobs.ts exports: the queue, what its payload must be, and the one thing it does. */
export type Handler = { readonly name: QueueName; readonly handle: (data: unknown) => Promise<void> }

/** A job: its payload is parsed at the door, like any other input. */
export const handler = <S extends z.ZodType>(h: {
  readonly name: QueueName
  readonly payload: S
  readonly run: (payload: z.output<S>) => Promise<void>
}): Handler => ({ name: h.name, handle: async (data) => h.run(h.payload.parse(data)) })

/**
 * The tenant as whom a job works; it appears in the logbook under the job's name. Null where the institution is gone, or
 * closed and the job is not one that may still work then.
 */
export async function jobTenant(
  institutionId: string,
  jobName: QueueName,
  of: { readonly closedToo?: boolean } = {},
): Promise<Tenant | null> {
  const institution = await outside({ institution: institutionId }, (db) =>
    db.institution.findUnique({ where: { id: institutionId } }),
  )
  if (!institution || (institution.closedAt && !of.closedToo)) return null
  return mintTenant({
    institutionId,
    slug: institution.slug,
    name: institution.name,
    kind: institution.kind,
    demo: institution.demo,
    actor: { kind: 'job', name: jobName },
    may: new Set(permissions),
  })
}

/** Runs every handler until stopped, and gives a sign of life every five seconds. */
export async function work(handlers: readonly Handler[]): Promise<{ stop: () => Promise<void> }> {
  const boss = makeBoss(true)
  boss.on('error', logFault)
  await boss.start()
  for (const h of handlers) {
    await boss.work(h.name, { pollingIntervalSeconds: 0.5 }, async (jobs: BossJob[]) => {
      for (const job of jobs) {
        try {
          await h.handle(job.data)
        } catch (e) {
          throw new Error(`job failed, reference ${logFault(e)}`)
        }
      }
    })
  }
  for (const { name } of await boss.getSchedules()) {
    if (!schedules.some((s) => s.name === name)) await boss.unschedule(name)
  }
  for (const s of schedules) await boss.schedule(s.name, s.cron, {}, { tz: 'Europe/Amsterdam' })
  const id = `worker-${process.pid}`
  const beat = () => bare.beat(id).catch(logFault)
  await beat()
  const beating = setInterval(beat, 5_000)
  return {
    stop: async () => {
      clearInterval(beating)
      await boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}

/** Ends the sender's connections, at the end of a process. */
export async function stopSending(): Promise<void> {
  const boss = await shared.registerBoss
  await boss?.stop({ graceful: false })
  delete shared.registerBoss
}

export const isQueue = (name: string): name is QueueName => (queues as readonly string[]).includes(name)
