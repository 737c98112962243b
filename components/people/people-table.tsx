import { Lead, Table, Td, Th } from '@/components/ui/table'
import { dutiesHref, standingSlugs } from '@/lib/duties/listing/model'
import type { Standing } from '@/lib/duties/model'
import type { Person } from '@/lib/people/model'
import { writeAdvisorKind, writeRoles } from '@/lib/people/nl'
import { toDay, writeDayShort } from '@/lib/platform/day'
import { numberText } from '../ui/day-text'

const applying = (Object.keys(standingSlugs) as Standing[]).filter((s) => s !== 'notApplicable')

/** Who works here, with what is in their name. */
export function PeopleTable({ slug, people, manage }: { slug: string; people: readonly Person[]; manage: boolean }) {
  return (
    <Table caption="Mensen met toegang" cards>
      <thead>
        <tr>
          <Th>Naam</Th>
          <Th>Rollen</Th>
          <Th num>AI-systemen</Th>
          <Th num>Verplichtingen</Th>
          <Th>Doet mee sinds</Th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <Lead
              {...(manage ? { href: `/${slug}/beheer/mensen/${person.id}` } : {})}
              name={person.name}
              sub={person.email}
            />
            <Td label="Rollen">
              {writeRoles(person.roles)}
              {person.advisorKind && ` (${writeAdvisorKind(person.advisorKind)?.toLowerCase()})`}
            </Td>
            <Td num label="AI-systemen">
              {person.systems > 0 ? (
                <a href={`/${slug}/systemen?eigenaar=${person.id}`}>{numberText(person.systems)}</a>
              ) : (
                person.systems
              )}
            </Td>
            <Td num label="Verplichtingen">
              {person.duties > 0 ? (
                <a href={dutiesHref(slug, { owner: person.id, standing: applying })}>{numberText(person.duties)}</a>
              ) : (
                person.duties
              )}
            </Td>
            <Td label="Doet mee sinds">{writeDayShort(toDay(person.joinedAt))}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
