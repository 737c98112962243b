import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Contradictions } from '@/components/classification/contradictions'
import { KnownFacts } from '@/components/classification/known-facts'
import { SettledPanel } from '@/components/classification/settled-panel'
import { TopicForm } from '@/components/classification/topic-form'
import { LinkButton } from '@/components/ui/button'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { toolKindOf } from '@/lib/classification/kinds/model'
import { loadTopic } from '@/lib/classification/loaders'
import { checklist, messages, remainingText, topicWords, whenSaid } from '@/lib/classification/nl'
import { outcomePlace, startPlace, systemPlace, topicOf, topicPlace } from '@/lib/classification/places/model'
import { pageAfter } from '@/lib/classification/questionnaire/model'
import { contradicted, reasons, topicById } from '@/rules'

type Props = {
  readonly params: Promise<{ instelling: string; systeem: string; onderwerp: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = topicOf((await params).onderwerp)
  return { title: (topic && topicById(topic)?.title) ?? 'Classificeren' }
}

export default async function TopicPage({ params, searchParams }: Props) {
  const { instelling: slug, systeem: systemId, onderwerp } = await params
  const topic = topicOf(onderwerp) ?? notFound()
  const { page, ...view } = await loadTopic(slug, { systemId, topic })
  if (!page) redirect(startPlace(slug, systemId))
  const search = await searchParams
  const here = topicPlace(slug, systemId, topic)
  const perPoint = search['per-punt'] !== undefined
  const { outcome, remaining, pages } = view.inquiry
  const saved = view.savedAt ? `concept bewaard ${whenSaid(view.savedAt, view.today)}` : null
  const asks = page.questions.some((q) => q.fixed === null && !q.elsewhere)
  const next = pageAfter(pages, topic)
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'AI-systemen', href: `/${slug}/systemen` },
          { label: view.subject.name, href: systemPlace(slug, systemId) },
          { label: 'Classificeren', href: startPlace(slug, systemId) },
          { label: page.topic.title },
        ]}
        title={page.topic.title}
        sub={[`Onderwerp ${view.place.at} van ${view.place.of}`, saved, remainingText(remaining)]
          .filter(Boolean)
          .join(' · ')}
      />
      <Flash code={search.melding} texts={messages} />
      <div className="side2">
        <div className="stack">
          <p>{page.topic.lead}</p>
          <Contradictions
            slug={slug}
            systemId={systemId}
            linked
            here={topic}
            found={contradicted(outcome).filter((c) => page.questions.some((q) => c.factIds.includes(q.fact.id)))}
          />
          <KnownFacts
            questions={page.questions}
            edit={view.mayCorrect ? `${systemPlace(slug, systemId)}/bewerken` : null}
            profile={`/${slug}/beheer`}
          />
          {page.state === 'waiting' && <Notice>{topicWords.waiting}</Notice>}
          {asks && (
            <TopicForm
              slug={slug}
              systemId={systemId}
              page={page}
              kind={toolKindOf(view.subject.toolKind)}
              revision={view.revision}
              names={view.names}
              perPoint={page.topic.checklist && !perPoint ? `${here}?per-punt` : null}
              isFirst={view.before === null}
            />
          )}
          {!asks && (
            <div className="btns">
              <LinkButton
                tone="primary"
                href={next ? topicPlace(slug, systemId, next.topic.id) : outcomePlace(slug, systemId)}
              >
                Verder
              </LinkButton>
              <LinkButton
                href={view.before ? topicPlace(slug, systemId, view.before.topic.id) : startPlace(slug, systemId)}
              >
                Terug
              </LinkButton>
            </div>
          )}
          {perPoint && page.topic.checklist && (
            <p>
              <a href={here}>{checklist.asList}</a>
            </p>
          )}
        </div>
        <SettledPanel category={outcome.category} atLeast={outcome.atLeast} reasons={reasons(outcome)} />
      </div>
    </>
  )
}
