import type { Metadata } from 'next'
import { DepartmentFields } from '@/components/institutions/department-fields'
import { DepartmentTable } from '@/components/institutions/department-table'
import { ManageHead } from '@/components/institutions/manage-head'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { HiddenField } from '@/components/ui/field'
import { Flash } from '@/components/ui/flash'
import { SubmitButton } from '@/components/ui/submit-button'
import { addDepartment } from '@/lib/institutions/actions'
import { loadDepartments } from '@/lib/institutions/loaders'

export const metadata: Metadata = { title: 'Afdelingen' }

type Props = {
  params: Promise<{ instelling: string }>
  searchParams: Promise<{ melding?: string | string[] }>
}

const said = {
  toegevoegd: 'Toegevoegd.',
  gewijzigd: 'De afdeling is gewijzigd.',
  gesloten: 'De afdeling is gesloten. Ze staat nog bij de AI-systemen waar ze bij hoort, maar is niet meer te kiezen.',
  geopend: 'De afdeling is weer open.',
}

export default async function DepartmentsPage({ params, searchParams }: Props) {
  const { instelling } = await params
  const { melding } = await searchParams
  const { tree, open, newId, pages, edit } = await loadDepartments(instelling, null)
  return (
    <>
      <ManageHead slug={instelling} pages={pages} current="departments" sub="Waar AI-systemen worden gebruikt." />
      <Flash code={melding} texts={said} />
      <div className="grid max-w-[46rem] gap-6">
        {tree.length === 0 ? (
          <EmptyState title="Nog geen afdelingen">
            Voor een kleine organisatie is dat goed. Voeg een afdeling toe als u AI-systemen per afdeling wilt zien.
          </EmptyState>
        ) : (
          <Card flush>
            <DepartmentTable slug={instelling} tree={tree} edit={edit} />
          </Card>
        )}
        {edit && (
          <Card title="Afdeling of groep toevoegen">
            <ActionForm action={addDepartment.bind(null, instelling)}>
              <HiddenField name="id" value={newId} />
              <DepartmentFields parents={open} />
              <div className="form-actions">
                <SubmitButton icon="plus">Toevoegen</SubmitButton>
              </div>
            </ActionForm>
          </Card>
        )}
      </div>
    </>
  )
}
