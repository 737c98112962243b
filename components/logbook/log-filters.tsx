import { Button } from '@/components/ui/button'
import { FilterBar, FilterMenu, FilterOn, FilterSearch } from '@/components/ui/filter-bar'
import { FilterChoice } from '@/components/ui/filter-choice'
import { type LogFilter, writeView } from '@/lib/logbook/model'
import { kindGroups } from '@/lib/logbook/nl'

type Props = {
  action: string
  filter: LogFilter
  actors: readonly { readonly id: string; readonly name: string }[]
  systemName: string | null
}

/** What one wants to see of the logbook. */
export function LogFilters({ action, filter, actors, systemName }: Props) {
  const without = (name: keyof LogFilter) => {
    const { [name]: _, ...rest } = filter
    return `${action}${writeView({ filter: rest, page: 1 })}`
  }
  return (
    <FilterBar action={action} keep={{ systeem: filter.systemId }}>
      <FilterSearch value={filter.text} label="Zoek op onderwerp" />
      <FilterChoice
        label="Wie"
        name="wie"
        one
        selected={filter.who ? [filter.who] : []}
        options={[
          ...actors.map((a) => ({ value: a.id, label: a.name })),
          { value: 'automatisch', label: 'Automatisch of platform' },
        ]}
      />
      <FilterChoice
        label="Wat"
        name="soort"
        one
        selected={filter.kind ? [filter.kind] : []}
        options={Object.entries(kindGroups).map(([value, group]) => ({ value, label: group.label }))}
      />
      <FilterMenu label="Periode" on={Boolean(filter.from || filter.until)}>
        <div className="grid gap-3 p-3">
          <label className="grid gap-1">
            Van
            <input className="input" type="date" name="van" defaultValue={filter.from} />
          </label>
          <label className="grid gap-1">
            Tot en met
            <input className="input" type="date" name="tot" defaultValue={filter.until} />
          </label>
          <Button type="submit" tone="primary" small>
            Toepassen
          </Button>
        </div>
      </FilterMenu>
      {filter.systemId && <FilterOn label={`Systeem: ${systemName ?? 'verwijderd'}`} href={without('systemId')} />}
      {filter.from && <FilterOn label={`Vanaf ${filter.from}`} href={without('from')} />}
      {filter.until && <FilterOn label={`Tot en met ${filter.until}`} href={without('until')} />}
    </FilterBar>
  )
}
