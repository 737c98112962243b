import { DateText } from '@/components/ui/date-text'
import { Lead, Table, Td, Th } from '@/components/ui/table'
import type { Practice, PracticeCounts } from '@/lib/grants/model'
import { notShared, writeScopes } from '@/lib/grants/nl'
import { numberText } from '../ui/day-text'

type Row = Practice & { readonly counts: PracticeCounts }

const count = (value: number | null) =>
  value === null ? <span className="text-ink-2">{notShared}</span> : value.toLocaleString('nl-NL')

/** The practices that let this regional organisation look, with what there is of each. */
export function PracticeTable({ slug, practices }: { slug: string; practices: readonly Row[] }) {
  return (
    <Table caption="Praktijken die inzage gaven" cards>
      <thead>
        <tr>
          <Th>Praktijk</Th>
          <Th>Wat gedeeld is</Th>
          <Th num>AI-systemen</Th>
          <Th num>Hoog risico</Th>
          <Th num>Onbepaald</Th>
          <Th num>Onderbouwd</Th>
          <Th>Tot en met</Th>
        </tr>
      </thead>
      <tbody>
        {practices.map((p) => (
          <tr key={p.id}>
            <Lead href={`/${slug}/praktijken/${p.slug}`} name={p.name} />
            <Td label="Wat gedeeld is">{writeScopes(p.scopes)}</Td>
            <Td num label="AI-systemen">
              {count(p.counts.systems)}
            </Td>
            <Td num label="Hoog risico">
              {count(p.counts.highRisk)}
            </Td>
            <Td num label="Onbepaald">
              {count(p.counts.unclassified)}
            </Td>
            <Td num label="Onderbouwd">
              {p.counts.duties === null
                ? count(null)
                : `${numberText(p.counts.substantiated ?? 0)} van ${numberText(p.counts.duties)}`}
            </Td>
            <Td label="Tot en met">{p.until ? <DateText day={p.until} short /> : 'Tot intrekken'}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
