// The asking side: a typed call goes out, its answer or a WireError comes back.
// Imported by the content script, so nothing of the schema library may be reached from here.
import { browser } from '#imports';
import type { Mention } from '../paper/mention.ts';
import type { EntriesChanged, PageReport, TabAnswer, TabMessage } from './page-messages.ts';
import type { Answers, Envelope, FailureCode, Reply, RequestName, RequestOf } from './protocol.ts';

/** `gone`: the extension was updated, disabled or removed under the open page. */
export class WireError extends Error {
  constructor(
    readonly code: FailureCode | 'gone',
    message: string,
  ) {
    super(message);
  }
}

/** The code of whatever was thrown. */
export const failureCode = (error: unknown): WireError['code'] =>
  error instanceof WireError ? error.code : 'failed';

/**
 * Takes something back. What was changed since is refused, and would be for ever, standing before all that was done
 * earlier: `drop` then takes it from what is on offer. Throws what `takeBack` throws.
 */
export async function takeBackOrDrop<Result>(
  takeBack: () => Promise<Result>,
  drop: () => void,
): Promise<Result> {
  try {
    return await takeBack();
  } catch (error) {
    if (failureCode(error) === 'changed-since') drop();
    throw error;
  }
}

/** Questions that change nothing: they may be asked once more where no answer came. */
const READING: ReadonlySet<RequestName> = new Set([
  'findRelated',
  'findRelatedToSaved',
  'findPaper',
  'searchCorpus',
  'mapSaved',
  'listEntries',
  'listDoubles',
  'listTags',
  'listTopics',
  'countTopics',
  'tagSaved',
  'getHealth',
  'getFacts',
  'getBackups',
  'previewBackup',
  'completeEntries',
  'listBin',
  'getFeeds',
  'getDigest',
]);
/** A background that is just ending may take a message with it; the next one finds its successor. */
const AGAIN_MS = [100, 1000];

/** Asks the background. Throws {@link WireError} alone. */
export async function ask<Name extends RequestName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<Answers[Name]> {
  for (let turn = 0; ; turn++) {
    const sent = send<Name>({ scholium: 1, name, request });
    const reply = await (READING.has(name) ? unlessLetFall(sent) : sent);
    if (!(reply instanceof WireError)) {
      if (!reply.ok) throw new WireError(reply.code, reply.message);
      return reply.answer;
    }
    const pauseMs = READING.has(name) && reply.code !== 'gone' ? AGAIN_MS[turn] : undefined;
    if (pauseMs === undefined) throw reply;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/**
 * Firefox lets an answer fall that comes while the page sleeps in its back/forward cache, and never
 * settles its promise: once the page is shown again, no answer is waited for.
 */
async function unlessLetFall<Reply>(sent: Promise<Reply>): Promise<Reply | WireError> {
  const over = new AbortController();
  const fallen = new Promise<WireError>((resolve) => {
    const onShown = ({ persisted }: PageTransitionEvent) => {
      if (persisted) resolve(new WireError('failed', 'The page slept through the answer.'));
    };
    globalThis.addEventListener?.('pageshow', onShown, { signal: over.signal });
  });
  try {
    return await Promise.race([sent, fallen]);
  } finally {
    over.abort();
  }
}

/** The background's reply, or why none came. */
async function send<Name extends RequestName>(
  envelope: Envelope,
): Promise<Reply<Name> | WireError> {
  try {
    const reply: Reply<Name> | undefined = await browser.runtime.sendMessage(envelope);
    return reply ?? new WireError('failed', 'The background did not answer.');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // An orphaned content script has no runtime id any more (trust in `runtime.id` alone: the
    // message differs between browsers and versions).
    return new WireError(browser.runtime?.id ? 'failed' : 'gone', message);
  }
}

/** What our content script says of a tab's page; null where there is none. */
export async function askPage(tabId: number): Promise<PageReport | null> {
  const message: TabMessage = { name: 'reportPage' };
  try {
    return (await browser.tabs.sendMessage(tabId, message)) ?? null;
  } catch {
    return null;
  }
}

/** Has a page read once more that was too much; where no script of ours runs there is nothing to read. */
export async function askToReadAgain(tabId: number): Promise<void> {
  const message: TabMessage = { name: 'readAgain' };
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

/**
 * What the title row of a tab's page says of the paper with this arXiv id, once the page has it.
 * Null where the page has none, or no script of ours runs there (yet).
 */
export async function askTitle(tabId: number, arxiv: string): Promise<Mention | null> {
  const message: TabMessage = { name: 'reportTitle', arxiv };
  try {
    return (await browser.tabs.sendMessage(tabId, message)) ?? null;
  } catch {
    return null;
  }
}

/** Serves messages to this tab; answers the call that ends it. */
export function onTabMessage(handle: (message: TabMessage) => TabAnswer): () => void {
  const listener = (
    message: TabMessage,
    sender: { id?: string },
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const answer = handle(message);
    if (!(answer instanceof Promise)) {
      respond(answer);
      return undefined;
    }
    answer.then(respond, () => respond(null));
    // Keeps the road open for the answer, in Chromium as in Firefox.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/**
 * Calls back in a view of ours when entries changed, wherever that was; null: any of them may have. Answers
 * the call that ends it.
 */
export function onEntriesChanged(onChange: (keys: readonly string[] | null) => void): () => void {
  // Requests of other views to the background come by here too: they are none of ours to answer.
  const listener = (
    message: Partial<EntriesChanged> | null,
    sender: { id?: string },
  ): undefined => {
    if (sender.id !== browser.runtime.id || message?.name !== 'entriesChanged') return;
    onChange(message.keys ?? null);
  };
  browser.runtime.onMessage.addListener(listener);
  // A page whose extension has gone may have no runtime left.
  return () => browser.runtime?.onMessage?.removeListener(listener);
}
