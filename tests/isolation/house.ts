import { newId } from '@/lib/platform/id'
import { inTenant, type Tenant } from '@/lib/platform/tenancy'
import { aMember, anInstitution, ownerPool, type TestInstitution } from '../factories/institution'

/** Everything that a test of walls writes down carries this word, so that a leak can be seen anywhere. */
export const secret = 'Geheim'

/** A hospital with the people that its deeds ask for. */
export type House = {
  readonly institution: TestInstitution
  readonly admin: Tenant
  readonly officer: Tenant
  readonly owner: Tenant
}

export async function aHouse(): Promise<House> {
  const institution = await anInstitution('hospital', `${secret} ziekenhuis`)
  return {
    institution,
    admin: await aMember(institution, ['administrator'], `${secret} Beheer`),
    officer: await aMember(institution, ['qualityOfficer'], `${secret} Kwaliteit`),
    owner: await aMember(institution, ['systemOwner'], `${secret} Eigenaar`),
  }
}

/** A department, made without a command. */
export async function aDepartment(tenant: Tenant, name: string): Promise<string> {
  const id = newId()
  await inTenant(tenant, (db) => db.department.create({ data: { id, name } }))
  return id
}

export type Dump = Readonly<Record<string, readonly string[]>>

/** Every row of one institution in every table, as the owner of the tables sees them. */
export async function dumpOf(institutionId: string, without: readonly string[] = []): Promise<Dump> {
  const db = await ownerPool().connect()
  try {
    await db.query('begin transaction read only')
    await db.query(`select set_config('app.institution_id', $1, true)`, [institutionId])
    const { rows: tables } = await db.query<{ name: string }>(`
      select c.relname as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'institution_id' and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`)
    const dump: Record<string, string[]> = {}
    for (const { name } of tables.filter((t) => !without.includes(t.name))) {
      const { rows } = await db.query<{ row: string }>(
        `select to_jsonb(t)::text as row from "${name}" t where institution_id = $1 order by 1`,
        [institutionId],
      )
      dump[name] = rows.map((r) => r.row)
    }
    return dump
  } finally {
    await db.query('rollback')
    db.release()
  }
}
