import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{apps,packages,scripts,test}/**/*.test.ts'],
    globalSetup: ['test/setup/postgres.ts', 'test/setup/redis.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
