'use client'

import { numberText } from './day-text'

export type FilterOption = { readonly value: string; readonly label: string; readonly count?: number }
type FilterChoiceProps = {
  label: string
  name: string
  options: readonly FilterOption[]
  selected?: readonly string[]
  /** One at most: radio buttons with "Alles" on top. */
  one?: boolean
  apply?: string
}

/**
 * One filter: a pill that opens a list of choices with counts, and a button to apply them. Works without script; it is a
 * client component because long lists travel and render three times cheaper as data than as server elements.
 */
export function FilterChoice({ label, name, options, selected = [], one, apply = 'Toepassen' }: FilterChoiceProps) {
  const chosen = options.filter((option) => selected.includes(option.value))
  const says =
    chosen.length === 0 ? label : chosen.length === 1 ? `${label}: ${chosen[0]?.label}` : `${label}: ${chosen.length}`
  return (
    <details className="menu" name="menu">
      <summary className={chosen.length > 0 ? 'pill pill-on' : 'pill'}>{says}</summary>
      <div>
        <fieldset className="filter-list">
          <legend className="sr-only">{label}</legend>
          {one && (
            <label>
              <input type="radio" name={name} value="" defaultChecked={chosen.length === 0} />
              <span>Alles</span>
            </label>
          )}
          {options.map((option) => (
            <label key={option.value}>
              <input
                type={one ? 'radio' : 'checkbox'}
                name={name}
                value={option.value}
                defaultChecked={selected.includes(option.value)}
              />
              <span>{option.label}</span>
              {option.count === undefined ? null : <span>{numberText(option.count)}</span>}
            </label>
          ))}
        </fieldset>
        <div className="filter-foot">
          <button type="submit" className="btn btn-primary btn-small">
            {apply}
          </button>
        </div>
      </div>
    </details>
  )
}

export type FilterBox = {
  readonly name: string
  readonly value: string
  readonly label: string
  readonly on: boolean
  readonly count?: number
}

/** Boxes under one legend that belong to the form with this id, wherever it stands. As data, for the same reason. */
export function FilterBoxes({ form, legend, boxes }: { form: string; legend: string; boxes: readonly FilterBox[] }) {
  return (
    <fieldset className="filter-list">
      <legend className="sr-only">{legend}</legend>
      {boxes.map(({ name, value, label, on, count }) => (
        <label key={`${name} ${value}`}>
          <input type="checkbox" form={form} name={name} value={value} defaultChecked={on} />
          <span>{label}</span>
          {count === undefined ? null : <span>{numberText(count)}</span>}
        </label>
      ))}
    </fieldset>
  )
}
