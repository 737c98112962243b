import { capital, optionLabels } from '@/lib/systems/fields/nl'
import type { System, VersionRow } from '@/lib/systems/model'
import { learningLabels } from '@/lib/systems/nl'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { DateText } from '../ui/date-text'
import { EmptyState } from '../ui/empty-state'
import { Table, Td, Th } from '../ui/table'

/** Every version of the product as it was installed here. */
export function VersionTable({ system, versions }: { system: System; versions: readonly VersionRow[] }) {
  if (versions.length === 0)
    return (
      <EmptyState title="Nog geen versies">
        Leg vast welke versie er draait. Een nieuwe versie kan de classificatie en de verplichtingen veranderen.
      </EmptyState>
    )
  return (
    <Card flush>
      <Table caption="Versies van dit product" cards>
        <thead>
          <tr>
            <Th>Versie</Th>
            <Th>Geïnstalleerd</Th>
            <Th>Leren</Th>
            <Th>Belangrijke wijziging</Th>
            <Th>Vrijgegeven door</Th>
          </tr>
        </thead>
        <tbody>
          {versions.map((v) => (
            <tr key={v.id}>
              <th scope="row" className="lead">
                <b>{v.label}</b> {v.id === system.versionId && <Chip tone="minimal">In gebruik</Chip>}
                {v.rolledBackOn && (
                  <small>
                    Van teruggegaan op <DateText day={v.rolledBackOn} />
                    {v.rollbackReason && `: ${v.rollbackReason}`}
                  </small>
                )}
                {v.releaseNotes && <small className="whitespace-pre-line">{v.releaseNotes}</small>}
              </th>
              <Td label="Geïnstalleerd">{v.installedOn ? <DateText day={v.installedOn} short /> : '–'}</Td>
              <Td label="Leren">{learningLabels[v.learning]}</Td>
              <Td label="Belangrijke wijziging">{capital(optionLabels.ceMarking[v.significantChange])}</Td>
              <Td label="Vrijgegeven door">{v.releasedBy ?? '–'}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}
