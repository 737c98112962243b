import type { Metadata } from 'next'
import { NothingPicked } from '@/components/systems/nothing-picked'
import { OwnerOfManyForm } from '@/components/systems/picked-forms'
import { PageHead } from '@/components/ui/page-head'
import { listHref, pickedFrom, type Query } from '@/lib/systems/list/model'
import { loadPicked } from '@/lib/systems/loaders'

export const metadata: Metadata = { title: 'Eigenaar wijzigen' }

type Props = { readonly params: Promise<{ instelling: string }>; readonly searchParams: Promise<Query> }

export default async function PickedOwnerPage({ params, searchParams }: Props) {
  const { instelling } = await params
  const { systems, owners } = await loadPicked(instelling, { ids: pickedFrom(await searchParams) })
  return (
    <>
      <PageHead
        crumbs={[{ label: 'AI-systemen', href: listHref(instelling) }, { label: 'Eigenaar wijzigen' }]}
        title="Eigenaar wijzigen"
      />
      {systems.length === 0 ? (
        <NothingPicked slug={instelling} />
      ) : (
        <OwnerOfManyForm slug={instelling} systems={systems} owners={owners} />
      )}
    </>
  )
}
