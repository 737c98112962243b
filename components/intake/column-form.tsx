'use client'

import { mapColumns } from '@/lib/intake/actions'
import { ActionForm } from '../ui/action-form'
import { Chip } from '../ui/chip'
import { Field, type OptionGroup } from '../ui/field'
import { Hidden } from '../ui/hidden'
import { SubmitButton } from '../ui/submit-button'
import { Lead, Table, Td, Th } from '../ui/table'

export type ColumnLine = {
  readonly column: number
  readonly name: string
  readonly examples: string
  readonly field: string
  readonly confidence: { readonly text: string; readonly sure: boolean } | null
  /** How the file writes a choice, and what that is read as. */
  readonly spellings: readonly { readonly text: string; readonly becomes: string }[]
}

type Props = {
  slug: string
  id: string
  revision: number
  back: string
  columns: readonly ColumnLine[]
  options: readonly OptionGroup[]
}

/** What each column of the file becomes; the user corrects it. A client component, so that its options travel once. */
export function ColumnForm({ slug, id, revision, back, columns, options }: Props) {
  return (
    <ActionForm action={mapColumns.bind(null, slug)} id="kolommen" look="plain">
      <Hidden name="id" value={id} />
      <Hidden name="revision" value={revision} />
      <Hidden name="back" value={back} />
      <Table caption="Kolommen van uw bestand" cards>
        <thead>
          <tr>
            <Th>In uw bestand</Th>
            <Th>Voorbeeld</Th>
            <Th>Wordt</Th>
            <Th>
              <span className="sr-only">Zekerheid</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {columns.map((c) => (
            <tr key={c.column}>
              <Lead name={c.name} />
              <Td label="Voorbeeld" className="muted wrap-anywhere">
                {c.examples || '–'}
              </Td>
              <Td label="Wordt">
                <div className="lg:min-w-60">
                  <Field
                    kind="select"
                    name={`column-${c.column}`}
                    label={<span className="sr-only">{c.name} wordt</span>}
                    empty="Niet overnemen"
                    defaultValue={c.field}
                    options={options}
                  />
                  {c.spellings.length > 0 && <Spellings spellings={c.spellings} />}
                </div>
              </Td>
              <Td label="">{c.confidence && <Certainty {...c.confidence} />}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="form-actions mt-4">
        <SubmitButton tone="plain" pending="Rijen worden opnieuw bekeken…">
          Kolommen bijwerken
        </SubmitButton>
      </div>
    </ActionForm>
  )
}

const Certainty = ({ text, sure }: { text: string; sure: boolean }) =>
  sure ? (
    <Chip tone="minimal">{text}</Chip>
  ) : (
    <Chip tone="limited" mark="help">
      {text}
    </Chip>
  )

function Spellings({ spellings }: { spellings: ColumnLine['spellings'] }) {
  const becomes = [...new Set(spellings.map((s) => s.becomes))]
  return (
    <details className="text-sm">
      <summary className="cursor-pointer py-1 text-brand">
        {spellings.length === 1 ? '1 schrijfwijze' : `${spellings.length} schrijfwijzen`}
        {becomes.length === 1 && ` → ${becomes[0]}`}
      </summary>
      <ul className="list-disc pl-5 text-left">
        {spellings.map(({ text, becomes: said }) => (
          <li key={text}>
            {text} → {said}
          </li>
        ))}
      </ul>
    </details>
  )
}
