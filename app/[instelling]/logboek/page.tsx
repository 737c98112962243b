import type { Metadata } from 'next'
import { LogFilters } from '@/components/logbook/log-filters'
import { LogTable } from '@/components/logbook/log-table'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { loadLogbook } from '@/lib/logbook/loaders'
import { pageSize, readView, writeView } from '@/lib/logbook/model'

export const metadata: Metadata = { title: 'Logboek' }

type Props = {
  params: Promise<{ instelling: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function LogbookPage({ params, searchParams }: Props) {
  const { instelling } = await params
  const view = readView(await searchParams)
  const { rows, total, actors, systemName } = await loadLogbook(instelling, view)
  const here = `/${instelling}/logboek`
  return (
    <>
      <PageHead title="Logboek" sub="Wie wat wanneer wijzigde, en van wat in wat. Niemand kan het logboek aanpassen." />
      <LogFilters action={here} filter={view.filter} actors={actors} systemName={systemName} />
      {rows.length === 0 ? (
        <EmptyState title="Geen gebeurtenissen" actions={<LinkButton href={here}>Alles tonen</LinkButton>}>
          Er is niets gebeurd dat hierbij past. Kies een ruimere periode of zet een filter uit.
        </EmptyState>
      ) : (
        <div className="card card-flush">
          <LogTable slug={instelling} rows={rows} />
          <Pager
            page={view.page}
            size={pageSize}
            total={total}
            noun="gebeurtenissen"
            href={(page) => `${here}${writeView({ ...view, page })}`}
          />
        </div>
      )}
    </>
  )
}
