import type { Metadata } from 'next'
import { ScopeCard } from '@/components/grants/scope-card'
import { SeenDuties, SeenEvidence, SeenSystems } from '@/components/grants/seen-tables'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { PageHead } from '@/components/ui/page-head'
import { loadPractice } from '@/lib/grants/loaders'
import { notShared } from '@/lib/grants/nl'
import { writeDay } from '@/lib/platform/day'

export const metadata: Metadata = { title: 'Praktijk' }

type Props = { params: Promise<{ instelling: string; praktijk: string }> }

export default async function PracticePage({ params }: Props) {
  const { instelling, praktijk } = await params
  const { practice, systems, duties, evidence, today } = await loadPractice(instelling, { slug: praktijk })
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
        {!practice.scopes.includes('classification') && (
          <Card title="Classificatie" aside={<Chip tone="none">{notShared}</Chip>}>
            <p className="text-ink-2">De praktijk deelt dit niet met u.</p>
          </Card>
        )}
        <ScopeCard scope="duties" rows={duties?.length ?? null} none="Er zijn nog geen verplichtingen.">
          <SeenDuties duties={duties ?? []} today={today} />
        </ScopeCard>
        <ScopeCard scope="evidence" rows={evidence?.length ?? null} none="Er is nog geen bewijs.">
          <SeenEvidence evidence={evidence ?? []} />
        </ScopeCard>
      </div>
    </>
  )
}
