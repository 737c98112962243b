import './law.mjs'

/** One part of the rules (scripts/mutation/parts.ts): what is not mutated runs at its own speed. */
const part = process.env.MUTATION_PART ?? 'rules/**/*.ts'

/** Mutation testing of the rules: `MUTATION_PART='rules/mdr/*.ts' npx stryker run tests/mutation/stryker.config.mjs`. */
export default {
  mutate: [
    ...part.split(' '),
    '!rules/**/*.test.ts',
    '!rules/**/*.examples.ts',
    '!rules/examples/**',
    // Names, prose, what writes the catalogue and what reads and writes JSON: none of it decides.
    '!rules/catalog.ts',
    '!rules/write-catalog.ts',
    '!rules/command/**',
    '!rules/published/**',
    '!rules/sources/acts.ts',
    '!rules/sources/citation.ts',
    '!rules/sources/standing.ts',
    '!rules/ai-act/changes.ts',
    '!rules/ai-act/not-modelled.ts',
    '!rules/outcome/duty-text.ts',
  ],
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/words.mjs'],
  ignorers: ['words'],
  // A norm or a question made into {} breaks every test at once: killing it would prove nothing.
  mutator: { excludedMutations: ['ObjectLiteral'] },
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Norms are data of modules: each mutant of them runs in a process where the rules are read anew.
  ignoreStatic: false,
  concurrency: 2,
  timeoutMS: 30_000,
  disableTypeChecks: false,
  // The rules import nothing from outside their folder, so nothing else is copied.
  ignorePatterns: [
    '/app',
    '/components',
    '/docker',
    '/docs',
    '/emails',
    '/lib',
    '/prisma',
    '/scripts',
    '/worker',
    '/.data',
    '/reports',
    '/tsconfig.json',
    '/tests/fixtures',
  ],
  tempDirName: '.data/stryker',
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: false, reportScoreTable: true },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  // Whether it is enough is said of all parts together.
  thresholds: { high: 95, low: 90, break: null },
}
