import type { Metadata } from 'next'
import { AskGroups } from '@/components/classification/ask-groups'
import { Contradictions } from '@/components/classification/contradictions'
import { DecideForms } from '@/components/classification/decide-forms'
import { DeviceClass } from '@/components/classification/device-class'
import { DutyList, InstitutionDuties } from '@/components/classification/duty-list'
import { OutcomeCard } from '@/components/classification/outcome-card'
import { Reasons } from '@/components/classification/reasons'
import { RouteList } from '@/components/classification/route-list'
import { ScenarioCard } from '@/components/classification/scenario-card'
import { SinceNotice } from '@/components/classification/since-notice'
import { SourceList } from '@/components/classification/source-list'
import { AttentionList, NotAssessedList, WhatIfList } from '@/components/classification/uncertain'
import { CategoryChip } from '@/components/systems/category-chip'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { NextStep, PageHead } from '@/components/ui/page-head'
import { loadOutcome } from '@/lib/classification/loaders'
import { messages, outcomeWords, remainingText, ruleSetText, startWords } from '@/lib/classification/nl'
import { historyPlace, outcomePlace, startPlace, systemPlace, topicPlace } from '@/lib/classification/places/model'
import { requestMessages } from '@/lib/classification/requests/nl'
import { scenariosIn } from '@/lib/classification/view/model'
import { writeDay } from '@/lib/platform/day'
import { newId } from '@/lib/platform/id'
import { contradicted, whatIf, wouldBe } from '@/rules'

export const metadata: Metadata = { title: 'Uitkomst van de classificatie' }

type Props = {
  readonly params: Promise<{ instelling: string; systeem: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function OutcomePage({ params, searchParams }: Props) {
  const { instelling: slug, systeem: systemId } = await params
  const view = await loadOutcome(slug, { systemId })
  const { subject, inquiry, outcome, latest, since, next } = view
  const against = contradicted(outcome)
  const search = await searchParams
  const profile = `/${slug}/beheer`
  const chosen = scenariosIn(search['met[]'])
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'AI-systemen', href: `/${slug}/systemen` },
          { label: subject.name, href: systemPlace(slug, systemId) },
          { label: 'Classificeren', href: startPlace(slug, systemId) },
          { label: 'Uitkomst' },
        ]}
        title="Uitkomst"
        sub={`Indicatief · ${ruleSetText(outcome.ruleSet.label, outcome.ruleSet.version)} · op ${writeDay(outcome.day)}`}
        actions={latest && <LinkButton href={historyPlace(slug, systemId)}>Geschiedenis</LinkButton>}
      />
      <Flash code={search.melding} texts={{ ...messages, ...requestMessages }} />
      <div className="side2">
        <div className="stack">
          {next && view.mayAnswer && (
            <NextStep
              warn
              title={outcomeWords.notReady(remainingText(inquiry.remaining))}
              reason={next.topic.title}
              action={
                <LinkButton tone="primary" href={topicPlace(slug, systemId, next.topic.id)}>
                  Verdergaan
                </LinkButton>
              }
            />
          )}
          <Contradictions slug={slug} systemId={systemId} found={against} linked={view.mayAnswer} />
          {since && <SinceNotice since={since} />}
          <OutcomeCard outcome={outcome} />
          <Card title="Waarom">
            <Reasons of={view.reasons} />
          </Card>
          <RouteList routes={outcome.routes} />
          <DeviceClass device={outcome.device} />
          <AskGroups
            slug={slug}
            systemId={systemId}
            groups={view.groups}
            names={view.names}
            linked={view.mayAnswer}
            profile={profile}
          />
          <NotAssessedList points={outcome.notYetAssessed} />
          <WhatIfList lines={whatIf(outcome.situation, view.today).map((w) => w.says)} category={outcome.category} />
          <AttentionList points={outcome.attention.filter((a) => !against.some((c) => c.id === a.id))} />
          <ScenarioCard
            place={outcomePlace(slug, systemId)}
            chosen={chosen}
            seen={chosen.length > 0 ? wouldBe(outcome.situation, view.today, chosen) : null}
          />
          <DutyList duties={view.duties} title="Wat hieruit volgt" note={outcomeWords.dutiesNote} />
          <InstitutionDuties duties={view.ofInstitution} />
          <SourceList of={{ ...outcome, reasons: view.reasons, duties: [...view.duties, ...view.ofInstitution] }} />
          {view.mayDecide && (
            <DecideForms
              slug={slug}
              systemId={systemId}
              ids={{ confirm: newId(), override: newId() }}
              fingerprint={view.fingerprint}
              after={latest?.id ?? null}
              proposed={outcome.category}
              unfinished={next !== null}
              otherwise={search.anders === undefined ? `${outcomePlace(slug, systemId)}?anders#besluit` : null}
            />
          )}
        </div>
        <div className="stack">
          <Card title="Stand">
            {latest ? (
              <>
                <CategoryChip category={latest.decided} />
                <p className="muted mt-2">{startWords.decided(latest.by, latest.decidedAt)}</p>
              </>
            ) : (
              <p>{outcomeWords.undecided}</p>
            )}
            <p className="mt-3">
              {view.mayDecide ? (
                <a href="#besluit">Naar het besluit</a>
              ) : (
                <span className="muted">{outcomeWords.whoDecides}</span>
              )}
            </p>
          </Card>
          <Card title="Rol">
            <p>{outcomeWords.role(outcome.role.label)}</p>
          </Card>
        </div>
      </div>
    </>
  )
}
