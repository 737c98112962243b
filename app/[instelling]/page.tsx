import type { Metadata } from 'next'
import { AttentionCard } from '@/components/overview/attention-card'
import { CategoryCard } from '@/components/overview/category-card'
import { ChecksCard } from '@/components/overview/checks-card'
import { CoreDutiesCard } from '@/components/overview/core-duties-card'
import { DatesCard } from '@/components/overview/dates-card'
import { StageCard } from '@/components/overview/stage-card'
import { LinkButton } from '@/components/ui/button'
import { numberText } from '@/components/ui/day-text'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { loadOverview } from '@/lib/overview/loaders'
import { writeDay } from '@/lib/platform/day'

export const metadata: Metadata = { title: 'Overzicht' }

export default async function OverviewPage({ params }: { params: Promise<{ instelling: string }> }) {
  const { instelling } = await params
  const { overview, dates, today, may } = await loadOverview(instelling, null)
  const register = may.register && (
    <LinkButton tone="primary" href={`/${instelling}/systemen/nieuw`}>
      Systeem registreren
    </LinkButton>
  )
  const empty = Object.values(overview.byStage).every((count) => count === 0)
  return (
    <>
      <PageHead
        title="Overzicht"
        sub={`${writeDay(today)} · ${numberText(overview.systems)} ${overview.systems === 1 ? 'AI-systeem' : 'AI-systemen'}`}
        actions={register}
      />
      {empty ? (
        <EmptyState
          title="Uw register is nog leeg"
          actions={
            <>
              {may.import && <LinkButton href={`/${instelling}/systemen/importeren`}>Lijst importeren</LinkButton>}
              {register}
            </>
          }
        >
          <p>Registreer een eerste AI-systeem, of importeer de lijst die u al hebt.</p>
        </EmptyState>
      ) : (
        <div className="stack">
          <div className="cols-3">
            <AttentionCard slug={instelling} overview={overview} today={today} />
            <CategoryCard slug={instelling} overview={overview} />
            <StageCard slug={instelling} overview={overview} />
          </div>
          <DatesCard slug={instelling} dates={dates} today={today} />
          <div className="cols-2">
            <CoreDutiesCard slug={instelling} overview={overview} />
            <ChecksCard slug={instelling} overview={overview} />
          </div>
        </div>
      )}
    </>
  )
}
