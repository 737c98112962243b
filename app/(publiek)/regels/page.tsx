import type { Metadata } from 'next'
import { DoorPage } from '@/components/people/door-page'
import { Rulebook } from '@/components/rulebook/rulebook'
import { today } from '@/lib/platform/clock'
import { rulebookWords as words } from '@/lib/rulebook/nl'
import { dutchDay, rulebook } from '@/rules'

export const metadata: Metadata = { title: words.title }

/** Public: what the rules are and where they come from, for whoever wants to check them. */
export default function RulesPage() {
  const book = rulebook(today())
  return (
    <DoorPage wide>
      <h1 className="mb-2">{words.title}</h1>
      <p className="page-sub mb-2">{words.version(book.ruleSet.version, dutchDay(book.ruleSet.lawAsOf))}</p>
      <p className="mb-6 max-w-[62ch]">{words.lead}</p>
      <Rulebook book={book} />
    </DoorPage>
  )
}
