// A browser that carries the built extension comes in; the engine inside it goes out: filled with
// containers, asked by messages as a page asks, killed, and looked at from outside.
import type { ContainerFile } from './containers.ts';

export interface EngineWorld {
  /** Makes these containers all that was imported; what stood before is gone. */
  fill(containers: readonly ContainerFile[]): Promise<void>;
  /** Whether what pages show is written down from now on. */
  remember(remembers: boolean): Promise<void>;
  /** The answer to one request. @throws where it was refused. */
  ask<T>(name: string, request: unknown): Promise<T>;
  /** Milliseconds from each question to its answer, one after another, by the asking page's clock. */
  time(name: string, requests: readonly unknown[]): Promise<number[]>;
  /** Ends the background; the next question wakes it. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** A document of the extension that runs no script of its own. */
export const QUIET_PAGE = 'content-scripts/paper-pages.js';

/** In a page of the extension: a place to put files. */
export const OPEN_INPUT = `(() => {
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', multiple: true, id: 'bench-files' });
  document.documentElement.append(input);
  return true;
})()`;

/**
 * In a page of the extension: whether the seed stands in its own container, as it does with a reader soon
 * after the first page. Until then each waking would make its index anew.
 */
export const SEED_HAS_SETTLED = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await done(indexedDB.open('scholium-corpus'));
  const rows = await done(database.transaction('corpora').objectStore('corpora').getAll());
  database.close();
  return rows.some(({ kind, segments }) => kind === 'seed' && segments.length > 0);
})()`;

/** What has the library settle: a page's rows. */
export const FIRST_PAGE = { mentions: [{ role: 'row', title: 'The first page of a reader' }] };

/** In a page of the extension: writes the files of the input as containers of one corpus. */
export const fillFrom = (containers: readonly ContainerFile[]) => `(async () => {
  const counts = ${JSON.stringify(containers.map(({ papers }) => papers))};
  const input = document.querySelector('#bench-files');
  const files = [...input.files];
  if (files.length !== counts.length) throw new Error('The files did not come.');
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await done(indexedDB.open('scholium-corpus'));
  const blobs = [];
  for (const file of files) blobs.push(new Blob([await file.arrayBuffer()]));
  const transaction = database.transaction(['corpora', 'containers'], 'readwrite');
  const ended = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  const containers = transaction.objectStore('containers');
  const corpora = transaction.objectStore('corpora');
  // The seed stays where it has settled: without its container it would be nowhere.
  for (const { id, kind, segments } of await done(corpora.getAll())) {
    if (kind === 'seed') continue;
    for (const segment of segments) containers.delete(segment.id);
    corpora.delete(id);
  }
  const segments = blobs.map((blob, i) => {
    const id = 'bench-' + i;
    containers.put({ id, blob });
    return { id, papers: counts[i], bytes: blob.size, dropped: [] };
  });
  if (segments.length > 0) {
    corpora.put({ id: 'bench', kind: 'imported', name: 'bench', addedAt: 1, segments, state: 'ready' });
  }
  await ended;
  database.close();
  input.remove();
  return segments.length;
})()`;

const toEnvelope = (name: string, request: unknown) => ({ scholium: 1, name, request });
const SEND = '(globalThis.browser ?? globalThis.chrome).runtime.sendMessage';

export const askFrom = (name: string, request: unknown) =>
  `${SEND}(${JSON.stringify(toEnvelope(name, request))})`;

export const timeFrom = (name: string, requests: readonly unknown[]) => `(async () => {
  const envelopes = ${JSON.stringify(requests.map((request) => toEnvelope(name, request)))};
  const times = [];
  for (const envelope of envelopes) {
    const start = performance.now();
    const reply = await ${SEND}(envelope);
    times.push(performance.now() - start);
    if (!reply.ok) throw new Error(reply.message);
  }
  return times;
})()`;

/**
 * In a page of the extension: whether what pages show is written down. Not while figures are taken,
 * so that none waits for it.
 */
export const rememberMet = (remembers: boolean) =>
  `(globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: {
    version: 1, sites: { arxiv: true, huggingface: true }, rememberMet: ${remembers} } }).then(() => true)`;

export interface Reply {
  ok: boolean;
  answer: unknown;
  message?: string;
}

export function readReply<T>(reply: Reply): T {
  if (!reply.ok) throw new Error(`The extension refused: ${reply.message}`);
  return reply.answer as T;
}
