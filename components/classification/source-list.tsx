import { sourceWords as words } from '@/lib/classification/nl'
import { type Citing, citedSources } from '@/lib/classification/view/model'
import { standingLabels } from '@/rules'
import { Fold } from '../ui/fold'
import { Lead, Table, Td, Th } from '../ui/table'

/** Every source that an outcome or a receipt points to, with the places in it and what it weighs. */
export function SourceList({ of }: { of: Citing }) {
  const sources = citedSources(of)
  if (sources.length === 0) return null
  return (
    <Fold title={words.title} end={sources.length}>
      <p className="muted mb-3">{words.note}</p>
      <Table caption={words.title} cards>
        <thead>
          <tr>
            <Th>{words.source}</Th>
            <Th>{words.places}</Th>
            <Th>{words.standing}</Th>
          </tr>
        </thead>
        <tbody>
          {sources.map((s) => (
            <tr key={`${s.standing} ${s.name}`}>
              <Lead name={s.name} sub={s.url ? <a href={s.url}>{s.official}</a> : s.official} />
              <Td label={words.places}>{s.places.join('; ') || '–'}</Td>
              <Td label={words.standing}>{standingLabels[s.standing]}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Fold>
  )
}
