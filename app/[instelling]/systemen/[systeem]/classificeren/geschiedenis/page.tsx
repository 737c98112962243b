import type { Metadata } from 'next'
import { CategoryChip } from '@/components/systems/category-chip'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Lead, Table, Td, Th } from '@/components/ui/table'
import { loadHistory } from '@/lib/classification/loaders'
import { categoryLabels, decisionLabels, receiptWords } from '@/lib/classification/nl'
import { receiptPlace, startPlace, systemPlace } from '@/lib/classification/places/model'
import { formerMember } from '@/lib/people/nl'

export const metadata: Metadata = { title: 'Geschiedenis van de classificatie' }

type Props = { readonly params: Promise<{ instelling: string; systeem: string }> }

export default async function HistoryPage({ params }: Props) {
  const { instelling: slug, systeem: systemId } = await params
  const { subject, lines } = await loadHistory(slug, { systemId })
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'AI-systemen', href: `/${slug}/systemen` },
          { label: subject.name, href: systemPlace(slug, systemId) },
          { label: 'Classificeren', href: startPlace(slug, systemId) },
          { label: 'Geschiedenis' },
        ]}
        title="Geschiedenis van de classificatie"
        sub={receiptWords.unchangeable}
      />
      {lines.length === 0 ? (
        <EmptyState
          title="Er is nog niets vastgelegd"
          actions={<LinkButton href={startPlace(slug, systemId)}>Naar de vragen</LinkButton>}
        >
          <p>Zodra iemand een uitkomst bevestigt of ervan afwijkt, staat dat hier.</p>
        </EmptyState>
      ) : (
        <Card flush>
          <Table caption="Vastgelegde classificaties" cards>
            <thead>
              <tr>
                <Th>Vastgelegd op</Th>
                <Th>Categorie</Th>
                <Th>Voorstel</Th>
                <Th>Besluit</Th>
                <Th>Door</Th>
                <Th>Regels</Th>
              </tr>
            </thead>
            <tbody>
              {lines.map((l) => (
                <tr key={l.id}>
                  <Lead href={receiptPlace(slug, systemId, l.id)} name={receiptWords.moment(l.decidedAt)} />
                  <Td label="Categorie">
                    <CategoryChip category={l.decided} />
                  </Td>
                  <Td label="Voorstel">{categoryLabels[l.proposed]}</Td>
                  <Td label="Besluit">
                    {decisionLabels[l.decision]}
                    {l.reason && <div className="muted">{l.reason}</div>}
                  </Td>
                  <Td label="Door">{l.by ?? formerMember}</Td>
                  <Td label="Regels">versie {l.ruleSetVersion}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Card>
      )}
    </>
  )
}
