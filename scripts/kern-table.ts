import { writeFile } from 'node:fs/promises'
import { kernOf, usual } from '@/lib/platform/pdf/kerning'
import { embed, type KitFont, openSheet } from '@/lib/platform/pdf/sheet'
import type { FaceName } from '@/lib/platform/pdf/theme'

/** Writes the table of kerning anew, when the fonts or the usual signs have changed. */
export async function main(): Promise<number> {
  const tables = { regular: kernTableOf('regular'), strong: kernTableOf('strong') }
  await writeFile(
    'lib/platform/pdf/kern-table.ts',
    `import type { FaceName } from './theme'

/** The kerning of the fonts: behind a sign each sign that may follow, with the difference in thousandths. Made by \`npm run kern-table\`. */
export const kernTable: Readonly<Record<FaceName, Readonly<Record<string, string>>>> = ${JSON.stringify(tables, null, 2)}
`,
  )
  console.log('Table of kerning written: let Biome set it (npx biome check --write lib/platform/pdf).')
  return 0
}

/** The kerning of every usual pair of a font: behind a sign all that follow it and by how much. */
export const kernTableOf = (name: FaceName): Record<string, string> => tableOf(embed(openSheet(nothing), name))

const nothing = {
  title: '',
  institution: '',
  day: '2026-01-01',
  version: '',
  madeBy: '',
  madeAt: '2026-01-01T00:00:00Z',
  sections: [],
} as const

/** One pair costs fontkit as much as ten in a text, so they are asked in one that holds each of them. */
function tableOf(kit: KitFont): Record<string, string> {
  const every = everyPair([...usual])
  const kerns = kernOf(kit, every.join(''))
  const found = new Map<string, Map<string, number>>()
  every.forEach((left, at) => {
    const [right, kern] = [every[at + 1], kerns[at]]
    if (right === undefined || !kern) return
    found.set(left, (found.get(left) ?? new Map<string, number>()).set(right, kern))
  })
  return Object.fromEntries(
    [...found].map(([left, rights]) => [left, [...rights].map(([right, kern]) => right + kern).join(' ')]),
  )
}

/** Every sign before and behind every other, and itself. */
const everyPair = (signs: readonly string[]): readonly string[] =>
  signs.flatMap((sign, at) => [sign, sign, ...signs.slice(at + 1).flatMap((other) => [other, sign])])
