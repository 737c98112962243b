'use server'

import { action } from '@/lib/platform/action'
import { backTo, importHref, importsHref, says } from './batch/view/model'
import * as commands from './commands'

export const uploadImport = action(commands.uploadImport, ({ id }, slug) => ({ to: importHref(slug, id) }))

export const chooseSheet = action(commands.chooseSheet, ({ id }, slug) => ({ to: importHref(slug, id) }))

export const mapColumns = action(commands.mapColumns, (looked, slug) => ({ to: backTo(slug, looked, 'kolommen') }))

export const answerUnknown = action(commands.answerUnknown, (looked, slug) => ({ to: backTo(slug, looked, 'keuzes') }))

export const chooseFallbackOwner = action(commands.chooseFallbackOwner, (looked, slug) => ({
  to: backTo(slug, looked, 'keuzes'),
}))

export const choosePilotDays = action(commands.choosePilotDays, (looked, slug) => ({
  to: backTo(slug, looked, 'keuzes'),
}))

const rows = '#rijen'

export const decideRow = action(commands.decideRow, (looked, slug) => ({ to: backTo(slug, looked, 'keuzes', rows) }))

export const leaveOutMany = action(commands.leaveOutMany, (looked, slug) => ({
  to: backTo(slug, looked, 'keuzes', rows),
}))

export const correctRow = action(commands.correctRow, (looked, slug) => ({
  to: backTo(slug, looked, 'hersteld', rows),
}))

export const rememberMapping = action(commands.rememberMapping, (looked, slug) => ({
  to: backTo(slug, looked, 'bewaard'),
}))

export const startImport = action(commands.startImport, ({ id }, slug) => ({ to: importHref(slug, id) }))

export const retryImport = action(commands.retryImport, ({ id }, slug) => ({ to: importHref(slug, id) }))

export const removeImport = action(commands.removeImport, (_, slug) => ({ to: says(importsHref(slug), 'verwijderd') }))
