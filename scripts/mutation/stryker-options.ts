// A source and where its report goes come in; how Stryker runs them goes out, each choice with its reason.
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';

export interface Measured {
  /** Path from the project's root. */
  source: string;
  /** Where results are kept from run to run. */
  report: string;
  concurrency: number;
}

export function strykerOptions({ source, report, concurrency }: Measured) {
  const options: PartialStrykerOptions = {
    mutate: [source],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    // The list of tests is ours, by that configuration: `related` would add whatever imports the file by many hands.
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    // With Vitest 4.1 this runner does not learn which test comes by which mutant
    // (github.com/stryker-mutator/stryker-js/issues/5928): each mutant is put to all the tests that are listed.
    coverageAnalysis: 'off',
    jsonReporter: { fileName: report },
    concurrency,
    // Above the time that the same tests took without a mutant, times one and a half.
    timeoutMS: 10_000,
    tempDirName: '.cache/stryker',
    cleanTempDir: 'always',
    // Types are checked by `npm run check`; its reader of configurations needs an older compiler.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    reporters: ['dots', 'json'],
    logLevel: (process.env.SCHOLIUM_MUTATION_LOG ?? 'error') as PartialStrykerOptions['logLevel'],
    ignorePatterns: [
      '.output',
      'dist',
      'docs/*.{png,gif}',
      'test/e2e',
      'public/corpus/starter',
      '*.log',
    ],
  };
  return options;
}
