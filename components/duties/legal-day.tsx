import { type Day, writeDay } from '@/lib/platform/day'

/** "geldt sinds 2 februari 2025" or "geldt vanaf 2 augustus 2028"; a norm without a legal day says so. */
export function legalDayText(legalFrom: Day | null, today: Day, standing: string): string {
  if (legalFrom === null) return standing === 'law' ? 'geldt nu' : 'geen wettelijke datum'
  return legalFrom <= today ? `geldt sinds ${writeDay(legalFrom)}` : `geldt vanaf ${writeDay(legalFrom)}`
}
