import type { Terms } from '../engine/norm'
import { dutyNorms } from '../norms'

/** What a duty asks and what would substantiate it, in its newest text; null for a duty that the rules do not know. */
export const dutyText = (dutyId: string): Pick<Terms, 'todo' | 'evidence'> | null =>
  dutyNorms.findLast((n) => n.concludes.id === dutyId && !n.scenario)?.duty ?? null
