// The stage of the page benchmarks: one loopback web with the pages that are measured, and two
// browsers of one build, with the extension and without. `args` are more switches for both.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Chromium } from '../../test/e2e/chromium.ts';
import { launchChromium } from '../../test/e2e/chromium.ts';
import { MEASURED_S } from '../../test/e2e/in-time.ts';
import type { LoopbackWeb } from '../../test/e2e/server.ts';
import { startLoopbackWeb } from '../../test/e2e/server.ts';
import { findBrowser } from '../browsers.mjs';
import type { BenchPage } from './pages.ts';

export interface Stage {
  web: LoopbackWeb;
  pages: readonly BenchPage[];
  /** The browser that carries the extension, and its bare twin. */
  marked: Chromium;
  bare: Chromium;
  close(): Promise<void>;
}

/** Switches under which all pages share one renderer, so that whatever stays behind adds up there. */
export const ONE_PROCESS = ['--disable-site-isolation-trials', '--renderer-process-limit=1'];

/**
 * Both browsers are loaded the same way. The bare twin carries an extension too, one that does
 * nothing: an extension's mere presence costs a page a little, and is not what is measured.
 */
export async function openStage(
  pages: readonly BenchPage[],
  args: readonly string[] = [],
): Promise<Stage> {
  const build = '.output/chrome-mv3';
  if (!existsSync(build)) throw new Error('Build the extension first: npm run build');
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found; `npm test` offers to install one.');
  const folder = mkdtempSync(path.join(tmpdir(), 'scholium-bench-'));
  // A copy: a build made meanwhile must not pull the files from under the browser.
  const extension = path.join(folder, 'extension');
  cpSync(build, extension, { recursive: true });
  const idle = path.join(folder, 'idle');
  mkdirSync(idle);
  const manifest = { manifest_version: 3, name: 'idle', version: '1' };
  writeFileSync(path.join(idle, 'manifest.json'), JSON.stringify(manifest));

  const web = await startLoopbackWeb();
  for (const { address, html, sheet } of pages) web.serve(address, { html, sheet });
  const launch = (name: string, folderOf: string) =>
    launchChromium({
      executablePath,
      extension: folderOf,
      profile: path.join(folder, name),
      answerS: MEASURED_S,
      proxy: web.proxy,
      args,
    });
  const marked = await launch('marked', extension);
  const bare = await launch('bare', idle);
  return {
    web,
    pages,
    marked,
    bare,
    async close() {
      await Promise.all([marked.close(), bare.close()]);
      await web.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The q-quantile of a sample by linear interpolation; NaN of an empty one. */
export function quantile(sample: readonly number[], q: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (sample: readonly number[]): number => quantile(sample, 0.5);
