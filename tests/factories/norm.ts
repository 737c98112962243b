import { cite } from '../../rules/engine/citation'
import { compile } from '../../rules/engine/compile'
import { conclusion } from '../../rules/engine/conclusion'
import type { Day } from '../../rules/engine/day'
import { Judgement } from '../../rules/engine/evaluate'
import type { Explanation } from '../../rules/engine/explain'
import { dayFact, yesNo } from '../../rules/engine/fact'
import { type Norm, norm } from '../../rules/engine/norm'
import type { Act, LegalDate } from '../../rules/engine/period'

/** Small norms and facts of no law, for trying the engine. */
export const act: Act = { id: 'act', name: 'Wet', official: 'Stb. 1' }
export const later: Act = { id: 'later', name: 'Wijzigingswet', official: 'Stb. 2' }
export const date = (day: Day, known: Day = '2020-01-01'): LegalDate => ({
  id: day,
  label: day,
  settings: [{ day, setBy: act, provision: 'art. 1', known }],
})
export const start = date('2020-01-01')

export const asked = (id: string) =>
  yesNo(id, { topic: 't', asks: `${id}?`, why: 'daarom', cites: cite(act, ''), yes: `${id} ja`, no: `${id} nee` })
export const [a, b, c] = [asked('a'), asked('b'), asked('c')]
export const placed = dayFact('placed', {
  topic: 't',
  asks: 'Wanneer?',
  why: 'daarom',
  cites: cite(act, ''),
  says: 'Geplaatst op',
})

export const named = (id: string) => conclusion(id, { yes: `${id} wel`, no: `${id} niet`, unknown: `${id} onbekend` })
export const [x, y] = [named('x'), named('y')]

export const make = (n: Partial<Norm> & Pick<Norm, 'id' | 'when'>): Norm =>
  norm({
    cites: [cite(act, 'art. 1')],
    standing: 'law',
    inForce: { from: start },
    says: n.id,
    concludes: x,
    ...n,
  })

export const on = (norms: readonly Norm[], answers: Record<string, string>, day: Day = '2024-01-01') =>
  new Judgement(compile(norms, day), new Map(Object.entries(answers)))

export const told = (e: Explanation): string[] => [
  `${{ yes: '✓', no: '✕', unknown: '?' }[e.verdict]} ${e.text}`,
  ...e.children.flatMap(told).map((line) => `  ${line}`),
]
