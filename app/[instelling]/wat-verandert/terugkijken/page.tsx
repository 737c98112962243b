import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { PastDay, PastExport } from '@/components/classification/past-day'
import { PastDecisions } from '@/components/classification/past-decisions'
import { PastRules } from '@/components/classification/past-rules'
import { PageHead } from '@/components/ui/page-head'
import { comingWords } from '@/lib/classification/coming/nl'
import { loadDecisionsThen, loadRulesThen, type RulesThen } from '@/lib/classification/past/loaders'
import { type PastView, pastViewIn } from '@/lib/classification/past/model'
import { pastWords as words } from '@/lib/classification/past/nl'
import { comingPlace } from '@/lib/classification/places/model'

export const metadata: Metadata = { title: words.title }

type Props = {
  readonly params: Promise<{ instelling: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function PastPage({ params, searchParams }: Props) {
  const { instelling: slug } = await params
  const { op, weergave, pagina } = await searchParams
  const view = pastViewIn(weergave)
  if (view === 'regels') {
    const found = await loadRulesThen(slug, { op, pagina })
    const { asked } = found
    return (
      <Frame slug={slug} view={view} around={found}>
        {asked.is === 'day' && <PastRules slug={slug} day={asked.day} {...found} />}
      </Frame>
    )
  }
  const found = await loadDecisionsThen(slug, { op, pagina })
  const { asked } = found
  return (
    <Frame slug={slug} view={view} around={found}>
      {asked.is === 'day' && <PastDecisions slug={slug} day={asked.day} {...found} />}
    </Frame>
  )
}

type Around = Pick<RulesThen, 'asked' | 'days' | 'today' | 'mayExport'>

/** What both views have in common: where it stands, the two ways to look back, and the day. */
function Frame({
  slug,
  view,
  around: { mayExport, ...around },
  children,
}: {
  slug: string
  view: PastView
  around: Around
  children: ReactNode
}) {
  const { asked, days, today } = around
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Overzicht', href: `/${slug}` },
          { label: comingWords.title, href: comingPlace(slug) },
          { label: words.title },
        ]}
        title={words.title}
        sub={words.sub}
        actions={mayExport && asked.is === 'day' && <PastExport slug={slug} op={asked.day} view={view} />}
      />
      <PastDay slug={slug} view={view} asked={asked} days={days} today={today} />
      {children}
    </>
  )
}
