// The answering side: a message comes in, a reply goes out, always, also where it is an error.
// What a message holds is checked before anything is done with it: its shape, and who sent it.
import { browser } from '#imports';
import type { EntriesChanged } from './page-messages.ts';
import type { Answers, FailureCode, Reply, RequestName, RequestOf } from './protocol.ts';
import { pageRequests, requests } from './protocol.ts';

/** Who asks, as far as a handler may know. */
export interface Asker {
  /** From a private window. */
  incognito: boolean;
  /** Where it asks from: the tab and its frame; absent for views of ours. */
  place?: { tabId: number; frameId: number };
}

export type Handlers = {
  [Name in RequestName]: (request: RequestOf<Name>, asker: Asker) => Promise<Answers[Name]>;
};

/** What the browser says of the sender of a message. */
export interface Sender {
  id?: string;
  origin?: string;
  url?: string;
  tab?: { id?: number; incognito?: boolean };
  frameId?: number;
}

export interface ServeParts {
  /** Our own id and the origin of our own pages. */
  extensionId: string;
  extensionOrigin: string;
  /** Origins of the pages that our content scripts stand in. */
  siteOrigins: ReadonlySet<string>;
  handlers: Handlers;
}

const FAILURES: readonly FailureCode[] = [
  'bad-request',
  'not-allowed',
  'database-unavailable',
  'database-newer',
  'disk-full',
  'failed',
  'changed-since',
  'too-many',
  'circle',
  'no-topic',
];

function originOf({ origin, url }: Sender): string | null {
  if (origin && origin !== 'null') return origin;
  try {
    const { protocol, host } = new URL(url ?? '');
    // `URL.origin` is "null" for the schemes of extensions.
    return `${protocol}//${host}`;
  } catch {
    return null;
  }
}

const refuse = (code: FailureCode, message: string): Reply => ({ ok: false, code, message });

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requests, name);
}

/** Pages of ours may ask anything, content scripts what `pageRequests` lists, others nothing. */
function mayAsk(name: RequestName, sender: Sender, parts: ServeParts): boolean {
  if (sender.id !== parts.extensionId) return false;
  const origin = originOf(sender);
  if (origin === null) return false;
  if (origin === parts.extensionOrigin) return true;
  return parts.siteOrigins.has(origin) && pageRequests.has(name);
}

/** Answers one message. Never throws, whatever the message is. */
export async function answerMessage(
  message: unknown,
  sender: Sender,
  parts: ServeParts,
): Promise<Reply> {
  try {
    if (typeof message !== 'object' || message === null) {
      return refuse('bad-request', 'The message is no request.');
    }
    const { scholium, name, request } = message as Record<string, unknown>;
    if (scholium !== 1 || !isRequestName(name)) {
      return refuse('bad-request', 'The request is not known.');
    }
    if (!mayAsk(name, sender, parts)) {
      return refuse('not-allowed', 'The sender may not ask this.');
    }
    const parsed = requests[name].safeParse(request);
    if (!parsed.success) return refuse('bad-request', 'The request is malformed.');
    const handle = parts.handlers[name] as (request: unknown, asker: Asker) => Promise<never>;
    return { ok: true, answer: await handle(parsed.data, toAsker(sender)) };
  } catch (error) {
    return toFailure(error);
  }
}

function toAsker({ tab, frameId = 0 }: Sender): Asker {
  const incognito = tab?.incognito === true;
  return tab?.id === undefined ? { incognito } : { incognito, place: { tabId: tab.id, frameId } };
}

function toFailure(error: unknown): Reply {
  const code =
    typeof error === 'object' && error !== null && 'code' in error
      ? FAILURES.find((known) => known === error.code)
      : undefined;
  return refuse(code ?? 'failed', error instanceof Error ? error.message : String(error));
}

/** Serves all messages to the background. To be called while the script starts, at once. */
export function serve(parts: Pick<ServeParts, 'siteOrigins' | 'handlers'>): void {
  const whole: ServeParts = {
    ...parts,
    extensionId: browser.runtime.id,
    extensionOrigin: browser.runtime.getURL('/').replace(/\/$/, ''),
  };
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    answerMessage(message, sender, whole).then(respond);
    // Keeps the road open for the answer, in Chromium as in Firefox.
    return true;
  });
}

/** Tells our own open views alone, where it changes nothing that a page shows. */
export async function tellViews(keys: readonly string[] | null): Promise<void> {
  const message: EntriesChanged = { name: 'entriesChanged', keys };
  // Rejected where no view stands open to hear it.
  await browser.runtime.sendMessage(message).catch(() => {});
}

/**
 * Tells the open pages of our sites and our own open views that what is kept of these papers changed,
 * of all papers for null. A page without our script is passed by.
 */
export async function tellOpen(matches: string[], keys: readonly string[] | null): Promise<void> {
  const message: EntriesChanged = { name: 'entriesChanged', keys };
  const views = tellViews(keys);
  const tabs = await browser.tabs.query({ url: matches }).catch(() => []);
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await browser.tabs.sendMessage(id, message).catch(() => {});
    }),
  );
  await views;
}
