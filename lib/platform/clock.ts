import type { Day } from '@/rules'
import { isDay } from './day'
import { env } from './env'

const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** Now, as an instant. */
export const now = (): Date => new Date()

/** Today in the Netherlands. REGISTER_TODAY sets it, outside production and in the demo. */
export function today(): Day {
  const { REGISTER_TODAY, NODE_ENV, DEMO } = env()
  if (REGISTER_TODAY && isDay(REGISTER_TODAY) && (NODE_ENV !== 'production' || DEMO)) return REGISTER_TODAY
  return dutchDay.format(new Date()) as Day
}
