import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const shared = { plugins: [preact()] };

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'node_modules/**'],
          restoreMocks: true,
          testTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'browsers',
          include: ['tests/e2e/**/*.test.ts'],
          // One browser at a time: two cores are enough for that, and no more.
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
