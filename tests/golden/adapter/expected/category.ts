import { all, any, type Known, knownFrom } from '../known'
import type { CategoryName } from '../vocabulary/expected'
import type { Value } from '../vocabulary/value'
import type { Reading, View } from './reading'

/** A transparency duty of anyone, not only of the party of the case. */
const transparency = ({ outcome }: View): Known => any(...outcome.article50.map((p) => knownFrom(p.verdict)))

const names: Readonly<Record<CategoryName, (view: View) => Known>> = {
  prohibited: ({ outcome: o }) =>
    o.category === 'undetermined' ? (o.prohibited === 'no' ? false : undefined) : o.category === 'prohibited',
  high_risk: (view) => is(view, 'highRisk'),
  high_risk_annex_i: (view) => all(is(view, 'highRisk'), knownFrom(view.outcome.routes[0].verdict)),
  high_risk_annex_iii: (view) => all(is(view, 'highRisk'), knownFrom(view.outcome.routes[1].verdict)),
  exempt_art6_3: (view) => all(is(view, 'other'), claimed(view)),
  transparency_art50: (view) => all(is(view, 'other'), transparency(view)),
  minimal: (view) => is(view, 'other'),
  not_high_risk: (view) => is(view, 'other'),
  out_of_scope_not_ai: (view) => is(view, 'notAi'),
}

/** What is at least high risk is no longer less, though it may turn out to be prohibited. */
function is({ outcome: o }: View, category: 'highRisk' | 'other' | 'notAi'): Known {
  if (o.category !== 'undetermined') return o.category === category
  return o.atLeast === 'highRisk' && category !== 'highRisk' ? false : undefined
}

const claimed = (view: View): Known => (view.outcome.category === 'other' ? view.outcome.exemptionClaimed : undefined)

function inWords(view: View): string | null {
  switch (view.outcome.category) {
    case 'undetermined':
      return null
    case 'prohibited':
      return 'prohibited'
    case 'notAi':
      return 'out_of_scope_not_ai'
    case 'highRisk':
      return (['high_risk_annex_i', 'high_risk_annex_iii'] as const).filter((name) => names[name](view)).join(' and ')
    case 'other':
      return (['exempt_art6_3', 'transparency_art50'] as const).find((name) => names[name](view)) ?? 'minimal'
  }
}

const holds = (view: View, wanted: Value): Known =>
  any(...[wanted].flat().map((name) => names[name as CategoryName](view)))

/** Of two routes that hold either is right. */
export const category: Reading = { actual: inWords, holds }
