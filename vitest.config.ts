import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: './test/built.ts',
    maxWorkers: 2,
    reporters: ['default', './test/plain-reporter.ts'],
  },
})
