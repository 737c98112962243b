import { mistakes, RuleError } from './engine/compile'
import { type Day, dutchDay } from './engine/day'
import { type AttentionNorm, attentionConclusion, type DutyNorm, type Norm, type Scenario } from './engine/norm'
import { legalDay } from './engine/period'
import { ruleBook } from './engine/rule-book'
import { attentionNorms, dutyNorms, norms } from './norms'
import type { RuleSetInfo } from './outcome/outcome'
import { calendar, lawStudiedUntil } from './sources/calendar'

/** Raise `version` with every change that can change an outcome or its words. */
export const ruleSet: RuleSetInfo = {
  version: '2026.11.8',
  label: `regels van ${dutchDay(legalDay(calendar.literacyNewText, lawStudiedUntil))}`,
  lawAsOf: lawStudiedUntil,
}

/** Its standing is not the engine's concern: it decides nothing, so a draft may speak here. */
const asNorm = (n: AttentionNorm): Norm => ({
  id: n.id,
  cites: n.cites,
  standing: 'ourReading',
  inForce: n.inForce,
  says: n.says,
  concludes: attentionConclusion(n),
  when: n.when,
  ...(n.unless ? { unless: n.unless } : {}),
})

const everything = [...norms, ...attentionNorms.map(asNorm)]

const wrong = mistakes(norms)
if (wrong.length > 0) throw new RuleError(wrong.join('\n'))

/** The compiled rules of a day. */
export const rulesOn = ruleBook(everything)

/** Whether the same situation has the same outcome on two days, but for its words: nothing begins, ends or becomes known between them. */
export const sameRules = (a: Day, b: Day): boolean => rulesOn(a) === rulesOn(b)

export const dutyById: ReadonlyMap<string, DutyNorm> = new Map(dutyNorms.map((d) => [d.id, d]))

/** The drafts and proposals that can be switched on. */
export const scenarios = [
  {
    id: 'draft-guidance',
    label: 'Conceptrichtsnoeren hoog risico (19 mei 2026)',
    note: 'Een concept van de Commissie. Geen geldend recht.',
  },
  {
    id: 'com-2025-1023',
    label: 'Voorstel COM(2025) 1023: MDR en IVDR naar deel B',
    note: 'Een voorstel van 16 december 2025. Geen geldend recht; de stand na juli 2026 is niet nagegaan.',
  },
  {
    id: 'com-2025-837',
    label: 'Voorstel COM(2025) 837: datalekken binnen 96 uur',
    note: 'Een voorstel. Geen geldend recht; de stand na juli 2026 is niet nagegaan.',
  },
  {
    id: 'uitvoeringswet',
    label: 'Uitvoeringswet AI-verordening: toezicht en boetes',
    note: 'Een consultatieversie van 20 april 2026. Geen geldend recht; de stand in november 2026 is niet nagegaan.',
  },
] as const satisfies readonly { readonly id: Scenario; readonly label: string; readonly note: string }[]
