import type { Metadata } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Field, HiddenField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { giveGrant } from '@/lib/grants/actions'
import { loadGiving } from '@/lib/grants/loaders'
import { scopeOrder, scopeWords } from '@/lib/grants/nl'

export const metadata: Metadata = { title: 'Inzage geven' }

export default async function GivePage({ params }: { params: Promise<{ instelling: string }> }) {
  const { instelling } = await params
  const { receivers, newId, today } = await loadGiving(instelling, null)
  const all = `/${instelling}/beheer/inzage`
  const [only] = receivers
  return (
    <>
      <PageHead
        title="Inzage geven"
        sub="U kiest wie meekijkt, waarin en hoe lang."
        crumbs={[{ label: 'Inzage', href: all }, { label: 'Geven' }]}
      />
      {receivers.length === 0 ? (
        <EmptyState title="Er is nog geen regio-organisatie" actions={<LinkButton href={all}>Terug</LinkButton>}>
          Zodra uw regio-organisatie dit register ook gebruikt, kunt u haar laten meekijken.
        </EmptyState>
      ) : (
        <Card className="max-w-[46rem]">
          <ActionForm action={giveGrant.bind(null, instelling)} warnUnsaved>
            <HiddenField name="id" value={newId} />
            <Field
              kind="select"
              name="receiverId"
              label="Regio-organisatie"
              required
              width="medium"
              defaultValue={receivers.length === 1 ? only?.id : ''}
              options={receivers.map((r) => ({ value: r.id, label: r.name }))}
            />
            <Field
              kind="checks"
              name="scopes"
              label="Wat mag zij zien?"
              required
              defaultValue={['systems']}
              options={scopeOrder.map((s) => ({ value: s, label: scopeWords[s].name, hint: scopeWords[s].opens }))}
            />
            <Field kind="date" name="since" label="Vanaf" required defaultValue={today} />
            <Field kind="date" name="until" label="Tot en met" hint="Leeg: tot u het intrekt." />
            <Notice>
              Wat u niet aankruist, blijft dicht. Elke keer dat iemand uw gegevens opent, staat in uw logboek. De
              regio-organisatie kan niets wijzigen.
            </Notice>
            <div className="form-actions">
              <SubmitButton>Inzage geven</SubmitButton>
              <LinkButton href={all}>Annuleren</LinkButton>
            </div>
          </ActionForm>
        </Card>
      )}
    </>
  )
}
