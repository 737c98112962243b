import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'

/** What kills most and soonest goes first: the first test that fails ends the run of a mutant. */
const order = [
  'reading.test.ts',
  'rules/examples.test.ts',
  'rules/outcome/',
  'rules/engine/',
  'rules/kinds/',
  'rules/oracle.test.ts',
  'rules/',
]

class QuickestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const place = (path: string) => order.findIndex((part) => path.includes(`/${part}`))
    return [...files].sort((a, b) => place(a.moduleId) - place(b.moduleId))
  }
}

/** The tests that say what the law and the engine do; not the one that compares the catalogue. */
export default defineConfig({
  test: {
    include: ['tests/mutation/reading.test.ts', 'rules/**/*.test.ts'],
    exclude: ['rules/catalog.test.ts', 'rules/published/**', 'rules/command/**', '**/node_modules/**'],
    setupFiles: ['tests/mutation/setup.ts'],
    sequence: { sequencer: QuickestFirst },
    // Much quicker, but what is made once and kept is credited to the first test that made it: a mutant of it may seem to
    // live. Whoever looks into one sets MUTATION_ISOLATE=1, and each file of tests reads the rules anew.
    isolate: process.env.MUTATION_ISOLATE === '1',
    fileParallelism: false,
    testTimeout: 300_000,
    env: { FC_RUNS: '20' },
  },
})
