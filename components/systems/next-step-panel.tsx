import type { ReactNode } from 'react'
import { systemHref } from '@/lib/systems/list/model'
import { completeness, nextStep, type Step, type System } from '@/lib/systems/model'
import { saysMissing, steps } from '@/lib/systems/nl'
import { LinkButton } from '../ui/button'
import { NextStep } from '../ui/page-head'

const leadsTo = {
  'name-owner': 'bewerken',
  classify: 'classificeren',
  confirm: 'classificeren',
  complete: 'bewerken',
} as const satisfies Record<Step, string>

type Props = {
  slug: string
  system: System
  may: { readonly edit: boolean; readonly classify: boolean }
  /** What other rooms would do next; it goes before filling in what is empty. */
  work?: ReactNode
}

/** The one thing to do next; nothing where there is nothing left, or where this reader may not do it. */
export function NextStepPanel({ slug, system, may, work }: Props) {
  const step = nextStep(system)
  if (!step || (step === 'complete' && work)) return work
  const allowed = step === 'classify' || step === 'confirm' ? may.classify : may.edit
  if (!allowed) return null
  return (
    <NextStep
      title={steps[step].title}
      reason={step === 'complete' ? saysMissing(completeness(system.values).missing) : steps[step].reason}
      action={
        <LinkButton tone="primary" href={systemHref(slug, system.id, leadsTo[step])}>
          {steps[step].does}
        </LinkButton>
      }
    />
  )
}
