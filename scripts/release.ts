// `npm run release [-- --node FILE]`: what both stores are given. Builds the extension for both browsers,
// then once more from the packed sources in an empty folder, with that other Node where one is named, and
// stops where a byte differs. Leaves the zips, the sources, the bill of materials and their hashes in
// `.output/release`. It sends nothing anywhere and knows no store's secret.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import type { Files } from './release/archive.ts';
import { findDifferences, readFolder, toArchive } from './release/archive.ts';
import type { Locked } from './release/bill.ts';
import { findPackage, toBill, toComponent } from './release/bill.ts';
import { findUncommitted, readSources, writeFiles } from './release/sources.ts';

const TARGETS = ['chrome', 'firefox'] as const;
type Target = (typeof TARGETS)[number];

const root = fileURLToPath(new URL('..', import.meta.url));
const outputOf = (folder: string, target: Target) => path.join(folder, '.output', `${target}-mv3`);
const say = (line: string) => console.log(`· ${line}`);

/** Builds for one browser; adds the folders of the packages whose code went in. */
async function buildHere(target: Target, packages: Set<string>): Promise<Files> {
  const collect = {
    name: 'bundled-packages',
    generateBundle(_: unknown, bundle: Record<string, { moduleIds?: string[] }>) {
      for (const { moduleIds = [] } of Object.values(bundle))
        for (const id of moduleIds) {
          const found = findPackage(id);
          if (found) packages.add(found);
        }
    },
  };
  rmSync(outputOf(root, target), { recursive: true, force: true });
  await build({ root, browser: target, vite: () => ({ plugins: [collect] }) });
  return readFolder(outputOf(root, target));
}

/** Builds from the sources alone, as a reviewer would, in a folder that is removed again. */
function buildElsewhere(sources: Files, node: string): Map<Target, Files> {
  const folder = mkdtempSync(path.join(tmpdir(), 'scholium-release-'));
  const npm = process.env.npm_execpath;
  // The build here has said that it is for production; npm would leave out what builds are made with.
  const { NODE_ENV: _, PATH, ...rest } = process.env;
  const env = { ...rest, PATH: `${path.dirname(node)}${path.delimiter}${PATH}` };
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    writeFiles(folder, sources);
    // No package's own script runs; ours, which makes types, is none that the build needs.
    if (npm) run(node, npm, 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
    else run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
    const wxt = path.join(folder, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    return new Map(
      TARGETS.map((target) => {
        run(node, wxt, 'build', '-b', target);
        return [target, readFolder(outputOf(folder, target))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const hashOf = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');

async function release(node: string): Promise<void> {
  const uncommitted = findUncommitted(root);
  if (uncommitted.length > 0)
    throw new Error(`Not committed yet, so not in the sources:\n${uncommitted.join('\n')}`);
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const packages = new Set<string>();
  const built = new Map<Target, Files>();
  for (const target of TARGETS) built.set(target, await buildHere(target, packages));
  const sources = readSources(root);
  say(
    `building again from the sources, with ${execFileSync(node, ['-v'], { encoding: 'utf8' }).trim()}`,
  );
  const again = buildElsewhere(sources, node);
  for (const [target, files] of built) {
    const differing = findDifferences(files, again.get(target) ?? new Map());
    if (differing.length > 0)
      throw new Error(`Built again, ${target} differs in:\n${differing.join('\n')}`);
    say(`${target}: ${files.size} files, the same byte for byte`);
  }
  const locked: Locked = lock.packages;
  const components = [...packages].map((folder) => toComponent(folder, root, locked));
  const artefacts = new Map<string, Uint8Array | string>([
    ...[...built].map(
      ([target, files]) => [`scholium-${version}-${target}.zip`, toArchive(files)] as const,
    ),
    [`scholium-${version}-sources.zip`, toArchive(sources)],
    [`scholium-${version}-bill.cdx.json`, toBill(version, components)],
  ]);
  writeArtefacts(artefacts);
}

function writeArtefacts(artefacts: ReadonlyMap<string, Uint8Array | string>): void {
  const folder = path.join(root, '.output', 'release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sums = [...artefacts].map(([name, content]) => `${hashOf(content)}  ${name}\n`);
  for (const [name, content] of artefacts) {
    writeFileSync(path.join(folder, name), content);
    say(`${name}: ${content.length.toLocaleString('en')} bytes`);
  }
  writeFileSync(path.join(folder, 'SHA256SUMS'), sums.join(''));
}

const { values } = parseArgs({ options: { node: { type: 'string', default: process.execPath } } });
try {
  await release(values.node);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
