import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'

/** As root only: a place that PostgreSQL's user can always enter, one for each checkout. */
export const sharedDir = (): string => {
  const checkout = createHash('sha256').update(resolve('.')).digest('hex').slice(0, 12)
  return join('/var/lib/ai-register-zorg', checkout)
}
