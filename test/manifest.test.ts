// What the built extension asks of the browser, against the list that the product promises, and
// what it weighs on a page. Needs the build of both browsers, which `npm test` makes first.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const hosts = [
  'https://arxiv.org/*',
  'https://www.arxiv.org/*',
  'https://export.arxiv.org/*',
  'https://ar5iv.labs.arxiv.org/*',
  'https://huggingface.co/*',
];
const permissions = ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'contextMenus'];
const golden = {
  'chrome-mv3': { permissions: [...permissions, 'sidePanel'], hosts },
  'firefox-mv3': { permissions, hosts },
};
/** Keys of Zotero's connector, PaperMemory, arxiv-utils and Obsidian's clipper. */
const TAKEN = new Set([
  'Ctrl+Shift+S',
  'Ctrl+Shift+E',
  'Ctrl+Shift+M',
  'Alt+Shift+E',
  'Alt+A',
  'Ctrl+Shift+O',
  'Alt+Shift+O',
  'Alt+Shift+H',
]);
/** Bytes after gzip that the content script may weigh. */
const CONTENT_BUDGET = 30_000;
/** The same for the second script, which comes once marks stand. */
const TOOLS_BUDGET = 36_000;

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  content_scripts: { matches: string[]; js: string[]; css?: string[]; run_at: string }[];
  [key: string]: unknown;
}

/** What a manifest asks for, in the form of the golden list. */
function asked(manifest: Manifest) {
  return { permissions: manifest.permissions, hosts: manifest.host_permissions };
}

describe.each(Object.keys(golden) as (keyof typeof golden)[])('the manifest of %s', (target) => {
  const folder = `.output/${target}`;
  const manifest: Manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));

  it('asks for the golden list and nothing else', () => {
    expect(asked(manifest)).toEqual(golden[target]);
    const greedy = { ...manifest, host_permissions: [...hosts, '<all_urls>'] };
    expect(asked(greedy)).not.toEqual(golden[target]);
  });

  it('opens no door to pages', () => {
    expect(manifest.manifest_version).toBe(3);
    for (const door of [
      'web_accessible_resources',
      'externally_connectable',
      // The browsers' own: scripts of the package alone.
      'content_security_policy',
    ])
      expect(manifest).not.toHaveProperty(door);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual([
      'http://127.0.0.1/*',
      'https://rss.arxiv.org/*',
      'https://oaipmh.arxiv.org/*',
      // Of these one host at a time, that of the feed that was named.
      'https://*/*',
    ]);
  });

  it('says what of the reader it would send, of which nothing without being asked', () => {
    const settings = manifest.browser_specific_settings as
      | { gecko: { data_collection_permissions: unknown } }
      | undefined;
    const data = { required: ['none'], optional: ['searchTerms'] };
    const isFirefox = target === 'firefox-mv3';
    expect(settings?.gecko.data_collection_permissions).toEqual(isFirefox ? data : undefined);
  });

  it('has one keyword, and suggests four keys at most, none that a well-known neighbour has', () => {
    expect(manifest.omnibox).toEqual({ keyword: 'sch' });
    const commands = manifest.commands as Record<string, { suggested_key?: { default: string } }>;
    const keys = Object.values(commands).flatMap(
      ({ suggested_key }) => suggested_key?.default ?? [],
    );
    expect(keys).toEqual(['Alt+Shift+P', 'Alt+Shift+S', 'Alt+Shift+R', 'Alt+Shift+L']);
    expect(keys.filter((key) => TAKEN.has(key))).toEqual([]);
    expect(TAKEN.has('Alt+Shift+E')).toBe(true);
  });

  it('has a side panel that opens at a press alone', () => {
    const [panel, other] =
      target === 'firefox-mv3'
        ? ['sidebar_action', 'side_panel']
        : ['side_panel', 'sidebar_action'];
    expect(manifest).not.toHaveProperty(other);
    if (target === 'chrome-mv3')
      expect(manifest[panel]).toEqual({ default_path: 'sidepanel.html' });
    else {
      expect(manifest[panel]).toMatchObject({
        default_panel: 'sidepanel.html',
        default_title: 'Scholium',
        open_at_install: false,
      });
    }
  });

  it('reads pages from the start of the document, on these hosts, with no style sheet file', () => {
    const [script, ...others] = manifest.content_scripts;
    expect(others).toEqual([]);
    expect(script?.run_at).toBe('document_start');
    expect(script?.css).toBeUndefined();
    expect([...(script?.matches ?? [])].sort()).toEqual([...hosts].sort());
  });

  it('puts no more on a page than its budget', () => {
    const scripts = readdirSync(`${folder}/content-scripts`);
    const bytes = scripts.map((name) =>
      gzipSync(readFileSync(`${folder}/content-scripts/${name}`)),
    );
    const total = bytes.reduce((sum, { length }) => sum + length, 0);
    expect(total).toBeGreaterThan(1000);
    expect(total).toBeLessThanOrEqual(CONTENT_BUDGET);
    const tools = gzipSync(readFileSync(`${folder}/page-tools.js`)).length;
    expect(tools).toBeGreaterThan(1000);
    expect(tools).toBeLessThanOrEqual(TOOLS_BUDGET);
  });
});
