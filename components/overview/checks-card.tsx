import type { CheckKind, CheckStatus } from '@/lib/assessments/model'
import { checkWords, statusWords } from '@/lib/assessments/nl'
import { countingStages, type Overview } from '@/lib/overview/model'
import { systemsHref } from '@/lib/systems/list/model'
import { Card } from '../ui/card'
import { Table, Td, Th } from '../ui/table'

const kinds: readonly CheckKind[] = ['dpia', 'supplierChecklist']
const statuses: readonly CheckStatus[] = ['done', 'inProgress', 'notStarted', 'notNeeded']

const hrefOf = (slug: string, kind: CheckKind, status: CheckStatus): string =>
  systemsHref(slug, { [kind === 'dpia' ? 'dpia' : 'checklist']: [status], stages: countingStages })

/** Where DPIAs and supplier checklists stand over all systems that count. */
export function ChecksCard({ slug, overview }: { slug: string; overview: Overview }) {
  return (
    <Card title="DPIA en leverancierschecklist">
      <Table caption="DPIA en leverancierschecklist">
        <thead>
          <tr>
            <Th>Status</Th>
            {kinds.map((kind) => (
              <Th key={kind} num>
                {checkWords[kind]}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statuses.map((status) => (
            <tr key={status}>
              <th scope="row">{statusWords[status]}</th>
              {kinds.map((kind) => (
                <Td key={kind} num label={checkWords[kind]}>
                  <a href={hrefOf(slug, kind, status)}>{overview.checks[kind][status]}</a>
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}
