// The built extension in Firefox, installed from a packed add-on as a reader has it, as an engine to
// measure.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchFirefox } from '../../test/e2e/firefox.ts';
import { MEASURED_S } from '../../test/e2e/in-time.ts';
import { startLoopbackWeb } from '../../test/e2e/server.ts';
import { until } from '../../test/e2e/until.ts';
import { findBrowser } from '../browsers.mjs';
import type { EngineWorld, Reply } from './world.ts';
import {
  askFrom,
  FIRST_PAGE,
  fillFrom,
  OPEN_INPUT,
  QUIET_PAGE,
  readReply,
  rememberMet,
  SEED_HAS_SETTLED,
  timeFrom,
} from './world.ts';

const BUILD = '.output/firefox-mv3';

/** Python's own zip, since no zip program is sure to be there. */
const PACK = `import os, sys, zipfile
with zipfile.ZipFile(sys.argv[2], 'w', zipfile.ZIP_DEFLATED) as packed:
    for folder, _, names in os.walk(sys.argv[1]):
        for name in names:
            file = os.path.join(folder, name)
            packed.write(file, os.path.relpath(file, sys.argv[1]))`;

const installFrom = (file: string) => `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
  const addon = await AddonManager.installTemporaryAddon(new FileUtils.File(${JSON.stringify(file)}));
  return addon.id;
})()`;

/** In the browser's window: puts files into the input of the page that is in front. */
const giveFiles = (files: readonly string[]) => `(async () => {
  const files = [];
  for (const file of ${JSON.stringify(files)}) files.push(await File.createFromFileName(file));
  const { messageManager } = gBrowser.selectedBrowser;
  const taken = new Promise((resolve) => {
    messageManager.addMessageListener('bench-taken', function take({ data }) {
      messageManager.removeMessageListener('bench-taken', take);
      resolve(data);
    });
  });
  const script = \`addMessageListener('bench-files', function take({ data }) {
    removeMessageListener('bench-files', take);
    const input = content.document.querySelector('#bench-files');
    input.mozSetFileArray(data.files);
    sendAsyncMessage('bench-taken', input.files.length);
  })\`;
  messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  messageManager.sendAsyncMessage('bench-files', { files });
  return taken;
})()`;

export async function openFirefoxWorld(): Promise<EngineWorld> {
  if (!existsSync(BUILD)) throw new Error('Build the extension first: npm run build');
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox was found; `npm test` offers to install one.');
  const folder = mkdtempSync(path.join(tmpdir(), 'scholium-bench-'));
  const packed = path.join(folder, 'scholium.xpi');
  execFileSync('python3', ['-c', PACK, BUILD, packed]);
  const web = await startLoopbackWeb();
  const profile = path.join(folder, 'profile');
  const options = { executablePath, extension: BUILD, profile, proxy: web.proxy, isBare: true };
  const browser = await launchFirefox({ ...options, answerS: MEASURED_S });
  await browser.evaluateInBrowser(installFrom(packed));
  const page = await browser.openExtensionPage(QUIET_PAGE);
  const ask = async <T>(name: string, request: unknown) =>
    readReply<T>(await page.evaluate<Reply>(askFrom(name, request)));
  await until('the background answers', async () => {
    await ask('prepare', {});
    return true;
  });
  await page.evaluate(rememberMet(false));
  await ask('annotate', FIRST_PAGE);
  await until('the seed has settled', async () => {
    return (await page.evaluate<boolean>(SEED_HAS_SETTLED)) || undefined;
  });
  return {
    ask,
    time: (name, requests) => page.evaluate<number[]>(timeFrom(name, requests)),
    async fill(containers) {
      await page.toFront();
      await page.evaluate(OPEN_INPUT);
      await browser.evaluateInBrowser(giveFiles(containers.map(({ file }) => file)));
      await page.evaluate(fillFrom(containers));
      await browser.killBackground();
      await ask('prepare', {});
    },
    remember: async (remembers) => void (await page.evaluate(rememberMet(remembers))),
    kill: () => browser.killBackground(),
    async close() {
      await browser.close();
      await web.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
