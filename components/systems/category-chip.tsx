import type { Category, ClassificationState } from '@/lib/systems/model'
import { categoryLabels, classificationStateLabels } from '@/lib/systems/nl'
import { Chip, type Mark, type Tone } from '../ui/chip'

/** How each category looks, everywhere the same: with its mark and its word. Unknown has a face of its own. */
export const categoryTones = {
  prohibited: 'bad',
  highRisk: 'high',
  other: 'minimal',
  undetermined: 'open',
  notAi: 'none',
} as const satisfies Record<Category, Tone>

export function CategoryChip({ category }: { category: Category }) {
  return <Chip tone={categoryTones[category]}>{categoryLabels[category]}</Chip>
}

/** A mark beside any category: art. 50 asks something of this system. */
export function TransparencyChip() {
  return <Chip tone="limited">Transparantie</Chip>
}

const stateLooks = {
  none: { tone: 'open', mark: 'help' },
  draft: { tone: 'open', mark: 'clock' },
  confirmed: { tone: 'minimal', mark: 'check' },
  overridden: { tone: 'limited', mark: 'info' },
} as const satisfies Record<ClassificationState, { tone: Tone; mark: Mark }>

export function ClassificationStateChip({ state }: { state: ClassificationState }) {
  return <Chip {...stateLooks[state]}>{classificationStateLabels[state]}</Chip>
}
