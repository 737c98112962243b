import type { Metadata } from 'next'
import { ReassessmentView } from '@/components/classification/reassessment-view'
import { PageHead } from '@/components/ui/page-head'
import { comingWords } from '@/lib/classification/coming/nl'
import { comingPlace, newRulesPlace, systemPlace } from '@/lib/classification/places/model'
import { loadReassessment } from '@/lib/classification/reassessment/loaders'
import { oneWords } from '@/lib/classification/reassessment/nl'

export const metadata: Metadata = { title: 'Opnieuw beoordelen' }

type Props = { readonly params: Promise<{ instelling: string; herbeoordeling: string }> }

export default async function ReassessmentPage({ params }: Props) {
  const { instelling: slug, herbeoordeling: id } = await params
  const page = await loadReassessment(slug, { id })
  const { asked } = page
  return (
    <>
      <PageHead
        crumbs={[
          { label: comingWords.title, href: comingPlace(slug) },
          { label: comingWords.newRules, href: newRulesPlace(slug) },
          { label: asked.name, href: systemPlace(slug, asked.systemId) },
          { label: 'Opnieuw beoordelen' },
        ]}
        title={oneWords.title(asked.name)}
        sub={oneWords.sub(asked.ruleSetVersion, asked.day)}
      />
      <ReassessmentView slug={slug} page={page} />
    </>
  )
}
