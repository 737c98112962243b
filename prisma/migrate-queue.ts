import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { queues } from '@/lib/platform/jobs/queues'

export const queueSchema = 'pgboss'
export const appRole = 'register_app'

/** Lets the job queue make or renew its own tables and queues as owner, and gives the app what a user of them needs. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: queueSchema,
    supervise: false,
    schedule: false,
    max: 2,
  })
  const problems: Error[] = []
  boss.on('error', (error) => problems.push(error))
  await boss.start()
  const there = new Set((await boss.getQueues()).map((queue) => queue.name))
  for (const name of queues) if (!there.has(name)) await boss.createQueue(name, { retryBackoff: true })
  await boss.stop({ graceful: false })
  if (problems[0]) throw problems[0]

  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`
      grant usage on schema ${queueSchema} to ${appRole};
      grant select, insert, update, delete on all tables in schema ${queueSchema} to ${appRole};
      grant usage, select, update on all sequences in schema ${queueSchema} to ${appRole};
      grant execute on all functions in schema ${queueSchema} to ${appRole};
      alter default privileges in schema ${queueSchema} grant select, insert, update, delete on tables to ${appRole};
    `)
  } finally {
    await client.end()
  }
}
