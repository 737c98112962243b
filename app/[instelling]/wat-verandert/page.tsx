import type { Metadata } from 'next'
import { ComingChanges } from '@/components/classification/coming-changes'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { loadComing } from '@/lib/classification/coming/loaders'
import { comingWords as words } from '@/lib/classification/coming/nl'
import { pastWords } from '@/lib/classification/past/nl'
import { pastPlace } from '@/lib/classification/places/model'

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
        actions={<LinkButton href={pastPlace(slug)}>{pastWords.title}</LinkButton>}
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
