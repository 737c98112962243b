import type { Metadata } from 'next'
import { RollBackForm, VersionForm } from '@/components/systems/version-forms'
import { VersionTable } from '@/components/systems/version-table'
import { Flash } from '@/components/ui/flash'
import { PageHead } from '@/components/ui/page-head'
import { listHref, systemHref } from '@/lib/systems/list/model'
import { loadVersions } from '@/lib/systems/loaders'
import { flashes } from '@/lib/systems/nl'

export const metadata: Metadata = { title: 'Versies' }

type Props = {
  readonly params: Promise<{ instelling: string; systeem: string }>
  readonly searchParams: Promise<{ melding?: string | string[] }>
}

export default async function VersionsPage({ params, searchParams }: Props) {
  const { instelling, systeem } = await params
  const { system, versions, people, edit, newVersionId, today } = await loadVersions(instelling, { id: systeem })
  return (
    <>
      <Flash code={(await searchParams).melding} texts={flashes} />
      <PageHead
        crumbs={[
          { label: 'AI-systemen', href: listHref(instelling) },
          { label: system.values.name, href: systemHref(instelling, systeem) },
          { label: 'Versies' },
        ]}
        title="Versies"
        sub={[system.values.productName ?? system.values.name, system.values.vendorName].filter(Boolean).join(' · ')}
      />
      <div className="stack max-w-[860px]">
        <VersionTable system={system} versions={versions} />
        {edit && (
          <VersionForm slug={instelling} system={system} versionId={newVersionId} today={today} people={people} />
        )}
        {edit && versions.some((v) => v.id !== system.versionId) && system.versionId && (
          <RollBackForm slug={instelling} system={system} versions={versions} today={today} />
        )}
      </div>
    </>
  )
}
