import type { NewRules as View } from '@/lib/classification/reassessment/loaders'
import { words } from '@/lib/classification/reassessment/nl'
import { EmptyState } from '../ui/empty-state'
import { ComingTabs } from './coming-tabs'
import { ReassessmentList } from './reassessment-list'
import { RunProgress } from './run-progress'

/** What the rules of now say otherwise of earlier decisions: how far the comparison is, and whom it asks to look again. */
export function NewRules({ slug, of }: { slug: string; of: View }) {
  const { run, open, days } = of
  return (
    <>
      <ComingTabs slug={slug} days={days} current="rules" />
      <div className="stack">
        {run && <RunProgress slug={slug} run={run} />}
        {open.length > 0 ? (
          <>
            <div>
              {run?.endedAt && <p>{words.ended(run)}</p>}
              <p>{words.note}</p>
            </div>
            <ReassessmentList slug={slug} of={of} />
          </>
        ) : (
          <Nothing run={run} />
        )}
      </div>
    </>
  )
}

function Nothing({ run }: Pick<View, 'run'>) {
  if (run && !run.endedAt) return null
  return (
    <EmptyState title={run ? words.upToDate : words.notYet}>
      {run && run.done > 0 && <p>{words.ended(run)}</p>}
      <p>{run ? words.upToDateHint : words.notYetHint}</p>
    </EmptyState>
  )
}
