import pg from 'pg'

/** Who may what in the database: `owner` makes the tables, `app` only uses them. Neither passes row-level security. */
export const roles = { owner: 'register_owner', app: 'register_app' } as const

export type Passwords = { readonly superuser: string; readonly owner: string; readonly app: string }
export type DatabaseUrls = { readonly ownerUrl: string; readonly appUrl: string }

export const urlOf = (user: string, password: string, port: number, database: string): string =>
  `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`

export async function query(url: string, sql: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await client.query(sql, values)
  } finally {
    await client.end()
  }
}

/** Makes the two roles, or gives them their passwords again. */
export async function ensureRoles(superUrl: string, passwords: Passwords): Promise<void> {
  const rights = 'login nosuperuser nobypassrls nocreatedb nocreaterole noreplication'
  for (const [role, password] of [
    [roles.owner, passwords.owner],
    [roles.app, passwords.app],
  ] as const) {
    const { rowCount } = await query(superUrl, 'select 1 from pg_roles where rolname = $1', [role])
    const verb = rowCount ? 'alter' : 'create'
    await query(superUrl, `${verb} role ${role} ${rights} password ${pg.escapeLiteral(password)}`)
  }
}

/** Makes the database unless it is there, owned by the owner and open to the app. */
export async function ensureDatabase(superUrl: string, name: string): Promise<void> {
  const { rowCount } = await query(superUrl, 'select 1 from pg_database where datname = $1', [name])
  if (!rowCount) await query(superUrl, `create database ${pg.escapeIdentifier(name)} owner ${roles.owner}`)
  await query(
    superUrl,
    `revoke connect on database ${pg.escapeIdentifier(name)} from public;
     grant connect on database ${pg.escapeIdentifier(name)} to ${roles.app}`,
  )
}
