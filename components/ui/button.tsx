import type { ComponentPropsWithRef, ReactNode } from 'react'
import { numberText } from './day-text'
import { Icon, type IconName } from './icon'

export type ButtonTone = 'plain' | 'primary' | 'danger' | 'quiet' | 'link'
export type ButtonLook = { tone?: ButtonTone; small?: boolean; icon?: IconName; count?: number }

/** The class names of a button, for the rare element that is neither `Button` nor `LinkButton`. */
export function buttonClass({ tone = 'plain', small }: ButtonLook, extra?: string): string {
  const look = tone === 'plain' ? 'btn' : `btn btn-${tone}`
  return [look, small && 'btn-small', extra].filter(Boolean).join(' ')
}

/** A button. It submits only when told: `type="submit"`, or better `SubmitButton`. */
export function Button({
  tone,
  small,
  icon,
  count,
  className,
  children,
  ...rest
}: ComponentPropsWithRef<'button'> & ButtonLook) {
  return (
    <button type="button" {...rest} className={buttonClass({ tone, small }, className)}>
      <Inside icon={icon} count={count}>
        {children}
      </Inside>
    </button>
  )
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({
  tone,
  small,
  icon,
  count,
  className,
  children,
  ...rest
}: ComponentPropsWithRef<'a'> & ButtonLook & { href: string }) {
  return (
    <a {...rest} className={buttonClass({ tone, small }, className)}>
      <Inside icon={icon} count={count}>
        {children}
      </Inside>
    </a>
  )
}

function Inside({ icon, count, children }: { icon?: IconName; count?: number; children: ReactNode }) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {count ? <span className="btn-count">{numberText(count)}</span> : null}
    </>
  )
}

/** Buttons beside each other. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className="btns">{children}</div>
}
