'use client'

import { type ReactNode, useActionState, useState } from 'react'
import { Arrival, ErrorSummary } from './error-summary'
import { FormContext, returnedOf } from './form-context'
import { type FormAction, type FormState, fieldId, IDLE, typedOf } from './form-state'
import { Notice } from './notice'
import type { FileLimit } from './too-large'
import { UnsavedWarning } from './unsaved-warning'
import { useSurviving } from './use-surviving'

type ActionFormProps<S extends FormState> = {
  action: FormAction<S>
  /** Prefix of the ids in this form; needed only where two forms share a page. */
  id?: string
  /** Where a post without script lands, if not on the page itself. */
  permalink?: string
  /** For a form with a file: one that is too large is refused before it is sent. */
  fileLimit?: FileLimit
  /** Warn before leaving with something unsaved. */
  warnUnsaved?: boolean
  /** 'plain' leaves out the form's own spacing. */
  look?: 'form' | 'plain'
  className?: string
  children: ReactNode
}

/**
 * A form for a server action. It works without script; when the action finds problems it shows them at the top and at
 * the fields, keeps what was typed and moves focus to the summary.
 */
export function ActionForm<S extends FormState>({
  action,
  id,
  permalink,
  fileLimit,
  warnUnsaved,
  look = 'form',
  className,
  children,
}: ActionFormProps<S>) {
  const [state, send, pending] = useActionState(useSurviving(action, fileLimit), IDLE, permalink)
  const round = useRound(state)
  const names = [look === 'form' && 'form', className].filter(Boolean).join(' ') || undefined
  return (
    <form action={send} id={id} className={names} aria-busy={pending || undefined} noValidate>
      <Answer state={state} round={round} form={id} />
      <FormContext value={returnedOf(state, round, id)}>{children}</FormContext>
      {warnUnsaved && <UnsavedWarning key={round} unsaved={typedOf(state) !== undefined} />}
    </form>
  )
}

/** Counts the answers, so that controls start anew with what came back. */
function useRound(state: FormState): number {
  const [seen, setSeen] = useState({ state, round: 0 })
  if (seen.state === state) return seen.round
  setSeen({ state, round: seen.round + 1 })
  return seen.round + 1
}

function Answer({ state, round, form }: { state: FormState; round: number; form?: string }) {
  switch (state.state) {
    case 'idle':
      return null
    case 'problems':
      return <ErrorSummary key={round} problems={listed(state.problems, form)} />
    case 'refused':
      return (
        <Arrival key={round}>
          <Notice tone="error" announce>
            {state.message}
          </Notice>
        </Arrival>
      )
    case 'conflict':
      return (
        <Arrival key={round}>
          <Conflict state={state} />
        </Arrival>
      )
    case 'done':
      return state.message ? (
        <Arrival key={round}>
          <Notice tone="success" announce>
            {state.message}
          </Notice>
        </Arrival>
      ) : null
  }
}

const listed = (problems: Readonly<Record<string, readonly string[]>>, form?: string) =>
  Object.entries(problems).flatMap(([name, said]) =>
    said.map((text) => ({ text, href: name ? `#${fieldId(name, form)}` : undefined })),
  )

function Conflict({ state }: { state: Extract<FormState, { state: 'conflict' }> }) {
  return (
    <Notice tone="warn" announce title={state.message ?? 'Iemand anders heeft dit intussen opgeslagen'}>
      <p>
        Er is nog niets van u opgeslagen. Wat u typte, staat nog hieronder. Bekijk de verschillen en sla daarna opnieuw
        op.
      </p>
      {state.differences && state.differences.length > 0 && (
        <div className="tbl-wrap">
          <table className="tbl tbl-cards">
            <caption className="sr-only">Verschillen</caption>
            <thead>
              <tr>
                <th scope="col">Onderdeel</th>
                <th scope="col">Nu opgeslagen</th>
                <th scope="col">Door u getypt</th>
              </tr>
            </thead>
            <tbody>
              {state.differences.map((difference) => (
                <tr key={difference.label}>
                  <th scope="row" className="lead">
                    {difference.label}
                  </th>
                  <td data-l="Nu opgeslagen">{difference.theirs || '–'}</td>
                  <td data-l="Door u getypt">{difference.yours || '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Notice>
  )
}
