import { Field } from '@/components/ui/field'
import type { Department } from '@/lib/institutions/departments/model'
import { departmentKinds } from '@/lib/institutions/departments/nl'

type Props = { department?: Department; parents: readonly { readonly id: string; readonly name: string }[] }

/** What a department or group is called, and where it belongs. */
export function DepartmentFields({ department, parents }: Props) {
  return (
    <>
      <Field name="name" label="Naam" width="medium" required defaultValue={department?.name} />
      <Field
        kind="radio"
        plain
        name="kind"
        label="Soort"
        defaultValue={department?.kind ?? 'department'}
        options={Object.entries(departmentKinds).map(([value, label]) => ({ value, label }))}
      />
      {parents.length > 0 && (
        <Field
          kind="select"
          name="parentId"
          label="Valt onder"
          width="medium"
          empty="Nergens onder"
          defaultValue={department?.parentId ?? ''}
          options={parents.map((p) => ({ value: p.id, label: p.name }))}
        />
      )}
    </>
  )
}
