import { z } from 'zod'
import { Choice, DepartmentKind } from '@/lib/platform/prisma/enums'
import { departmentProblems } from './departments/nl'
import { profileProblems } from './profile/nl'

const blank = (v: unknown): unknown => (typeof v === 'string' && v.trim() === '' ? null : (v ?? null))
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.nullable())
const choice = z.enum(Choice, profileProblems.choice).default('unknown')
const reason = optional(z.string().trim().max(2000, profileProblems.tooLong))

export const SaveProfile = z
  .object({
    revision: z.coerce.number().int(),
    name: z.string().trim().min(1, profileProblems.name).max(160, profileProblems.tooLong),
    kvkNumber: optional(
      z
        .string()
        .trim()
        .regex(/^\d{8}$/, profileProblems.kvk),
    ),
    agbCode: optional(
      z
        .string()
        .trim()
        .regex(/^\d{8}$/, profileProblems.agb),
    ),
    patientsInOneSystem: optional(
      z
        .string()
        .trim()
        .regex(/^\d{1,3}(\.?\d{3})*$|^\d+$/, profileProblems.patients)
        .transform((text) => Number(text.replaceAll('.', '')))
        .refine((n) => n <= 100_000_000, profileProblems.patients),
    ),
    publicAuthority: choice,
    publicAuthorityReason: reason,
    publicServices: choice,
    publicServicesReason: reason,
    sme: choice,
    worksCouncil: choice,
    soloPractitioner: choice,
    fgName: optional(z.string().trim().max(120, profileProblems.tooLong)),
    fgEmail: optional(z.email(profileProblems.fgEmail).max(254, profileProblems.tooLong)),
  })
  .superRefine((p, context) => {
    for (const field of ['publicAuthority', 'publicServices'] as const) {
      if (p[field] !== 'unknown' && (p[`${field}Reason`] ?? '').length < 10)
        context.addIssue({ code: 'custom', path: [`${field}Reason`], message: profileProblems.reason })
    }
  })

const departmentName = z
  .string(departmentProblems.name)
  .trim()
  .min(1, departmentProblems.name)
  .max(120, profileProblems.tooLong)

const departmentFields = {
  name: departmentName,
  kind: z.enum(DepartmentKind, departmentProblems.kind),
  parentId: optional(z.uuid(departmentProblems.parent)),
}

export const AddDepartment = z.object({ id: z.uuid(), ...departmentFields })
export const ChangeDepartment = z.object({ id: z.uuid(), revision: z.coerce.number().int(), ...departmentFields })
export const DepartmentRef = z.object({ id: z.uuid() })

/** The id of the archive that is asked for, or fetched. */
export const RequestExport = z.object({ id: z.uuid() })
