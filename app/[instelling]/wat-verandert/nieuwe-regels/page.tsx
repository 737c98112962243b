import type { Metadata } from 'next'
import { NewRules } from '@/components/classification/new-rules'
import { LinkButton } from '@/components/ui/button'
import { Flash } from '@/components/ui/flash'
import { PageHead } from '@/components/ui/page-head'
import { comingWords } from '@/lib/classification/coming/nl'
import { pastWords } from '@/lib/classification/past/nl'
import { comingPlace, pastPlace } from '@/lib/classification/places/model'
import { loadNewRules } from '@/lib/classification/reassessment/loaders'
import { messages, words } from '@/lib/classification/reassessment/nl'

export const metadata: Metadata = { title: comingWords.newRules }

type Props = {
  readonly params: Promise<{ instelling: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function NewRulesPage({ params, searchParams }: Props) {
  const { instelling: slug } = await params
  const { pagina, melding } = await searchParams
  const of = await loadNewRules(slug, { pagina })
  return (
    <>
      <Flash code={melding} texts={messages} />
      <PageHead
        crumbs={[
          { label: 'Overzicht', href: `/${slug}` },
          { label: comingWords.title, href: comingPlace(slug) },
          { label: comingWords.newRules },
        ]}
        title={comingWords.title}
        sub={words.sub}
        actions={<LinkButton href={pastPlace(slug)}>{pastWords.title}</LinkButton>}
      />
      <NewRules slug={slug} of={of} />
    </>
  )
}
