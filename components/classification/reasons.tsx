import { citationWords, judgedByPerson } from '@/lib/classification/nl'
import type { Explanation } from '@/rules'
import { type Reason, ReasonTree } from '../ui/reason-tree'

const asReason = (e: Explanation): Reason => ({
  verdict: e.verdict,
  text: (
    <>
      {e.text}
      {e.term && (
        <>
          , <b>{e.term}</b>
        </>
      )}
      {e.judged && <span className="muted"> · {judgedByPerson}</span>}
    </>
  ),
  citation: e.citations.length > 0 ? e.citations.map(citationWords).join(', ') : undefined,
  children: e.children.map(asReason),
})

/** The reasons of an outcome or a receipt; `open` levels stand open. */
export function Reasons({ of, open = 1 }: { of: readonly Explanation[]; open?: number }) {
  return <ReasonTree reasons={of.map(asReason)} open={open} />
}

/** Only the top lines: what is settled and what is not. */
export function TopReasons({ of }: { of: readonly Explanation[] }) {
  return <ReasonTree reasons={of.map(({ verdict, text }) => ({ verdict, text }))} />
}

/** The top lines, and under what decided one level: for where the whole is a click away. */
export function ShortReasons({ of }: { of: readonly Explanation[] }) {
  const [only, ...more] = of
  const short = of.map((e) => {
    const tells = (e.verdict === 'yes' && e.term !== undefined) || (e === only && more.length === 0)
    return { ...e, children: tells ? e.children.map((c) => ({ ...c, children: [] })) : [] }
  })
  return <ReasonTree reasons={short.map(asReason)} />
}
