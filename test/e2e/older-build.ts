// The built extension comes in; a folder with an older build of it goes out, which can be made the present
// one as an update does it. It must never touch the build itself.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** How the older build calls the button that saves. */
export const OLDER_NAME = 'Keep it: ';
const NAME = 'Save: ';

export interface OlderBuild {
  folder: string;
  /** Puts the present build in its place. */
  renew(): void;
  remove(): void;
}

function rewrite(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Nothing was changed in ${file}.`);
  writeFileSync(file, after);
}

/** Another version, another script in pages, and other words. */
export function makeOlderBuild(present: string): OlderBuild {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'scholium-older-'));
  const renew = () => cpSync(present, folder, { recursive: true });
  renew();
  const at = (...parts: string[]) => path.join(folder, ...parts);
  rewrite(at('manifest.json'), (text) => text.replace(/"version":"[\d.]+"/, '"version":"0.0.9"'));
  rewrite(
    at('content-scripts', 'paper-pages.js'),
    (text) => `globalThis.isOlderScholium = true;\n${text}`,
  );
  rewrite(at('_locales', 'en', 'messages.json'), (text) => text.replaceAll(NAME, OLDER_NAME));
  return { folder, renew, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
