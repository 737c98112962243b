import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Standing } from '@/components/classification/ask-groups'
import { AskVendorForm, HandToMember } from '@/components/classification/hand-forms'
import { QuestionList } from '@/components/classification/question-list'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { outcomePlace, startPlace, systemPlace } from '@/lib/classification/places/model'
import { loadHanding } from '@/lib/classification/requests/loaders'
import { firstToAsk, whomOf } from '@/lib/classification/requests/model'
import { handWords, mineWords } from '@/lib/classification/requests/nl'
import { newId } from '@/lib/platform/id'

type Props = { readonly params: Promise<{ instelling: string; systeem: string; aan: string }> }

export const metadata: Metadata = { title: 'Vragen doorgeven' }

export default async function HandPage({ params }: Props) {
  const { instelling: slug, systeem: systemId, aan } = await params
  const whom = whomOf(aan) ?? notFound()
  const { subject, institution, today, questions, requests, names, members } = await loadHanding(slug, {
    systemId,
    whom,
  })
  const factIds = questions.map((q) => q.factId)
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'AI-systemen', href: `/${slug}/systemen` },
          { label: subject.name, href: systemPlace(slug, systemId) },
          { label: 'Classificeren', href: startPlace(slug, systemId) },
          { label: handWords.title(whom) },
        ]}
        title={handWords.title(whom)}
        sub={subject.name}
      />
      {factIds.length === 0 ? (
        <EmptyState
          title={mineWords.nothingOpen}
          actions={<LinkButton href={outcomePlace(slug, systemId)}>Bekijk de uitkomst</LinkButton>}
        />
      ) : (
        <div className="stack">
          <p>{handWords.lead(whom, factIds.length)}</p>
          {requests.map((request) => (
            <div key={request.id} className="no-print">
              <Standing slug={slug} request={request} names={names} mayEnd />
            </div>
          ))}
          <Card title="De vragen">
            <QuestionList factIds={factIds} />
          </Card>
          {whom === 'vendor' && (
            <AskVendorForm
              slug={slug}
              systemId={systemId}
              id={newId()}
              system={subject.name}
              institution={institution}
              factIds={factIds}
              today={today}
            />
          )}
          <HandToMember
            slug={slug}
            systemId={systemId}
            whom={whom}
            id={newId()}
            members={members}
            first={firstToAsk(whom, subject.ownerId, members)}
          />
        </div>
      )}
    </>
  )
}
