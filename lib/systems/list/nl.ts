import { statusWords } from '@/lib/assessments/nl'
import { type Day, writeDay } from '@/lib/platform/day'
import type { Stage } from '@/lib/platform/prisma/enums'
import { capital, optionLabels } from '../fields/nl'
import { categoryLabels } from '../nl'
import type { ColumnKey } from './columns/model'
import type { CheckFilter, ListFilter, Route } from './filter/model'
import type { Facets } from './rows/model'

export const columnLabels = {
  stage: 'Stadium',
  category: 'Classificatie',
  duties: 'Verplichtingen',
  dpia: 'DPIA',
  checklist: 'Checklist',
  owner: 'Eigenaar',
  firstDay: 'Eerste datum',
  department: 'Afdeling',
  vendor: 'Leverancier',
  reference: 'Eigen kenmerk',
  deputy: 'Vervanger',
  origin: 'Herkomst',
  autonomy: 'Autonomie',
  ceMarking: 'CE-markering',
  certificateUntil: 'Certificaat tot',
  putIntoUseOn: 'In gebruik sinds',
  completeness: 'Gegevens',
  updatedAt: 'Gewijzigd',
} as const satisfies Record<ColumnKey, string>

export const routeLabels = {
  annexI: 'Medisch hulpmiddel (bijlage I)',
  annexIII: 'Toepassing uit bijlage III',
} as const satisfies Record<Route, string>

export const checkFilterLabels = {
  needed: 'Nodig en niet gereed',
  ...statusWords,
} as const satisfies Record<CheckFilter, string>

export type On = { readonly label: string; readonly without: ListFilter }

/** Every filter that is on, in words, with the filter as it is without it. */
export function filtersOn(filter: ListFilter, names: ReadonlyMap<string, string>): On[] {
  const on: On[] = []
  const each = <K extends keyof ListFilter, V>(key: K, values: readonly V[], say: (value: V) => string) => {
    for (const value of values)
      on.push({ label: say(value), without: { ...filter, [key]: values.filter((v) => v !== value) } })
  }
  if (filter.q) on.push({ label: `Zoekt op “${filter.q}”`, without: { ...filter, q: '' } })
  each('categories', filter.categories, (c) => categoryLabels[c])
  if (filter.transparency) on.push({ label: 'Transparantieverplichting', without: { ...filter, transparency: false } })
  each('routes', filter.routes, (r) => routeLabels[r])
  if (isCounting(filter.stages))
    on.push({ label: 'Behalve afgewezen en uitgefaseerd', without: { ...filter, stages: [] } })
  else each('stages', filter.stages, (s) => capital(optionLabels.stage[s]))
  each('dpia', filter.dpia, (s) => `DPIA: ${checkFilterLabels[s].toLowerCase()}`)
  each('checklist', filter.checklist, (s) => `Checklist: ${checkFilterLabels[s].toLowerCase()}`)
  if (filter.owner)
    on.push({
      label: filter.owner === 'me' ? 'Van mij' : `Eigenaar: ${names.get(filter.owner) ?? 'onbekend'}`,
      without: { ...filter, owner: null },
    })
  if (filter.withoutOwner) on.push({ label: 'Zonder eigenaar', without: { ...filter, withoutOwner: false } })
  each('departments', filter.departments, (d) => d)
  if (filter.vendor) on.push({ label: `Leverancier: ${filter.vendor}`, without: { ...filter, vendor: '' } })
  if (filter.complete)
    on.push({
      label: filter.complete === 'yes' ? 'Gegevens compleet' : 'Gegevens niet compleet',
      without: { ...filter, complete: null },
    })
  if (filter.certificateBefore)
    on.push({
      label: `Certificaat eindigt vóór ${writeDay(filter.certificateBefore)}`,
      without: { ...filter, certificateBefore: null },
    })
  if (filter.legalDay)
    on.push({
      label: `Geraakt door de wettelijke datum ${writeDay(filter.legalDay)}`,
      without: { ...filter, legalDay: null },
    })
  return on
}

/** "214 systemen", "1 systeem", with how many of them are shown. */
export function saysCount(total: number, { all, stage }: Pick<Facets, 'all' | 'stage'>, filtered: boolean): string {
  const noun = (n: number) => `${n.toLocaleString('nl-NL')} ${n === 1 ? 'systeem' : 'systemen'}`
  const put = stage.reduce((sum, s) => sum + (ended.has(s.value as Stage) ? Number(s.count) : 0), 0)
  const away = put > 0 ? `, waarvan ${put.toLocaleString('nl-NL')} afgewezen of uitgefaseerd` : ''
  return filtered ? `${noun(all)}, ${total.toLocaleString('nl-NL')} getoond met deze filters` : `${noun(all)}${away}`
}

const ended: ReadonlySet<Stage> = new Set(['rejected', 'retired'])

/** Every stage but those that have ended: what the dashboard counts, said in one word instead of six. */
const isCounting = (stages: readonly Stage[]): boolean =>
  stages.length === Object.keys(optionLabels.stage).length - ended.size && !stages.some((s) => ended.has(s))

/** "AI-systemen Voorbeeldziekenhuis 2026-11-23" */
export const exportName = (institution: string, today: Day): string => `AI-systemen ${institution} ${today}`
