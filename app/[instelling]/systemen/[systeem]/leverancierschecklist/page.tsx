import type { Metadata } from 'next'
import { CheckPage } from '@/components/assessments/check-page'
import { loadChecks } from '@/lib/assessments/loaders'

export const metadata: Metadata = { title: 'Leverancierschecklist' }

export default async function Page({ params }: { params: Promise<{ instelling: string; systeem: string }> }) {
  const { instelling, systeem } = await params
  return (
    <CheckPage
      slug={instelling}
      checks={await loadChecks(instelling, { systemId: systeem })}
      kind="supplierChecklist"
    />
  )
}
