import type { Metadata } from 'next'
import { RecentEvents } from '@/components/logbook/recent-events'
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
import { countingStages, endedStages } from '@/lib/overview/model'
import { writeDay } from '@/lib/platform/day'
import { systemsHref } from '@/lib/systems/list/model'

export const metadata: Metadata = { title: 'Overzicht' }

export default async function OverviewPage({ params }: { params: Promise<{ instelling: string }> }) {
  const { instelling } = await params
  const { overview, dates, today, events, cards, may } = await loadOverview(instelling, null)
  const register = may.register && (
    <LinkButton tone="primary" href={`/${instelling}/systemen/nieuw`}>
      Systeem registreren
    </LinkButton>
  )
  const ended = endedStages.reduce((sum, stage) => sum + overview.byStage[stage], 0)
  const empty = Object.values(overview.byStage).every((count) => count === 0)
  return (
    <>
      <PageHead
        title="Overzicht"
        sub={
          <>
            {writeDay(today)} ·{' '}
            <a href={systemsHref(instelling, { stages: countingStages })}>
              {numberText(overview.systems)} {overview.systems === 1 ? 'AI-systeem' : 'AI-systemen'}
            </a>
            {ended > 0 && (
              <>
                {' '}
                · niet meegeteld:{' '}
                <a href={systemsHref(instelling, { stages: [...endedStages] })}>
                  {numberText(ended)} afgewezen of uitgefaseerd
                </a>
              </>
            )}
          </>
        }
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
          <div className={cards.has('stage') ? 'cols-3' : 'cols-2'}>
            <AttentionCard slug={instelling} overview={overview} today={today} may={may} />
            <CategoryCard slug={instelling} overview={overview} />
            {cards.has('stage') && <StageCard slug={instelling} overview={overview} />}
          </div>
          <DatesCard slug={instelling} dates={dates} today={today} />
          <div className="cols-2 items-start">
            <CoreDutiesCard slug={instelling} overview={overview} />
            <div className="stack">
              {cards.has('checks') && <ChecksCard slug={instelling} overview={overview} />}
              {events && <RecentEvents slug={instelling} rows={events} all={`/${instelling}/logboek`} />}
            </div>
          </div>
        </div>
      )}
    </>
  )
}
