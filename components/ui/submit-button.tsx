'use client'

import type { ComponentPropsWithRef, MouseEvent } from 'react'
import { useFormStatus } from 'react-dom'
import { Button, type ButtonLook } from './button'

type SubmitButtonProps = Omit<ComponentPropsWithRef<'button'>, 'type' | 'onClick'> & ButtonLook & { pending?: string }

/** Sends its form, once: while it is under way a second press does nothing and the button says so. */
export function SubmitButton({ pending = 'Bezig…', tone = 'primary', children, ...rest }: SubmitButtonProps) {
  const status = useFormStatus()
  const press = (event: MouseEvent<HTMLButtonElement>) => status.pending && event.preventDefault()
  return (
    <Button
      {...rest}
      type="submit"
      tone={tone}
      onClick={press}
      aria-disabled={status.pending || undefined}
      aria-busy={status.pending || undefined}
    >
      {status.pending ? pending : children}
    </Button>
  )
}
