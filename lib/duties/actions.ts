'use server'

import { action } from '@/lib/platform/action'
import * as commands from './commands'
import { messages } from './nl'

export const planDuty = action(commands.planDuty, () => ({ say: messages.saved }))
export const offerEvidence = action(commands.offerEvidence, (duty, slug) => ({
  to: `/${slug}/verplichtingen/${duty.id}?melding=offered`,
}))
export const judgeEvidence = action(commands.judgeEvidence, (duty, slug) => ({
  to: `/${slug}/verplichtingen/${duty.id}?melding=judged`,
}))
export const waiveDuty = action(commands.waiveDuty, (duty, slug) => ({
  to: `/${slug}/verplichtingen/${duty.id}?melding=waived`,
}))
export const reopenDuty = action(commands.reopenDuty, (duty, slug) => ({
  to: `/${slug}/verplichtingen/${duty.id}?melding=reopened`,
}))
