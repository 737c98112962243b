import type { Role } from './prisma/enums'

export type { Role }

/** Everything that a member may or may not do. `Own`: as far as one owns or deputises the system. */
export const permissions = [
  'institution:read',
  'institution:edit',
  'people:read',
  'people:manage',
  'grants:manage',
  'grants:use',
  'system:read',
  'system:register',
  'system:edit',
  'system:editOwn',
  'system:delete',
  'classification:read',
  'classification:answer',
  'classification:answerAsked',
  'classification:decide',
  'duty:read',
  'duty:workOwn',
  'duty:work',
  'duty:judge',
  'check:editOwn',
  'check:edit',
  'file:read',
  'import:run',
  'export:make',
  'logbook:read',
  'institution:leave',
] as const

export type Permission = (typeof permissions)[number]

const reads = [
  'institution:read',
  'people:read',
  'system:read',
  'classification:read',
  'duty:read',
  'file:read',
  'export:make',
] as const satisfies readonly Permission[]

const works = [
  ...reads,
  'system:register',
  'system:editOwn',
  'classification:answer',
  'classification:answerAsked',
  'duty:workOwn',
  'check:editOwn',
] as const satisfies readonly Permission[]

/** The one table that says who may do what. */
export const mayDo: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: permissions,
  qualityOfficer: [
    ...works,
    'institution:edit',
    'grants:manage',
    'grants:use',
    'system:edit',
    'system:delete',
    'classification:decide',
    'duty:work',
    'duty:judge',
    'check:edit',
    'import:run',
    'logbook:read',
  ],
  aiCommittee: [...works, 'classification:decide', 'duty:judge', 'logbook:read', 'grants:use'],
  systemOwner: works,
  dataProtectionOfficer: [...reads, 'classification:answerAsked', 'logbook:read'],
  advisor: [...reads, 'classification:answer', 'classification:answerAsked'],
  auditor: [...reads, 'logbook:read', 'grants:use'],
  reader: reads,
}

/** What a set of roles adds up to. */
export const permissionsOf = (roles: readonly Role[]): ReadonlySet<Permission> =>
  new Set(roles.flatMap((role) => mayDo[role]))

/** The roles that hold a permission. */
export const rolesWith = (permission: Permission): Role[] =>
  (Object.keys(mayDo) as Role[]).filter((role) => mayDo[role].includes(permission))

/** Roles that may own a system or an obligation; an FG advises and owns nothing, an auditor and a reader only look. */
export const owningRoles: readonly Role[] = ['administrator', 'qualityOfficer', 'aiCommittee', 'systemOwner']
