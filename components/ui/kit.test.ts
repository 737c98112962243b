import { createElement as h, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { BarList, MeterList, StackedBar } from './chart'
import { DataTable } from './data-table'
import { ErrorSummary } from './error-summary'
import { Field } from './field'
import { FilterChoice } from './filter-choice'
import { Flash } from './flash'
import { FormContext, returnedOf } from './form-context'
import { fieldId } from './form-state'
import { MiniProgress } from './progress'
import { ReasonTree } from './reason-tree'

const drawn = (node: ReactNode) => renderToStaticMarkup(node)
const count = (html: string, part: string) => html.split(part).length - 1
const stages = {
  kind: 'select' as const,
  name: 'stadium',
  label: 'Stadium',
  options: [{ value: 'pilot', label: 'Pilot' }],
}

const returned = (child: ReactNode) =>
  h(
    FormContext,
    {
      value: returnedOf(
        {
          state: 'problems',
          problems: { naam: ['Geef het systeem een naam'] },
          typed: { naam: '', stadium: 'pilot', soort: ['s'] },
        },
        1,
      ),
    },
    child,
  )

test('een melding in de URL die wij niet kennen, wordt niet getoond', () => {
  for (const code of ['Uw account is gehackt', '__proto__', 'constructor', ['bewaard']])
    expect(drawn(h(Flash, { code, texts: { bewaard: 'Opgeslagen.' } }))).toBe('')
  expect(drawn(h(Flash, { code: 'bewaard', texts: { bewaard: 'Opgeslagen.' } }))).toContain('Opgeslagen.')
})

test('een fout staat bij het veld, en de samenvatting verwijst ernaar', () => {
  const field = drawn(returned(h(Field, { name: 'naam', label: 'Naam', defaultValue: 'oud', hint: 'Kort' })))
  expect(field).toContain(`id="${fieldId('naam')}"`)
  expect(field).toContain('aria-invalid="true"')
  expect(field).toContain('aria-describedby="veld-naam-uitleg veld-naam-fout"')
  expect(field).toContain('value=""')
  const summary = drawn(
    h(ErrorSummary, { problems: [{ text: 'Geef het systeem een naam', href: `#${fieldId('naam')}` }] }),
  )
  expect(summary).toContain('href="#veld-naam"')
})

test('wat gekozen was, staat er nog als het formulier terugkomt', () => {
  expect(drawn(returned(h(Field, stages)))).toMatch(/value="pilot" selected/)
  const checks = drawn(
    returned(
      h(Field, {
        kind: 'checks',
        name: 'soort',
        label: 'Gegevens',
        defaultValue: ['n'],
        options: [
          { value: 'n', label: 'Naam' },
          { value: 's', label: 'Spraak' },
        ],
      }),
    ),
  )
  expect(count(checks, 'checked=""')).toBe(1)
  expect(checks).toMatch(/name="soort\[\]"[^>]*checked="" value="s"|checked=""[^>]*value="s"|value="s"[^>]*checked=""/)
})

test('van de redenen staat één niveau open, de rest achter een klik', () => {
  const html = drawn(
    h(ReasonTree, {
      reasons: [
        {
          verdict: 'yes',
          text: 'a',
          children: [{ verdict: 'no', text: 'b', children: [{ verdict: 'unknown', text: 'c' }] }],
        },
      ],
    }),
  )
  expect(html.indexOf('b')).toBeLessThan(html.indexOf('<details'))
  expect(html.slice(html.indexOf('<details'))).toContain('Nog open: </span>c')
})

test('lege cijfers geven geen kapotte grafiek', () => {
  const empty = drawn(
    h('div', {}, [
      h(StackedBar, { key: 1, caption: 'x', parts: [{ key: 'a', label: 'Overig', value: 0, fill: 'minimal' }] }),
      h(MeterList, { key: 2, caption: 'x', done: 'y', meters: [{ key: 'a', label: 'b', value: 0, max: 0 }] }),
      h(BarList, { key: 3, label: 'x', rows: [] }),
      h(MiniProgress, { key: 5, value: 0, max: 0, label: 'x' }),
    ]),
  )
  expect(empty).not.toMatch(/NaN|Infinity|max="0"/)
})

test('niets wat de server tekent heeft een style-attribuut: het beleid van de site laat dat niet toe', () => {
  const html = drawn(
    h('div', {}, [
      h(StackedBar, { key: 1, caption: 'x', parts: [{ key: 'a', label: 'Hoog', value: 3, fill: 'high', href: '/a' }] }),
      h(FilterChoice, {
        key: 3,
        label: 'x',
        name: 'x',
        options: [{ value: 'a', label: 'A', count: 2 }],
        selected: ['a'],
      }),
      h(DataTable, {
        key: 4,
        caption: 'x',
        lead: { label: 'Naam' },
        columns: [{ key: 'a', label: 'A' }],
        rows: [{ id: '1', name: 'n', cells: [{ text: 'Hoog risico', tone: 'high', small: 'IIa' }] }],
        pick: { form: 'f' },
      }),
      h(Field, { key: 5, ...stages }),
    ]),
  )
  expect(html).not.toContain('style=')
})
