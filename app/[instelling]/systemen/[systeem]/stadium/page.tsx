import type { Metadata } from 'next'
import { StageForm } from '@/components/systems/stage-form'
import { PageHead } from '@/components/ui/page-head'
import { listHref, systemHref } from '@/lib/systems/list/model'
import { loadStageForm } from '@/lib/systems/loaders'
import { stageOf } from '@/lib/systems/model'
import { stageLabel } from '@/lib/systems/nl'

export const metadata: Metadata = { title: 'Stadium wijzigen' }

export default async function StagePage({ params }: { params: Promise<{ instelling: string; systeem: string }> }) {
  const { instelling, systeem } = await params
  const { system, next, today } = await loadStageForm(instelling, { id: systeem })
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'AI-systemen', href: listHref(instelling) },
          { label: system.values.name, href: systemHref(instelling, systeem) },
          { label: 'Stadium wijzigen' },
        ]}
        title="Stadium wijzigen"
        sub={`${system.values.name} is nu: ${stageLabel(stageOf(system)).toLowerCase()}`}
      />
      <StageForm slug={instelling} system={system} next={next} today={today} />
    </>
  )
}
