import { rememberMapping } from '@/lib/intake/actions'
import type { Batch } from '@/lib/intake/batch/model'
import { columnName, confidenceLabels, mappingNotes } from '@/lib/intake/columns/nl'
import { type FieldKey, fieldKeys } from '@/lib/intake/fields/model'
import { labelOf, optionLabel } from '@/lib/intake/fields/nl'
import { columnLetters } from '@/lib/intake/reading/model'
import { shortly } from '@/lib/intake/values/nl'
import { blocks, fields, sheetKey } from '@/lib/systems/fields/model'
import { blockTitles } from '@/lib/systems/fields/nl'
import { ActionForm } from '../ui/action-form'
import { Card } from '../ui/card'
import type { OptionGroup } from '../ui/field'
import { Hidden } from '../ui/hidden'
import { SubmitButton } from '../ui/submit-button'
import { ColumnForm, type ColumnLine } from './column-form'

const blockOf = new Map(fields.map((f) => [sheetKey(f), f.block]))

/** Every field that a column can become, by block. */
const options: readonly OptionGroup[] = blocks.map((block) => ({
  group: blockTitles[block],
  options: fieldKeys
    .filter((key) => (key === 'id' ? block === 'references' : blockOf.get(key) === block))
    .map((key) => ({ value: key, label: labelOf(key) })),
}))

function lineOf(c: Batch['mapping'][number], spellings: ReadonlyMap<FieldKey, ColumnLine['spellings']>): ColumnLine {
  return {
    column: c.column,
    name: columnName(c, columnLetters(c.column)),
    examples: c.examples.map(shortly).join(', '),
    field: c.field ?? '',
    confidence:
      c.confidence === 'skip' ? null : { text: confidenceLabels[c.confidence], sure: c.confidence === 'recognised' },
    spellings: (c.field && spellings.get(c.field)) ?? [],
  }
}

function spellingsIn(batch: Batch): Map<FieldKey, ColumnLine['spellings']> {
  const found = new Map<FieldKey, ColumnLine['spellings']>()
  for (const { field, text, value } of batch.summary?.spellings ?? []) {
    const said = optionLabel(field, value)
    if (text.toLowerCase() === said.toLowerCase()) continue
    found.set(field, [...(found.get(field) ?? []), { text: shortly(text), becomes: said }])
  }
  return found
}

/** What the columns become, and whether that is kept for the next file. */
export function ColumnCard({ slug, batch, back }: { slug: string; batch: Batch; back: string }) {
  const spellings = spellingsIn(batch)
  return (
    <Card title="Kolommen" className="mb-4" aside={<RememberForm slug={slug} id={batch.id} back={back} />}>
      <ColumnForm
        slug={slug}
        id={batch.id}
        revision={batch.revision}
        back={back}
        columns={batch.mapping.map((c) => lineOf(c, spellings))}
        options={options}
      />
      <p className="mt-3 text-ink-2">{mappingNotes.emptyNeverClears}</p>
    </Card>
  )
}

function RememberForm({ slug, id, back }: { slug: string; id: string; back: string }) {
  return (
    <ActionForm action={rememberMapping.bind(null, slug)} id="bewaren" look="plain">
      <Hidden name="id" value={id} />
      <Hidden name="back" value={back} />
      <SubmitButton tone="link" className="text-right whitespace-normal">
        <span>
          Koppeling bewaren<span className="max-sm:sr-only"> als standaard</span>
        </span>
      </SubmitButton>
    </ActionForm>
  )
}
