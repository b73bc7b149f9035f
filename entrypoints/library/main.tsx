// Mounts the library tab and hands it the wire, and a way to give the reader a file.
import { render } from 'preact';
import { browser } from '#imports';
import { FEED_HOSTS, getsTerms, TERMS_DATA, toPattern } from '../../src/feeds/hosts.ts';
import type { KeepDoor } from '../../src/views/BackupSection.tsx';
import type { GiveFile } from '../../src/views/ExportSection.tsx';
import { followTheme } from '../../src/views/follow-theme.ts';
import { ZOTERO_HOST, type ZoteroDoor } from '../../src/views/hand-to-zotero.ts';
import { Library } from '../../src/views/Library.tsx';
import { speakIn } from '../../src/views/say.ts';
import { keepDrafts } from '../../src/views/stored-drafts.ts';
import type { FeedDoor } from '../../src/views/today/use-feeds.ts';
import type { NoticeDoor } from '../../src/views/today/use-telling.ts';
import type { ImportDoor } from '../../src/views/use-imports.ts';
import { ask } from '../../src/wire/ask.ts';
import type { ImportEvent, ImportOrder } from '../../src/wire/import-messages.ts';
import { words } from '../../src/words.ts';
import '../../src/views/pages.css';
import '../../src/views/related.css';
import '../../src/views/search.css';
import '../../src/views/shelf.css';
import '../../src/views/paper.css';
import '../../src/views/paper-page.css';
import '../../src/views/imports.css';
import '../../src/views/topics.css';
import '../../src/views/backups.css';
import '../../src/views/today.css';

/** A download through a Blob link: no permission, no request. */
const giveFile: GiveFile = (name, content, type = 'application/json') => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the Blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

const importDoor: ImportDoor = {
  open(hear) {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ImportEvent>) => hear(data));
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      hear({ event: 'crashed', message });
    });
    return (order: ImportOrder) => worker.postMessage(order);
  },
  persist: () => navigator.storage.persist(),
};

/** Chromium exempts what holds `unlimitedStorage` from clearing, though it answers otherwise. */
const keepDoor: KeepDoor = {
  isKept: async () => !import.meta.env.FIREFOX || navigator.storage.persisted(),
  persist: () => navigator.storage.persist(),
};

const zoteroDoor: ZoteroDoor = {
  requestAccess: () => browser.permissions.request({ origins: [ZOTERO_HOST] }),
  fetch: (...request) => fetch(...request),
};

const drafts = keepDrafts(localStorage);
const notices = { permissions: ['notifications' as const] };
const feedDoor: FeedDoor & NoticeDoor = {
  mayNotify: () => browser.permissions.contains(notices),
  requestNotices: () => browser.permissions.request(notices),
  giveNoticesBack: () => browser.permissions.remove(notices),
  requestAccess: (kind, address = '') => {
    const host = kind === 'feed' ? new URL(address).host : FEED_HOSTS[kind];
    // Firefox asks for what is sent in the same press; other browsers would not know the name.
    const isTerms = import.meta.env.FIREFOX && getsTerms(host);
    return browser.permissions.request({
      origins: [toPattern(host)],
      ...(isTerms && { data_collection: [TERMS_DATA] }),
    });
  },
};

speakIn(document);
followTheme(document);
document.title = `${words('library.title')} · ${words('extName')}`;
const place = document.getElementById('view');
if (place) {
  render(
    <Library
      ask={ask}
      giveFile={giveFile}
      importDoor={importDoor}
      keepDoor={keepDoor}
      zoteroDoor={zoteroDoor}
      drafts={drafts}
      feedDoor={feedDoor}
    />,
    place,
  );
}
