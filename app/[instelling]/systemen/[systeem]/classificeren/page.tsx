import type { Metadata } from 'next'
import { AskGroupsBrief } from '@/components/classification/ask-groups'
import { Contradictions } from '@/components/classification/contradictions'
import { KindCard } from '@/components/classification/kind-card'
import { SettledPanel } from '@/components/classification/settled-panel'
import { KnownBefore, TopicList } from '@/components/classification/start'
import { CategoryChip } from '@/components/systems/category-chip'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { NextStep, PageHead } from '@/components/ui/page-head'
import { toolKindOf, waitingProposals } from '@/lib/classification/kinds/model'
import { loadStart } from '@/lib/classification/loaders'
import { messages, questionsText, remainingText, startWords, whenSaid } from '@/lib/classification/nl'
import { historyPlace, outcomePlace, systemPlace, topicPlace } from '@/lib/classification/places/model'
import { contradicted, reasons } from '@/rules'

export const metadata: Metadata = { title: 'Classificeren' }

type Props = {
  readonly params: Promise<{ instelling: string; systeem: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function StartPage({ params, searchParams }: Props) {
  const { instelling: slug, systeem: systemId } = await params
  const start = await loadStart(slug, { systemId })
  const { subject, inquiry, next } = start
  const search = await searchParams
  const kind = toolKindOf(subject.toolKind)
  const saved = start.savedAt ? `concept bewaard ${whenSaid(start.savedAt, start.today)}` : null
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'AI-systemen', href: `/${slug}/systemen` },
          { label: subject.name, href: systemPlace(slug, systemId) },
          { label: 'Classificeren' },
        ]}
        title={`${subject.name} classificeren`}
        sub={[remainingText(inquiry.remaining), saved].filter(Boolean).join(' · ')}
        actions={start.latest && <LinkButton href={historyPlace(slug, systemId)}>Geschiedenis</LinkButton>}
      />
      <Flash code={search.melding} texts={messages} />
      <div className="side2">
        <div className="stack">
          {start.mayAnswer ? (
            <NextStep
              title={next ? next.topic.title : 'Alle vragen zijn beantwoord'}
              reason={next ? startWords.reason(questionsText(inquiry.remaining)) : startWords.done}
              action={
                <>
                  {next && (
                    <LinkButton tone="primary" href={topicPlace(slug, systemId, next.topic.id)}>
                      {subject.dossier.answers.size > 0 ? 'Verdergaan' : 'Beginnen'}
                    </LinkButton>
                  )}
                  <LinkButton tone={next ? 'plain' : 'primary'} href={outcomePlace(slug, systemId)}>
                    Bekijk de uitkomst
                  </LinkButton>
                </>
              }
            />
          ) : (
            <Notice title={startWords.notYours(start.ownerName)}>
              <a href={outcomePlace(slug, systemId)}>Bekijk de uitkomst tot nu toe</a>
            </Notice>
          )}
          <Contradictions
            slug={slug}
            systemId={systemId}
            found={contradicted(inquiry.outcome)}
            linked={start.mayAnswer}
          />
          {start.mayAnswer && (kind || inquiry.remaining > 0) && (
            <KindCard
              slug={slug}
              systemId={systemId}
              kind={kind}
              waiting={waitingProposals(inquiry.pages, kind)}
              choosing={search.soort !== undefined}
            />
          )}
          <KnownBefore
            held={[...subject.dossier.held.values()]}
            edit={start.mayCorrect ? `${systemPlace(slug, systemId)}/bewerken` : null}
            profile={`/${slug}/beheer`}
          />
          <TopicList slug={slug} systemId={systemId} pages={inquiry.pages} linked={start.mayAnswer} />
        </div>
        <div className="stack">
          <SettledPanel
            category={inquiry.outcome.category}
            atLeast={inquiry.outcome.atLeast}
            reasons={reasons(inquiry.outcome)}
          />
          <AskGroupsBrief
            slug={slug}
            systemId={systemId}
            groups={start.groups}
            names={start.names}
            linked={start.mayAnswer}
          />
          {start.latest && (
            <Card title="Nu vastgelegd">
              <CategoryChip category={start.latest.decided} />
              <p className="muted mt-2">{startWords.decided(start.latest.by, start.latest.decidedAt)}</p>
            </Card>
          )}
        </div>
      </div>
    </>
  )
}
