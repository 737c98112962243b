import { newRulesPlace } from '@/lib/classification/places/model'
import type { Run } from '@/lib/classification/reassessment/model'
import { progressOf, words } from '@/lib/classification/reassessment/nl'
import { Card } from '../ui/card'
import { LiveProgress } from '../ui/live-progress'
import { Notice } from '../ui/notice'

/** How far the comparison of the decisions with the rules of now is; nothing once it has ended. */
export function RunProgress({ slug, run }: { slug: string; run: Run }) {
  if (run.endedAt) return null
  if (run.silent) return <Notice tone="warn">{words.silent}</Notice>
  const here = newRulesPlace(slug)
  return (
    <Card title={words.running} className="max-w-[720px]">
      <LiveProgress url={`${here}/voortgang`} page={here} initial={progressOf(run)} label={words.progress} />
      <p className="mt-4 text-ink-2">{words.runningHint}</p>
    </Card>
  )
}
