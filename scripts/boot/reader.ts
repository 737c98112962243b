import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const made = 'lib/intake/reading/made'

/**
 * The process that reads a spreadsheet, as one file of plain JavaScript: it begins for each list that somebody sends, and
 * with the loader of TypeScript that took four times as long. It takes a moment, so it is made again each time.
 */
export async function compileReader(): Promise<void> {
  const anew = join(made, `${process.pid}-${Date.now()}.cjs`)
  try {
    await build({
      entryPoints: ['lib/intake/reading/child.ts'],
      outfile: anew,
      bundle: true,
      alias: { '@': process.cwd() },
      platform: 'node',
      format: 'cjs',
      target: 'node20.19',
      logLevel: 'error',
    })
    // Whoever reads meanwhile has the old file or the new one, and never half of one.
    await rename(anew, join(made, 'child.cjs'))
  } finally {
    await rm(anew, { force: true })
  }
}
