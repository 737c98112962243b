/** Every queue of the product. The owner makes them when it migrates; a job for another name does not compile. */
export const queues = [
  'mail.send',
  'intake.read',
  'intake.run',
  'grants.tell',
  'grants.seen',
  'people.signIn',
  'people.retention',
  'institutions.export',
  'classification.newRules',
  'classification.reassess',
] as const

export type QueueName = (typeof queues)[number]

/** Queues that the worker fills by the clock (cron, Dutch time). */
export const schedules: readonly { readonly name: QueueName; readonly cron: string }[] = [
  { name: 'people.retention', cron: '15 3 * * *' },
  { name: 'classification.newRules', cron: '45 3 * * *' },
]
