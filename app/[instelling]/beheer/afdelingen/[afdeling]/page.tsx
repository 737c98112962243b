import type { Metadata } from 'next'
import { DepartmentFields } from '@/components/institutions/department-fields'
import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { numberText } from '@/components/ui/day-text'
import { HiddenField } from '@/components/ui/field'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { changeDepartment, closeDepartment, reopenDepartment } from '@/lib/institutions/actions'
import { loadDepartment } from '@/lib/institutions/loaders'

export const metadata: Metadata = { title: 'Afdeling wijzigen' }

type Props = { params: Promise<{ instelling: string; afdeling: string }> }

export default async function DepartmentPage({ params }: Props) {
  const { instelling, afdeling } = await params
  const { department, revision, parents } = await loadDepartment(instelling, { id: afdeling })
  const all = `/${instelling}/beheer/afdelingen`
  const closed = department.closedAt !== null
  return (
    <>
      <PageHead title={department.name} crumbs={[{ label: 'Afdelingen', href: all }, { label: department.name }]} />
      <div className="grid max-w-[46rem] gap-6">
        <Card title="Wijzigen">
          <ActionForm action={changeDepartment.bind(null, instelling)} warnUnsaved>
            <input type="hidden" name="id" value={department.id} />
            <HiddenField name="revision" value={String(revision)} />
            <DepartmentFields department={department} parents={parents} />
            <div className="form-actions">
              <SubmitButton>Opslaan</SubmitButton>
              <LinkButton href={all}>Annuleren</LinkButton>
            </div>
          </ActionForm>
        </Card>
        <Card title={closed ? 'Weer openen' : 'Sluiten'}>
          <p className="mb-4">
            {closed
              ? 'Deze afdeling is gesloten. Na openen is ze weer te kiezen bij een AI-systeem.'
              : `Een gesloten afdeling is niet meer te kiezen.${systemsStay(department.systems)}`}
          </p>
          <ActionForm
            action={(closed ? reopenDepartment : closeDepartment).bind(null, instelling)}
            look="plain"
            id="sluiten"
          >
            <input type="hidden" name="id" value={department.id} />
            <SubmitButton tone="plain">{closed ? 'Weer openen' : 'Afdeling sluiten'}</SubmitButton>
          </ActionForm>
        </Card>
      </div>
    </>
  )
}

function systemsStay(count: number): string {
  if (count === 0) return ''
  return count === 1
    ? ' Bij het AI-systeem dat er nu bij hoort, blijft ze staan.'
    : ` Bij de ${numberText(count)} AI-systemen die er nu bij horen, blijft ze staan.`
}
