// The modules that a build has put together come in, the software bill of materials goes out: each package
// whose code is in the extension, with its version, licence and hash, as CycloneDX 1.5 has it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Component {
  type: 'library';
  name: string;
  version: string;
  purl: string;
  licenses: { license: { id: string } }[];
  hashes: { alg: 'SHA-512'; content: string }[];
}

/** What a lockfile tells of a package, by the folder that it is installed in. */
export type Locked = Readonly<Record<string, { integrity?: string }>>;

interface PackageFile {
  name?: string;
  version?: string;
  license?: string;
}

/** The folder of the package that a module is of, from `node_modules` on; null for a module of ours. */
export function findPackage(module: string): string | null {
  const clean = module.replaceAll('\\', '/').replace(/^\0+/, '').split('?')[0] ?? '';
  const at = clean.lastIndexOf('node_modules/');
  if (at < 0) return null;
  const [scope = '', name = ''] = clean.slice(at + 'node_modules/'.length).split('/');
  // A package may lie inside another's own folder.
  const from = clean.indexOf('node_modules/');
  return (
    clean.slice(from, at) +
    ['node_modules', scope, ...(scope.startsWith('@') ? [name] : [])].join('/')
  );
}

/** Base64 as lockfiles have it, to hexadecimal digits as bills have it. */
const toHex = (integrity: string): string =>
  Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');

/** @throws where a package tells no name, version or licence, or the lockfile has no hash of it. */
export function toComponent(folder: string, root: string, locked: Locked): Component {
  const file = path.join(root, folder, 'package.json');
  const { name, version, license } = JSON.parse(readFileSync(file, 'utf8')) as PackageFile;
  const integrity = locked[folder]?.integrity;
  if (!name || !version || !license || !integrity?.startsWith('sha512-'))
    throw new Error(`${folder} tells no name, version, licence or hash.`);
  return {
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [{ license: { id: license } }],
    hashes: [{ alg: 'SHA-512', content: toHex(integrity) }],
  };
}

/** One serial number for one content: nothing in it is drawn by chance or told by a clock. */
export function toBill(version: string, components: readonly Component[]): string {
  // A package may be installed in two folders.
  const each = new Map(components.map((component) => [component.purl, component]));
  const sorted = [...each.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
  const digest = createHash('sha256')
    .update(JSON.stringify([version, sorted]))
    .digest('hex');
  const parts = [8, 12, 16, 20, 32].map((end, i, ends) => digest.slice(ends[i - 1] ?? 0, end));
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${parts.join('-')}`,
    version: 1,
    metadata: { component: { type: 'application', name: 'scholium', version } },
    components: sorted,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
