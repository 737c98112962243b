import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ListFilters } from '@/components/systems/list-filters'
import { ListActions, NoSystems, NothingFound } from '@/components/systems/list-parts'
import { SystemTable } from '@/components/systems/system-table'
import { BulkBar } from '@/components/ui/bulk-bar'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { hasFilter, isUntidy, listHref, type Query, viewFrom, viewHref } from '@/lib/systems/list/model'
import { saysCount } from '@/lib/systems/list/nl'
import { loadList } from '@/lib/systems/loaders'
import { flashes } from '@/lib/systems/nl'

export const metadata: Metadata = { title: 'AI-systemen' }

type Props = { readonly params: Promise<{ instelling: string }>; readonly searchParams: Promise<Query> }

export default async function SystemsPage({ params, searchParams }: Props) {
  const { instelling: slug } = await params
  const query = await searchParams
  const view = viewFrom(query)
  if (isUntidy(query, view)) redirect(viewHref(slug, view))
  const { rows, total, facets, may, today, short } = await loadList(slug, view)
  const filtered = hasFilter(view.filter)
  if (facets.all === 0)
    return (
      <>
        <Flash code={query.melding} texts={flashes} />
        <PageHead title="AI-systemen" />
        <NoSystems slug={slug} may={may} />
      </>
    )
  return (
    <>
      <Flash code={query.melding} texts={flashes} />
      <PageHead
        title="AI-systemen"
        sub={saysCount(total, facets, filtered)}
        actions={<ListActions slug={slug} view={view} may={may} />}
      />
      <ListFilters slug={slug} view={view} facets={facets} short={short} />
      {rows.length === 0 ? (
        <NothingFound slug={slug} view={view} />
      ) : (
        <Card flush>
          {may.edit && (
            <BulkBar id="keuze" action={`${listHref(slug)}/gekozen/eigenaar`} noun="systemen">
              <button type="submit" className="btn btn-small">
                Eigenaar wijzigen
              </button>
              <button type="submit" className="btn btn-small" formAction={`${listHref(slug)}/gekozen/stadium`}>
                Stadium wijzigen
              </button>
            </BulkBar>
          )}
          <SystemTable
            slug={slug}
            view={view}
            rows={rows}
            total={total}
            today={today}
            pick={may.edit ? 'keuze' : undefined}
            foot={
              <Pager
                page={view.page}
                size={view.size}
                total={total}
                noun={total === 1 ? 'systeem' : 'systemen'}
                href={(page) => viewHref(slug, { ...view, page })}
              />
            }
          />
        </Card>
      )}
    </>
  )
}
