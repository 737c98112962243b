import type { Metadata } from 'next'
import { RegisterForm } from '@/components/systems/system-form'
import { PageHead } from '@/components/ui/page-head'
import { listHref } from '@/lib/systems/list/model'
import { loadNew } from '@/lib/systems/loaders'

export const metadata: Metadata = { title: 'Systeem registreren' }

export default async function NewSystemPage({ params }: { params: Promise<{ instelling: string }> }) {
  const { instelling } = await params
  const form = await loadNew(instelling, null)
  return (
    <>
      <PageHead
        crumbs={[{ label: 'AI-systemen', href: listHref(instelling) }, { label: 'Systeem registreren' }]}
        title="Systeem registreren"
        sub="Eén systeem is één gebruik van een product. Gebruikt u hetzelfde product voor iets anders, registreer het dan nog een keer."
      />
      <RegisterForm slug={instelling} {...form} />
    </>
  )
}
