// The asking side of the wire: a question that changes nothing is asked again where the background
// took it along when it ended; a wish is never sent twice.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '#imports';
import { ask, type WireError } from '../src/wire/ask.ts';
import type { Reply, RequestName } from '../src/wire/protocol.ts';

const gone = new Error('Could not establish connection. Receiving end does not exist.');
let sent: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue('scholium');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  sent = [];
});

/** A background that fails as often as it is told to, and then answers. */
function answerAfter(failures: number, reply: Reply | undefined): void {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: {
    name: RequestName;
  }) => {
    sent.push(message.name);
    if (sent.length <= failures) throw gone;
    return reply;
  }) as never);
}

/** What comes of a promise while the clock runs. */
async function settle<Answer>(promise: Promise<Answer>): Promise<Answer | WireError> {
  const settled = promise.catch((error: WireError) => error);
  await vi.advanceTimersByTimeAsync(5000);
  return settled;
}

it('asks a question again that the ending background took along', async () => {
  answerAfter(2, { ok: true, answer: [] });
  expect(await settle(ask('listEntries', {}))).toEqual([]);
  expect(sent).toHaveLength(3);
});

it('gives up after two more turns', async () => {
  answerAfter(99, undefined);
  expect(await settle(ask('listEntries', {}))).toMatchObject({ code: 'failed' });
  expect(sent).toHaveLength(3);
});

it('sends a wish once, whatever comes of it', async () => {
  answerAfter(1, { ok: true, answer: { entry: null, before: null } });
  const wish = { key: 'arxiv:1', mention: { role: 'row', title: 'T' } as const, saved: true };
  expect(await settle(ask('setSaved', wish))).toMatchObject({ code: 'failed' });
  expect(sent).toHaveLength(1);
});

it('does not ask again what was answered by a refusal', async () => {
  answerAfter(0, { ok: false, code: 'database-unavailable', message: 'closed' });
  expect(await settle(ask('listEntries', {}))).toMatchObject({ code: 'database-unavailable' });
  expect(sent).toHaveLength(1);
});

it('knows an extension that is gone, and asks it nothing more', async () => {
  vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as never);
  answerAfter(99, undefined);
  expect(await settle(ask('listEntries', {}))).toMatchObject({ code: 'gone' });
  expect(sent).toHaveLength(1);
});

/** A background that answers the first question never, and each later one at once. */
function fallOnce(answer: unknown): (persisted: boolean) => void {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(((message: { name: RequestName }) => {
    sent.push(message.name);
    return sent.length === 1 ? new Promise(() => undefined) : Promise.resolve({ ok: true, answer });
  }) as never);
  return (persisted) => page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
}

const later = async () => {
  await vi.advanceTimersByTimeAsync(9000);
  return 'later';
};

it('asks a question again whose answer fell while the page slept', async () => {
  const show = fallOnce([]);
  const asked = ask('listEntries', {});
  show(true);
  expect(await settle(asked)).toEqual([]);
  expect(sent).toHaveLength(2);
});

it('goes on waiting for an answer where the page was never put aside', async () => {
  const show = fallOnce([]);
  const asked = ask('listEntries', {});
  show(false);
  expect(await Promise.race([settle(asked), later()])).toBe('later');
  expect(sent).toHaveLength(1);
});

it('sends no wish again whose answer fell while the page slept', async () => {
  const show = fallOnce({ entry: null, before: null });
  const asked = ask('setSaved', {
    key: 'arxiv:1',
    mention: { role: 'row', title: 'T' },
    saved: true,
  });
  show(true);
  expect(await Promise.race([settle(asked), later()])).toBe('later');
  expect(sent).toHaveLength(1);
});
