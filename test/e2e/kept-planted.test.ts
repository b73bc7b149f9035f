// The control of the runs of kills: builds of the extension into which a loss is planted are found out by
// the same runs, in Chromium, within a few of them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSeed } from '../kills/kill-run.ts';
import { launchWorld } from '../kills/launch-killable.ts';
import type { FaultName } from '../kills/planted.ts';
import { FAULTS, plantFault } from '../kills/planted.ts';
import { BROWSERS, findBuilt } from './launch.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';

/** Runs in which a planted fault must be found. */
const FOUND_WITHIN = 8;

let web: LoopbackWeb;
beforeAll(async () => {
  web = await startLoopbackWeb();
});
afterAll(() => web?.close());

const WHY = 'not in firefox: the losses are planted in code that both share';

describe.each(BROWSERS)('%s', { timeout: 300_000 }, (name) => {
  const faults = Object.keys(FAULTS) as FaultName[];
  it.skipIf(name === 'firefox').each(faults)(`finds a build that %s (${WHY})`, async (fault) => {
    const planted = plantFault(findBuilt('chromium'), fault);
    try {
      const found = await findWithin(planted.folder);
      console.log(`A build that ${fault} was found out by run ${found?.run} of ${FOUND_WITHIN}.`);
      expect(found?.wrong.join('\n')).toMatch(/acknowledged|answered/);
    } finally {
      planted.remove();
    }
  });
});

async function findWithin(extension: string) {
  for (let run = 1; run <= FOUND_WITHIN; run++) {
    const { wrong } = await runSeed(run, () => launchWorld('chromium', web, extension));
    if (wrong.length > 0) return { run, wrong };
  }
  return null;
}
