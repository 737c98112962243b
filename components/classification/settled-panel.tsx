import type { Explanation, Outcome } from '@/rules'
import { CategoryChip } from '../systems/category-chip'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { TopReasons } from './reasons'

type Props = { category: Outcome['category']; atLeast: Outcome['atLeast']; reasons: readonly Explanation[] }

/** What follows from the answers so far, beside the questions. */
export function SettledPanel({ category, atLeast, reasons }: Props) {
  return (
    <Card title="Wat er nu vaststaat">
      <TopReasons of={reasons} />
      <p className="mt-3">
        {category === 'undetermined' ? <Chip tone="open">Nog onbepaald</Chip> : <CategoryChip category={category} />}
      </p>
      {atLeast && <p className="mt-2">Ten minste hoog risico.</p>}
      <p className="muted mt-3">Onbeantwoord telt nooit als nee. De uitkomst is indicatief tot iemand die bevestigt.</p>
    </Card>
  )
}
