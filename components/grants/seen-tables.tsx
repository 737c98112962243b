import { DutyChip, TimingText } from '@/components/duties/duty-chip'
import { legalDayText } from '@/components/duties/legal-day'
import { CategoryChip } from '@/components/systems/category-chip'
import { DateText } from '@/components/ui/date-text'
import { Lead, Table, Td, Th } from '@/components/ui/table'
import { type Duty, standingOf, timingOf } from '@/lib/duties/model'
import { evidenceStates, notShared } from '@/lib/grants/nl'
import { type Day, toDay } from '@/lib/platform/day'
import type { Category, EvidenceState, Stage } from '@/lib/platform/prisma/enums'
import { stageLabel } from '@/lib/systems/nl'

type SeenSystem = {
  readonly id: string
  readonly name: string
  readonly product: string | null
  readonly vendor: string | null
  readonly version: string | null
  readonly stage: Stage
  readonly use: string | null
  readonly category: Category | null
}

const Closed = () => <span className="text-ink-2">{notShared}</span>

/** The systems of another institution, as far as it shares them. */
export function SeenSystems({ systems }: { systems: readonly SeenSystem[] }) {
  return (
    <Table caption="AI-systemen" cards>
      <thead>
        <tr>
          <Th>Naam</Th>
          <Th>Product</Th>
          <Th>Stadium</Th>
          <Th>Classificatie</Th>
        </tr>
      </thead>
      <tbody>
        {systems.map((s) => (
          <tr key={s.id}>
            <Lead name={s.name} sub={s.use} />
            <Td label="Product">
              <span>{[s.product, s.version, s.vendor].filter(Boolean).join(', ') || '–'}</span>
            </Td>
            <Td label="Stadium">{stageLabel(s.stage)}</Td>
            <Td label="Classificatie">{s.category ? <CategoryChip category={s.category} /> : <Closed />}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

type SeenDuty = Pick<
  Duty,
  'id' | 'title' | 'article' | 'standing' | 'verdict' | 'status' | 'targetOn' | 'legalFrom' | 'proofUntil'
> & { readonly system: string | null }

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
            <Td label="Geldt">{legalDayText(d.legalFrom, today, d.standing)}</Td>
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

type SeenProof = {
  readonly id: string
  readonly title: string
  readonly state: EvidenceState
  readonly coversFrom: Date
  readonly coversUntil: Date | null
  readonly duty: string | null
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
