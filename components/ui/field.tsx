'use client'

import type { ReactNode } from 'react'
import {
  CheckControl,
  ChoicesControl,
  type InputType,
  SelectControl,
  TextAreaControl,
  TextControl,
} from './field-control'
import { useReturned } from './form-context'
import { Icon } from './icon'

export { Hidden as HiddenField } from './hidden'

export type Option = {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly disabled?: boolean
}
export type OptionGroup = {
  readonly group: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

type Base = {
  name: string
  label: ReactNode
  hint?: ReactNode
  /** An error of your own; what a form brings back goes by itself. */
  error?: string
  required?: boolean
  disabled?: boolean
}
type Text = {
  kind?: InputType
  defaultValue?: string | number
  width?: 'short' | 'medium'
  placeholder?: string
  autoComplete?: string
  inputMode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search'
  min?: string | number
  max?: string | number
  step?: string | number
  maxLength?: number
  readOnly?: boolean
  accept?: string
  multiple?: boolean
  list?: readonly string[]
}
type Area = { kind: 'textarea'; defaultValue?: string; rows?: number; maxLength?: number; readOnly?: boolean }
type Select = {
  kind: 'select'
  options: readonly (Option | OptionGroup)[]
  defaultValue?: string
  empty?: string
  width?: 'short' | 'medium'
}
type Radio = { kind: 'radio'; options: readonly Option[]; defaultValue?: string; plain?: boolean }
type Checks = { kind: 'checks'; options: readonly Option[]; defaultValue?: readonly string[]; plain?: boolean }
type Check = { kind: 'check'; defaultChecked?: boolean; value?: string; plain?: boolean }

export type FieldProps = Base & (Text | Area | Select | Radio | Checks | Check)
export type TextProps = Base & Text
export type AreaProps = Base & Area
export type SelectProps = Base & Select
export type ChoicesProps = Base & (Radio | Checks)
export type CheckProps = Base & Check

/**
 * One question of a form: label, hint, error and a native control, so that it works without script.
 * Inside an `ActionForm` it shows its own problems and keeps what was typed.
 */
export function Field(props: FieldProps) {
  const { id, errors, typed, round } = useReturned(props.name)
  const said = props.error ? [props.error, ...errors] : errors
  const described =
    [props.hint && `${id}-uitleg`, said.length > 0 && `${id}-fout`].filter(Boolean).join(' ') || undefined
  const control = { id, described, wrong: said.length > 0 || undefined, typed }
  const wrong = said.length > 0 ? 'field field-wrong' : 'field'
  const about = (
    <>
      {props.kind !== 'check' && props.hint && (
        <div className="field-hint" id={`${id}-uitleg`}>
          {props.hint}
        </div>
      )}
      {said.length > 0 && <FieldError id={`${id}-fout`} said={said} />}
    </>
  )

  if (props.kind === 'radio' || props.kind === 'checks')
    return (
      <fieldset className={wrong} aria-describedby={described}>
        <legend className="field-label">
          <Label {...props} />
        </legend>
        {about}
        <ChoicesControl key={round} {...control} field={props} />
      </fieldset>
    )
  if (props.kind === 'check')
    return (
      <div className={wrong}>
        {about}
        <CheckControl key={round} {...control} field={props} />
      </div>
    )
  return (
    <div className={wrong}>
      <label className="field-label" htmlFor={id}>
        <Label {...props} />
      </label>
      {about}
      {props.kind === 'textarea' ? (
        <TextAreaControl key={round} {...control} field={props} />
      ) : props.kind === 'select' ? (
        <SelectControl key={round} {...control} field={props} />
      ) : (
        <TextControl key={round} {...control} field={props} />
      )}
    </div>
  )
}

function Label({ label, required }: Base) {
  return (
    <>
      {label}
      {required && <span className="field-need"> verplicht</span>}
    </>
  )
}

function FieldError({ id, said }: { id: string; said: readonly string[] }) {
  return (
    <div id={id}>
      {said.map((text) => (
        <p className="field-error" key={text}>
          <Icon name="circle-alert" />
          <span>
            <span className="sr-only">Fout: </span>
            {text}
          </span>
        </p>
      ))}
    </div>
  )
}
