// The tests in real browsers. The built extensions in `.output` are taken as they stand.
import { defineConfig } from 'vitest/config';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Those that last longest, the longest first: begun last, one of them would be waited for alone. */
const LONGEST = [
  'kept',
  'silence',
  'living-quiet',
  'damage-firefox',
  'accessibility',
  'kept-planted',
  'damage',
  'living-hugging-face',
  'modes',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return [...files].sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  test: {
    include: ['test/e2e/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    // What drives the browsers is loaded once a worker, not once a file: no file changes a module of ours.
    isolate: false,
    // Each file has its own browsers, its own profiles and its own web, and waits more than it works.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 90_000,
    teardownTimeout: 20_000,
  },
});
