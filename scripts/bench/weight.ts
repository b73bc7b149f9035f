// What the two scripts of a page weigh as they travel: bytes after gzip, of the build for each browser.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Report } from './report.ts';

/** `most`: the budgets that test/manifest.test.ts holds, in kB. */
const SCRIPTS = [
  {
    id: 'weight',
    file: 'content-scripts/paper-pages.js',
    what: 'the first script, gzipped',
    most: 30,
  },
  { id: 'weight-tools', file: 'page-tools.js', what: 'the second script, gzipped', most: 36 },
];

export function measureWeight(report: Report): void {
  for (const browser of ['chrome', 'firefox'])
    for (const { id, file, what, most } of SCRIPTS) {
      const bytes = gzipSync(readFileSync(`.output/${browser}-mv3/${file}`)).length;
      const row = { id, kind: '-', page: browser, what, unit: 'kB' as const, target: most };
      report.add({ ...row, value: bytes / 1000 });
    }
}
