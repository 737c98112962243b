'use server'

import { action } from '@/lib/platform/action'
import * as commands from './commands'

const people = (slug: string, said: string) => ({ to: `/${slug}/beheer/mensen?melding=${said}` })

export const invitePerson = action(commands.invitePerson, (_value, slug) => people(slug, 'uitgenodigd'))
export const resendInvitation = action(commands.resendInvitation, (_value, slug) => people(slug, 'opnieuw'))
export const withdrawInvitation = action(commands.withdrawInvitation, (_value, slug) => people(slug, 'ingetrokken'))
export const changeRoles = action(commands.changeRoles, (value, slug) =>
  value.stillManages ? people(slug, 'rollen') : { to: `/${slug}` },
)
export const removePerson = action(commands.removePerson, (value, slug) =>
  value.self ? { to: '/' } : people(slug, 'beeindigd'),
)
