'use client'

import type { AreaProps, CheckProps, ChoicesProps, SelectProps, TextProps } from './field'
import { picksFor, type Typed, textFor } from './form-state'

export type InputType = 'text' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'time' | 'search' | 'file'

type Control<F> = { id: string; described?: string; wrong?: boolean; typed?: Typed; field: F }

const widthClass = (width?: 'short' | 'medium') => (width ? `input input-${width}` : 'input')

export function TextControl({ id, described, wrong, typed, field }: Control<TextProps>) {
  const { name, kind = 'text', defaultValue, width, list, label: _l, hint: _h, error: _e, ...native } = field
  const own = defaultValue === undefined ? undefined : String(defaultValue)
  const narrow = width ?? (kind === 'date' || kind === 'time' || kind === 'number' ? 'short' : undefined)
  return (
    <>
      <input
        {...native}
        id={id}
        name={name}
        type={kind}
        className={widthClass(narrow)}
        aria-describedby={described}
        aria-invalid={wrong}
        list={list && `${id}-lijst`}
        defaultValue={kind === 'file' ? undefined : textFor(name, typed, own)}
      />
      {list && (
        <datalist id={`${id}-lijst`}>
          {list.map((item) => (
            <option key={item} value={item} />
          ))}
        </datalist>
      )}
    </>
  )
}

export function TextAreaControl({ id, described, wrong, typed, field }: Control<AreaProps>) {
  const { name, rows = 4, maxLength, readOnly, required, disabled, defaultValue } = field
  return (
    <textarea
      {...{ id, name, rows, maxLength, readOnly, required, disabled }}
      className="input"
      aria-describedby={described}
      aria-invalid={wrong}
      defaultValue={textFor(name, typed, defaultValue)}
    />
  )
}

export function SelectControl({ id, described, wrong, typed, field }: Control<SelectProps>) {
  const { name, options, empty = 'Maak een keuze', required, disabled, defaultValue, width } = field
  return (
    <select
      {...{ id, name, required, disabled }}
      className={widthClass(width)}
      aria-describedby={described}
      aria-invalid={wrong}
      defaultValue={textFor(name, typed, defaultValue)}
    >
      <option value="">{empty}</option>
      {options.map((option) =>
        'group' in option ? (
          <optgroup key={option.group} label={option.group}>
            {option.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ) : (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ),
      )}
    </select>
  )
}

export function ChoicesControl({ id, typed, field }: Control<ChoicesProps>) {
  const { name, kind, options, required, disabled, defaultValue = [], plain } = field
  const own = typeof defaultValue === 'string' ? [defaultValue] : defaultValue
  const picked = picksFor(name, typed, own)
  return (
    <div className={plain ? 'choices choices-plain' : 'choices'}>
      {options.map((option, i) => (
        <label className="choice" key={option.value}>
          <input
            type={kind === 'radio' ? 'radio' : 'checkbox'}
            id={i === 0 ? id : `${id}-${i}`}
            name={kind === 'radio' ? name : `${name}[]`}
            value={option.value}
            required={kind === 'radio' && required}
            disabled={disabled || option.disabled}
            defaultChecked={picked.includes(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </div>
  )
}

export function CheckControl({ id, described, wrong, typed, field }: Control<CheckProps>) {
  const { name, label, hint, value = 'ja', required, disabled, defaultChecked, plain } = field
  const picked = picksFor(name, typed, defaultChecked ? [value] : [])
  return (
    <div className={plain ? 'choices choices-plain' : 'choices'}>
      <label className="choice">
        <input
          type="checkbox"
          {...{ id, name, value, required, disabled }}
          aria-describedby={described}
          aria-invalid={wrong}
          defaultChecked={picked.includes(value)}
        />
        <span>
          {label}
          {hint && <small id={`${id}-uitleg`}>{hint}</small>}
        </span>
      </label>
    </div>
  )
}
