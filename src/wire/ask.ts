// The asking side: a typed call goes out, its answer or a WireError comes back.
// Imported by the content script, so nothing of the schema library may be reached from here.
import { browser } from '#imports';
import type {
  Answers,
  Envelope,
  FailureCode,
  PageReport,
  Reply,
  RequestName,
  RequestOf,
  TabMessage,
} from './protocol.ts';

/** `gone`: the extension was updated, disabled or removed under the open page. */
export class WireError extends Error {
  constructor(
    readonly code: FailureCode | 'gone',
    message: string,
  ) {
    super(message);
  }
}

/** Asks the background. Throws {@link WireError} alone. */
export async function ask<Name extends RequestName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<Answers[Name]> {
  const envelope: Envelope = { scholium: 1, name, request };
  let reply: Reply<Name> | undefined;
  try {
    reply = await browser.runtime.sendMessage(envelope);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // An orphaned content script has no runtime id any more (trust in `runtime.id` alone: the
    // message differs between browsers and versions).
    throw new WireError(browser.runtime?.id ? 'failed' : 'gone', message);
  }
  if (!reply) throw new WireError('failed', 'The background did not answer.');
  if (!reply.ok) throw new WireError(reply.code, reply.message);
  return reply.answer;
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

/** Serves messages to this tab; answers the call that ends it. */
export function onTabMessage(handle: (message: TabMessage) => PageReport | undefined): () => void {
  const listener = (
    message: TabMessage,
    sender: { id?: string },
    respond: (answer: PageReport | undefined) => void,
  ): undefined => {
    if (sender.id !== browser.runtime.id) return;
    respond(handle(message));
  };
  browser.runtime.onMessage.addListener(listener);
  // A page whose extension has gone may have no runtime left.
  return () => browser.runtime?.onMessage?.removeListener(listener);
}
