// A built extension comes in; a copy goes out whose optional hosts and permissions are granted, since no prompt of a browser can
// be pressed here. Whoever asks for it removes it.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ANY = 'https://*/*';

/** Firefox's optional data are granted as those are that come with the installation. */
function withData({ browser_specific_settings: settings }: Record<string, unknown>) {
  const gecko = (settings as { gecko?: Record<string, unknown> } | undefined)?.gecko;
  const { optional } = (gecko?.data_collection_permissions ?? {}) as { optional?: string[] };
  if (!gecko || !optional) return {};
  // What is not optional may not be asked for.
  const data = { data_collection_permissions: { required: optional, optional } };
  return { browser_specific_settings: { gecko: { ...gecko, ...data } } };
}

/** @throws where one is not optional: then the prompt that is passed by was never there. */
export function grantHosts(present: string, ...granted: string[]): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'scholium-granted-'));
  cpSync(present, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  const { optional_host_permissions: optional = [], host_permissions: hosts = [] } = manifest;
  const { optional_permissions: rights = [], permissions = [] } = manifest;
  const isOptional = (host: string) =>
    optional.includes(host) ||
    rights.includes(host) ||
    (host.startsWith('https://') && optional.includes(ANY));
  const other = granted.find((host) => !isOptional(host));
  if (other) throw new Error(`${other} is not optional.`);
  const isRight = (one: string) => rights.includes(one);
  const more = {
    host_permissions: [...hosts, ...granted.filter((one) => !isRight(one))],
    permissions: [...permissions, ...granted.filter(isRight)],
  };
  writeFileSync(file, JSON.stringify({ ...manifest, ...more, ...withData(manifest) }));
  return folder;
}
