import { routeLegacyText, routesTitle, routeText } from '@/lib/classification/nl'
import type { RouteReceipt } from '@/rules'
import { Card } from '../ui/card'
import { ReasonTree } from '../ui/reason-tree'

type Props = { routes: readonly Omit<RouteReceipt, 'finding'>[] }

/** The two ways to high risk, each judged on its own, with its own day. */
export function RouteList({ routes }: Props) {
  return (
    <Card title={routesTitle}>
      <ReasonTree
        reasons={routes.map((r) => ({
          verdict: r.verdict,
          text: (
            <>
              {routeText(r)} <span className="muted">{routeLegacyText(r)}</span>
            </>
          ),
        }))}
      />
    </Card>
  )
}
