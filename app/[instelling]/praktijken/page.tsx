import type { Metadata } from 'next'
import { PracticeTable } from '@/components/grants/practice-table'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { loadPractices } from '@/lib/grants/loaders'

export const metadata: Metadata = { title: 'Praktijken' }

export default async function PracticesPage({ params }: { params: Promise<{ instelling: string }> }) {
  const { instelling } = await params
  const practices = await loadPractices(instelling, null)
  return (
    <>
      <PageHead
        title="Praktijken"
        sub="Praktijken die u laten meekijken, en wat zij delen. U kunt er lezen, niets wijzigen."
      />
      {practices.length === 0 ? (
        <EmptyState title="Nog geen praktijk laat u meekijken">
          Een praktijk geeft inzage in haar eigen register, onder Beheer en dan Inzage. Daarna staat zij hier.
        </EmptyState>
      ) : (
        <Card flush>
          <PracticeTable slug={instelling} practices={practices} />
        </Card>
      )}
    </>
  )
}
