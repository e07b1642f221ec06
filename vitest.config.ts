import { defineConfig } from 'vitest/config';

/** Files that replace a module for themselves, and so need one of their own. */
const MOCKING = ['tests/production/all-or-none.test.ts', 'tests/writers/registry.test.ts'];

const common = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  setupFiles: ['tests/regles-interrompues.ts'],
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'shared',
          include: ['tests/**/*.test.ts'],
          exclude: MOCKING,
          pool: 'threads',
          isolate: false,
        },
      },
      { test: { ...common, name: 'alone', include: MOCKING } },
    ],
  },
});
