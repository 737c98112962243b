import type { Metadata } from 'next'
import { ComingChanges } from '@/components/classification/coming-changes'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { loadComing } from '@/lib/classification/coming/loaders'
import { comingWords as words } from '@/lib/classification/coming/nl'

export const metadata: Metadata = { title: words.title }

type Props = {
  readonly params: Promise<{ instelling: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ComingPage({ params, searchParams }: Props) {
  const { instelling: slug } = await params
  const { dag, pagina } = await searchParams
  const { view, ...coming } = await loadComing(slug, { dag, pagina })
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Overzicht', href: `/${slug}` }, { label: words.title }]}
        title={words.title}
        sub={words.sub}
      />
      {view ? (
        <ComingChanges slug={slug} view={view} {...coming} />
      ) : (
        <EmptyState title={words.nothing}>
          <p>{words.nothingHint}</p>
        </EmptyState>
      )}
    </>
  )
}
