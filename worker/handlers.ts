import { reassessmentJobs } from '@/lib/classification/reassessment/jobs'
import { grantJobs } from '@/lib/grants/jobs'
import { exitJobs } from '@/lib/institutions/exit/jobs'
import { intakeJobs } from '@/lib/intake/jobs'
import { retentionJobs } from '@/lib/people/retention/jobs'
import { signInJobs } from '@/lib/people/sign-in/jobs'
import type { Handler } from '@/lib/platform/jobs'
import { mailJobs } from '@/lib/platform/mail'
import { systemsCsv } from './systems-csv'

/** Every job of every room. A room adds its own line here. */
export const handlers: readonly Handler[] = [
  ...mailJobs,
  ...signInJobs,
  ...retentionJobs,
  ...exitJobs(systemsCsv),
  ...grantJobs,
  ...intakeJobs,
  ...reassessmentJobs,
]
