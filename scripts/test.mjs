// `npm test`: sets up a fresh clone, builds both extensions, then checks types, style, the unit
// tests and the tests in real browsers. With `pages`: builds, and reads and walks the saved real pages alone.
// The last line is `N passed, N failed`; what could not be run counts as failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { lintAddOn } from './lint-add-on.mjs';
import {
  build,
  findOrOfferBrowsers,
  installDependencies,
  root,
  runCommand,
  runTool,
  say,
} from './set-up.mjs';

const total = { passed: 0, failed: 0 };
/** Tests that were not run, each with its reason in its name. */
const left = [];

function count(what, passed, failed) {
  total.passed += passed;
  total.failed += failed;
  say(`${what}: ${passed} passed, ${failed} failed`);
}

/** One check that holds or does not; what it wrote is shown where it does not. */
function check(what, { code, text }) {
  if (code !== 0) console.log(text.trimEnd());
  count(what, code === 0 ? 1 : 0, code === 0 ? 0 : 1);
  return code === 0;
}

/** Sums of a run, from its JSON report. A file that could not be loaded counts as one failure. */
function readReport(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const skipped = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: skipped.map(({ fullName }) => fullName),
  };
}

async function runVitest(what, args) {
  say(what);
  const file = path.join(root, '.cache', `${what.replaceAll(' ', '-')}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runTool('vitest', ['run', ...args, ...reporters], { isShown: true });
  if (!existsSync(file)) return count(what, 0, 1);
  const { passed, failed, skipped } = readReport(file);
  left.push(...skipped);
  // An error outside of any test fails the run and stands in no sum.
  count(what, passed, code !== 0 && failed === 0 ? 1 : failed);
}

async function runPages() {
  const folder = path.join(root, '..', 'shared', 'pages');
  if (!existsSync(folder)) {
    console.log(`The saved pages are not there: ${folder}`);
    return count('saved pages', 0, 1);
  }
  const builds = [await build('chrome'), await build('firefox')];
  check('build', builds.find(({ code }) => code !== 0) ?? { code: 0, text: '' });
  await runVitest('saved pages', ['--config', 'vitest.pages.config.ts']);
}

async function runAll() {
  const browsers = await findOrOfferBrowsers(['chromium', 'firefox']);
  const builds = [await build('chrome'), await build('firefox')];
  const broken = builds.find(({ code }) => code !== 0);
  const isBuilt = check('build', broken ?? { code: 0, text: '' });
  if (isBuilt) check('add-on linter', await lintAddOn());
  check('types', await runTool('tsc', ['--noEmit']));
  check('style', await runTool('biome', ['check', '.']));
  await runVitest('unit tests', []);
  const missing = Object.keys(browsers).filter((name) => !browsers[name]);
  if (isBuilt && missing.length === 0) {
    await runVitest('browser tests', ['--config', 'vitest.e2e.config.ts']);
  } else {
    const why = isBuilt ? `${missing.join(' and ')} was not found` : 'nothing was built';
    console.log(`The tests in real browsers could not run: ${why}.`);
    count('browser tests', 0, 1);
  }
}

await runCommand(async () => {
  await installDependencies();
  await (process.argv[2] === 'pages' ? runPages() : runAll());
  if (left.length > 0) say(['not run:', ...left].join('\n    '));
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
