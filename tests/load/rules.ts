import { Engine, type NestedCondition } from 'json-rules-engine'
import { classify, type Day, type Finding, facts, type Outcome, situationFrom, verdicts } from '@/rules'
import { highRisk } from '@/rules/ai-act/art-6-high-risk'
import { compile } from '@/rules/engine/compile'
import type { Conclusion } from '@/rules/engine/conclusion'
import type { Condition } from '@/rules/engine/condition'
import { Judgement } from '@/rules/engine/evaluate'
import type { Situation } from '@/rules/engine/fact'
import type { Norm } from '@/rules/engine/norm'
import { legalDay } from '@/rules/engine/period'
import { norms } from '@/rules/norms'

const day: Day = '2028-08-02'

/** Situations of every kind, the same in each run: every answer is one of its options, in turn. */
function situations(count: number): readonly Situation[] {
  const asked = facts.map(
    (f) => [f.id, f.kind === 'choice' ? Object.keys(f.options) : ['2026-01-01', '2029-01-01']] as const,
  )
  return Array.from({ length: count }, (_, n) => {
    const answers = asked.map(([id, values], at) => [id, values[(n * (at + 3) + at) % values.length] ?? ''] as const)
    const lawful = facts.filter((f) => f.topic === 'prohibited').map((f) => [f.id, 'no'] as const)
    const isAi = [
      ['technique', 'learned'],
      ['autonomous', 'yes'],
      ['influences', 'yes'],
    ] as const
    return situationFrom(Object.fromEntries([...answers, ...lawful, ...(n % 5 === 0 ? [] : isAi)])).situation
  })
}

/** Situations a second, on the one core that this process has. */
function perSecond(of: readonly Situation[], run: (s: Situation) => unknown): number {
  for (const s of of.slice(0, 2_000)) run(s)
  const began = performance.now()
  for (const s of of) run(s)
  return (of.length / (performance.now() - began)) * 1000
}

export type RuleFigures = {
  readonly bare: number
  /** The outcome, its reasons made as far as it reads them itself. */
  readonly withTrace: number
  /** The same, with every reason read of what it finds and of each obligation, also why it is not owed. */
  readonly opened: number
  /** Whether it is high risk (art. 6 and Annex III alone), by these rules and by json-rules-engine. */
  readonly subset: number
  readonly subsetElsewhere: number
}

/** How many situations are classified a second: the verdicts alone, with reasons, and beside a library of rules. */
export async function measureRules(): Promise<RuleFigures> {
  const many = situations(8_000)
  const few = many.slice(0, 2_000)
  const set = compile(restingUnder(highRisk), day)
  const engine = elsewhere()
  const agree = async (s: Situation): Promise<boolean> =>
    (new Judgement(set, s).verdict(highRisk) === 'yes') === (await isHighRisk(engine, s))
  for (const s of few.slice(0, 500)) if (!(await agree(s))) throw new Error('the two rule engines differ')
  const began = performance.now()
  for (const s of few) await isHighRisk(engine, s)
  return {
    bare: perSecond(many, (s) => verdicts(s, day)),
    withTrace: perSecond(many, (s) => classify(s, day)),
    opened: perSecond(many, (s) => readAll(classify(s, day))),
    subset: perSecond(many, (s) => new Judgement(set, s).verdict(highRisk)),
    subsetElsewhere: (few.length / (performance.now() - began)) * 1000,
  }
}

function readAll({ findings, duties }: Outcome): number {
  let texts = 0
  const read = new Set<Finding>()
  const open = (f: Finding): void => {
    if (f.of.kind === 'conclusion') {
      if (read.has(f)) return
      read.add(f)
    }
    for (const reason of f.because) open(reason)
  }
  for (const f of findings) open(f)
  for (const { verdict, finding, reason } of duties) {
    if (verdict !== 'no') open(finding)
    texts += reason?.read().text.length ?? 0
  }
  return texts
}

const withoutDrafts = norms.filter((n) => n.scenario === undefined)

/** The norms that a conclusion rests on, and nothing else: for high risk art. 6, Annex III and what they conclude from. */
function restingUnder(top: Conclusion): readonly Norm[] {
  const under = new Set<string>()
  const visit = (c: Conclusion): void => {
    if (under.has(c.id)) return
    under.add(c.id)
    for (const n of withoutDrafts)
      if (n.concludes.id === c.id) for (const of of [n.when, n.unless, n.unlessShown]) if (of) follow(of)
  }
  const follow = (c: Condition): void => {
    if (c.op === 'concluded') visit(c.conclusion)
    else if (c.op === 'not' || c.op === 'said') follow(c.of)
    else if (c.op !== 'is' && c.op !== 'before') c.of.forEach(follow)
  }
  visit(top)
  return withoutDrafts.filter((n) => under.has(n.concludes.id))
}

const isHighRisk = async (engine: Engine, s: Situation): Promise<boolean> =>
  (await engine.run(Object.fromEntries(s))).events.length > 0

/** The same norms as conditions of json-rules-engine. It knows no unknown, so the situations are fully answered. */
function elsewhere(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator<string, string>('before', (answer, limit) => answer < limit)
  engine.addRule({ conditions: { all: [concludes(highRisk)] }, event: { type: 'highRisk' } })
  return engine
}

/** What no norm concludes: of nothing at all `any` holds there. */
const never: NestedCondition = { fact: 'technique', operator: 'equal', value: 'never' }

function concludes(c: Conclusion): NestedCondition {
  const applying = withoutDrafts
    .filter((n) => n.concludes.id === c.id && legalDay(n.inForce.from, day) <= day && !n.inForce.before)
    .map(
      (n): NestedCondition => ({
        all: [translated(n.when), ...[n.unless, n.unlessShown].flatMap((x) => (x ? [{ not: translated(x) }] : []))],
      }),
    )
  return applying.length > 0 ? { any: applying } : never
}

function translated(c: Condition): NestedCondition {
  switch (c.op) {
    case 'is':
      return { fact: c.fact.id, operator: 'in', value: [...c.values] }
    case 'before':
      return { fact: c.fact.id, operator: 'before', value: legalDay(c.date, day) }
    case 'concluded':
      return concludes(c.conclusion)
    case 'all':
    case 'together':
      return { all: c.of.map(translated) }
    case 'any':
      return { any: c.of.map(translated) }
    case 'not':
      return { not: translated(c.of) }
    case 'said':
      return translated(c.of)
  }
}
