import { isDemo } from '@/lib/platform/env'
import { type CapturedMail, type DemoInstitution, demoInstitutions } from './model'
import { readMailbox } from './repository'

/** Whom one may be in a demonstration; nobody anywhere else. */
export const demoChoices = (): readonly DemoInstitution[] => (isDemo() ? demoInstitutions : [])

/** The letters of a demonstration, newest first; null anywhere else. */
export const loadMailbox = async (): Promise<readonly CapturedMail[] | null> => (isDemo() ? readMailbox() : null)
