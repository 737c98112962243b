import { z } from 'zod'
import { isDay } from '@/lib/platform/day'
import type { Drawn } from './editing/model'
import {
  blankOf,
  type Field,
  type FieldKey,
  fieldKeys,
  fieldOf,
  fields,
  itemsOf,
  listText,
  type Patch,
} from './fields/model'
import { itemsSaid, labels } from './fields/nl'
import { otherLabels, refusals } from './nl'

const tooLong = (field: Field, max: number) => refusals.fieldTooLong(labels[field.key], max)

/** Control characters other than a new line: nobody types them, and a PDF or a cell cannot show them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const clean = (text: string): string => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ').trim()

/** What may come in for one field: text, parsed into its canonical value; empty becomes blank. */
function valueSchema(field: Field) {
  const typed = z.string().transform(clean)
  const checked = (check: (text: string) => string | null) =>
    typed.transform((text, context): string | null => {
      if (text === '') return blankOf(field)
      const problem = check(text)
      if (problem) context.addIssue({ code: 'custom', message: problem })
      return field.kind === 'list' ? listText(itemsSaid(field.key, text)) : text
    })
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'list': {
      const { max } = field
      return checked((text) => (text.length > max ? tooLong(field, max) : null))
    }
    case 'choice': {
      const { values } = field
      return checked((text) => (values.includes(text) ? null : refusals.noSuchChoice(labels[field.key])))
    }
    case 'day':
      return checked((text) => (isDay(text) ? null : refusals.noDay(labels[field.key])))
    case 'person':
      return checked((text) => (z.uuid().safeParse(text).success ? null : refusals.noSuchPerson))
    case 'department':
      return checked((text) => (text.length > 300 ? tooLong(field, 300) : null))
  }
}

/** A list comes as ticked items with what was typed beside them (`dataSubjectsOther`), or as one text. */
function joinLists(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input
  const record: Record<string, unknown> = { ...input }
  for (const { key } of fields.filter((f) => f.kind === 'list')) {
    const ticked = record[key]
    const typed = record[`${key}Other`]
    if (ticked === undefined && typed === undefined) continue
    const items = [ticked, typed].flat().filter((v): v is string => typeof v === 'string')
    record[key] = items.flatMap(itemsOf).join('; ')
  }
  return record
}

const shape = Object.fromEntries(fieldKeys.map((key) => [key, valueSchema(fieldOf(key)).optional()])) as Record<
  FieldKey,
  z.ZodOptional<ReturnType<typeof valueSchema>>
>

const notEmpty = (message: string) => (values: Patch, context: z.RefinementCtx) => {
  if (!values.name) context.addIssue({ code: 'custom', path: ['name'], message })
}

/** Field values as they come from a form, the API or a row: what is absent stays as it is. */
export const PatchSchema = z.preprocess(joinLists, z.object(shape))

const revision = z.coerce.number().int().positive()
const day = (message: string) => z.string().refine(isDay, message)
const optionalDay = z
  .string()
  .optional()
  .transform((text, context) => {
    if (!text) return null
    if (!isDay(text)) context.addIssue({ code: 'custom', message: refusals.noDay(otherLabels.day) })
    return isDay(text) ? text : null
  })
const reason = z
  .string()
  .transform(clean)
  .pipe(z.string().max(2_000, refusals.tooLong(2_000)))
  .optional()

export const RegisterSchema = z.preprocess(
  joinLists,
  z
    .object({ id: z.uuid(), ...shape })
    .superRefine(notEmpty(refusals.nameMissing))
    .superRefine((values, context) => {
      if (!values.ownerId) context.addIssue({ code: 'custom', path: ['ownerId'], message: refusals.ownerMissing })
    }),
)

/** What the fields said when the form was drawn. What cannot be read is left out: then all that is typed counts. */
const drawn = z
  .string()
  .max(20_000)
  .transform((text): Drawn | undefined => {
    try {
      return DrawnFields.parse(JSON.parse(text))
    } catch {
      return undefined
    }
  })
  .optional()
const DrawnFields = z.partialRecord(z.enum(fieldKeys as [FieldKey, ...FieldKey[]]), z.int())

export const EditSchema = z.preprocess(
  joinLists,
  z.object({ id: z.uuid(), revision, drawn, ...shape }).superRefine((values, context) => {
    if ('name' in values && !values.name)
      context.addIssue({ code: 'custom', path: ['name'], message: refusals.nameMissing })
  }),
)

const stage = z.enum(fieldValues('stage'), refusals.stageMissing)

export const StageSchema = z.object({
  id: z.uuid(),
  revision,
  stage,
  on: day(refusals.noDay(otherLabels.day)),
  reason,
  pilotEndsOn: optionalDay,
  decisionOn: optionalDay,
})

export const VersionSchema = z.object({
  id: z.uuid(),
  versionId: z.uuid(),
  revision,
  label: z
    .string()
    .transform(clean)
    .pipe(z.string().min(1, refusals.versionNameMissing).max(100, refusals.tooLong(100))),
  installedOn: optionalDay,
  releaseNotes: z
    .string()
    .transform(clean)
    .pipe(z.string().max(4_000, refusals.tooLong(4_000)))
    .optional(),
  learning: z
    .enum(['fixed', 'learning', 'unknown'])
    .or(z.literal('').transform(() => 'unknown' as const))
    .default('unknown'),
  significantChange: z
    .enum(['yes', 'no', 'unknown'])
    .or(z.literal('').transform(() => 'unknown' as const))
    .default('unknown'),
  releasedById: z
    .uuid()
    .or(z.literal('').transform(() => null))
    .nullish(),
})

export const RollBackSchema = z.object({
  id: z.uuid(),
  revision,
  toVersionId: z.uuid(refusals.toVersionMissing),
  on: day(refusals.noDay(otherLabels.day)),
  reason: z
    .string()
    .transform(clean)
    .pipe(z.string().min(1, refusals.whyBackMissing).max(2_000, refusals.tooLong(2_000))),
})

export const RemoveSchema = z.object({ id: z.uuid(), revision })

const chosen = z.array(z.uuid()).min(1, refusals.nothingChosen).max(1_000, refusals.tooMany(1_000))

export const OwnerOfManySchema = z.object({ keuze: chosen, ownerId: z.uuid(refusals.ownerMissing) })

export const StageOfManySchema = z.object({ keuze: chosen, stage, on: day(refusals.noDay(otherLabels.day)), reason })

function fieldValues<K extends 'stage'>(key: K) {
  const field = fieldOf(key)
  if (field.kind !== 'choice') throw new Error(`${key} is no choice`)
  return field.values as readonly [
    import('./fields/model').ChoiceValues[K],
    ...import('./fields/model').ChoiceValues[K][],
  ]
}
