import { outcomeWords, transparencyWords } from '@/lib/classification/nl'
import { rulebookWords } from '@/lib/rulebook/nl'
import type { Category, Verdict } from '@/rules'
import { CategoryChip, TransparencyChip } from '../systems/category-chip'
import { Card } from '../ui/card'

type Props = {
  outcome: { readonly category: Category; readonly headline: string; readonly transparency: Verdict }
}

/** The conclusion in one sentence, with its mark. Always indicative. */
export function OutcomeCard({ outcome: { category, headline, transparency } }: Props) {
  return (
    <Card title={headline}>
      <p className="page-marks">
        <CategoryChip category={category} />
        {transparency === 'yes' && <TransparencyChip />}
      </p>
      <p className="mt-3">
        {transparencyWords[transparency]} {outcomeWords.indicative} <a href="/regels">{rulebookWords.link}</a>
      </p>
    </Card>
  )
}
