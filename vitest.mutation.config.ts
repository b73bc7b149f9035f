// How unit tests run when mutants are put to them: which, `scripts/mutation.ts` says file by file. They need
// nothing of a browser's, so WXT's own modules and the words of the interface are not loaded for each mutant.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: (process.env.SCHOLIUM_MUTATION_TESTS ?? '').split(','),
    testTimeout: 30_000,
  },
});
