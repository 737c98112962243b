import pg from 'pg'
import { permissionsOf } from '@/lib/platform/permission'
import { mintTenant, type Tenant } from '@/lib/platform/tenancy'

/** The administrator of an institution that the bench opened, for work outside a request. */
export async function tenantOf(slug: string): Promise<Tenant> {
  const owner = new pg.Client({ connectionString: process.env.BENCH_OWNER_URL })
  await owner.connect()
  const { rows } = await owner.query<{ id: string }>('select id from institution where slug = $1', [slug])
  const institutionId = rows[0]?.id
  if (!institutionId) throw new Error(`no institution ${slug}`)
  await owner.query("select set_config('app.institution_id', $1, false)", [institutionId])
  const members = await owner.query<{ person_id: string }>('select person_id from member limit 1')
  await owner.end()
  return mintTenant({
    institutionId,
    slug,
    name: `Instelling ${slug}`,
    kind: 'hospital',
    demo: false,
    actor: { kind: 'member', personId: members.rows[0]?.person_id ?? '', name: 'Beheer', roles: ['administrator'] },
    may: permissionsOf(['administrator']),
  })
}
