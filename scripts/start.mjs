// `npm start [URL-or-file]`: sets up a fresh clone, builds the extension and opens a browser with it
// on an arXiv list, or on the page that is named. Without a display it reads a page of this
// repository and tells what it marked. It must never touch the reader's own browser profile.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { findBrowser, hasDisplay } from './browsers.mjs';
import { Plain } from './plain.mjs';
import {
  build,
  installDependencies,
  offerBrowsers,
  root,
  run,
  runCommand,
  runTool,
  say,
} from './set-up.mjs';

const LIST = 'https://arxiv.org/list/cs.CL/recent';

/** What is to be opened: an address, a saved file, or nothing in particular. */
function readTarget(argument) {
  if (!argument) return { kind: 'none' };
  if (/^https?:\/\//i.test(argument)) {
    if (!URL.canParse(argument)) throw new Plain(`This is no address: ${argument}`);
    return { kind: 'address', address: argument };
  }
  // npm runs scripts in the project's folder; the reader stands in another, maybe.
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), argument);
  if (!existsSync(file)) throw new Plain(`There is no file ${file}. Addresses begin with https://`);
  if (!statSync(file).isFile()) throw new Plain(`${file} is a folder; name a saved HTML page.`);
  return { kind: 'file', file };
}

/** Chromium, or Firefox where it alone is there; with Google Chrome alone the steps by hand. */
async function chooseBrowser() {
  for (const name of ['chromium', 'firefox']) {
    const executable = findBrowser(name);
    if (executable) return { name, executable };
  }
  if (findBrowser('chrome')) return { name: 'chrome', executable: null };
  await offerBrowsers(['chromium']);
  const executable = findBrowser('chromium');
  return executable ? { name: 'chromium', executable } : null;
}

function tellChromeSteps() {
  console.log(
    [
      'Google Chrome no longer loads an extension from the command line. By hand it is four steps:',
      '  1. Open chrome://extensions',
      '  2. Switch on "Developer mode", at the upper right.',
      '  3. Press "Load unpacked" and choose this folder:',
      `     ${path.join(root, '.output', 'chrome-mv3')}`,
      `  4. Open ${LIST}`,
      'With Chromium or Firefox on this machine, npm start opens it by itself.',
    ].join('\n'),
  );
}

/** Opens a window and waits until the reader closes it. */
async function openWindow({ name, executable }, address) {
  const profile = path.join(root, '.cache', `start-${name}`);
  mkdirSync(profile, { recursive: true });
  say(`opening ${address}; close the browser's window to end`);
  if (name === 'firefox') {
    const { code, text } = await runTool('web-ext', [
      ...[
        'run',
        '--source-dir',
        path.join(root, '.output', 'firefox-mv3'),
        '--firefox',
        executable,
      ],
      ...['--firefox-profile', profile, '--keep-profile-changes', '--no-reload', '--no-input'],
      // The add-on is a temporary one: without these its data would go with it.
      ...['--pref', 'extensions.webextensions.keepStorageOnUninstall=true'],
      ...['--pref', 'extensions.webextensions.keepUuidOnUninstall=true'],
      ...['--start-url', address],
    ]);
    if (code !== 0) throw new Plain(`Firefox could not be opened:\n${text}`);
    return 0;
  }
  const args = [
    `--user-data-dir=${profile}`,
    `--load-extension=${path.join(root, '.output', 'chrome-mv3')}`,
    '--no-first-run',
    '--no-default-browser-check',
    // Chromium refuses to run its sandbox as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    address,
  ];
  const { code, text } = await run(executable, args);
  if (code !== 0) throw new Plain(`Chromium could not be opened:\n${text}`);
  return 0;
}

/** The part that drives a browser needs the dependencies, so it is a program of its own. */
function runDemo(choice, target) {
  const bin = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const request = JSON.stringify({ ...choice, target, isShown: hasDisplay() });
  const args = [bin, path.join(root, 'scripts', 'start-demo.ts'), request];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

await runCommand(async () => {
  const target = readTarget(process.argv[2]);
  await installDependencies();
  const choice = await chooseBrowser();
  if (!choice) return 1;
  const built = await build(choice.name === 'firefox' ? 'firefox' : 'chrome');
  if (built.code !== 0) throw new Plain(`The extension could not be built:\n${built.text}`);
  if (choice.name === 'chrome') {
    tellChromeSteps();
    return 0;
  }
  if (hasDisplay() && target.kind !== 'file') return openWindow(choice, target.address ?? LIST);
  return runDemo(choice, target);
});
