// The built extension comes in; a copy of it goes out whose background has a fault of storing put before
// its own code: what a sound test of kills must find. It must never touch the build itself.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Each is a script that runs in the background before the product's own. */
export const FAULTS = {
  /**
   * The transaction is believed complete once its requests are answered, and is held open for longer.
   * The second copy, which is written before the reader is told, would wait for it: it is taken away.
   */
  'tells before the transaction is complete': `
    chrome.storage.local.get = () => Promise.reject(new Error('planted'));
    const HELD_MS = 700;
    const states = new WeakMap();
    const follow = (store, request) => {
      const { transaction } = store;
      if (transaction.db.name !== 'scholium-reader' || transaction.mode !== 'readwrite') return;
      const state = states.get(transaction) ?? { open: 0, until: Date.now() + HELD_MS };
      if (!states.has(transaction)) {
        states.set(transaction, state);
        const hold = () => {
          if (Date.now() < state.until) count.call(store).onsuccess = hold;
        };
        hold();
      }
      state.open += 1;
      request.addEventListener('success', () => {
        state.open -= 1;
        clearTimeout(state.timer);
        state.timer = setTimeout(() => {
          if (state.open === 0) transaction.oncomplete?.(new Event('complete'));
        }, 20);
      });
    };
    const { count } = IDBObjectStore.prototype;
    for (const name of ['add', 'put', 'delete', 'get', 'getAll', 'count', 'openCursor']) {
      const real = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (...given) {
        const request = real.apply(this, given);
        follow(this, request);
        return request;
      };
    }`,
  'drops one write of five': `
    let writes = 0;
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      const isTheirs = ['entries', 'overlay', 'corrections'].includes(this.name);
      const request = put.apply(this, given);
      if (isTheirs && ++writes % 5 === 0) {
        request.addEventListener('success', () => this.delete(request.result));
      }
      return request;
    };`,
  'empties the notes of other papers': `
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === 'entries') {
        this.openCursor().onsuccess = ({ target: { result: cursor } }) => {
          if (!cursor) return;
          if (cursor.key !== given[0].key) cursor.update({ ...cursor.value, note: '' });
          cursor.continue();
        };
      }
      return put.apply(this, given);
    };`,
} as const;

export type FaultName = keyof typeof FAULTS;

/** Folder of the faulty copy, and the call that takes it away again. */
export function plantFault(extension: string, fault: FaultName) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'scholium-planted-'));
  cpSync(extension, folder, { recursive: true });
  const background = path.join(folder, 'background.js');
  const own = readFileSync(background, 'utf8');
  writeFileSync(background, `(() => {${FAULTS[fault]}\n})();\n${own}`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
