import { newRulesPlace, reassessmentPlace } from '@/lib/classification/places/model'
import type { NewRules } from '@/lib/classification/reassessment/loaders'
import { type Reassessment, reassessmentPageSize } from '@/lib/classification/reassessment/model'
import { words } from '@/lib/classification/reassessment/nl'
import { CategoryChip } from '../systems/category-chip'
import { Card } from '../ui/card'
import { Pager } from '../ui/pager'
import { Lead, Table, Td, Th } from '../ui/table'
import { DifferenceLines } from './difference-lines'

type Props = { slug: string; of: Pick<NewRules, 'open' | 'total' | 'page' | 'version'> }

/** Decisions that somebody is asked to look at again, each with what the rules of now say otherwise. */
export function ReassessmentList({ slug, of: { open, total, page, version } }: Props) {
  return (
    <Card title={words.listTitle(version)} flush>
      <Table caption={words.listTitle(version)} cards>
        <thead>
          <tr>
            <Th>{words.system}</Th>
            <Th>{words.decided}</Th>
            <Th>{words.wouldBe}</Th>
          </tr>
        </thead>
        <tbody>
          {open.map((r) => (
            <Row key={r.id} slug={slug} of={r} />
          ))}
        </tbody>
      </Table>
      <Pager
        page={page}
        size={reassessmentPageSize}
        total={total}
        href={(to) => newRulesPlace(slug, to)}
        noun="systemen"
      />
    </Card>
  )
}

function Row({ slug, of }: { slug: string; of: Reassessment }) {
  return (
    <tr>
      <Lead href={reassessmentPlace(slug, of.id)} name={of.name} sub={words.decidedRules(of.decidedRules)} />
      <Td label={words.decided}>
        <CategoryChip category={of.decided} />
        {of.overridden && <div className="muted">{words.overridden}</div>}
      </Td>
      <Td label={words.wouldBe} className="flex-wrap">
        <DifferenceLines sentences={of.sentences} most={4} />
      </Td>
    </tr>
  )
}
