import type { Metadata } from 'next'
import { CheckPage } from '@/components/assessments/check-page'
import { loadCheckPage } from '@/lib/assessments/loaders'

export const metadata: Metadata = { title: 'DPIA' }

export default async function Page({ params }: { params: Promise<{ instelling: string; systeem: string }> }) {
  const { instelling, systeem } = await params
  return <CheckPage slug={instelling} checks={await loadCheckPage(instelling, { systemId: systeem })} kind="dpia" />
}
