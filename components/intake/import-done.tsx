import { fileText, showLabels, shownText } from '@/lib/intake/batch/nl'
import { importHref, importsHref, type RowsView } from '@/lib/intake/batch/view/model'
import type { ImportPage } from '@/lib/intake/loaders'
import { listHref } from '@/lib/systems/list/model'
import { LinkButton } from '../ui/button'
import { Card } from '../ui/card'
import { Notice } from '../ui/notice'
import { PageHead } from '../ui/page-head'
import { ImportFigures } from './import-figures'
import { RowTable } from './row-table'

/** What an import made, changed and left out, each row with the system that it is about. */
export function ImportDone({ slug, page, view }: { slug: string; page: ImportPage; view: RowsView }) {
  const { batch, total } = page
  const gone = view.show === null || (batch.summary?.shown[view.show] ?? 0) > 0
  const none = gone
    ? 'De rijen bewaren we 30 dagen. Wat er met elk systeem gebeurde, staat in het logboek.'
    : 'Zulke rijen zijn er niet.'
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'AI-systemen', href: listHref(slug) },
          { label: 'Importeren', href: importsHref(slug) },
          { label: batch.fileName },
        ]}
        title="De import is klaar"
        sub={fileText(batch)}
        actions={
          <>
            <LinkButton href={importsHref(slug)}>Nog een bestand</LinkButton>
            <LinkButton tone="primary" href={listHref(slug)}>
              Naar de AI-systemen
            </LinkButton>
          </>
        }
      />
      <div className="mb-4">
        <Notice tone="success" title={batch.summary && shownText(batch.summary.shown)}>
          Elke wijziging staat in het logboek. Het bestand zelf bewaren we niet.
        </Notice>
      </div>
      <ImportFigures slug={slug} batch={batch} />
      <Card
        id="rijen"
        title="Rijen"
        aside={
          view.show && (
            <>
              <span className="muted">alleen {showLabels[view.show]} · </span>
              <a href={`${importHref(slug, batch.id)}#rijen`}>Alle rijen</a>
            </>
          )
        }
      >
        {total === 0 ? <p className="text-ink-2">{none}</p> : <RowTable slug={slug} page={page} view={view} />}
      </Card>
    </>
  )
}
