'use server'

import { action } from '@/lib/platform/action'
import * as commands from './commands'

const departments = (slug: string, said: string) => ({ to: `/${slug}/beheer/afdelingen?melding=${said}` })

export const saveProfile = action(commands.saveProfile, (_value, slug) => ({
  to: `/${slug}/beheer?melding=opgeslagen`,
}))
export const addDepartment = action(commands.addDepartment, (_value, slug) => departments(slug, 'toegevoegd'))
export const changeDepartment = action(commands.changeDepartment, (_value, slug) => departments(slug, 'gewijzigd'))
export const closeDepartment = action(commands.closeDepartment, (_value, slug) => departments(slug, 'gesloten'))
export const reopenDepartment = action(commands.reopenDepartment, (_value, slug) => departments(slug, 'geopend'))
export const requestExport = action(commands.requestExport, (_value, slug) => ({
  to: `/${slug}/beheer/vertrek?melding=gevraagd`,
}))
