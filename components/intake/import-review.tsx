import { decideRow, leaveOutMany, startImport } from '@/lib/intake/actions'
import { type Batch, mayChooseSheet } from '@/lib/intake/batch/model'
import { americanDaysText, fileText, showLabels, startText } from '@/lib/intake/batch/nl'
import { importHref, importsHref, queryOf, type RowsView, type Show } from '@/lib/intake/batch/view/model'
import { hasName } from '@/lib/intake/columns/model'
import { mappingNotes } from '@/lib/intake/columns/nl'
import type { ImportPage } from '@/lib/intake/loaders'
import { noticeText } from '@/lib/intake/reading/nl'
import { blockingText } from '@/lib/intake/verdicts/nl'
import { listHref } from '@/lib/systems/list/model'
import { ActionForm } from '../ui/action-form'
import { LinkButton } from '../ui/button'
import { Card } from '../ui/card'
import { numberText } from '../ui/day-text'
import { Hidden } from '../ui/hidden'
import { Notice } from '../ui/notice'
import { NextStep, PageHead } from '../ui/page-head'
import { SubmitButton } from '../ui/submit-button'
import { ColumnCard } from './column-card'
import { ImportFigures } from './import-figures'
import { OwnerForm } from './owner-form'
import { PilotForm } from './pilot-form'
import { decisionForm, RowTable } from './row-table'
import { SheetForm } from './sheet-form'
import { StartButton } from './start-button'
import { UnknownForm } from './unknown-form'

const startForm = 'overnemen'
const manyForm = 'alle-rijen'

type Props = { slug: string; page: ImportPage; view: RowsView }

/** The dry run: what the file would do to the register, and everything that the user can say about it. */
export function ImportReview({ slug, page, view }: Props) {
  const { batch, members, departments } = page
  const back = queryOf({ ...view, mend: null })
  const parts = { slug, batch, back, members, departments }
  const named = hasName(batch.mapping)
  const columns = <ColumnCard key={`kolommen-${batch.revision}`} slug={slug} batch={batch} back={back} />
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'AI-systemen', href: listHref(slug) },
          { label: 'Importeren', href: importsHref(slug) },
          { label: batch.fileName },
        ]}
        title="Controleer de import"
        sub={`${fileText(batch)} · er is nog niets opgeslagen`}
        actions={
          <>
            <LinkButton href={importsHref(slug)}>Ander bestand</LinkButton>
            <Start page={page} />
          </>
        }
      />
      <StartForm slug={slug} batch={batch} />
      {batch.refusal && (
        <div className="mb-4">
          <Notice tone="warn">{batch.refusal}</Notice>
        </div>
      )}
      {named ? <Blocking slug={slug} batch={batch} /> : <NameMissing />}
      {!named && columns}
      <NothingToDo batch={batch} />
      <ImportFigures slug={slug} batch={batch} />
      <Remarks batch={batch} />
      <div className="mb-4 grid gap-4 lg:grid-flow-col lg:auto-cols-fr">
        <OwnerForm key={`eigenaar-${batch.revision}`} {...parts} />
        {mayChooseSheet(batch) && <SheetForm key={`blad-${batch.revision}`} slug={slug} batch={batch} />}
      </div>
      <PilotForm key={`pilots-${batch.revision}`} slug={slug} batch={batch} back={back} />
      <UnknownForm key={`waarden-${batch.revision}`} {...parts} />
      {named && columns}
      <Rows slug={slug} page={page} view={view} back={back} />
    </>
  )
}

/** What the button takes over and leaves out; null where nothing can start. */
function Start({ page: { batch, large } }: { page: ImportPage }) {
  const counts = batch.summary?.counts
  if (!counts || counts.toTake === 0 || (large && counts.blocking > 0)) return null
  return <StartButton form={startForm}>{startText(counts)}</StartButton>
}

function StartForm({ slug, batch }: { slug: string; batch: Batch }) {
  const counts = batch.summary?.counts
  return (
    <ActionForm action={startImport.bind(null, slug)} id={startForm} look="plain">
      <input type="hidden" name="id" value={batch.id} />
      <input type="hidden" name="revision" value={batch.revision} />
      <input type="hidden" name="take" value={counts?.toTake ?? 0} />
      <input type="hidden" name="skip" value={(counts?.leftOut ?? 0) + (counts?.blocking ?? 0)} />
    </ActionForm>
  )
}

/** Before all else: without a name no row can go along, and what else is asked may then be moot. */
const NameMissing = () => (
  <div className="mb-4">
    <NextStep
      warn
      title={mappingNotes.nameMissing}
      reason={mappingNotes.nameMissingWhy}
      action={
        <LinkButton tone="primary" href="#kolommen">
          Kolom kiezen
        </LinkButton>
      }
    />
  </div>
)

function Blocking({ slug, batch }: { slug: string; batch: Batch }) {
  const { counts, shown, unknown = [], pilotsWithoutDays } = batch.summary ?? {}
  const title = counts && blockingText(counts)
  if (!title || !shown) return null
  const show: Show = shown.wrong > 0 ? 'wrong' : 'duplicate'
  return (
    <div className="mb-4">
      <NextStep
        warn
        title={title}
        reason={
          <>
            {unknown.length > 0 && (
              <>
                Zeg eerst wat u bedoelt met de{' '}
                <a href="#onbekend">
                  {unknown.length === 1 ? 'onbekende waarde' : `${numberText(unknown.length)} onbekende waarden`}
                </a>
                ; één keuze geldt voor alle rijen.{' '}
              </>
            )}
            {shown.wrong > 0 && !batch.choices.fallbackOwner && (
              <>
                Noemt uw lijst niet overal een eigenaar? <a href="#eigenaar">Kies er één</a>.{' '}
              </>
            )}
            {(pilotsWithoutDays ?? 0) > 0 && !batch.choices.pilotDays && (
              <>
                Noemt uw lijst bij pilots geen einde? <a href="#pilots">Vul de dagen in</a>.{' '}
              </>
            )}
            Herstel ze hier of in uw bestand, of sla ze bewust over. Wat u overneemt gaat in één keer, of helemaal niet.
          </>
        }
        action={<LinkButton href={`${importHref(slug, batch.id, { show })}#rijen`}>Alleen deze rijen tonen</LinkButton>}
      />
    </div>
  )
}

function NothingToDo({ batch: { summary } }: { batch: Batch }) {
  if (!summary || summary.counts.blocking > 0 || summary.counts.toTake > 0) return null
  return (
    <div className="mb-4">
      <Notice tone="success" title="Er is niets over te nemen">
        {summary.shown.leftOut > 0
          ? 'Alle rijen staan al zo in het register, of worden overgeslagen.'
          : 'Alle rijen staan al precies zo in het register.'}
      </Notice>
    </div>
  )
}

/** What the user should know about the file. */
function Remarks({ batch: { about, summary } }: { batch: Batch }) {
  const remarks = [
    ...(about.notices ?? []).map(noticeText),
    ...(about.american ? [mappingNotes.americanList] : []),
    ...(summary?.americanDays.length ? [americanDaysText(summary.americanDays)] : []),
  ]
  if (remarks.length === 0) return null
  return (
    <div className="mb-4">
      <Notice>
        {remarks.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Notice>
    </div>
  )
}

/** Kinds of row that can be left out, or taken along again, all at once. */
const together: Readonly<Partial<Record<Show, string>>> = {
  wrong: 'overslaan',
  duplicate: 'overslaan',
  leftOut: 'toch meenemen',
}

function Rows({ slug, page, view, back }: Props & { back: string }) {
  const { batch, total } = page
  const verb = view.show && together[view.show]
  return (
    <Card
      id="rijen"
      title="Rijen"
      aside={
        view.show ? (
          <>
            <span className="muted">alleen {showLabels[view.show]} · </span>
            <a href={`${importHref(slug, batch.id)}#rijen`}>Alle rijen</a>
          </>
        ) : (
          <span className="muted">fouten eerst</span>
        )
      }
    >
      <ActionForm key={`besluit-${batch.revision}`} action={decideRow.bind(null, slug)} id={decisionForm} look="plain">
        <Hidden name="id" value={batch.id} />
        <Hidden name="back" value={back} />
      </ActionForm>
      {verb && total > 0 && (
        <ActionForm action={leaveOutMany.bind(null, slug)} id={manyForm} look="plain">
          <Hidden name="id" value={batch.id} />
          <input type="hidden" name="back" value="" />
          <input type="hidden" name="kind" value={view.show ?? ''} />
          <SubmitButton tone="plain" className="mb-3" pending="Rijen worden opnieuw bekeken…">
            {total === 1 ? `Deze rij ${verb}` : `Deze ${numberText(total)} rijen ${verb}`}
          </SubmitButton>
        </ActionForm>
      )}
      {total === 0 ? (
        <p className="text-ink-2">Er zijn geen rijen {view.show ? `die ${showLabels[view.show]} zijn` : ''}.</p>
      ) : (
        <RowTable slug={slug} page={page} view={view} />
      )}
    </Card>
  )
}
