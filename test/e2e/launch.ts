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

export async function launchBuilt(
  name: BrowserName,
  web: LoopbackWeb,
  more: Pick<LaunchOptions, 'keepsPages'> = {},
): Promise<BrowserUnderTest> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`No ${name} was found; npm test tells how to install it.`);
  const profile = mkdtempSync(path.join(os.tmpdir(), `scholium-${name}-`));
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const options = {
    executablePath,
    extension: findBuilt(name),
    profile,
    proxy: web.proxy,
    ...more,
  };
  const browser = await launch(options);
  return {
    ...browser,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
