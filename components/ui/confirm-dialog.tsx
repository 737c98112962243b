'use client'

import { lazy, type MouseEvent, type ReactNode, Suspense, useState } from 'react'
import { ActionForm } from './action-form'
import { Button, type ButtonLook, LinkButton } from './button'
import type { FormAction, FormState } from './form-state'
import { SubmitButton } from './submit-button'

const Overlay = lazy(() => import('./confirm-dialog-overlay'))

type ConfirmDialogProps<S extends FormState> = ButtonLook & {
  /** The page that asks the same question: for who has no script, or opens it in a new tab. */
  href: string
  label: ReactNode
  title: string
  confirm: string
  cancel?: string
  danger?: boolean
  action: FormAction<S>
  /** Sent along with the form. */
  fields?: Readonly<Record<string, string>>
  /** What will happen; fields, where a reason is asked. */
  children: ReactNode
}

/** A button that asks first. Without script it is a link to a page that asks the same. */
export function ConfirmDialog<S extends FormState>(props: ConfirmDialogProps<S>) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const ask = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    setOpen(true)
  }
  return (
    <>
      <LinkButton href={props.href} tone={props.tone} small={props.small} icon={props.icon} onClick={ask}>
        {props.label}
      </LinkButton>
      {open && (
        <Suspense>
          <Overlay title={props.title} onClose={close}>
            <ActionForm action={props.action} id="vraag">
              {props.children}
              {Object.entries(props.fields ?? {}).map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <div className="form-actions">
                <SubmitButton tone={props.danger ? 'danger' : 'primary'}>{props.confirm}</SubmitButton>
                <Button onClick={close}>{props.cancel ?? 'Annuleren'}</Button>
              </div>
            </ActionForm>
          </Overlay>
        </Suspense>
      )}
    </>
  )
}
