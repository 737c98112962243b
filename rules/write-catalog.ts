import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { catalog } from './catalog'

/** Run with tsx after a change of law, and review the difference before committing it. */
writeFileSync(fileURLToPath(new URL('CATALOG.approved.md', import.meta.url)), catalog())
