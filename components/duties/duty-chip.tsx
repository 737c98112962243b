import type { Standing, Timing } from '@/lib/duties/model'
import { standingWords, timingWords } from '@/lib/duties/nl'
import { Chip, type Mark, type Tone } from '../ui/chip'

/** The colour and mark of each standing. */
export const dutyLooks: Readonly<Record<Standing, { tone: Tone; mark?: Mark }>> = {
  open: { tone: 'limited', mark: 'info' },
  inProgress: { tone: 'limited', mark: 'clock' },
  underReview: { tone: 'limited', mark: 'clock' },
  substantiated: { tone: 'minimal', mark: 'check' },
  expired: { tone: 'high', mark: 'alert' },
  notApplicable: { tone: 'none', mark: 'minus' },
  undetermined: { tone: 'open', mark: 'help' },
}

/** How an obligation stands, in colour, mark and word. */
export function DutyChip({ stands }: { stands: Standing }) {
  const { tone, mark } = dutyLooks[stands]
  return (
    <Chip tone={tone} mark={mark}>
      {standingWords[stands]}
    </Chip>
  )
}

/** "te laat" stands out, and only for a legal day that has passed; an own target that has passed is said quietly. */
export function TimingText({ timing }: { timing: Timing }) {
  if (timing === 'late') return <strong className="text-bad">{timingWords.late}</strong>
  return timing === 'targetPassed' ? <span className="text-high">{timingWords.targetPassed}</span> : null
}
