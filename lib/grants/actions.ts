'use server'

import { action } from '@/lib/platform/action'
import * as commands from './commands'

const grants = (slug: string, said: string) => ({ to: `/${slug}/beheer/inzage?melding=${said}` })

export const giveGrant = action(commands.giveGrant, (_value, slug) => grants(slug, 'gegeven'))
export const revokeGrant = action(commands.revokeGrant, (_value, slug) => grants(slug, 'ingetrokken'))
