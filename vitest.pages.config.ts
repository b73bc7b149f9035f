// The saved real pages, which are not part of the repository: `npm run test:pages`.
// Their folder is `../shared/pages`, or what SCHOLIUM_PAGES names.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/saved/*.test.ts'],
    // A browser wants the machine for itself.
    fileParallelism: false,
    // A page of 884 rows is parsed in some seconds on a busy machine.
    testTimeout: 120_000,
    // Names each page, also those that no site covers yet.
    reporters: ['verbose'],
  },
});
