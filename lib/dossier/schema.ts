import { z } from 'zod'

/** Which document is made. */
export const MakeSchema = z.discriminatedUnion('document', [
  z.object({ document: z.literal('systemDossier'), systemId: z.uuid() }),
  z.object({ document: z.literal('registerReport') }),
])
