import { formerMember } from '@/lib/people/nl'
import { capital, optionLabels } from '@/lib/systems/fields/nl'
import { columnKeys, sizes } from '@/lib/systems/list/columns/model'
import type { CheckFilter } from '@/lib/systems/list/filter/model'
import { hasFilter, type ListView, listHref, plainView, queryOf, slugs, viewHref } from '@/lib/systems/list/model'
import { checkFilterLabels, columnLabels, filtersOn, routeLabels } from '@/lib/systems/list/nl'
import type { Facet, Facets } from '@/lib/systems/list/rows/model'
import { categoryLabels } from '@/lib/systems/nl'
import { FilterBar, FilterMenu, FilterOn, FilterSearch } from '../ui/filter-bar'
import { FilterBoxes, FilterChoice, type FilterOption } from '../ui/filter-choice'

type Props = { slug: string; view: ListView; facets: Facets; short: boolean }

const counted = (facets: readonly Facet[]) => new Map(facets.map((f) => [f.value, f.count]))

function optionsOf<K extends string>(
  words: Readonly<Record<K, string>>,
  labels: Readonly<Record<K, string>>,
  facets: readonly Facet[],
): FilterOption[] {
  const counts = counted(facets)
  return (Object.keys(words) as K[])
    .map((key) => ({ value: words[key], label: capital(labels[key]), count: counts.get(key) ?? 0 }))
    .filter((o) => o.count > 0)
}

function checkOptions(facets: readonly Facet[]): FilterOption[] {
  const counts = counted(facets)
  return (Object.keys(slugs.check) as CheckFilter[]).map((key) => ({
    value: slugs.check[key],
    label: checkFilterLabels[key],
    ...(key === 'needed' ? {} : { count: counts.get(key) ?? 0 }),
  }))
}

/** What a form of the list sends along unseen: all of the view but what the form itself asks. */
function kept(view: ListView, without: readonly string[]): Record<string, string[]> {
  const keep: Record<string, string[]> = {}
  for (const [name, value] of queryOf({ ...view, page: 1 }))
    if (!without.includes(name)) keep[name] = [...(keep[name] ?? []), value]
  return keep
}

const inBar = ['q', 'categorie', 'stadium', 'dpia', 'checklist', 'eigenaar', 'afdeling']
const inMore = ['zonder-eigenaar', 'transparantie', 'route', 'compleet', 'leverancier', 'certificaat-voor']
const moreForm = 'meer-filters'
const columnsForm = 'kolommen'

/** Search, filters and columns: GET forms, so that everything stands in the address and works without script. */
export function ListFilters({ slug, view, facets, short }: Props) {
  const { filter } = view
  const here = listHref(slug)
  return (
    <>
      <FilterBar
        action={here}
        keep={kept(view, inBar)}
        end={
          <>
            <MoreFilters view={view} facets={facets} />
            <Columns view={view} />
          </>
        }
      >
        <FilterSearch value={filter.q} label="Zoek in AI-systemen" />
        <FilterChoice
          label="Classificatie"
          name="categorie"
          options={optionsOf(slugs.category, categoryLabels, facets.category)}
          selected={filter.categories.map((c) => slugs.category[c])}
        />
        <FilterChoice
          label="Stadium"
          name="stadium"
          options={optionsOf(slugs.stage, optionLabels.stage, facets.stage)}
          selected={filter.stages.map((s) => slugs.stage[s])}
        />
        <FilterChoice
          label="DPIA"
          name="dpia"
          options={checkOptions(facets.dpia)}
          selected={filter.dpia.map((s) => slugs.check[s])}
        />
        <FilterChoice
          label="Checklist"
          name="checklist"
          options={checkOptions(facets.checklist)}
          selected={filter.checklist.map((s) => slugs.check[s])}
        />
        <FilterChoice
          one
          label="Eigenaar"
          name="eigenaar"
          options={[
            { value: 'mij', label: 'Van mij', count: facets.mine },
            ...facets.owner.map((o) => ({ value: o.value, label: o.label ?? formerMember, count: o.count })),
          ]}
          selected={filter.owner ? [filter.owner === 'me' ? 'mij' : filter.owner] : []}
        />
        {!short && facets.department.length > 0 && (
          <FilterChoice
            label="Afdeling"
            name="afdeling"
            options={facets.department.map((d) => ({ value: d.value, label: d.value, count: d.count }))}
            selected={filter.departments}
          />
        )}
      </FilterBar>
      <KeptForm id={moreForm} action={here} keep={kept(view, inMore)} />
      <KeptForm id={columnsForm} action={here} keep={kept(view, ['kolommen', 'rijen'])} />
      <FiltersOn slug={slug} view={view} facets={facets} />
    </>
  )
}

/** A form without looks of its own: its controls stand elsewhere on the page and name it. */
function KeptForm({ id, action, keep }: { id: string; action: string; keep: Record<string, string[]> }) {
  return (
    <form id={id} action={action} method="get" hidden>
      {Object.entries(keep).flatMap(([name, values]) =>
        values.map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
      )}
    </form>
  )
}

function MoreFilters({ view: { filter }, facets }: Pick<Props, 'view' | 'facets'>) {
  const form = moreForm
  const on =
    filter.withoutOwner ||
    filter.transparency ||
    filter.routes.length > 0 ||
    filter.complete !== null ||
    filter.vendor !== '' ||
    filter.certificateBefore !== null
  return (
    <FilterMenu label="Meer filters" on={on}>
      <FilterBoxes
        form={form}
        legend="Meer filters"
        boxes={[
          {
            name: 'zonder-eigenaar',
            value: '1',
            on: filter.withoutOwner,
            label: 'Zonder eigenaar',
            count: facets.withoutOwner,
          },
          {
            name: 'transparantie',
            value: 'ja',
            on: filter.transparency,
            label: 'Transparantieverplichting',
            count: facets.transparency,
          },
          ...(['annexI', 'annexIII'] as const).map((route) => ({
            name: 'route',
            value: slugs.route[route],
            on: filter.routes.includes(route),
            label: routeLabels[route],
            count: facets[route],
          })),
          { name: 'compleet', value: 'nee', on: filter.complete === 'no', label: 'Gegevens niet compleet' },
        ]}
      />
      <div className="grid gap-3 p-3">
        <label className="grid gap-1">
          <span>Leverancier bevat</span>
          <input form={form} className="input" name="leverancier" defaultValue={filter.vendor} maxLength={200} />
        </label>
        <label className="grid gap-1">
          <span>Certificaat eindigt vóór</span>
          <input
            form={form}
            className="input"
            type="date"
            name="certificaat-voor"
            defaultValue={filter.certificateBefore ?? ''}
          />
        </label>
      </div>
      <Apply form={form} />
    </FilterMenu>
  )
}

function Columns({ view }: { view: ListView }) {
  return (
    <FilterMenu label="Kolommen">
      <FilterBoxes
        form={columnsForm}
        legend="Kolommen"
        boxes={columnKeys.map((key) => ({
          name: 'kolommen',
          value: slugs.column[key],
          on: view.columns.includes(key),
          label: columnLabels[key],
        }))}
      />
      <div className="grid gap-1 p-3">
        <label className="grid gap-1">
          <span>Rijen per pagina</span>
          <select form={columnsForm} className="input" name="rijen" defaultValue={view.size}>
            {sizes.map((size) => (
              <option key={size}>{size}</option>
            ))}
          </select>
        </label>
      </div>
      <Apply form={columnsForm} />
    </FilterMenu>
  )
}

const Apply = ({ form }: { form: string }) => (
  <div className="filter-foot">
    <button type="submit" form={form} className="btn btn-primary btn-small">
      Toepassen
    </button>
  </div>
)

/** What is on, each with the way to take it off. */
function FiltersOn({ slug, view, facets }: Pick<Props, 'slug' | 'view' | 'facets'>) {
  if (!hasFilter(view.filter)) return null
  const names = new Map(facets.owner.map((o) => [o.value, o.label ?? formerMember]))
  return (
    <div className="filters">
      {filtersOn(view.filter, names).map((on) => (
        <FilterOn key={on.label} label={on.label} href={viewHref(slug, { ...view, filter: on.without, page: 1 })} />
      ))}
      <a href={viewHref(slug, { ...view, filter: plainView.filter, page: 1 })}>Alle filters wissen</a>
    </div>
  )
}
