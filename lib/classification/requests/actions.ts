'use server'

import { action } from '@/lib/platform/action'
import { outcomePlace } from '../places/model'
import * as commands from './commands'
import { requestPlace, requestsPlace } from './model'

export const handQuestions = action(commands.handQuestions, ({ systemId }, slug) => ({
  to: `${outcomePlace(slug, systemId)}?melding=doorgegeven#vragen`,
}))
export const askVendor = action(commands.askVendor, ({ systemId }, slug) => ({
  to: `${outcomePlace(slug, systemId)}?melding=gevraagd#vragen`,
}))
export const endRequest = action(commands.endRequest, ({ systemId, mine }, slug) => ({
  to: mine
    ? `${requestsPlace(slug)}?melding=teruggegeven`
    : `${outcomePlace(slug, systemId)}?melding=ingetrokken#vragen`,
}))
export const answerAsked = action(commands.answerAsked, ({ id }, slug) => ({
  to: `${requestPlace(slug, id)}?melding=beantwoord`,
}))
