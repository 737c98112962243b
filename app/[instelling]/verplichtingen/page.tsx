import type { Metadata } from 'next'
import { DutyTable } from '@/components/duties/duty-table'
import { BulkBar } from '@/components/ui/bulk-bar'
import { Card } from '@/components/ui/card'
import { numberText } from '@/components/ui/day-text'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar, FilterOn, FilterSearch } from '@/components/ui/filter-bar'
import { FilterChoice } from '@/components/ui/filter-choice'
import { Flash } from '@/components/ui/flash'
import { Menu, MenuLink } from '@/components/ui/menu'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import {
  dutiesExportHref,
  dutiesHref,
  filterFrom,
  isNarrowed,
  keptBeside,
  pageSize,
  standingSlugs,
} from '@/lib/duties/listing/model'
import { flashes, manyWords } from '@/lib/duties/listing/nl'
import { loadDuties } from '@/lib/duties/loaders'
import type { Standing } from '@/lib/duties/model'
import { listWords, standingWords } from '@/lib/duties/nl'

export const metadata: Metadata = { title: 'Verplichtingen' }

type Props = {
  readonly params: Promise<{ instelling: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function DutiesPage({ params, searchParams }: Props) {
  const { instelling } = await params
  const query = await searchParams
  const filter = filterFrom(query)
  const { rows, total, norms, today, may } = await loadDuties(instelling, filter)
  const here = `/${instelling}/verplichtingen`
  const asked = isNarrowed(filter)
  return (
    <>
      <Flash code={query.melding} texts={flashes} />
      <PageHead
        title="Verplichtingen"
        sub={`${numberText(total)} ${total === 1 ? 'verplichting' : 'verplichtingen'}${asked ? ' met deze filters' : ''}`}
        actions={
          may.export && (
            <Menu label="Exporteren" end>
              <MenuLink
                href={dutiesExportHref(instelling, filter, 'xlsx')}
                download
                hint="De getoonde verplichtingen, van alle pagina’s"
              >
                Excel (.xlsx)
              </MenuLink>
              <MenuLink
                href={dutiesExportHref(instelling, filter, 'csv')}
                download
                hint="Puntkomma’s, voor andere programma’s"
              >
                CSV
              </MenuLink>
            </Menu>
          )
        }
      />
      <FilterBar action={here} keep={keptBeside(filter)}>
        <FilterSearch value={filter.q} label="Zoek verplichting of systeem" />
        <FilterChoice
          label="Status"
          name="status"
          selected={filter.standing.map((s) => standingSlugs[s])}
          options={(Object.keys(standingSlugs) as Standing[]).map((s) => ({
            value: standingSlugs[s],
            label: standingWords[s],
          }))}
        />
        <FilterChoice
          one
          label="Soort"
          name="norm"
          selected={filter.norm ? [filter.norm] : []}
          options={norms.map((n) => ({ value: n.normId, label: n.title, count: n.count }))}
        />
        <FilterChoice
          one
          label="Streefdatum"
          name="streefdatum"
          selected={filter.timing ? [filter.timing === 'late' ? 'te-laat' : 'verstreken'] : []}
          options={[
            { value: 'verstreken', label: 'Streefdatum verstreken' },
            { value: 'te-laat', label: 'Te laat: wettelijke datum voorbij' },
          ]}
        />
        <FilterChoice
          one
          label="Van"
          name="van"
          selected={filter.mine ? ['mij'] : []}
          options={[{ value: 'mij', label: 'Van mij' }]}
        />
        {filter.attention && (
          <FilterOn label="Vraagt aandacht" href={dutiesHref(instelling, { ...filter, attention: false, page: 1 })} />
        )}
        {filter.owed && (
          <FilterOn label={listWords.owed} href={dutiesHref(instelling, { ...filter, owed: false, page: 1 })} />
        )}
        {filter.withoutOwner && (
          <FilterOn
            label="Zonder eigenaar"
            href={dutiesHref(instelling, { ...filter, withoutOwner: false, page: 1 })}
          />
        )}
        {filter.legalOn && (
          <FilterOn
            label={`Wettelijke datum ${filter.legalOn}`}
            href={dutiesHref(instelling, { ...filter, legalOn: null, page: 1 })}
          />
        )}
        {filter.system && (
          <FilterOn label="Eén systeem" href={dutiesHref(instelling, { ...filter, system: null, page: 1 })} />
        )}
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={asked ? 'Geen verplichtingen met deze filters' : 'Nog geen verplichtingen'}>
          {asked ? (
            <p>
              <a href={here}>Toon alle verplichtingen</a>
            </p>
          ) : (
            <p>
              Verplichtingen volgen uit de classificatie van een AI-systeem. Open een systeem en beantwoord de vragen.
            </p>
          )}
        </EmptyState>
      ) : (
        <Card flush>
          {may.plan && (
            <BulkBar id="keuze" action={`${here}/gekozen`} noun="verplichtingen">
              <button type="submit" className="btn btn-small">
                {manyWords.title}
              </button>
            </BulkBar>
          )}
          <DutyTable
            slug={instelling}
            filter={filter}
            rows={rows}
            today={today}
            pick={may.plan ? 'keuze' : undefined}
            foot={
              <Pager
                page={filter.page}
                size={pageSize}
                total={total}
                noun={total === 1 ? 'verplichting' : 'verplichtingen'}
                href={(page) => dutiesHref(instelling, { ...filter, page })}
              />
            }
          />
        </Card>
      )}
    </>
  )
}
