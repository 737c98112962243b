import type { Metadata } from 'next'
import { NothingPicked } from '@/components/systems/nothing-picked'
import { StageOfManyForm } from '@/components/systems/picked-forms'
import { PageHead } from '@/components/ui/page-head'
import { listHref, pickedFrom, type Query } from '@/lib/systems/list/model'
import { loadPicked } from '@/lib/systems/loaders'

export const metadata: Metadata = { title: 'Stadium wijzigen' }

type Props = { readonly params: Promise<{ instelling: string }>; readonly searchParams: Promise<Query> }

export default async function PickedStagePage({ params, searchParams }: Props) {
  const { instelling } = await params
  const { systems, today } = await loadPicked(instelling, { ids: pickedFrom(await searchParams) })
  return (
    <>
      <PageHead
        crumbs={[{ label: 'AI-systemen', href: listHref(instelling) }, { label: 'Stadium wijzigen' }]}
        title="Stadium wijzigen"
      />
      {systems.length === 0 ? (
        <NothingPicked slug={instelling} />
      ) : (
        <StageOfManyForm slug={instelling} systems={systems} today={today} />
      )}
    </>
  )
}
