'use server'

import { action } from '@/lib/platform/action'
import { today } from '@/lib/platform/clock'
import * as commands from './commands'
import { draftSaved } from './nl'
import { onwardPlace, startPlace, systemPlace } from './places/model'

export const answerPage = action(commands.answerPage, ({ systemId, onward }, slug) => ({
  to: onwardPlace(slug, systemId, onward),
}))
export const saveDraft = action(commands.answerPage, ({ at }) => ({ say: draftSaved(at, today()) }))
export const chooseKind = action(commands.chooseKind, ({ systemId, kind }, slug) => ({
  to: `${startPlace(slug, systemId)}?melding=${kind === null ? 'geen-soort' : 'soort'}`,
}))
export const decide = action(commands.decide, ({ systemId, told }, slug) => ({
  to: `${systemPlace(slug, systemId)}?melding=${told}`,
}))
