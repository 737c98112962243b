import { owningRoles } from '@/lib/platform/permission'
import type { TenantDb } from '@/lib/platform/tenancy'
import type { Member } from './model'

const memberSql = `select person_id as id, name, email, (ended_at is null and roles && $1::"Role"[]) as owns,
  ended_at is null as active from member`

/** Everyone who is or was a member, by name. */
export const listMembers = (db: TenantDb): Promise<Member[]> =>
  db.$queryRawUnsafe<Member[]>(`${memberSql} order by lower(name)`, [...owningRoles])

const asked = new WeakMap<TenantDb, Promise<ReadonlyMap<string, Member>>>()

/** Everyone by id, asked once in a transaction that reads: each room on a page puts names to its own ids. */
export function membersById(db: TenantDb): Promise<ReadonlyMap<string, Member>> {
  const known = asked.get(db) ?? listMembers(db).then((all) => new Map(all.map((m) => [m.id, m])))
  asked.set(db, known)
  return known
}

/** The same, as far as these ids go. */
export const listMembersById = (db: TenantDb, ids: readonly string[]): Promise<Member[]> =>
  db.$queryRawUnsafe<Member[]>(`${memberSql} where person_id = any ($2::uuid[])`, [...owningRoles], ids)

/** One member; null where there is none of that id here. */
export async function findMember(db: TenantDb, id: string): Promise<Member | null> {
  return (await listMembersById(db, [id]))[0] ?? null
}
