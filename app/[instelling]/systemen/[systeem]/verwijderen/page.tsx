import type { Metadata } from 'next'
import { RemovalForm } from '@/components/systems/removal-form'
import { PageHead } from '@/components/ui/page-head'
import { listHref, systemHref } from '@/lib/systems/list/model'
import { loadRemoval } from '@/lib/systems/loaders'

export const metadata: Metadata = { title: 'Concept verwijderen' }

export default async function RemovalPage({ params }: { params: Promise<{ instelling: string; systeem: string }> }) {
  const { instelling, systeem } = await params
  const { system, draft } = await loadRemoval(instelling, { id: systeem })
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'AI-systemen', href: listHref(instelling) },
          { label: system.values.name, href: systemHref(instelling, systeem) },
          { label: 'Verwijderen' },
        ]}
        title={`${system.values.name} verwijderen`}
      />
      <RemovalForm slug={instelling} system={system} draft={draft} />
    </>
  )
}
