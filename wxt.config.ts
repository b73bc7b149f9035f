// The build: one code base, Manifest V3 for Chrome and Firefox.
// Host permissions come from src/sites, so a site is added in its own room alone.
import { createRequire } from 'node:module';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { ANY_HOST, hostPattern, TERMS_DATA } from './src/feeds/hosts.ts';
import { siteMatches } from './src/sites/index.ts';
import { ZOTERO_HOST } from './src/views/hand-to-zotero.ts';

const permissions = ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'contextMenus'];

const key = (suggested: string, text: string) => ({
  suggested_key: { default: suggested },
  description: `__MSG_${text}__`,
});

const CONTEXT = 'wxt/utils/content-script-context';

/**
 * WXT hands each content script a context and tells the page's document of it by an event. Ours takes
 * nothing of it (`takePage` and the presence do what it is for), and it weighs a thirtieth of what a
 * page may be given.
 */
const withoutContext: Plugin = {
  name: 'without-context',
  enforce: 'pre',
  resolveId: (id) => (id === CONTEXT ? `\0${CONTEXT}` : null),
  load: (id) => (id === `\0${CONTEXT}` ? 'export class ContentScriptContext {}' : null),
};

const ENTITIES = 'decode-named-character-reference';

/** The Markdown parser would have the page's own parser read `&amp;` and the like, by `innerHTML`; a table does. */
const withoutMarkup: Plugin = {
  name: 'without-markup',
  enforce: 'pre',
  resolveId: (id) => (id === ENTITIES ? createRequire(import.meta.url).resolve(ENTITIES) : null),
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  // Styles stay as written: lowering light-dark() ties it to a `color-scheme` in the same file, but
  // marks take theirs from a sheet of its own.
  vite: () => ({
    plugins: [preact(), withoutContext, withoutMarkup],
    build: { cssTarget: ['chrome125', 'firefox142'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? permissions : [...permissions, 'sidePanel'],
    host_permissions: siteMatches,
    // Zotero on this machine, asked for when papers are first handed to it; arXiv's feeds, when they are switched on.
    optional_host_permissions: [
      ZOTERO_HOST,
      hostPattern('arxiv'),
      hostPattern('backfill'),
      ANY_HOST,
    ],
    // Asked for at the switch of the notification.
    optional_permissions: ['notifications'],
    action: { default_title: '__MSG_extName__' },
    omnibox: { keyword: 'sch' },
    // Four at most may be suggested. None is one of Zotero's, PaperMemory's, arxiv-utils' or Obsidian's.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' } },
      'save-paper': key('Alt+Shift+S', 'toolbar_key_save'),
      'open-panel': key('Alt+Shift+R', 'toolbar_key_panel'),
      'open-library': key('Alt+Shift+L', 'toolbar_key_library'),
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'scholium@scholium.local',
          strict_min_version: '142.0',
          // Asked for at the switch of a source to which the reader's own words go.
          data_collection_permissions: { required: ['none'], optional: [TERMS_DATA] },
        },
      },
    }),
  }),
});
