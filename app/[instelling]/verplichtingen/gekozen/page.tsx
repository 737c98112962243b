import type { Metadata } from 'next'
import { PlanManyForm } from '@/components/duties/plan-many-form'
import { PageHead } from '@/components/ui/page-head'
import { dutiesHref, pickedFrom } from '@/lib/duties/listing/model'
import { manyWords } from '@/lib/duties/listing/nl'
import { loadPickedDuties } from '@/lib/duties/loaders'

export const metadata: Metadata = { title: manyWords.title }

type Props = {
  readonly params: Promise<{ instelling: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function PickedDutiesPage({ params, searchParams }: Props) {
  const { instelling } = await params
  const { duties, owners } = await loadPickedDuties(instelling, { ids: pickedFrom(await searchParams) })
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Verplichtingen', href: dutiesHref(instelling, {}) }, { label: manyWords.title }]}
        title={manyWords.title}
      />
      <PlanManyForm slug={instelling} duties={duties} owners={owners} />
    </>
  )
}
