import { z } from 'zod'
import { isDay } from '@/lib/platform/day'
import { type FieldKey, isFieldKey } from '../fields/model'
import {
  AnswersSchema,
  CorrectionsSchema,
  DecisionsSchema,
  LeaveOutSchema,
  MappingSchema,
  RememberedSchema,
} from '../schema'
import type { Answered, RowDecision } from './deciding/model'
import { batchRefusals } from './nl'

const Day = z.string().refine(isDay, batchRefusals.noDay)

/** What a batch keeps, as it comes back from storage. */
export const StoredSchema = z.object({
  mapping: MappingSchema,
  decisions: DecisionsSchema,
  choices: z.object({
    answers: AnswersSchema.default({}),
    corrections: CorrectionsSchema.default({}),
    leaveOut: LeaveOutSchema.default([]),
    fallbackOwner: z.string().nullable().default(null),
    pilotDays: z.object({ pilotEndsOn: Day, decisionOn: Day }).nullable().default(null),
  }),
})

/** What was remembered for these headings; what no longer makes sense is forgotten. */
export const MemorySchema = z.object({
  mapping: RememberedSchema.catch({}),
  choices: AnswersSchema.catch({}),
})

const id = z.uuid()
const revision = z.coerce.number().int().positive()
/** The query of the rows that the user looked at, to come back to. */
const back = z
  .string()
  .max(200)
  .regex(/^[\w=&-]*$/)
  .default('')
  .catch('')
const row = z.coerce.number().int().positive().max(1_100_000)

const IncomingFile = z.object(
  {
    name: z.string().transform(
      (name) =>
        name
          .replace(/\p{Cc}/gu, ' ')
          .trim()
          .slice(-200) || 'bestand',
    ),
    bytes: z.instanceof(Uint8Array),
  },
  batchRefusals.noFile,
)

export const UploadSchema = z.object({ id, file: IncomingFile })

export const SheetSchema = z.object({ id, revision, sheet: z.string().min(1, batchRefusals.noSheet).max(200) })

/** A form with a select per column: `column-3` holds the field's key, or nothing. */
export const ColumnsSchema = z.looseObject({ id, revision, back }).transform((form, context) => {
  const columns = new Map<number, FieldKey | null>()
  for (const [name, value] of Object.entries(form)) {
    const column = /^column-(\d{1,3})$/.exec(name)?.[1]
    if (column === undefined) continue
    if (value !== '' && !isFieldKey(value)) {
      context.addIssue({ code: 'custom', path: [name], message: batchRefusals.noSuchField })
      return z.NEVER
    }
    columns.set(Number(column), value === '' ? null : value)
  }
  return { id: form.id, revision: form.revision, back: form.back, columns }
})

/** In a select: leave the cell empty. Nothing at all is: not decided yet. */
export const leaveEmpty = '-'

/** A form with a pair per unknown text: `text-3` says which, `value-3` what to make of it. */
export const AnswersFormSchema = z.looseObject({ id, back }).transform((form) => {
  const answers: Answered[] = []
  for (const [name, text] of Object.entries(form)) {
    const at = /^text-(\d{1,4})$/.exec(name)?.[1]
    const value = form[`value-${at}`]
    if (at === undefined || typeof text !== 'string' || typeof value !== 'string' || value === '') continue
    const field = text.slice(0, text.indexOf(':'))
    if (!isFieldKey(field)) continue
    answers.push({ field, key: text.slice(field.length + 1), value: value === leaveEmpty ? null : value })
  }
  return { id: form.id, back: form.back, answers }
})

export const FallbackOwnerSchema = z.object({ id, back, owner: z.string().trim().toLowerCase().max(320) })

export const PilotDaysSchema = z.object({ id, back, pilotEndsOn: Day, decisionOn: Day })

/** A button says it all: "88 same 018f…", "88 other", "88 out", "88 in", "88 undecided". */
export const DecisionSchema = z.object({
  id,
  back,
  decision: z.string().transform((text, context): RowDecision => {
    const [number, is, system, ...rest] = text.split(' ')
    const parsed = row.safeParse(number)
    if (parsed.success && rest.length === 0) {
      if (is === 'same' && z.uuid().safeParse(system).success && system) return { row: parsed.data, is, id: system }
      if ((is === 'other' || is === 'out' || is === 'in' || is === 'undecided') && !system)
        return { row: parsed.data, is }
    }
    context.addIssue({ code: 'custom', message: batchRefusals.noSuchChoice })
    return z.NEVER
  }),
})

/** Leaves out, or takes along again, every row of a kind. */
export const ManySchema = z.object({
  id,
  back,
  kind: z.enum(['wrong', 'duplicate', 'leftOut'], batchRefusals.noSuchChoice),
})

/** A form with a field per cell: `cell-F203` holds what stands there instead. */
export const CorrectSchema = z.looseObject({ id, back, row }).transform((form, context) => {
  const cells: Record<string, string> = {}
  for (const [name, text] of Object.entries(form)) {
    const [, at, of] = /^cell-([A-Z]{1,3}(\d{1,7}))$/.exec(name) ?? []
    if (at && Number(of) === form.row && typeof text === 'string') cells[at] = text
  }
  const parsed = CorrectionsSchema.safeParse(cells)
  if (!parsed.success) {
    context.addIssue({ code: 'custom', message: batchRefusals.cellTooLong })
    return z.NEVER
  }
  return { id: form.id, back: form.back, cells: parsed.data }
})

export const RememberSchema = z.object({ id, back })

/** `take` and `skip` are what the button said: when it would be otherwise by now, nothing starts. */
export const StartSchema = z.object({
  id,
  revision,
  take: z.coerce.number().int().min(0),
  skip: z.coerce.number().int().min(0),
})

export const OneSchema = z.object({ id })
