import { proposalWords } from '@/lib/classification/kinds/nl'
import { adoptField, proposalField } from '@/lib/classification/schema'
import type { ChoiceFact, Proposal as Proposed } from '@/rules'
import { Chip } from '../ui/chip'
import { Field, HiddenField } from '../ui/field'

/** What the kind of tool proposes, as text under the question: nothing is chosen by it. */
export function Proposal({ fact, proposal }: { fact: ChoiceFact; proposal: Proposed }) {
  return (
    <>
      <HiddenField name={proposalField(fact.id)} value={proposal.value} />
      <Chip tone="open">{proposalWords.mark}</Chip> <b>{fact.options[proposal.value]?.label}.</b> {proposal.why}
    </>
  )
}

/** Takes over what is proposed on the page where nothing was chosen; only somebody who ticks this does. */
export function AdoptField({ proposals }: { proposals: number }) {
  if (proposals === 0) return null
  return <Field kind="check" name={adoptField} label={proposalWords.adopt(proposals)} hint={proposalWords.adoptHint} />
}
