'use server'

import { action } from '@/lib/platform/action'
import * as commands from './commands'
import { dutiesHref } from './model'

export const planDuties = action(commands.planDuties, ({ changed }, slug) => ({
  to: `${dutiesHref(slug, {})}?melding=${changed > 0 ? 'gepland' : 'niets-gewijzigd'}`,
}))
