import { outcomePlace, receiptPlace } from '@/lib/classification/places/model'
import type { ReassessmentPage } from '@/lib/classification/reassessment/loaders'
import { oneWords, words } from '@/lib/classification/reassessment/nl'
import { CategoryChip } from '../systems/category-chip'
import { LinkButton } from '../ui/button'
import { Card } from '../ui/card'
import { Notice } from '../ui/notice'
import { DifferenceLines } from './difference-lines'
import { KeepForm } from './keep-form'

type Props = { slug: string; page: ReassessmentPage }

/** A decision beside what the rules of now propose, and the two ways to deal with that. */
export function ReassessmentView({ slug, page }: Props) {
  const { asked, by, mayDecide } = page
  return (
    <div className="stack">
      <Ended page={page} />
      <div className="cols-2 items-start">
        <Card
          title={oneWords.decision}
          aside={<a href={receiptPlace(slug, asked.systemId, asked.classificationId)}>{oneWords.receipt}</a>}
        >
          <p>
            <CategoryChip category={asked.decided} />
          </p>
          <p className="mt-2">{oneWords.by(by, asked.decidedAt)}</p>
          <p className="muted">
            {words.decidedRules(asked.decidedRules)}
            {asked.overridden && `, ${words.overridden}`}
          </p>
        </Card>
        <Card title={words.wouldBe}>
          <DifferenceLines sentences={asked.sentences} />
          {asked.factsChanged && <p className="muted mt-2">{words.factsChanged}</p>}
        </Card>
      </div>
      {asked.closing === null && <ToDo slug={slug} page={page} mayDecide={mayDecide} />}
    </div>
  )
}

function ToDo({ slug, page: { asked }, mayDecide }: Props & { mayDecide: boolean }) {
  return (
    <div className="cols-2 items-start">
      <Card title={oneWords.proposal}>
        <p>{oneWords.againHint}</p>
        <div className="btns mt-3">
          <LinkButton tone={mayDecide ? 'primary' : 'plain'} href={outcomePlace(slug, asked.systemId)}>
            {mayDecide ? oneWords.again : oneWords.look}
          </LinkButton>
        </div>
      </Card>
      {mayDecide ? (
        <Card title={oneWords.keep}>
          <KeepForm slug={slug} id={asked.id} />
        </Card>
      ) : (
        <p className="muted">{oneWords.whoDecides}</p>
      )}
    </div>
  )
}

function Ended({ page: { asked, closedBy } }: Pick<Props, 'page'>) {
  const { closing, closedAt, closedById, reason } = asked
  if (closing === null || closedAt === null) return null
  return (
    <Notice title={oneWords.closed[closing]}>
      {reason && <p>{reason}</p>}
      <p>{closedById ? oneWords.closedBy(closedBy, closedAt) : oneWords.closedOn(closedAt)}</p>
    </Notice>
  )
}
