import { Lead, Table, Td, Th } from '@/components/ui/table'
import { writeInstant } from '@/lib/platform/day'

type Seen = { readonly at: Date; readonly who: string; readonly organisation: string }

/** Who of another institution looked, and when. */
export function LookTable({ looks }: { looks: readonly Seen[] }) {
  return (
    <Table caption="Wie keek en wanneer" cards>
      <thead>
        <tr>
          <Th>Wie</Th>
          <Th>Organisatie</Th>
          <Th>Wanneer</Th>
        </tr>
      </thead>
      <tbody>
        {looks.map((look, i) => (
          <tr key={i}>
            <Lead name={look.who} />
            <Td label="Organisatie">{look.organisation}</Td>
            <Td label="Wanneer">
              <time dateTime={look.at.toISOString()}>{writeInstant(look.at)}</time>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
