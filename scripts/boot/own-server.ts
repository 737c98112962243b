import { type DatabaseUrls, query, roles } from './cluster'
import { Sentence } from './sentence'

const oldest = 15

/** The database that the user names by DATABASE_URL and DATABASE_OWNER_URL; null when none is named. */
export function ownServer(): DatabaseUrls | null {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = process.env
  if (!appUrl && !ownerUrl) return null
  if (appUrl && ownerUrl) return { appUrl, ownerUrl }
  const missing = appUrl ? 'DATABASE_OWNER_URL' : 'DATABASE_URL'
  throw new Sentence(
    `${missing} is not set: set DATABASE_URL (role ${roles.app}) and DATABASE_OWNER_URL (the owner of the database) both, or neither.`,
  )
}

/** Refuses a server that is too old, out of reach, or that lacks the app's role. Changes nothing. */
export async function checkServer({ ownerUrl, appUrl }: DatabaseUrls): Promise<void> {
  const { rows } = await reach(
    'DATABASE_OWNER_URL',
    ownerUrl,
    `
    select current_setting('server_version_num')::int / 10000 as version, current_database() as database,
      exists(select 1 from pg_roles where rolname = '${roles.app}') as has_app`,
  )
  const { version, database, has_app } = rows[0] as { version: number; database: string; has_app: boolean }
  if (version < oldest) throw new Sentence(`The server is PostgreSQL ${version}: ${oldest} or newer is needed.`)
  if (!has_app) {
    throw new Sentence(
      `The server has no role ${roles.app}: run as its administrator "create role ${roles.app} login password '…'; grant connect on database ${database} to ${roles.app};".`,
    )
  }
  const app = await reach(
    'DATABASE_URL',
    appUrl,
    'select current_user as name, rolsuper or rolbypassrls as strong from pg_roles where rolname = current_user',
  )
  const { name, strong } = app.rows[0] as { name: string; strong: boolean }
  if (name !== roles.app || strong) {
    throw new Sentence(`DATABASE_URL signs in as ${name}: it has to be ${roles.app}, without SUPERUSER and BYPASSRLS.`)
  }
}

async function reach(setting: string, url: string, sql: string) {
  try {
    return await query(url, sql)
  } catch (error) {
    const said = error instanceof AggregateError ? error.errors.map(String).join(', ') : (error as Error).message
    throw new Sentence(`The database that ${setting} names cannot be used: ${said}.`)
  }
}
