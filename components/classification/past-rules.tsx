import type { RulesThen } from '@/lib/classification/past/loaders'
import { pastPageSize, thenAndNow } from '@/lib/classification/past/model'
import { dutyGroupWords, pastWords, rulesThenWords as words } from '@/lib/classification/past/nl'
import { pastPlace, systemPlace } from '@/lib/classification/places/model'
import type { Day } from '@/lib/platform/day'
import { CategoryChip } from '../systems/category-chip'
import { Card } from '../ui/card'
import { EmptyState } from '../ui/empty-state'
import { Notice } from '../ui/notice'
import { Pager } from '../ui/pager'
import { Lead, Table, Td, Th } from '../ui/table'
import { DifferenceLines } from './difference-lines'

type Props = Pick<RulesThen, 'systems' | 'total' | 'page' | 'version' | 'today'> & { slug: string; day: Day }

/** The rules of a day on the answers of now, beside those of today; never what was decided. */
export function PastRules({ slug, day, today, systems, total, page, version }: Props) {
  const rows = systems.map(({ id, name, situation }) => ({ id, name, ...thenAndNow(situation, day, today) }))
  return (
    <>
      <h2 className="mb-2">{words.title}</h2>
      <Notice tone="warn" title={words.note}>
        <p>
          {words.explain(version)} <a href={pastPlace(slug, { op: day, view: 'besluiten' })}>{words.other}</a>
        </p>
      </Notice>
      {rows.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHint}</p>
        </EmptyState>
      ) : (
        <Card title={words.at(day)} flush className="mt-4">
          <Table caption={words.at(day)} cards>
            <thead>
              <tr>
                <Th>{pastWords.system}</Th>
                <Th>{words.before(day)}</Th>
                <Th>{words.after}</Th>
                <Th>{words.since}</Th>
              </tr>
            </thead>
            <tbody>
              {rows.map((s) => (
                <tr key={s.id}>
                  <Lead href={systemPlace(slug, s.id)} name={s.name} />
                  <Td label={words.before(day)}>
                    <CategoryChip category={s.before} />
                  </Td>
                  <Td label={words.after}>
                    <CategoryChip category={s.after} />
                  </Td>
                  <Td label={words.since}>
                    <DifferenceLines sentences={[...s.sentences, ...s.duties.map(dutyGroupWords)]} none={words.same} />
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
          <Pager
            page={page}
            size={pastPageSize}
            total={total}
            href={(to) => pastPlace(slug, { op: day, view: 'regels', page: to })}
            noun="systemen"
          />
        </Card>
      )}
    </>
  )
}
