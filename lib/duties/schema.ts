import { z } from 'zod'
import { IncomingFile } from '@/lib/evidence/schema'
import { isDay } from '@/lib/platform/day'

const day = z.string().refine(isDay, 'Vul een bestaande datum in.')
const dayOrEmpty = z.preprocess((v) => (v === '' || v === undefined ? null : v), day.nullable())
const text = (most: number) =>
  z.preprocess(
    (v) => (v === '' || v === undefined ? null : v),
    z.string().trim().max(most, `Gebruik ten hoogste ${most} tekens.`).nullable(),
  )
const reason = z
  .string()
  .trim()
  .min(10, 'Geef een reden van ten minste tien tekens, zodat een ander het later begrijpt.')
  .max(2000, 'Gebruik ten hoogste 2000 tekens.')

/** Who works on it and by when. An empty owner or target takes it off. */
export const PlanDuty = z.object({
  id: z.uuid(),
  revision: z.coerce.number().int(),
  ownerId: z.preprocess(
    (v) => (v === '' || v === undefined ? null : v),
    z.uuid('Kies een eigenaar uit de lijst.').nullable(),
  ),
  targetOn: dayOrEmpty,
  started: z.preprocess((v) => v === 'on' || v === 'true' || v === true, z.boolean()),
})

/** A proof for one duty: a file or a link, and the period that it covers. */
export const OfferEvidence = z
  .object({
    id: z.uuid(),
    dutyId: z.uuid(),
    title: z.string().trim().min(1, 'Geef het bewijs een naam.').max(200, 'Gebruik ten hoogste 200 tekens.'),
    note: text(4000),
    url: z.preprocess(
      (v) => (v === '' || v === undefined ? null : v),
      z
        .url({ protocol: /^https?$/, error: 'Vul een volledig webadres in, dat begint met https://.' })
        .max(2000)
        .nullable(),
    ),
    file: IncomingFile.optional(),
    coversFrom: day,
    coversUntil: dayOrEmpty,
  })
  .refine((e) => e.coversUntil === null || e.coversUntil >= e.coversFrom, {
    path: ['coversUntil'],
    message: 'De einddatum ligt vóór de begindatum. Pas een van beide aan.',
  })
  .refine((e) => e.file !== undefined || e.url !== null || e.note !== null, {
    path: ['file'],
    message: 'Voeg een bestand of een link toe, of beschrijf in de toelichting waar het bewijs staat.',
  })

export const JudgeEvidence = z
  .object({ id: z.uuid(), verdict: z.enum(['accepted', 'rejected']), reason: text(2000) })
  .refine((j) => j.verdict === 'accepted' || (j.reason !== null && j.reason.length >= 10), {
    path: ['reason'],
    message: 'Geef een reden van ten minste tien tekens, zodat de indiener weet wat er mist.',
  })

export const WaiveDuty = z.object({ id: z.uuid(), revision: z.coerce.number().int(), reason })
export const ReopenDuty = z.object({ id: z.uuid(), revision: z.coerce.number().int() })
