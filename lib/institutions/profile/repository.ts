import { now } from '@/lib/platform/clock'
import type { TenantDb } from '@/lib/platform/tenancy'
import type { Profile } from './model'

const none = { choice: 'unknown', reason: null, by: null, at: null } as const

/** The profile as it stands; where nothing was saved yet, everything but the name is unknown. */
export async function findProfile(db: TenantDb, institutionId: string): Promise<Profile | null> {
  const institution = await db.institution.findFirst({ where: { id: institutionId }, select: { name: true } })
  if (!institution) return null
  const row = await db.institutionProfile.findFirst({
    include: { publicAuthorityBy: { select: { name: true } }, publicServicesBy: { select: { name: true } } },
  })
  if (!row) {
    return {
      name: institution.name,
      kvkNumber: null,
      agbCode: null,
      patientsInOneSystem: null,
      publicAuthority: none,
      publicServices: none,
      sme: 'unknown',
      worksCouncil: 'unknown',
      soloPractitioner: 'unknown',
      fgName: null,
      fgEmail: null,
      revision: 0,
    }
  }
  const { kvkNumber, agbCode, patientsInOneSystem, sme, worksCouncil, soloPractitioner, fgName, fgEmail, revision } =
    row
  return {
    name: institution.name,
    publicAuthority: {
      choice: row.publicAuthority,
      reason: row.publicAuthorityReason,
      by: row.publicAuthorityBy?.name ?? null,
      at: row.publicAuthorityAt,
    },
    publicServices: {
      choice: row.publicServices,
      reason: row.publicServicesReason,
      by: row.publicServicesBy?.name ?? null,
      at: row.publicServicesAt,
    },
    ...{ kvkNumber, agbCode, patientsInOneSystem, sme, worksCouncil, soloPractitioner, fgName, fgEmail, revision },
  }
}

type Plain = Pick<
  Profile,
  'kvkNumber' | 'agbCode' | 'patientsInOneSystem' | 'sme' | 'worksCouncil' | 'soloPractitioner' | 'fgName' | 'fgEmail'
>
type Chosen = Pick<Profile['publicAuthority'], 'choice' | 'reason'>

/** What is saved of a profile. A legal choice that is given anew gets this person's name and this moment. */
export type ProfileChange = Plain & {
  readonly name: string
  readonly publicAuthority: Chosen
  readonly publicServices: Chosen
  readonly chosenAnew: { readonly publicAuthority: boolean; readonly publicServices: boolean }
}

/** Saves over this revision; false where somebody else saved in between. */
export async function saveProfile(
  db: TenantDb,
  institutionId: string,
  revision: number,
  change: ProfileChange,
  by: string | null,
): Promise<boolean> {
  const { name, publicAuthority, publicServices, chosenAnew, ...plain } = change
  const data = {
    ...plain,
    publicAuthority: publicAuthority.choice,
    publicAuthorityReason: publicAuthority.reason,
    publicServices: publicServices.choice,
    publicServicesReason: publicServices.reason,
    ...(chosenAnew.publicAuthority ? { publicAuthorityById: by, publicAuthorityAt: now() } : {}),
    ...(chosenAnew.publicServices ? { publicServicesById: by, publicServicesAt: now() } : {}),
    updatedAt: now(),
  }
  const { count } =
    revision === 0
      ? await db.institutionProfile.createMany({ data: [data], skipDuplicates: true })
      : await db.institutionProfile.updateMany({ where: { revision }, data: { ...data, revision: { increment: 1 } } })
  if (count !== 1) return false
  await db.institution.updateMany({ where: { id: institutionId }, data: { name } })
  return true
}
