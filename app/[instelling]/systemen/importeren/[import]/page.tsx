import type { Metadata } from 'next'
import { DiscardForm } from '@/components/intake/discard-form'
import { ImportDone } from '@/components/intake/import-done'
import { ImportReview } from '@/components/intake/import-review'
import { ImportFailed, ImportWaiting } from '@/components/intake/import-waiting'
import { SheetForm } from '@/components/intake/sheet-form'
import { LinkButton } from '@/components/ui/button'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { mayChooseSheet } from '@/lib/intake/batch/model'
import { flashes } from '@/lib/intake/batch/nl'
import { importsHref, rowsViewFrom } from '@/lib/intake/batch/view/model'
import { type ImportPage, loadImport } from '@/lib/intake/loaders'
import { listHref, type Query } from '@/lib/systems/list/model'

export const metadata: Metadata = { title: 'Importeren' }

type Props = {
  readonly params: Promise<{ instelling: string; import: string }>
  readonly searchParams: Promise<Query>
}

export default async function OneImportPage({ params, searchParams }: Props) {
  const { instelling: slug, import: id } = await params
  const query = await searchParams
  const view = rowsViewFrom(query)
  const page = await loadImport(slug, { id, view })
  const { batch } = page
  if (batch.state === 'done') return <ImportDone slug={slug} page={page} view={view} />
  const waits = (batch.state === 'reading' || batch.state === 'running') && !batch.silent
  return (
    <>
      <Flash code={query.melding} texts={flashes} />
      {batch.state === 'ready' ? (
        <ImportReview slug={slug} page={page} view={view} />
      ) : (
        <>
          <Head slug={slug} batch={batch} waits={waits} />
          {waits ? (
            <ImportWaiting slug={slug} batch={batch} />
          ) : batch.state === 'refused' ? (
            <Refused slug={slug} batch={batch} />
          ) : (
            <ImportFailed slug={slug} batch={batch} again={importsHref(slug)} />
          )}
        </>
      )}
      {!(waits && batch.state === 'running') && <DiscardForm slug={slug} id={batch.id} />}
    </>
  )
}

type BatchProps = { slug: string; batch: ImportPage['batch'] }

function Head({ slug, batch, waits }: BatchProps & { waits: boolean }) {
  const title = !waits
    ? 'De import kan niet verder'
    : batch.state === 'running'
      ? 'De import wordt overgenomen'
      : 'Het bestand wordt bekeken'
  return (
    <PageHead
      crumbs={[
        { label: 'AI-systemen', href: listHref(slug) },
        { label: 'Importeren', href: importsHref(slug) },
        { label: batch.fileName },
      ]}
      title={title}
      sub={batch.fileName}
    />
  )
}

function Refused({ slug, batch }: BatchProps) {
  const sheets = mayChooseSheet(batch)
  return (
    <div className="max-w-[720px]">
      <div className="mb-4">
        <Notice tone="error" title={sheets ? 'Dit blad is niet te lezen' : 'Dit bestand is niet te lezen'}>
          <p>{batch.refusal}</p>
          <p>Er is niets opgeslagen.</p>
        </Notice>
      </div>
      {sheets && <SheetForm slug={slug} batch={batch} />}
      <div className="mt-4">
        <LinkButton tone={sheets ? 'plain' : 'primary'} href={importsHref(slug)}>
          Ander bestand kiezen
        </LinkButton>
      </div>
    </div>
  )
}
