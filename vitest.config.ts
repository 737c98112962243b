import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

const databaseTests = {
  globalSetup: ['tests/setup.ts', 'tests/database/setup.ts'],
  // Of three on two cores one waits, for the database or for something to time out.
  maxWorkers: 3,
  sequence: { groupOrder: 1 },
  // Ends what hangs; a busy machine needs minutes for the largest registers.
  testTimeout: 300_000,
  hookTimeout: 300_000,
}

export default defineConfig({
  resolve: {
    alias: {
      '@': root.replace(/\/$/, ''),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          globalSetup: ['tests/setup.ts'],
          include: [
            '{lib,rules,components,scripts,app,worker}/**/*.test.ts',
            'tests/{conventions,golden}/**/*.test.ts',
          ],
          // What is pure needs no process of its own, and reading the rules anew for each file costs as much as testing.
          isolate: false,
          // Beside the build on two cores, and alone after it.
          maxWorkers: 2,
          // Seconds on a quiet machine; properties and big documents need more on a busy one.
          testTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['tests/{database,isolation}/**/*.test.ts'],
          isolate: false,
          ...databaseTests,
        },
      },
      {
        // Each in a process of its own, with settings of its own.
        extends: true,
        test: { name: 'alone', include: ['tests/alone/**/*.test.ts'], ...databaseTests },
      },
      {
        extends: true,
        test: {
          name: 'deep',
          include: ['tests/deep/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
