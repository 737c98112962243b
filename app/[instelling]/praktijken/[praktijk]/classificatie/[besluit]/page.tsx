import type { Metadata } from 'next'
import { ReceiptView } from '@/components/classification/receipt-view'
import { PageHead } from '@/components/ui/page-head'
import { loadSeenDecision } from '@/lib/grants/loaders'
import { seenWords } from '@/lib/grants/nl'

export const metadata: Metadata = { title: 'Classificatie bij een praktijk' }

type Props = { params: Promise<{ instelling: string; praktijk: string; besluit: string }> }

export default async function SeenDecisionPage({ params }: Props) {
  const { instelling, praktijk, besluit } = await params
  const { practice, kept, system } = await loadSeenDecision(instelling, { slug: praktijk, id: besluit })
  const people = [kept.decidedById, ...kept.receipt.origins.map((o) => o.byId)].filter((id) => id !== null)
  return (
    <>
      <PageHead
        title={system ?? seenWords.decided}
        sub={`Classificatie bij ${practice.name}, zoals zij is vastgelegd`}
        crumbs={[
          { label: 'Praktijken', href: `/${instelling}/praktijken` },
          { label: practice.name, href: `/${instelling}/praktijken/${praktijk}` },
          { label: 'Classificatie' },
        ]}
      />
      <div className="stack">
        <ReceiptView kept={kept} names={new Map(people.map((id) => [id, seenWords.somebody]))} />
      </div>
    </>
  )
}
