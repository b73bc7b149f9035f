// A built extension comes in; a copy goes out whose optional hosts and permissions are granted, since no prompt of a browser can
// be pressed here. Whoever asks for it removes it.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ANY = 'https://*/*';

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
  writeFileSync(file, JSON.stringify({ ...manifest, ...more }));
  return folder;
}
