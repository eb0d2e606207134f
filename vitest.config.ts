import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    maxWorkers: 2,
    globalSetup: ['tests/database/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{rules,contract,documents,server,web,tests,bench,bin}/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', '**/node_modules/**', 'web/dist/**'],
        },
      },
      {
        extends: true,
        test: {
          // whole journeys in Chromium over the built web, each with a server of its own; `npm test` builds first
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 240_000,
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
