// The machine comes in; paths of the browsers that can run the built extension go out, and the
// commands by which this system would install the ones that are missing.
// It must never install anything: set-up.mjs does, after a yes.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Plain } from './plain.mjs';

const inWindows = (...parts) =>
  ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .map((folder) => path.join(folder, ...parts));

const inMac = (app, binary) =>
  ['/Applications', path.join(os.homedir(), 'Applications')].map((folder) =>
    path.join(folder, `${app}.app`, 'Contents', 'MacOS', binary),
  );

const PLACES = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
    linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
    darwin: inMac('Chromium', 'Chromium'),
    win32: inWindows('Chromium', 'Application', 'chrome.exe'),
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    darwin: inMac('Firefox', 'firefox'),
    win32: inWindows('Mozilla Firefox', 'firefox.exe'),
  },
  chrome: {
    variable: 'CHROME_PATH',
    commands: ['google-chrome', 'google-chrome-stable'],
    linux: ['/opt/google/chrome/chrome'],
    darwin: inMac('Google Chrome', 'Google Chrome'),
    win32: inWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
  },
};

/** The path of a command on PATH, or null. */
export function findCommand(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      if (existsSync(file)) return file;
    }
  }
  return null;
}

/** Some systems put a stub there that only says how to install the browser: it fails here. */
function canRun(file) {
  if (process.platform === 'win32') return true;
  const told = spawnSync(file, ['--version'], { timeout: 30_000, stdio: 'ignore' });
  return told.status === 0;
}

/**
 * The path of `chromium`, `firefox` or `chrome`, or null.
 * @throws a Plain where the reader's own variable names a file that is not there.
 */
export function findBrowser(name) {
  const places = PLACES[name];
  const named = process.env[places.variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Plain(`${places.variable} names ${named}, and no such file is there.`);
  }
  const candidates = [...places.commands.map(findCommand), ...(places[process.platform] ?? [])];
  return candidates.find((file) => file && existsSync(file) && canRun(file)) ?? null;
}

const isUbuntu = () => {
  try {
    return /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

// By command of the package manager: how each browser is called there, and the lines to run.
// The lock timeout waits for another apt that holds dpkg.
const MANAGERS = [
  {
    // Ubuntu's own packages of both are stubs for snaps.
    command: 'snap',
    applies: isUbuntu,
    root: true,
    packages: { chromium: ['chromium'], firefox: ['firefox'] },
    lines: (packages) => packages.map((name) => ['snap', 'install', name]),
  },
  {
    command: 'apt-get',
    root: true,
    packages: { chromium: ['chromium', 'fonts-dejavu-core'], firefox: ['firefox-esr'] },
    lines: (packages) => [
      ['apt-get', '-o', 'DPkg::Lock::Timeout=600', 'update'],
      [
        ...['apt-get', '-o', 'DPkg::Lock::Timeout=600', 'install'],
        ...['-y', '--no-install-recommends', ...packages],
      ],
    ],
  },
  {
    command: 'dnf',
    root: true,
    packages: { chromium: ['chromium'], firefox: ['firefox'] },
    lines: (packages) => [['dnf', 'install', '-y', ...packages]],
  },
  {
    command: 'pacman',
    root: true,
    packages: { chromium: ['chromium'], firefox: ['firefox'] },
    lines: (packages) => [['pacman', '-S', '--noconfirm', '--needed', ...packages]],
  },
  {
    command: 'zypper',
    root: true,
    packages: { chromium: ['chromium'], firefox: ['MozillaFirefox'] },
    lines: (packages) => [['zypper', '--non-interactive', 'install', ...packages]],
  },
  {
    command: 'apk',
    root: true,
    packages: { chromium: ['chromium'], firefox: ['firefox-esr'] },
    lines: (packages) => [['apk', 'add', ...packages]],
  },
  {
    command: 'brew',
    root: false,
    packages: { chromium: ['chromium'], firefox: ['firefox'] },
    lines: (packages) => [['brew', 'install', '--cask', ...packages]],
  },
  {
    command: 'winget',
    root: false,
    packages: { chromium: ['Hibbiki.Chromium'], firefox: ['Mozilla.Firefox.ESR'] },
    lines: (packages) => packages.map((id) => ['winget', 'install', '-e', '--id', id]),
  },
];

/**
 * The commands that install browsers here, or null where no package manager is known.
 * `isAllowed` is false where they need root and neither we nor sudo can be it.
 */
export function planInstall(names) {
  const manager = MANAGERS.find(
    ({ command, applies }) => (applies?.() ?? true) && findCommand(command),
  );
  if (!manager) return null;
  const lines = manager.lines(names.flatMap((name) => manager.packages[name]));
  const isRoot = process.getuid?.() === 0;
  if (!manager.root || isRoot) return { lines, isAllowed: true };
  const sudo = process.env.CI ? ['sudo', '-n'] : ['sudo'];
  return {
    lines: lines.map((line) => [...sudo, ...line]),
    isAllowed: Boolean(findCommand('sudo')),
  };
}

/** Whether a window can be shown. */
export function hasDisplay() {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
