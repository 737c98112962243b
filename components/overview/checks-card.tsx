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
      <Table caption="DPIA en leverancierschecklist" wide>
        <thead>
          <tr>
            <Th>Beoordeling</Th>
            {statuses.map((status) => (
              <Th key={status} num>
                {statusWords[status]}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{checkWords[kind]}</th>
              {statuses.map((status) => (
                <Td key={status} num label={statusWords[status]}>
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
