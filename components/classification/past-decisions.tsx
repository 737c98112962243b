import { receiptWords } from '@/lib/classification/nl'
import type { DecisionsThen } from '@/lib/classification/past/loaders'
import { pastPageSize } from '@/lib/classification/past/model'
import { pastWords, stoodWords, whoDecided, decisionsThenWords as words } from '@/lib/classification/past/nl'
import { pastPlace, receiptPlace, systemPlace } from '@/lib/classification/places/model'
import type { Day } from '@/lib/platform/day'
import { CategoryChip } from '../systems/category-chip'
import { LinkButton } from '../ui/button'
import { Card } from '../ui/card'
import { EmptyState } from '../ui/empty-state'
import { Notice } from '../ui/notice'
import { Pager } from '../ui/pager'
import { Lead, Table, Td, Th } from '../ui/table'

type Props = Pick<DecisionsThen, 'systems' | 'total' | 'decided' | 'page' | 'today'> & { slug: string; day: Day }

/** The decisions as they stood at the end of a day, out of the receipts; never what rules say. */
export function PastDecisions({ slug, day, today, systems, total, decided, page }: Props) {
  return (
    <>
      <h2 className="mb-2">{words.title}</h2>
      <Notice title={words.note}>
        <p>
          {words.explain} <a href={pastPlace(slug, { op: day, view: 'regels' })}>{words.other}</a>
        </p>
      </Notice>
      {systems.length === 0 ? (
        <EmptyState
          title={words.none}
          actions={
            day !== today && (
              <LinkButton href={pastPlace(slug, { op: today, view: 'besluiten' })}>{words.lookAtToday}</LinkButton>
            )
          }
        >
          <p>{words.noneHint}</p>
        </EmptyState>
      ) : (
        <Card title={words.at(day)} aside={words.counted(decided, total)} flush className="mt-4">
          <Table caption={words.at(day)} cards>
            <thead>
              <tr>
                <Th>{pastWords.system}</Th>
                <Th>{words.category}</Th>
                <Th>{words.decision}</Th>
                <Th>{words.by}</Th>
                <Th>{words.rules}</Th>
              </tr>
            </thead>
            <tbody>
              {systems.map((s) => (
                <tr key={s.id}>
                  <Lead href={systemPlace(slug, s.id)} name={s.name} />
                  {s.decision ? (
                    <Decided slug={slug} systemId={s.id} decision={s.decision} />
                  ) : (
                    <Td label={words.decision} colSpan={4}>
                      <span className="muted">{words.undecided}</span>
                    </Td>
                  )}
                </tr>
              ))}
            </tbody>
          </Table>
          <Pager
            page={page}
            size={pastPageSize}
            total={total}
            href={(to) => pastPlace(slug, { op: day, view: 'besluiten', page: to })}
            noun="systemen"
          />
        </Card>
      )}
    </>
  )
}

type Decision = NonNullable<DecisionsThen['systems'][number]['decision']>

function Decided({ slug, systemId, decision }: { slug: string; systemId: string; decision: Decision }) {
  return (
    <>
      <Td label={words.category}>
        <CategoryChip category={decision.decided} />
      </Td>
      <Td label={words.decision}>
        <div>
          <a href={receiptPlace(slug, systemId, decision.id)}>{receiptWords.moment(decision.decidedAt)}</a>
          <div className="muted">{stoodWords(decision)}</div>
        </div>
      </Td>
      <Td label={words.by}>{whoDecided(decision.by)}</Td>
      <Td label={words.rules}>{words.version(decision.ruleSetVersion)}</Td>
    </>
  )
}
