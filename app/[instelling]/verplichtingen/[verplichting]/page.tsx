import type { Metadata } from 'next'
import { DutyChip, TimingText } from '@/components/duties/duty-chip'
import { EvidenceForm } from '@/components/duties/evidence-form'
import { PlanForm } from '@/components/duties/plan-form'
import { ProofList } from '@/components/duties/proof-list'
import { WaiveForm } from '@/components/duties/waive-form'
import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { Flash } from '@/components/ui/flash'
import { PageHead } from '@/components/ui/page-head'
import { loadDuty } from '@/lib/duties/loaders'
import { everyText, legalDayText, messages, momentWords } from '@/lib/duties/nl'
import { writeDay, writeInstant } from '@/lib/platform/day'
import { newId } from '@/lib/platform/id'
import { dutyText, standingLabels } from '@/rules'

export const metadata: Metadata = { title: 'Verplichting' }

type Props = {
  readonly params: Promise<{ instelling: string; verplichting: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function DutyPage({ params, searchParams }: Props) {
  const { instelling, verplichting } = await params
  const page = await loadDuty(instelling, { id: verplichting })
  const { duty, system, may } = page
  const about = dutyText(duty.normId)
  const counts = duty.status !== 'notApplicable'
  const mayAdd = may.work && counts && duty.verdict !== 'notApplicable'
  // Who can judge what was offered comes for that: it goes first.
  const reviews = counts && page.proofs.some((proof) => proof.toJudge === 'yes')
  const proofs = (
    <Card title={reviews ? 'Bewijs ter controle' : 'Bewijs'}>
      <ProofList slug={instelling} proofs={page.proofs} mayAdd={mayAdd} mayJudge={may.judge && counts} />
    </Card>
  )
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Verplichtingen', href: `/${instelling}/verplichtingen` },
          { label: system.name, href: `/${instelling}/systemen/${system.id}` },
          { label: duty.title },
        ]}
        title={duty.title}
        sub={`${duty.article} · ${system.name}`}
        marks={
          <>
            <DutyChip stands={page.stands} /> <TimingText timing={page.timing} />
          </>
        }
      />
      <Flash code={(await searchParams).melding} texts={messages} />
      <div className="side2">
        <div className="stack">
          {reviews && proofs}
          {about && (
            <Card title="Wat wordt er gevraagd">
              <p>{about.todo}</p>
              <h3 className="mt-4">Wat kan het onderbouwen</h3>
              <ul className="list-disc pl-5">
                {about.evidence.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </Card>
          )}
          {!reviews && proofs}
          {mayAdd && (
            <Card title="Bewijs toevoegen">
              <EvidenceForm slug={instelling} dutyId={duty.id} newId={newId()} today={page.today} primary={!reviews} />
            </Card>
          )}
        </div>
        <div className="stack">
          <Card title="Stand">
            <DescriptionList
              items={[
                { term: 'Geldt', value: legalDayText(duty, page.today) },
                { term: 'Bron', value: standingLabels[duty.standing as keyof typeof standingLabels] },
                ...(duty.dueBefore ? [{ term: 'Klaar voordat', value: momentWords[duty.dueBefore] }] : []),
                { term: 'Streefdatum', value: duty.targetOn ? writeDay(duty.targetOn) : null },
                { term: 'Eigenaar', value: page.ownerName },
                { term: 'Keert terug', value: duty.everyMonths === null ? null : everyText(duty.everyMonths) },
                { term: 'Bewijs dekt tot en met', value: duty.proofUntil ? writeDay(duty.proofUntil) : null },
                ...(duty.because ? [{ term: 'Waarom', value: duty.because }] : []),
                ...(duty.notApplicableReason
                  ? [{ term: 'Reden niet van toepassing', value: duty.notApplicableReason }]
                  : []),
                ...(page.waived
                  ? [
                      {
                        term: 'Vastgelegd',
                        value: `${writeInstant(page.waived.at)} door ${page.waived.by ?? 'onbekend'}`,
                      },
                    ]
                  : []),
              ]}
            />
          </Card>
          {may.work && duty.verdict !== 'notApplicable' && (
            <Card title="Plannen">
              <PlanForm slug={instelling} duty={duty} owners={page.owners} />
            </Card>
          )}
          {page.occurrences.length > 0 && (
            <Card title="Keert terug">
              <ul>
                {page.occurrences.map((o) => (
                  <li key={o.id}>
                    {writeDay(o.dueOn)}:{' '}
                    {o.doneOn ? `gedaan op ${writeDay(o.doneOn)}${o.doneBy ? ` door ${o.doneBy}` : ''}` : 'nog te doen'}
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {may.judge && duty.verdict !== 'notApplicable' && (
            <Card title="Niet van toepassing">
              <WaiveForm slug={instelling} duty={duty} />
            </Card>
          )}
        </div>
      </div>
    </>
  )
}
