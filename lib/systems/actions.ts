'use server'

import { action } from '@/lib/platform/action'
import * as commands from './commands'
import { listHref, systemHref } from './list/model'

const says = (path: string, code: string): string => `${path}?melding=${code}`

export const registerSystem = action(commands.registerSystem, ({ id }, slug) => ({
  to: says(systemHref(slug, id), 'geregistreerd'),
}))

export const editSystem = action(commands.editSystem, ({ id, changed }, slug) => ({
  to: says(systemHref(slug, id), changed ? 'opgeslagen' : 'niets-gewijzigd'),
}))

export const changeStage = action(commands.changeStage, ({ id }, slug) => ({
  to: says(systemHref(slug, id), 'stadium'),
}))

export const addVersion = action(commands.addVersion, ({ id }, slug) => ({
  to: says(systemHref(slug, id, 'versies'), 'versie'),
}))

export const rollBackVersion = action(commands.rollBackVersion, ({ id }, slug) => ({
  to: says(systemHref(slug, id, 'versies'), 'teruggezet'),
}))

export const removeDraft = action(commands.removeDraft, (_, slug) => ({ to: says(listHref(slug), 'verwijderd') }))

export const changeOwnerOfMany = action(commands.changeOwnerOfMany, ({ changed }, slug) => ({
  to: says(listHref(slug), changed > 0 ? 'eigenaar' : 'niets-gewijzigd'),
}))

export const changeStageOfMany = action(commands.changeStageOfMany, ({ changed }, slug) => ({
  to: says(listHref(slug), changed > 0 ? 'stadium' : 'niets-gewijzigd'),
}))
