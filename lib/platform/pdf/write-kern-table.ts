import { writeFileSync } from 'node:fs'
import { emptyPlan } from '@/tests/factories/plan'
import { tableOf } from './kerning'
import { embed, openSheet } from './sheet'

/** Writes the table of kerning anew, when the font or the usual signs have changed: `npx tsx lib/platform/pdf/write-kern-table.ts`. */
const tables = Object.fromEntries(
  (['regular', 'strong'] as const).map((name) => [name, tableOf(embed(openSheet(emptyPlan), name))]),
)
writeFileSync(
  'lib/platform/pdf/kern-table.ts',
  `import type { FaceName } from './theme'

/** The kerning of the fonts: behind a sign each sign that may follow, with the difference in thousandths. Made by write-kern-table.ts. */
export const kernTable: Readonly<Record<FaceName, Readonly<Record<string, string>>>> = ${JSON.stringify(tables, null, 2)}
`,
)
