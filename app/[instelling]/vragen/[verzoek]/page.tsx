import type { Metadata } from 'next'
import { Standing } from '@/components/classification/ask-groups'
import { AskedForm, GiveBack } from '@/components/classification/asked-form'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { startPlace, systemPlace } from '@/lib/classification/places/model'
import { loadAsked } from '@/lib/classification/requests/loaders'
import { requestsPlace } from '@/lib/classification/requests/model'
import { mineWords, requestMessages, requestRefusals } from '@/lib/classification/requests/nl'
import { formerMember } from '@/lib/people/nl'

export const metadata: Metadata = { title: mineWords.title }

type Props = {
  readonly params: Promise<{ instelling: string; verzoek: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function AskedPage({ params, searchParams }: Props) {
  const { instelling: slug, verzoek: id } = await params
  const { request, subject, mine, answersAnyhow, questions, revision, names } = await loadAsked(slug, { id })
  const standing = request.ending === null
  const open = questions.some((q) => q.open)
  return (
    <>
      <PageHead
        crumbs={[
          { label: mineWords.title, href: requestsPlace(slug) },
          { label: subject.name, href: systemPlace(slug, subject.id) },
          { label: 'Vragen' },
        ]}
        title={`Vragen over ${subject.name}`}
        sub={mineWords.askedBy(names.get(request.askedById) ?? formerMember, request.askedOn)}
      />
      <Flash code={(await searchParams).melding} texts={requestMessages} />
      <div className="stack">
        {answersAnyhow && (
          <p>
            <a href={startPlace(slug, subject.id)}>{mineWords.topics}</a>
          </p>
        )}
        {!standing && <Notice>{request.ending === 'answered' ? mineWords.nothingOpen : requestRefusals.ended}</Notice>}
        {standing && !open && <Notice>{mineWords.nothingOpen}</Notice>}
        {standing && questions.length > 0 && (
          <AskedForm slug={slug} id={id} questions={questions} revision={revision} names={names} />
        )}
        {standing &&
          (mine ? (
            <GiveBack slug={slug} id={id} />
          ) : (
            <Standing slug={slug} request={request} names={names} mayEnd={answersAnyhow} />
          ))}
      </div>
    </>
  )
}
