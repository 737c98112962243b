import type { Coming } from '@/lib/classification/coming/loaders'
import { type ComingView, comingPageSize } from '@/lib/classification/coming/model'
import { comingWords as words } from '@/lib/classification/nl'
import { systemPlace } from '@/lib/classification/places/model'
import { addDays, type Day, writeDay } from '@/lib/platform/day'
import { CategoryChip } from '../systems/category-chip'
import { Card } from '../ui/card'
import { EmptyState } from '../ui/empty-state'
import { Pager } from '../ui/pager'
import { Lead, Table, Td, Th } from '../ui/table'
import { Tabs } from '../ui/tabs'

type Props = Omit<Coming, 'view'> & { slug: string; view: ComingView }

const placeOf = (slug: string, day: Day, page = 1): string =>
  `/${slug}/wat-verandert?dag=${day}${page > 1 ? `&pagina=${page}` : ''}`

/** The coming legal days, and what new rules say of earlier decisions. */
export function ComingTabs({ slug, days, current }: Pick<Coming, 'days'> & { slug: string; current: Day | 'rules' }) {
  return (
    <Tabs
      label={words.days}
      items={[
        ...days.map(({ day }) => ({ href: placeOf(slug, day), label: writeDay(day), current: day === current })),
        { href: newRulesPlace(slug), label: words.newRules, current: current === 'rules' },
      ]}
    />
  )
}

export const newRulesPlace = (slug: string, page = 1): string =>
  `/${slug}/wat-verandert/nieuwe-regels${page > 1 ? `?pagina=${page}` : ''}`

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
                    <CategoryChip category={s.before.category} />
                  </Td>
                  <Td label={words.after(writeDay(view.day))}>
                    <CategoryChip category={s.after.category} />
                  </Td>
                  <Td label={words.change}>
                    {s.sentences.map((sentence) => (
                      <p key={sentence}>{sentence}</p>
                    ))}
                    {s.begins.length > 0 && <p>{words.begins(s.begins)}</p>}
                    {s.sentences.length + s.begins.length === 0 && <span className="muted">{words.same}</span>}
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
          <Pager
            page={view.page}
            size={comingPageSize}
            total={total}
            href={(page) => placeOf(slug, view.day, page)}
            noun="systemen"
          />
        </Card>
      )}
    </>
  )
}
