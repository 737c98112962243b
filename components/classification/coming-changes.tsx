import type { Coming } from '@/lib/classification/coming/loaders'
import { type ComingView, comingPageSize } from '@/lib/classification/coming/model'
import { comingWords as words } from '@/lib/classification/coming/nl'
import { comingPlace, systemPlace } from '@/lib/classification/places/model'
import { addDays, writeDay } from '@/lib/platform/day'
import { CategoryChip } from '../systems/category-chip'
import { Card } from '../ui/card'
import { EmptyState } from '../ui/empty-state'
import { Pager } from '../ui/pager'
import { Lead, Table, Td, Th } from '../ui/table'
import { ComingTabs } from './coming-tabs'
import { DifferenceLines } from './difference-lines'

type Props = Omit<Coming, 'view'> & { slug: string; view: ComingView }

/** Each coming legal day with the systems that it touches: before it, from it on, and what that changes. */
export function ComingChanges({ slug, days, view, systems, total }: Props) {
  const labels = days.find((d) => d.day === view.day)?.labels ?? []
  return (
    <>
      <ComingTabs slug={slug} days={days} current={view.day} />
      {systems.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{labels.join('. ')}.</p>
          <p>{words.noneHint}</p>
        </EmptyState>
      ) : (
        <Card title={labels.join('. ')} flush>
          <Table caption={words.title} cards>
            <thead>
              <tr>
                <Th>{words.system}</Th>
                <Th>{words.before(writeDay(addDays(view.day, -1)))}</Th>
                <Th>{words.after(writeDay(view.day))}</Th>
                <Th>{words.change}</Th>
              </tr>
            </thead>
            <tbody>
              {systems.map((s) => (
                <tr key={s.id}>
                  <Lead href={systemPlace(slug, s.id)} name={s.name} sub={s.overridden && words.overridden} />
                  <Td label={words.before(writeDay(addDays(view.day, -1)))}>
                    <CategoryChip category={s.before} />
                  </Td>
                  <Td label={words.after(writeDay(view.day))}>
                    <CategoryChip category={s.after} />
                  </Td>
                  <Td label={words.change}>
                    <DifferenceLines
                      sentences={[...s.sentences, ...(s.begins.length > 0 ? [words.begins(s.begins)] : [])]}
                      none={words.same}
                    />
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
          <Pager
            page={view.page}
            size={comingPageSize}
            total={total}
            href={(page) => comingPlace(slug, view.day, page)}
            noun="systemen"
          />
        </Card>
      )}
    </>
  )
}
