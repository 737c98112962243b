import type { OtherRules } from '@/lib/classification/coming/loaders'
import { comingPageSize } from '@/lib/classification/coming/model'
import { comingWords as words } from '@/lib/classification/coming/nl'
import { newRulesPlace, outcomePlace } from '@/lib/classification/places/model'
import { CategoryChip } from '../systems/category-chip'
import { Card } from '../ui/card'
import { EmptyState } from '../ui/empty-state'
import { Pager } from '../ui/pager'
import { Lead, Table, Td, Th } from '../ui/table'
import { ComingTabs } from './coming-tabs'

/** Systems that were decided by earlier rules, each with what the rules of now say otherwise. */
export function OtherRulesList({ slug, of }: { slug: string; of: OtherRules }) {
  const { days, systems, total, page, version } = of
  return (
    <>
      <ComingTabs slug={slug} days={days} current="rules" />
      {systems.length === 0 ? (
        <EmptyState title={words.upToDate}>
          <p>{words.upToDateHint}</p>
        </EmptyState>
      ) : (
        <>
          <p className="mb-4">{words.newRulesNote}</p>
          <Card title={words.newRulesTitle(version)} flush>
            <Table caption={words.newRulesTitle(version)} cards>
              <thead>
                <tr>
                  <Th>{words.system}</Th>
                  <Th>{words.decided}</Th>
                  <Th>{words.wouldBe}</Th>
                </tr>
              </thead>
              <tbody>
                {systems.map((s) => (
                  <tr key={s.id}>
                    <Lead href={outcomePlace(slug, s.id)} name={s.name} sub={words.rulesVersion(s.ruleSetVersion)} />
                    <Td label={words.decided}>
                      <CategoryChip category={s.decided} />
                    </Td>
                    <Td label={words.wouldBe}>
                      <div>
                        {' '}
                        {s.sentences.length === 0 && <span className="muted">{words.equal}</span>}
                        {s.sentences.map((sentence) => (
                          <p key={sentence}>{sentence}</p>
                        ))}
                      </div>{' '}
                    </Td>
                  </tr>
                ))}
              </tbody>
            </Table>
            <Pager
              page={page}
              size={comingPageSize}
              total={total}
              href={(to) => newRulesPlace(slug, to)}
              noun="systemen"
            />
          </Card>
        </>
      )}
    </>
  )
}
