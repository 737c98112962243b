import type pg from 'pg'
import { isUsableSlug } from '@/lib/institutions/model'
import { newId } from '@/lib/platform/id'
import { InstitutionKind } from '@/lib/platform/prisma/enums'
import { hashToken, newToken } from '@/lib/platform/seal'
import { Sentence } from '../boot/sentence'

/** What the operator sees of an institution: nothing of what it keeps. */
export type Institution = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: InstitutionKind
  readonly createdAt: Date
  readonly closedAt: Date | null
}

const columns = 'id, slug, name, kind, created_at as "createdAt", closed_at as "closedAt"'

export async function listInstitutions(owner: pg.Client): Promise<readonly Institution[]> {
  return (await owner.query<Institution>(`select ${columns} from institution order by slug`)).rows
}

export async function getInstitution(owner: pg.Client, slug: string): Promise<Institution> {
  const { rows } = await owner.query<Institution>(`select ${columns} from institution where slug = $1`, [slug])
  if (!rows[0]) throw new Sentence(`There is no institution with the address "${slug}".`)
  return rows[0]
}

/** Runs in one transaction of the owner, as far as told within one institution. */
export async function transaction<T>(
  owner: pg.Client,
  institutionId: string | null,
  run: () => Promise<T>,
): Promise<T> {
  await owner.query('begin')
  try {
    if (institutionId) await owner.query("select set_config('app.institution_id', $1, true)", [institutionId])
    const result = await run()
    await owner.query('commit')
    return result
  } catch (e) {
    await owner.query('rollback')
    throw e
  }
}

const remember = (owner: pg.Client, name: string, id: string, label: string, changes: unknown[] = []) =>
  owner.query(
    `insert into log_entry (id, actor_kind, name, subject_kind, subject_id, subject_label, changes)
     values ($1, 'operator', $2, 'institution', $3, $4, $5)`,
    [newId(), name, id, label, JSON.stringify(changes)],
  )

async function refuseSlug(owner: pg.Client, slug: string, own?: string): Promise<void> {
  if (!isUsableSlug(slug))
    throw new Sentence(
      `"${slug}" cannot be an address: use small letters, digits and single hyphens, at least two, and none of the product's own pages.`,
    )
  const { rows } = await owner.query<{ id: string }>(
    'select id from institution where slug = $1 union select institution_id from slug_history where slug = $1',
    [slug],
  )
  if (rows.some((row) => row.id !== own))
    throw new Sentence(`The address "${slug}" is or was in use by another institution.`)
}

export type NewInstitution = {
  readonly slug: string
  readonly name: string
  readonly kind: string
  readonly administrator: { readonly name: string; readonly email: string }
}

/** Makes an institution with an invitation for its first administrator. Gives the token of that invitation. */
export async function createInstitution(owner: pg.Client, of: NewInstitution): Promise<string> {
  if (!(of.kind in InstitutionKind))
    throw new Sentence(`The kind is one of ${Object.keys(InstitutionKind).join(', ')}, not "${of.kind}".`)
  await refuseSlug(owner, of.slug)
  const id = newId()
  const token = newToken()
  await transaction(owner, id, async () => {
    await owner.query('insert into institution (id, slug, name, kind) values ($1, $2, $3, $4::"InstitutionKind")', [
      id,
      of.slug,
      of.name,
      of.kind,
    ])
    await owner.query('insert into institution_profile default values')
    await owner.query(
      `insert into door (token_hash, institution_id, purpose, email, name, roles, ends_at)
       values ($1, $2, 'invitation', $3, $4, '{administrator}', now() + interval '14 days')`,
      [hashToken(token), id, of.administrator.email.trim().toLowerCase(), of.administrator.name],
    )
    await remember(owner, 'institution.created', id, of.name)
  })
  return token
}

/** Gives an institution another address; the old one keeps leading to it. */
export async function renameInstitution(owner: pg.Client, slug: string, to: string): Promise<void> {
  const { id, name } = await getInstitution(owner, slug)
  await refuseSlug(owner, to, id)
  await transaction(owner, id, async () => {
    await owner.query('delete from slug_history where slug = $1 and institution_id = $2', [to, id])
    await owner.query('insert into slug_history (slug, institution_id) values ($1, $2) on conflict do nothing', [
      slug,
      id,
    ])
    await owner.query('update institution set slug = $1 where id = $2', [to, id])
    await remember(owner, 'institution.addressChanged', id, name, [{ field: 'address', from: slug, to }])
  })
}

/** Closes or opens: nobody gets into an institution that is closed. Nothing of it changes. */
export async function setClosed(owner: pg.Client, slug: string, closed: boolean): Promise<void> {
  const { id, name, closedAt } = await getInstitution(owner, slug)
  if ((closedAt !== null) === closed) throw new Sentence(`${slug} is ${closed ? 'closed' : 'open'} already.`)
  await transaction(owner, id, async () => {
    await owner.query(`update institution set closed_at = ${closed ? 'now()' : 'null'} where id = $1`, [id])
    await remember(owner, closed ? 'institution.closed' : 'institution.reopened', id, name)
  })
}
