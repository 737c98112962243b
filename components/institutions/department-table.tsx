import { Chip } from '@/components/ui/chip'
import { Table, Td, Th } from '@/components/ui/table'
import type { Branch } from '@/lib/institutions/departments/model'
import { departmentKinds } from '@/lib/institutions/departments/nl'
import { numberText } from '../ui/day-text'

const indents = ['', 'pl-5', 'pl-10', 'pl-14'] as const

/** Departments and groups, each under what it belongs to. */
export function DepartmentTable({ slug, tree, edit }: { slug: string; tree: readonly Branch[]; edit: boolean }) {
  return (
    <Table caption="Afdelingen en groepen" cards>
      <thead>
        <tr>
          <Th>Naam</Th>
          <Th>Soort</Th>
          <Th num>AI-systemen</Th>
        </tr>
      </thead>
      <tbody>
        {tree.map(({ department, depth }) => (
          <tr key={department.id}>
            <th scope="row" className="lead">
              <span className={indents[Math.min(depth, indents.length - 1)]}>
                {edit ? (
                  <a href={`/${slug}/beheer/afdelingen/${department.id}`}>{department.name}</a>
                ) : (
                  <b>{department.name}</b>
                )}
              </span>{' '}
              {department.closedAt && <Chip tone="none">Gesloten</Chip>}
            </th>
            <Td label="Soort">{departmentKinds[department.kind]}</Td>
            <Td num label="AI-systemen">
              {numberText(department.systems)}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
