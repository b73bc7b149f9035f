// `npm run test:soak:silence -- --minutes N --browser NAME`: reads pages of all kinds for so long and ends with
// an error where the extension has asked anything of any network. A request that is planted at the end must be
// seen, or nothing was proved.
import { parseArgs } from 'node:util';
import { launchBuilt } from '../test/e2e/launch.ts';
import { readFor } from '../test/e2e/reading-run.ts';
import { describeSeen } from '../test/e2e/recorder.ts';
import { startLoopbackWeb } from '../test/e2e/server.ts';
import { until } from '../test/e2e/until.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    browser: { type: 'string', default: 'chromium' },
  },
});
const name = values.browser === 'firefox' ? 'firefox' : 'chromium';

const web = await startLoopbackWeb();
const browser = await launchBuilt(name, web);
const done = await readFor(browser, web, Number(values.minutes) * 60_000);
const unexplained = web.recorder.unexplained().map(describeSeen);
await browser.evaluateInBackground(`fetch('https://planted.example/x').then(() => 1, () => 0)`);
await until(
  'the planted request is seen',
  () => web.recorder.unexplained().some(({ host }) => host === 'planted.example') || undefined,
);
await browser.close();
await web.close();
for (const line of unexplained) console.log(line);
console.log(
  `${values.minutes} minutes in ${name}: ${done.pages} pages and ${done.views} of our own read, the ` +
    `background ended ${done.kills} times, ${web.recorder.all.length} requests in all, ` +
    `${unexplained.length} of ours`,
);
process.exitCode = unexplained.length > 0 ? 1 : 0;
