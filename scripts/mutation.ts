// `npm run test:mutation -- NAME ...`: changes the code one piece at a time and counts how many of these mutants
// the nearest tests notice. A NAME is a room, a folder or a file: `paper`, `search/segment`, `paper/title`;
// without one, all rooms of the list. `--survivors` prints what nobody noticed, `--told` only what was measured.
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { findNearestTests, findSources } from './mutation/nearest-tests.ts';
import {
  printFile,
  printRooms,
  readReport,
  reportOf,
  sealReport,
  stampOf,
} from './mutation/report.ts';
import { strykerOptions } from './mutation/stryker-options.ts';

/** What reads, compares, keeps and merges; what draws and what waits for a browser is tested otherwise. */
const ROOMS = [
  'paper',
  'library/doubles',
  'library/entries-together',
  'formats',
  'search',
  'topics',
  'corpus',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    survivors: { type: 'boolean', default: false },
    told: { type: 'boolean', default: false },
    anew: { type: 'boolean', default: false },
    concurrency: { type: 'string', default: '2' },
  },
});

/** Tries the mutants of one file, unless it and its tests are as they were. */
async function measure(source: string, tests: string[]): Promise<void> {
  const stamp = stampOf([source, ...tests]);
  if (!values.anew && readReport(source)?.stamp === stamp) return;
  // Read by `vitest.mutation.config.ts`, in the processes that run the tests.
  process.env.SCHOLIUM_MUTATION_TESTS = tests.join();
  const concurrency = Number(values.concurrency);
  const report = reportOf(source);
  await new Stryker(strykerOptions({ source, report, concurrency })).runMutationTest();
  sealReport(source, stamp);
}

const sources = (positionals.length > 0 ? positionals : ROOMS).flatMap(findSources);
const broken: string[] = [];
for (const source of sources) {
  const tests = findNearestTests(source);
  if (!values.told && tests.length > 0) {
    try {
      await measure(source, tests);
    } catch (error) {
      broken.push(`${source}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const result = readReport(source);
  if (result) printFile(result, values.survivors);
  else console.log(`${source}: not measured, ${tests.length} test files`);
}
printRooms(sources.flatMap((source) => readReport(source) ?? []));
for (const line of broken) console.error(`Not run: ${line}`);
process.exit(broken.length > 0 ? 1 : 0);
