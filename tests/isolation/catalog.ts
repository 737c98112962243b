/** Tables outside tenants, each with the reason that it is. */
export const outsideTenants: Readonly<Record<string, string>> = {
  institution: 'the tenant itself: slug, name and kind',
  slug_history: 'an old address leads to its institution',
  person: 'who signs in, across institutions',
  session: 'found by its token',
  sign_in_token: 'found by its token',
  member: 'readable by the institution and by the person',
  door: 'found by its token',
  grant: 'seen by giver and receiver',
  rate_limit: 'counters under hashes',
  worker_heartbeat: 'signs of life of processes',
  agenda: 'due day, institution and record id; no content',
  _prisma_migrations: 'which migrations ran; the app may not touch it',
}

/** Policies that let everyone by, each with the reason that it may. */
const openPolicies: Readonly<Record<string, string>> = {
  rate_limit_all: 'counters of nobody in particular',
  worker_heartbeat_all: 'signs of life of nobody in particular',
  institution_operator: 'for the owner of the tables only, who makes and closes institutions',
  slug_history_operator: 'for the owner of the tables only',
}

/** Columns that hold an id without a key, each with the reason. */
const keyless: Readonly<Record<string, string>> = {
  'log_entry.actor_id': 'the logbook outlives whom and what it tells of',
  'log_entry.subject_id': 'the same',
  'log_entry.system_id': 'the same',
  'agenda.record_id': 'of any table',
}

/** Asks the database one question about itself. */
export type Ask = <T>(sql: string) => Promise<T[]>

const own = "(institution_id = (current_setting('app.institution_id'::text))::uuid)"
const ownUnlessLooking = `(${own} AND (COALESCE(current_setting('app.looks_at'::text, true), ''::text) = ''::text))`

/** What a grant of each scope opens; every other table of a tenant is read by its own institution alone. */
const openedBy: Readonly<Record<string, string>> = {
  department: 'systems',
  vendor: 'systems',
  product: 'systems',
  product_version: 'systems',
  ai_system: 'systems',
  stage_change: 'systems',
  answer: 'classification',
  classification: 'classification',
  reassessment: 'classification',
  reassessment_run: 'classification',
  duty: 'duties',
  duty_occurrence: 'duties',
  system_check: 'duties',
  evidence: 'evidence',
  stored_file: 'evidence',
}
const granted = (scope: string) =>
  `(institution_id = ANY (( SELECT readable_institutions('${scope}'::"GrantScope") AS readable_institutions)::uuid[]))`

/** Every hole in the fences that the catalog shows, as a sentence; none is what it has to be. */
export async function holesIn(ask: Ask): Promise<string[]> {
  return (
    await Promise.all([openTables(ask), badTables(ask), badPolicies(ask), badKeys(ask), nobodies(ask), badRole(ask)])
  ).flat()
}

/** How much the catalog looked at: a test that asks nothing passes too easily. */
export async function sizeOfCatalog(ask: Ask): Promise<{ tables: number; policies: number; keys: number }> {
  const [size] = await ask<{ tables: number; policies: number; keys: number }>(`select
    (select count(*)::int from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')) as tables,
    (select count(*)::int from pg_policy) as policies,
    (select count(*)::int from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace) as keys`)
  return size ?? { tables: 0, policies: 0, keys: 0 }
}

async function openTables(ask: Ask): Promise<string[]> {
  const tables = await ask<{ name: string; enabled: boolean; forced: boolean; policies: number }>(`
    select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations'`)
  return tables.flatMap((t) => [
    ...(t.enabled ? [] : [`${t.name}: row-level security is off`]),
    ...(t.forced ? [] : [`${t.name}: row-level security is not forced on the owner`]),
    ...(t.policies > 0 ? [] : [`${t.name}: no policy`]),
  ])
}

async function badTables(ask: Ask): Promise<string[]> {
  const tables = await ask<{ name: string; key: string | null; fallback: string | null; commands: string | null }>(`
    select c.relname as name,
      (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indrelid = c.oid and i.indisprimary) as key,
      (select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d
        join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
        where d.adrelid = c.oid and a.attname = 'institution_id') as fallback,
      (select string_agg(p.polcmd::text, '' order by p.polcmd::text) from pg_policy p where p.polrelid = c.oid) as commands
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`)
  return tables
    .filter((t) => !(t.name in outsideTenants))
    .flatMap((t) => [
      ...(t.key === 'institution_id' ? [] : [`${t.name}: its key does not start with the tenant`]),
      ...(t.fallback?.includes("current_setting('app.institution_id'") ? [] : [`${t.name}: no tenant by default`]),
      ...(t.commands === 'adrw' ? [] : [`${t.name}: not one policy for each of select, insert, update and delete`]),
    ])
}

type Policy = { name: string; table: string; command: string; using: string | null; check: string | null }

async function badPolicies(ask: Ask): Promise<string[]> {
  const policies = await ask<Policy>(`
    select p.polname as name, c.relname as table, p.polcmd::text as command,
      pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
    from pg_policy p join pg_class c on c.oid = p.polrelid`)
  return policies.flatMap((p) => {
    if ((p.using === 'true' || p.check === 'true') && !(p.name in openPolicies)) return [`${p.name}: lets everyone by`]
    if (p.table in outsideTenants) return []
    return p.command === 'r' ? readHoles(p) : writeHoles(p)
  })
}

function readHoles({ name, table, using }: Policy): string[] {
  const scope = openedBy[table]
  const wanted = scope ? granted(scope) : ownUnlessLooking
  return (using ?? '').replace(/\s+/g, ' ') === wanted ? [] : [`${name}: lets others read: ${using}`]
}

const writeHoles = ({ name, using, check }: Policy): string[] =>
  (using ?? own) === own && (check ?? own) === own ? [] : [`${name}: lets others write: ${using ?? check}`]

async function badKeys(ask: Ask): Promise<string[]> {
  const keys = await ask<{ from: string; to: string; columns: string[] }>(`
    select c.conrelid::regclass::text as from, c.confrelid::regclass::text as to,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.conrelid and a.attnum = any (c.conkey)) as columns
    from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace`)
  const bare = (name: string) => name.replaceAll('"', '')
  return keys
    .filter((k) => !(bare(k.to) in outsideTenants) || bare(k.to) === 'member')
    .filter((k) => !k.columns.includes('institution_id'))
    .map((k) => `${k.from} points at ${k.to} without the tenant`)
}

/** Columns that name a person of the institution, or another row, without a key that says that there is one. */
async function nobodies(ask: Ask): Promise<string[]> {
  const columns = await ask<{ table: string; column: string }>(`
    select c.relname as table, a.attname as column
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and a.atttypid = 'uuid'::regtype and a.attname like '%\\_id' and a.attname <> 'institution_id'
      and not exists (select 1 from pg_constraint k
        where k.contype = 'f' and k.conrelid = c.oid and a.attnum = any (k.conkey))`)
  return columns
    .filter(({ table, column }) => !(`${table}.${column}` in keyless))
    .map(({ table, column }) => `${table}.${column}: points at nothing in particular`)
}

async function badRole(ask: Ask): Promise<string[]> {
  const [may] = await ask<Record<string, boolean>>(`select
    (select rolsuper or rolbypassrls or exists (select 1 from pg_class where relowner = r.oid)
      from pg_roles r where rolname = 'register_app') as "be too strong",
    has_table_privilege('register_app', 'log_entry', 'update') as "change the logbook",
    has_table_privilege('register_app', 'log_entry', 'delete') as "delete from the logbook",
    has_table_privilege('register_app', 'classification', 'update') as "change a receipt",
    has_table_privilege('register_app', 'classification', 'delete') as "delete a receipt",
    has_table_privilege('register_app', 'institution', 'insert') as "make an institution",
    has_table_privilege('register_app', '_prisma_migrations', 'select') as "see the migrations"`)
  return Object.entries(may ?? {}).flatMap(([what, holds]) => (holds ? [`the app may ${what}`] : []))
}
