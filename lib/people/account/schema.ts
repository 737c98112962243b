import { z } from 'zod'

export const EndSession = z.object({ id: z.uuid() })
export const Nothing = z.object({})
