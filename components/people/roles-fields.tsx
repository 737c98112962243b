import { Field } from '@/components/ui/field'
import { advisorKinds, roleOrder, roleWords } from '@/lib/people/nl'
import type { Role } from '@/lib/platform/permission'

/** Which roles somebody has, each with what it may do. */
export function RolesFields({ roles = [], advisorKind }: { roles?: readonly Role[]; advisorKind?: string | null }) {
  return (
    <>
      <Field
        kind="checks"
        name="roles"
        label="Rollen"
        hint="Meer rollen tellen bij elkaar op."
        required
        defaultValue={roles}
        options={roleOrder.map((role) => ({ value: role, label: roleWords[role].name, hint: roleWords[role].does }))}
      />
      <Field
        kind="select"
        name="advisorKind"
        label="Soort adviseur"
        hint="Alleen voor de rol adviseur."
        width="medium"
        empty="Geen adviseur"
        defaultValue={advisorKind ?? ''}
        options={Object.entries(advisorKinds).map(([value, label]) => ({ value, label }))}
      />
    </>
  )
}
