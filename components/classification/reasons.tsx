import { citationWords, judgedByPerson } from '@/lib/classification/nl'
import type { Explanation } from '@/rules'
import { type Reason, ReasonTree } from '../ui/reason-tree'

// Words alone where there is nothing more to say, and only what there is: it all travels to the browser.
const asReason = (e: Explanation): Reason => ({
  verdict: e.verdict,
  text: e.term || e.judged ? <Said {...e} /> : e.text,
  ...(e.citations.length > 0 && { citation: e.citations.map(citationWords).join(', ') }),
  ...(e.children.length > 0 && { children: e.children.map(asReason) }),
})

const Said = ({ text, term, judged }: Pick<Explanation, 'text' | 'term' | 'judged'>) => (
  <>
    {text}
    {term && (
      <>
        , <b>{term}</b>
      </>
    )}
    {judged && <span className="muted"> · {judgedByPerson}</span>}
  </>
)

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
