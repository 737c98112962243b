import { legacyWords, routeNames, routeVerdicts } from '@/lib/classification/nl'
import type { RouteReceipt } from '@/rules'
import { Card } from '../ui/card'
import { DateText } from '../ui/date-text'
import { ReasonTree } from '../ui/reason-tree'

type Props = { routes: readonly Omit<RouteReceipt, 'finding'>[] }

/** The two ways to high risk, each judged on its own, with its own day. */
export function RouteList({ routes }: Props) {
  return (
    <Card title="De twee routes naar hoog risico">
      <ReasonTree
        reasons={routes.map((r) => ({
          verdict: r.verdict,
          text: (
            <>
              {routeNames[r.route]}: {routeVerdicts[r.verdict]}. De regels van deze route gelden vanaf{' '}
              <DateText day={r.appliesFrom} />.
              {r.verdict === 'yes' && (
                <span className="muted">
                  {' '}
                  {legacyWords[r.legacy]}
                  {r.legacy === 'deferred' && r.dutiesFrom && (
                    <>
                      : <DateText day={r.dutiesFrom} />
                    </>
                  )}
                </span>
              )}
            </>
          ),
        }))}
      />
    </Card>
  )
}
