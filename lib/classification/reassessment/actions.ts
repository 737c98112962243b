'use server'

import { action } from '@/lib/platform/action'
import { newRulesPlace } from '../places/model'
import * as commands from './commands'

export const keepDecision = action(commands.keepDecision, (_, slug) => ({
  to: `${newRulesPlace(slug)}?melding=gebleven`,
}))
