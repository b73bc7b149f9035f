// A fresh clone comes in; installed dependencies, browsers and built extensions go out.
// Plain Node without any dependency: it runs before there are any. Nothing is installed on the
// system without a yes, or `CI` in the environment, which stands for one.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import readline from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { findBrowser, planInstall } from './browsers.mjs';
import { Plain } from './plain.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Tells what is being done, in one line. */
export const say = (line) => console.log(`· ${line}`);

/**
 * Runs a command in the project's folder; answers its exit code and what it wrote.
 * With `isShown` it writes straight to the terminal and the answer holds no text.
 */
export function run(command, args, { isShown = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      // Windows runs its .cmd files through a shell alone.
      shell: command.endsWith('.cmd'),
      stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
    });
    let text = '';
    child.stdout?.on('data', (piece) => {
      text += piece;
    });
    child.stderr?.on('data', (piece) => {
      text += piece;
    });
    child.on('error', (error) => resolve({ code: 127, text: `${command}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

/** Runs the script of an installed package: `runTool('vitest', ['run'])`. */
export function runTool(name, args, options) {
  const folder = path.join(root, 'node_modules', ...(TOOL_PACKAGES[name] ?? name).split('/'));
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[name];
  return run(process.execPath, [path.join(folder, file), ...args], options);
}
const TOOL_PACKAGES = { tsc: 'typescript', biome: '@biomejs/biome' };

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 12)) return;
  throw new Plain(`Scholium is built with Node 20.12 or later; this is ${process.versions.node}.`);
}

const readPackages = (file) => {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return null;
  }
};

/** Whether node_modules holds what the lockfile asks for, save parts for other systems. */
function isInstalled() {
  const wanted = readPackages('package-lock.json') ?? {};
  const held = readPackages('node_modules/.package-lock.json');
  if (!held) return false;
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || (held[name] ? held[name].version === version : optional === true),
  );
}

/** Installs the dependencies at the versions of the lockfile, where they are not there yet. */
export async function installDependencies() {
  checkNode();
  if (isInstalled()) return;
  say('installing the dependencies (npm ci), about a minute');
  const npm = process.env.npm_execpath;
  const { code, text } = npm
    ? await run(process.execPath, [npm, 'ci'])
    : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci']);
  if (code === 0) return;
  throw new Plain(`The dependencies could not be installed:\n${text}`);
}

/** Asks on the terminal; false where there is none. `CI` says yes. */
async function isAgreed(question) {
  if (process.env.CI) return true;
  if (!process.stdin.isTTY) return false;
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

/** Offers to install browsers by the system's package manager; answers whether it was done. */
export async function offerBrowsers(names) {
  const wanted = names.map((name) => (name === 'firefox' ? 'Firefox' : 'Chromium')).join(' and ');
  const plan = planInstall(names);
  if (!plan) {
    console.log(`${wanted} was not found. Install it from its makers' page, then run this again.`);
    return false;
  }
  const lines = plan.lines.map((line) => line.join(' '));
  console.log(`${wanted} was not found. It would be installed by:\n  ${lines.join('\n  ')}`);
  if (!plan.isAllowed || !(await isAgreed('Install now?'))) {
    console.log('Run these lines, then run this command again.');
    return false;
  }
  for (const [command, ...args] of plan.lines) {
    say([command, ...args].join(' '));
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    // sudo asks for its password on the terminal itself.
    const { code, text } = await run(command, args, { isShown: !process.env.CI, env });
    if (code !== 0) throw new Plain(`${lines.join(' && ')} failed:\n${text}`);
  }
  return true;
}

/** Finds both browsers, installing what is missing where that is agreed to. */
export async function findOrOfferBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0) await offerBrowsers(missing);
  return Object.fromEntries(names.map((name) => [name, findBrowser(name)]));
}

/** Builds the extension for `chrome` or `firefox` into `.output`. */
export async function build(target) {
  say(`building the extension for ${target === 'chrome' ? 'Chromium' : 'Firefox'}`);
  return runTool('wxt', ['build', '-b', target]);
}

/** Runs a command's whole work; failures that are told in plain words end it with code 1. */
export async function runCommand(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(error instanceof Plain ? error.message : error);
    process.exitCode = 1;
  }
}
