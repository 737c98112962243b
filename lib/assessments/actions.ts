'use server'

import { action } from '@/lib/platform/action'
import * as commands from './commands'

export const saveCheck = action(commands.saveCheck, ({ systemId }, slug) => ({
  to: `/${slug}/systemen/${systemId}?melding=status-vastgelegd`,
}))
