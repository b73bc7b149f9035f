// Entries come in and go to the Zotero that runs on this machine, by the address that its own connector
// uses; how that went goes out. Nothing is asked before the reader has pressed, and of no other host.
import { toZoteroItem } from '../formats/zotero-item.ts';
import type { Entry } from '../paper/entry.ts';

/** Zotero's own port for its connector (zotero.org/support/dev/client_coding/connector_http_server). */
const ADDRESS = 'http://127.0.0.1:23119/connector/';
/** Match pattern of the one optional host. */
export const ZOTERO_HOST = 'http://127.0.0.1/*';
/** Items of one request: Zotero writes them in one transaction, and shows its progress by the request. */
const BATCH = 25;
/** Zotero may be writing: that takes longer than finding out that it is not there. */
const PATIENCE_MS = 30_000;

export interface ZoteroDoor {
  /** To be called in the press itself. */
  requestAccess(): Promise<boolean>;
  fetch: typeof fetch;
}

/** Where Zotero would put them: the collection or library that is open there. */
export type FoundZotero =
  | { state: 'found'; where: string }
  | { state: 'readOnly'; where: string }
  | { state: 'absent' };

interface Selected {
  name?: string | null;
  libraryName?: string;
  libraryEditable?: boolean;
}

/** Whether Zotero is there, and what is open in it. Never throws. */
export async function findZotero(door: ZoteroDoor): Promise<FoundZotero> {
  const response = await post(door, 'getSelectedCollection', {});
  if (!response?.ok) return { state: 'absent' };
  const selected: Selected = await response.json().catch(() => ({}));
  const where = selected.name || selected.libraryName || 'Zotero';
  return { state: selected.libraryEditable === false ? 'readOnly' : 'found', where };
}

/**
 * Hands the entries over in order and answers how many are there; fewer than all where Zotero takes no
 * more. `onSent` is told of each batch.
 */
export async function handToZotero(
  entries: readonly Entry[],
  door: ZoteroDoor,
  onSent: (sent: number) => void,
): Promise<number> {
  let sent = 0;
  while (sent < entries.length) {
    const batch = entries.slice(sent, sent + BATCH);
    const response = await post(door, 'saveItems', {
      // Zotero refuses a session that it knows already, so that nothing comes twice.
      sessionID: crypto.randomUUID(),
      uri: 'https://arxiv.org/',
      items: batch.map(toZoteroItem),
    });
    if (!response?.ok) return sent;
    sent += batch.length;
    onSent(sent);
  }
  return sent;
}

/** Null where nothing answers at that address. */
async function post(door: ZoteroDoor, name: string, body: object): Promise<Response | null> {
  const request = {
    method: 'POST',
    // Zotero answers a browser's own pages only with this header.
    headers: { 'Content-Type': 'application/json', 'X-Zotero-Connector-API-Version': '3' },
    credentials: 'omit',
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
  } as const;
  return door.fetch(ADDRESS + name, request).catch(() => null);
}
