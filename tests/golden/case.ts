import type { Expected } from './adapter/vocabulary/expected'
import type { Facts } from './adapter/vocabulary/facts'

export const authorities = [
  'official_final',
  'official_final_condensed',
  'official_final_quoted_by_third_party',
  'official_final_mapped',
  'official_draft',
  'official_national',
  'law_text',
  'seed',
  'dutch_sector',
  'third_party',
  'manufacturer',
  'regulator_preliminary_via_manufacturer',
  'memory',
] as const

export type Authority = (typeof authorities)[number]

/** A published case: what of it is read. */
export type Case = {
  readonly id: string
  readonly authority: Authority
  readonly facts: Facts
  readonly expected: Expected
  /** Some facts were reasoned back from the answer. */
  readonly inferred: boolean
  readonly conflicting: boolean
}

export type Group = 'strict' | 'draft' | 'apart'

/** How heavily a case counts. */
export function groupOf({ authority, conflicting }: Case): Group {
  if (authority === 'official_draft') return 'draft'
  const firm = authority === 'official_final' || authority === 'official_final_condensed' || authority === 'law_text'
  return firm && !conflicting ? 'strict' : 'apart'
}
