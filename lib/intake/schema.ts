import { z } from 'zod'
import { fieldKeys } from './fields/model'

/** Shapes of what the user decides about an import, as they come from a form or from storage. */

const FieldKeySchema = z.enum(fieldKeys as readonly [(typeof fieldKeys)[number], ...typeof fieldKeys])

const CellSchema = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ day: z.string() }),
  z.object({ error: z.string() }),
  z.object({ formula: z.string() }),
])

export const CellsSchema = z.array(CellSchema)

export const MappingSchema = z.array(
  z.object({
    column: z.int().min(0).max(199),
    heading: z.string(),
    field: FieldKeySchema.nullable(),
    confidence: z.enum(['recognised', 'check', 'skip']),
    examples: z.array(z.string()),
  }),
)

/** A remembered field that no longer exists is forgotten. */
export const RememberedSchema = z.record(z.string(), FieldKeySchema.nullable().catch(null))

export const AnswersSchema = z.partialRecord(FieldKeySchema, z.record(z.string(), z.string().nullable()))

export const DecisionsSchema = z.record(
  z.coerce.number().int().positive(),
  z.discriminatedUnion('is', [
    z.object({ is: z.literal('same'), id: z.string() }),
    z.object({ is: z.literal('other') }),
  ]),
)

export const CorrectionsSchema = z.record(z.string().regex(/^[A-Z]{1,3}\d{1,7}$/), z.string().max(10_000))

export const LeaveOutSchema = z.array(z.int().positive()).max(5_000)
