import type { Metadata } from 'next'
import { ReceiptView } from '@/components/classification/receipt-view'
import { CategoryChip } from '@/components/systems/category-chip'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { loadReceipt } from '@/lib/classification/loaders'
import { receiptWords } from '@/lib/classification/nl'
import { historyPlace, outcomePlace, receiptPlace, startPlace, systemPlace } from '@/lib/classification/places/model'

export const metadata: Metadata = { title: 'Onderbouwing van de classificatie' }

type Props = { readonly params: Promise<{ instelling: string; systeem: string; besluit: string }> }

export default async function ReceiptPage({ params }: Props) {
  const { instelling: slug, systeem: systemId, besluit: id } = await params
  const { subject, kept, names, holds, previous } = await loadReceipt(slug, { systemId, id })
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'AI-systemen', href: `/${slug}/systemen` },
          { label: subject.name, href: systemPlace(slug, systemId) },
          { label: 'Classificeren', href: startPlace(slug, systemId) },
          { label: 'Geschiedenis', href: historyPlace(slug, systemId) },
          { label: receiptWords.moment(kept.decidedAt) },
        ]}
        title={`Onderbouwing van ${subject.name}`}
        sub={receiptWords.unchangeable}
        marks={<CategoryChip category={kept.decided} />}
      />
      <div className="side2">
        <div className="stack">
          {!holds && (
            <Notice>
              {receiptWords.superseded} <a href={outcomePlace(slug, systemId)}>Naar de uitkomst van nu</a>
            </Notice>
          )}
          <ReceiptView kept={kept} names={names} />
        </div>
        <Card title="Anders dan de vorige keer">
          {previous ? (
            <>
              <p className="muted">
                <a href={receiptPlace(slug, systemId, previous.line.id)}>
                  {receiptWords.moment(previous.line.decidedAt)}
                </a>
              </p>
              {previous.difference.sentences.length > 0 ? (
                <ul className="todo">
                  {previous.difference.sentences.map((text) => (
                    <li key={text}>
                      <span>{text}</span>
                    </li>
                  ))}
                </ul>
              ) : (
                <p>{receiptWords.sameProposal}</p>
              )}
            </>
          ) : (
            <p>{receiptWords.first}</p>
          )}
        </Card>
      </div>
    </>
  )
}
