import type { Finding, Outcome, Verdict } from '@/rules'

/** What an outcome rests on, by the ids of its norms and conclusions. */
export type Ground = {
  readonly norm: (id: string) => Verdict | null
  readonly conclusion: (id: string) => Verdict | null
  /** The ids of the norms with this beginning that were judged, with their verdict. */
  readonly norms: (beginning: string) => ReadonlyMap<string, Verdict>
  /** Of a norm: whether its exception takes it away. */
  readonly excepted: (normId: string) => boolean
  /** The norms that hold for a conclusion. */
  readonly because: (conclusionId: string) => readonly string[]
}

/** Reads the reasons of an outcome. */
export function groundOf(outcome: Outcome): Ground {
  const norms = new Map<string, Finding>()
  const conclusions = new Map<string, Finding>()
  const seen = new Set<Finding>()
  const visit = (f: Finding): void => {
    if (seen.has(f)) return
    seen.add(f)
    if (f.of.kind === 'norm') norms.set(f.of.ready.norm.id, f)
    if (f.of.kind === 'conclusion') conclusions.set(f.of.conclusion.id, f)
    f.because.forEach(visit)
  }
  for (const f of [...outcome.findings, ...outcome.routes.map((r) => r.finding)]) visit(f)
  return {
    norm: (id) => norms.get(id)?.verdict ?? null,
    conclusion: (id) => conclusions.get(id)?.verdict ?? null,
    norms: (beginning) =>
      new Map([...norms].filter(([id]) => id.startsWith(beginning)).map(([id, f]) => [id, f.verdict])),
    excepted: (id) => norms.get(id)?.because.some(isException) ?? false,
    because: (id) =>
      (conclusions.get(id)?.because ?? []).flatMap((f) =>
        f.of.kind === 'norm' && f.verdict === 'yes' ? [f.of.ready.norm.id] : [],
      ),
  }
}

const isException = (f: Finding): boolean => f.of.kind === 'condition' && f.of.node.op === 'not' && f.verdict === 'no'
