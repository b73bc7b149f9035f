// A built extension comes in; a copy goes out whose optional hosts are granted, since no prompt of a browser can
// be pressed here. Whoever asks for it removes it.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @throws where this host is no optional one: then the prompt that is passed by was never there. */
export function grantHosts(present: string, host: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'scholium-granted-'));
  cpSync(present, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  const { optional_host_permissions: optional = [], host_permissions: hosts = [] } = manifest;
  if (!optional.includes(host)) throw new Error(`${host} is not optional.`);
  const { optional_host_permissions: _, ...rest } = manifest;
  writeFileSync(file, JSON.stringify({ ...rest, host_permissions: [...hosts, ...optional] }));
  return folder;
}
