// The tests that need no browser. The ones in real browsers have a configuration of their own
// (vitest.e2e.config.ts), and so have the saved real pages (vitest.pages.config.ts).
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/*.test.ts', 'test/*.test.tsx'],
    exclude: ['test/e2e/**'],
    maxWorkers: '100%',
    // Generous, since other work may hold the machine: a test waits for what it needs and no longer.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    setupFiles: ['test/words-in-tests.ts'],
  },
});
