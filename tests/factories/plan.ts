import type { Plan } from '@/lib/platform/pdf/plan'

/** A document with nothing in it: for what is drawn piece by piece. */
export const emptyPlan: Plan = {
  title: 't',
  institution: 'i',
  day: '2026-11-23',
  version: '1',
  madeBy: 'm',
  madeAt: '2026-11-23T09:00:00Z',
  sections: [],
}
