import { DutyChip, TimingText } from '@/components/duties/duty-chip'
import { CategoryChip } from '@/components/systems/category-chip'
import { DateText } from '@/components/ui/date-text'
import { Lead, Table, Td, Th } from '@/components/ui/table'
import { checkWords, statusWords } from '@/lib/assessments/nl'
import { decisionLabels } from '@/lib/classification/nl'
import { standingOf, timingOf } from '@/lib/duties/model'
import { legalDayText } from '@/lib/duties/nl'
import type { SeenCheck, SeenDecision, SeenDuty, SeenEvidence as SeenProof, SeenSystem } from '@/lib/grants/model'
import { evidenceStates, notShared, seenWords } from '@/lib/grants/nl'
import { type Day, toDay } from '@/lib/platform/day'
import { stageLabel } from '@/lib/systems/nl'

const Closed = () => <span className="text-ink-2">{notShared}</span>

/** The systems of another institution, as far as it shares them. */
export function SeenSystems({ systems }: { systems: readonly SeenSystem[] }) {
  return (
    <Table caption="AI-systemen" cards>
      <thead>
        <tr>
          <Th>Naam</Th>
          <Th>Product</Th>
          <Th>Versie</Th>
          <Th>Eigenaar</Th>
          <Th>Stadium</Th>
          <Th>Classificatie</Th>
        </tr>
      </thead>
      <tbody>
        {systems.map((s) => (
          <tr key={s.id}>
            <Lead name={s.name} sub={s.use} />
            <Td label="Product">
              <span>{[s.product, s.vendor].filter(Boolean).join(', ') || '–'}</span>
            </Td>
            <Td label="Versie">{s.version ?? '–'}</Td>
            <Td label="Eigenaar">{s.owner ?? '–'}</Td>
            <Td label="Stadium">{stageLabel(s.stage)}</Td>
            <Td label="Classificatie">{s.category ? <CategoryChip category={s.category} /> : <Closed />}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

type DecisionsProps = { decisions: readonly SeenDecision[]; at: string }

/** How each system of another institution is classified; the answers and the reasons are a click away. */
export function SeenDecisions({ decisions, at }: DecisionsProps) {
  return (
    <Table caption="Classificatie" cards>
      <thead>
        <tr>
          <Th>AI-systeem</Th>
          <Th>Classificatie</Th>
          <Th>Besluit</Th>
        </tr>
      </thead>
      <tbody>
        {decisions.map((d) => (
          <tr key={d.id}>
            <Lead href={`${at}/classificatie/${d.id}`} name={d.system ?? seenWords.decided} />
            <Td label="Classificatie">
              <CategoryChip category={d.category} />
            </Td>
            <Td label="Besluit">
              <span>
                {decisionLabels[d.decision]} op <DateText day={toDay(d.decidedAt)} short />
                {d.reason && <small className="block">{d.reason}</small>}
              </span>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Where the DPIA and the supplier checklist of each system stand. */
export function SeenChecks({ checks }: { checks: readonly SeenCheck[] }) {
  return (
    <Table caption={seenWords.checks} cards>
      <thead>
        <tr>
          <Th>AI-systeem</Th>
          <Th>Wat</Th>
          <Th>Stand</Th>
          <Th>Op</Th>
          <Th>Herzien vóór</Th>
        </tr>
      </thead>
      <tbody>
        {checks.map((c, i) => (
          <tr key={i}>
            <Lead name={c.system ?? notShared} />
            <Td label="Wat">{checkWords[c.kind]}</Td>
            <Td label="Stand">{statusWords[c.status]}</Td>
            <Td label="Op">{c.on ? <DateText day={c.on} short /> : '–'}</Td>
            <Td label="Herzien vóór">{c.reviewBefore ? <DateText day={c.reviewBefore} short /> : '–'}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** The obligations of another institution, as far as it shares them. */
export function SeenDuties({ duties, today }: { duties: readonly SeenDuty[]; today: Day }) {
  return (
    <Table caption="Verplichtingen" cards>
      <thead>
        <tr>
          <Th>Verplichting</Th>
          <Th>AI-systeem</Th>
          <Th>Stand</Th>
          <Th>Geldt</Th>
          <Th>Streefdatum</Th>
        </tr>
      </thead>
      <tbody>
        {duties.map((d) => (
          <tr key={d.id}>
            <Lead name={d.title} sub={d.article} />
            <Td label="AI-systeem">{d.system ?? <Closed />}</Td>
            <Td label="Stand">
              <DutyChip stands={standingOf(d, today)} />
            </Td>
            <Td label="Geldt">{legalDayText(d, today)}</Td>
            <Td label="Streefdatum">
              <span>
                {d.targetOn ? <DateText day={d.targetOn} short /> : '–'} <TimingText timing={timingOf(d, today)} />
              </span>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** The proofs of another institution, as far as it shares them: never the files. */
export function SeenEvidence({ evidence }: { evidence: readonly SeenProof[] }) {
  return (
    <Table caption="Bewijs" cards>
      <thead>
        <tr>
          <Th>Bewijsstuk</Th>
          <Th>Verplichting</Th>
          <Th>Periode</Th>
          <Th>Oordeel</Th>
        </tr>
      </thead>
      <tbody>
        {evidence.map((e) => (
          <tr key={e.id}>
            <Lead name={e.title} />
            <Td label="Verplichting">{e.duty ?? <Closed />}</Td>
            <Td label="Periode">
              <span>
                <DateText day={toDay(e.coversFrom)} short />
                {e.coversUntil && (
                  <>
                    {' '}
                    tot en met <DateText day={toDay(e.coversUntil)} short />
                  </>
                )}
              </span>
            </Td>
            <Td label="Oordeel">{evidenceStates[e.state]}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
