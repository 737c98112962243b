import type { Metadata } from 'next'
import { Card, TodoList } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Flash } from '@/components/ui/flash'
import { PageHead } from '@/components/ui/page-head'
import { loadMyQuestions } from '@/lib/classification/requests/loaders'
import { requestPlace } from '@/lib/classification/requests/model'
import { mineWords, requestMessages } from '@/lib/classification/requests/nl'
import { formerMember } from '@/lib/people/nl'

export const metadata: Metadata = { title: mineWords.title }

type Props = {
  readonly params: Promise<{ instelling: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function MyQuestionsPage({ params, searchParams }: Props) {
  const { instelling: slug } = await params
  const { requests, names } = await loadMyQuestions(slug, null)
  return (
    <>
      <PageHead title={mineWords.title} />
      <Flash code={(await searchParams).melding} texts={requestMessages} />
      {requests.length === 0 ? (
        <EmptyState title={mineWords.none} />
      ) : (
        <div className="stack">
          <p>{mineWords.lead}</p>
          <Card>
            <TodoList
              items={requests.map((r) => ({
                key: r.id,
                text: (
                  <>
                    <a href={requestPlace(slug, r.id)}>{r.systemName}</a>{' '}
                    <span className="muted">
                      {mineWords.askedBy(names.get(r.askedById) ?? formerMember, r.askedOn)}
                    </span>
                  </>
                ),
                end: <span className="muted">{mineWords.open(r.factIds.length)}</span>,
              }))}
            />
          </Card>
        </div>
      )}
    </>
  )
}
