import type { Metadata } from 'next'
import { ScopeCard } from '@/components/grants/scope-card'
import { SeenChecks, SeenDecisions, SeenDuties, SeenEvidence, SeenSystems } from '@/components/grants/seen-tables'
import { Card } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { loadPractice } from '@/lib/grants/loaders'
import { seenWords } from '@/lib/grants/nl'
import { writeDay } from '@/lib/platform/day'

export const metadata: Metadata = { title: 'Praktijk' }

type Props = { params: Promise<{ instelling: string; praktijk: string }> }

export default async function PracticePage({ params }: Props) {
  const { instelling, praktijk } = await params
  const { practice, systems, decisions, duties, checks, evidence, today } = await loadPractice(instelling, {
    slug: praktijk,
  })
  const until = practice.until ? `tot en met ${writeDay(practice.until)}` : 'tot de praktijk het intrekt'
  return (
    <>
      <PageHead
        title={practice.name}
        sub={`U kijkt mee, ${until}. De praktijk ziet in haar logboek dat u vandaag keek.`}
        crumbs={[{ label: 'Praktijken', href: `/${instelling}/praktijken` }, { label: practice.name }]}
      />
      <div className="stack">
        <ScopeCard
          scope="systems"
          rows={systems?.length ?? null}
          none="Deze praktijk heeft geen AI-systemen geregistreerd."
        >
          <SeenSystems systems={systems ?? []} />
        </ScopeCard>
        <ScopeCard scope="classification" rows={decisions?.length ?? null} none={seenWords.nothingDecided}>
          <SeenDecisions decisions={decisions ?? []} at={`/${instelling}/praktijken/${praktijk}`} />
        </ScopeCard>
        <ScopeCard scope="duties" rows={duties?.length ?? null} none="Er zijn nog geen verplichtingen.">
          <SeenDuties duties={duties ?? []} today={today} />
        </ScopeCard>
        {checks && (
          <Card
            title={seenWords.checks}
            aside={checks.length > 0 && <span className="text-ink-2">{seenWords.checksNote}</span>}
            flush={checks.length > 0}
          >
            {checks.length > 0 ? (
              <SeenChecks checks={checks} />
            ) : (
              <p className="text-ink-2">{seenWords.nothingChecked}</p>
            )}
          </Card>
        )}
        <ScopeCard scope="evidence" rows={evidence?.length ?? null} none="Er is nog geen bewijs.">
          <SeenEvidence evidence={evidence ?? []} />
        </ScopeCard>
      </div>
    </>
  )
}
