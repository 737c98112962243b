import type { Metadata } from 'next'
import { SharedProduct } from '@/components/systems/shared-product'
import { EditForm } from '@/components/systems/system-form'
import { PageHead } from '@/components/ui/page-head'
import { listHref, systemHref } from '@/lib/systems/list/model'
import { loadEdit } from '@/lib/systems/loaders'

export const metadata: Metadata = { title: 'Systeem bewerken' }

export default async function EditSystemPage({ params }: { params: Promise<{ instelling: string; systeem: string }> }) {
  const { instelling, systeem } = await params
  const { system, choices, short, sharing } = await loadEdit(instelling, { id: systeem })
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'AI-systemen', href: listHref(instelling) },
          { label: system.values.name, href: systemHref(instelling, systeem) },
          { label: 'Bewerken' },
        ]}
        title={`${system.values.name} bewerken`}
      />
      <EditForm
        slug={instelling}
        system={system}
        choices={choices}
        short={short}
        shared={<SharedProduct slug={instelling} sharing={sharing} />}
      />
    </>
  )
}
