import type { Metadata } from 'next'
import { OtherRulesList } from '@/components/classification/other-rules-list'
import { LinkButton } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import { loadOtherRules } from '@/lib/classification/coming/loaders'
import { comingWords as words } from '@/lib/classification/coming/nl'
import { pastWords } from '@/lib/classification/past/nl'
import { comingPlace, pastPlace } from '@/lib/classification/places/model'

export const metadata: Metadata = { title: words.newRules }

type Props = {
  readonly params: Promise<{ instelling: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function NewRulesPage({ params, searchParams }: Props) {
  const { instelling: slug } = await params
  const of = await loadOtherRules(slug, { pagina: (await searchParams).pagina })
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Overzicht', href: `/${slug}` },
          { label: words.title, href: comingPlace(slug) },
          { label: words.newRules },
        ]}
        title={words.title}
        sub={words.sub}
        actions={<LinkButton href={pastPlace(slug)}>{pastWords.title}</LinkButton>}
      />
      <OtherRulesList slug={slug} of={of} />
    </>
  )
}
