// `npm run test:soak -- --runs N --seed S --browser NAME`: runs of random changes and kills in a real
// browser, one seed after another, each printed as it ends. Ends with an error where anything that was
// acknowledged was not kept, or a run was not carried out.
import { parseArgs } from 'node:util';
import type { BrowserName } from '../test/e2e/launch.ts';
import { startLoopbackWeb } from '../test/e2e/server.ts';
import { runSeed, sayReport } from '../test/kills/kill-run.ts';
import { launchWorld } from '../test/kills/launch-killable.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    /** Of the first run; the next ones follow it. */
    seed: { type: 'string', default: '1' },
    browser: { type: 'string', default: 'chromium' },
    /** Folder of another build than the one in `.output`. */
    extension: { type: 'string' },
  },
});
const [runs, first] = [Number(values.runs), Number(values.seed)];
const name: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chromium';

const web = await startLoopbackWeb();
const failed: number[] = [];
const unfinished: number[] = [];
let acknowledged = 0;
let kills = 0;
for (let seed = first; seed < first + runs; seed++) {
  const report = await runSeed(seed, () => launchWorld(name, web, values.extension)).catch(
    (error: unknown) => {
      console.log(`seed ${seed}: not carried out: ${error}`);
      return null;
    },
  );
  if (!report) {
    unfinished.push(seed);
    continue;
  }
  const sum = (counts: Record<string, number>) =>
    Object.values(counts).reduce((total, count) => total + count, 0);
  acknowledged += sum(report.acknowledged);
  kills += sum(report.kills);
  if (report.wrong.length > 0) failed.push(seed);
  console.log(sayReport(report));
}
await web.close();
const sayFailed = failed.length > 0 ? `: seeds ${failed.join(', ')}` : '';
console.log(
  `${runs - unfinished.length} runs in ${name}: ${acknowledged} changes acknowledged, ${kills} kills, ` +
    `${failed.length} runs with a loss${sayFailed}`,
);
if (unfinished.length > 0) console.log(`Not carried out: seeds ${unfinished.join(', ')}`);
process.exitCode = failed.length + unfinished.length > 0 ? 1 : 0;
