import { z } from 'zod'
import { orNothing, typedDay } from '@/lib/evidence/schema'
import { refusals } from '../nl'
import { manyWords } from './nl'

/** What the chosen obligations get; an owner or target that is left empty stays as it is. */
export const PlanMany = z
  .object({
    keuze: z.array(z.uuid()).min(1, manyWords.nothingChosen).max(1_000, manyWords.tooMany),
    ownerId: orNothing(z.uuid(refusals['owner-unknown'])),
    targetOn: orNothing(typedDay),
  })
  .refine((p) => p.ownerId !== null || p.targetOn !== null, { path: ['ownerId'], message: manyWords.nothingToChange })
