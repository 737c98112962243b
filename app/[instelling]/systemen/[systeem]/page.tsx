import type { Metadata } from 'next'
import { cache } from 'react'
import { CheckCard } from '@/components/assessments/check-card'
import { ClassificationCard } from '@/components/classification/classification-card'
import { DutyCard } from '@/components/duties/duty-card'
import { NextDuty } from '@/components/duties/next-duty'
import { RecentEvents } from '@/components/logbook/recent-events'
import { NextStepPanel } from '@/components/systems/next-step-panel'
import { SystemHead } from '@/components/systems/system-head'
import { StageHistory, VersionCard } from '@/components/systems/system-history'
import { KeyFacts, SystemValues } from '@/components/systems/system-values'
import { Flash } from '@/components/ui/flash'
import { loadChecks } from '@/lib/assessments/loaders'
import { messages as checkMessages } from '@/lib/assessments/nl'
import { loadCard } from '@/lib/classification/loaders'
import { messages as classificationMessages } from '@/lib/classification/nl'
import { loadDutiesOfSystem } from '@/lib/duties/loaders'
import { nextFor } from '@/lib/duties/next/model'
import { part, together } from '@/lib/platform/loader'
import { loadSystem } from '@/lib/systems/loaders'
import { flashes } from '@/lib/systems/nl'

type Props = {
  readonly params: Promise<{ instelling: string; systeem: string }>
  readonly searchParams: Promise<{ melding?: string | string[] }>
}

/** Once a request, for the title and the page. */
const story = cache((slug: string, id: string) =>
  together(slug, {
    of: part(loadSystem, { id }),
    classification: part(loadCard, { systemId: id }),
    duties: part(loadDutiesOfSystem, { systemId: id }),
    checks: part(loadChecks, { systemId: id }),
  }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { instelling, systeem } = await params
  const { of } = await story(instelling, systeem)
  return { title: of.system.values.name }
}

export default async function SystemPage({ params, searchParams }: Props) {
  const { instelling: slug, systeem: id } = await params
  const { of, classification, duties, checks } = await story(slug, id)
  const { system, people, may, short, stages, versions, events, today } = of
  const next = nextFor(duties, of.reader)
  return (
    <>
      <Flash code={(await searchParams).melding} texts={{ ...flashes, ...classificationMessages, ...checkMessages }} />
      <SystemHead slug={slug} system={system} may={may} draft={of.draft} />
      <div className="stack">
        <NextStepPanel
          slug={slug}
          system={system}
          may={may}
          work={next && <NextDuty slug={slug} next={next} duties={duties} today={today} />}
        />
        <div className="side2">
          <div className="stack">
            <ClassificationCard slug={slug} card={classification} />
            <DutyCard slug={slug} duties={duties} today={today} />
            <SystemValues slug={slug} system={system} people={people} mayEdit={may.edit} short={short} />
          </div>
          <div className="stack">
            <KeyFacts slug={slug} system={system} people={people} />
            <CheckCard slug={slug} checks={checks} />
            <StageHistory slug={slug} system={system} stages={stages} mayEdit={may.edit} />
            <VersionCard slug={slug} system={system} versions={versions} />
            <RecentEvents
              slug={slug}
              rows={events}
              title="Gebeurtenissen"
              all={may.logbook ? `/${slug}/logboek?systeem=${id}` : undefined}
            />
          </div>
        </div>
      </div>
    </>
  )
}
