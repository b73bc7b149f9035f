// The name of a browser comes in; that browser with its built extension goes out, on a fresh
// profile whose folder goes away with it. A missing browser or build fails and is never skipped.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../scripts/browsers.mjs';
import type { BrowserUnderTest } from './browser-under-test.ts';
import type { LaunchOptions } from './chromium.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LoopbackWeb } from './server.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

const OUTPUT = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** Folder of the built extension. */
export function findBuilt(name: BrowserName): string {
  const folder = fileURLToPath(new URL(`../../${OUTPUT[name]}`, import.meta.url));
  if (existsSync(path.join(folder, 'manifest.json'))) return folder;
  throw new Error(`Nothing is built in ${OUTPUT[name]}: run npm run build first.`);
}

type Launch<B extends BrowserUnderTest> = (options: LaunchOptions) => Promise<B>;
type More = Pick<LaunchOptions, 'keepsPages' | 'keepsWelcome'>;

export function launchBuilt(
  name: BrowserName,
  web: LoopbackWeb,
  more: More = {},
): Promise<BrowserUnderTest> {
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  return launchFresh<BrowserUnderTest>(name, (options) => launch({ ...options, ...more }), web);
}

/** Launches a browser on a profile of its own. */
export async function launchFresh<B extends BrowserUnderTest>(
  name: BrowserName,
  launch: Launch<B>,
  web: LoopbackWeb,
): Promise<B> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`No ${name} was found; npm test tells how to install it.`);
  const profile = mkdtempSync(path.join(os.tmpdir(), `scholium-${name}-`));
  const options = { executablePath, extension: findBuilt(name), profile, proxy: web.proxy };
  const browser = await launch(options);
  return {
    ...browser,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
