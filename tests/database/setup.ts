import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@/prisma/migrate'
import { temporaryPostgres } from '@/scripts/boot/temporary'

/** Projects that run together each ask for it, in one process: they share what the first began. */
const shared = globalThis as typeof globalThis & { databaseOfTests?: Promise<() => Promise<void>> }

/**
 * One migrated database for all database tests: the one that TEST_OWNER_URL and TEST_APP_URL name, else one in an
 * embedded PostgreSQL that ends with the tests. The environment that the app reads is filled from it.
 */
export default function setup(): Promise<() => Promise<void>> {
  shared.databaseOfTests ??= begin()
  return shared.databaseOfTests
}

async function begin(): Promise<() => Promise<void>> {
  const given = process.env.TEST_OWNER_URL && process.env.TEST_APP_URL
  const server = given ? null : await temporaryPostgres()
  if (server) {
    const { ownerUrl, appUrl } = await server.database('register_test')
    Object.assign(process.env, { TEST_OWNER_URL: ownerUrl, TEST_APP_URL: appUrl, TEST_SUPER_URL: server.superUrl })
  }
  const storage = await mkdtemp(join(tmpdir(), 'register-storage-'))
  let ending: Promise<void> | undefined
  const teardown = () => {
    ending ??= end()
    return ending
  }
  const end = async () => {
    await server?.stop()
    await rm(storage, { recursive: true, force: true })
  }
  try {
    const ownerUrl = process.env.TEST_OWNER_URL ?? ''
    Object.assign(process.env, {
      DATABASE_OWNER_URL: ownerUrl,
      DATABASE_URL: process.env.TEST_APP_URL,
      NEXTAUTH_URL: process.env.NEXTAUTH_URL ?? 'http://localhost:3000',
      NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? 'a-secret-of-the-tests-and-of-nothing-else',
      SMTP_URL: process.env.SMTP_URL ?? 'smtp://127.0.0.1:1',
      MAIL_FROM: process.env.MAIL_FROM ?? 'AI-register <register@example.org>',
      STORAGE_DIR: storage,
    })
    await migrate(ownerUrl)
    return teardown
  } catch (error) {
    await teardown()
    throw error
  }
}
