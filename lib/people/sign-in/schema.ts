import { z } from 'zod'
import { localPath } from './model'
import { signInWords } from './nl'

const naar = z.string().optional().transform(localPath)

/** What the sign-in form sends. */
export const AskLink = z.object({
  email: z.preprocess(
    (v) => (typeof v === 'string' ? v.trim().toLowerCase() : v),
    z.email(signInWords.emailMissing).max(254, signInWords.emailMissing),
  ),
  naar,
})

/** What the button of a demonstration person sends: "kwaliteitsmedewerker@voorbeeldziekenhuis". */
export const DemoPerson = z.object({ persoon: z.string().max(120), naar })
