// The wire: every request is checked and answered, whoever sends it and whatever it holds.
import { describe, expect, it } from 'vitest';
import { siteMatches } from '../src/sites/index.ts';
import { MAX_NOTE } from '../src/wire/entry-messages.ts';
import type { Envelope, RequestName } from '../src/wire/protocol.ts';
import { pageRequests } from '../src/wire/protocol.ts';
import type { Handlers, Sender } from '../src/wire/serve.ts';
import { answerMessage } from '../src/wire/serve.ts';
import { randomFrom } from './harness/noise.ts';
import { examples, names } from './harness/wire-examples.ts';

const ownPage: Sender = {
  id: 'ours',
  origin: 'chrome-extension://ours',
  url: 'chrome-extension://ours/popup.html',
};
const arxivPage: Sender = {
  id: 'ours',
  origin: 'https://arxiv.org',
  url: 'https://arxiv.org/list/cs.CL/recent',
  tab: { incognito: false },
};

function makeParts(fail?: unknown) {
  const calls: { name: RequestName; request: unknown; incognito: boolean }[] = [];
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      async (request: unknown, { incognito }: { incognito: boolean }) => {
        calls.push({ name, request, incognito });
        if (fail) throw fail;
        return null;
      },
    ]),
  ) as unknown as Handlers;
  const siteOrigins = new Set(siteMatches.map((match) => match.replace(/\/\*$/, '')));
  const parts = {
    extensionId: 'ours',
    extensionOrigin: 'chrome-extension://ours',
    siteOrigins,
    handlers,
  };
  return { parts, calls };
}

const envelope = (name: string, request: unknown): Envelope => ({ scholium: 1, name, request });

describe('a page of ours', () => {
  it.each(names)('may ask %s and is answered', async (name) => {
    const { parts, calls } = makeParts();
    const reply = await answerMessage(envelope(name, examples[name]), ownPage, parts);
    expect(reply).toEqual({ ok: true, answer: null });
    expect(calls).toEqual([{ name, request: examples[name], incognito: false }]);
  });
});

describe('a content script', () => {
  it.each(names)('may ask %s only where the table says so', async (name) => {
    const { parts, calls } = makeParts();
    const reply = await answerMessage(envelope(name, examples[name]), arxivPage, parts);
    expect(reply.ok).toBe(pageRequests.has(name));
    expect(calls).toHaveLength(pageRequests.has(name) ? 1 : 0);
    if (!reply.ok) expect(reply.code).toBe('not-allowed');
  });

  it('in a private window is told as one', async () => {
    const { parts, calls } = makeParts();
    const sender = { ...arxivPage, tab: { incognito: true } };
    await answerMessage(envelope('noteSeen', examples.noteSeen), sender, parts);
    expect(calls[0]?.incognito).toBe(true);
  });

  it('is known by its address where the browser names no origin', async () => {
    const { parts } = makeParts();
    const { origin: _, ...sender } = arxivPage;
    const message = envelope('getHealth', {});
    expect((await answerMessage(message, sender, parts)).ok).toBe(true);
  });
});

it.each<[string, Sender]>([
  ['another extension', { ...ownPage, id: 'theirs' }],
  ['no one', {}],
  ['another site', { ...arxivPage, origin: 'https://example.org' }],
  ['a site that ends like ours', { ...arxivPage, origin: 'https://arxiv.org.example.org' }],
  ['ours without encryption', { ...arxivPage, origin: 'http://arxiv.org' }],
  ['a frame without an origin', { id: 'ours', origin: 'null', url: 'about:blank' }],
  ['another extension under our id', { ...ownPage, origin: 'chrome-extension://theirs' }],
])('%s may ask nothing', async (_, sender) => {
  for (const name of names) {
    const { parts, calls } = makeParts();
    const reply = await answerMessage(envelope(name, examples[name]), sender, parts);
    expect(reply).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(calls).toEqual([]);
  }
});

describe('a failure', () => {
  it.each(['database-unavailable', 'database-newer', 'disk-full', 'circle', 'no-topic'])(
    '%s keeps its code',
    async (code) => {
      const { parts } = makeParts(Object.assign(new Error('planted'), { code }));
      const reply = await answerMessage(envelope('getHealth', {}), ownPage, parts);
      expect(reply).toEqual({ ok: false, code, message: 'planted' });
    },
  );

  it.each([
    [new Error('planted')],
    ['planted'],
    [{ code: 'invented', toString: (): string => 'planted' }],
  ])('of any other kind is answered too', async (fail) => {
    const { parts } = makeParts(fail);
    const reply = await answerMessage(envelope('getHealth', {}), ownPage, parts);
    expect(reply).toEqual({ ok: false, code: 'failed', message: 'planted' });
  });
});

describe('10,000 malformed messages', () => {
  const random = randomFrom(20261122);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const junk = (depth = 0): unknown => {
    const deeper = depth < 4;
    return pick<() => unknown>([
      () => null,
      () => undefined,
      () => random() * 1e9,
      () => Number.NaN,
      () => 'x'.repeat(Math.floor(random() * 30_000)),
      () => pick(['__proto__', 'constructor', '<img src=x onerror=alert(1)>', '\uD800', '']),
      () => random() < 0.5,
      () => (deeper ? Array.from({ length: 3 }, () => junk(depth + 1)) : []),
      () =>
        deeper ? { [pick(['key', 'mention', 'title', 'ids', 'entry'])]: junk(depth + 1) } : {},
      () => JSON.parse('{"__proto__": {"polluted": true}}'),
    ])();
  };
  /** Parts that a request may leave out; a note may be any text. */
  const mayBeMissing = new Set([
    'visitedAt',
    'status',
    'note',
    'noteWas',
    'order',
    'isOn',
    'categories',
  ]);
  /** A well-formed request with one of its parts replaced or left out. */
  const broken = (name: RequestName): unknown => {
    const request = structuredClone(examples[name]) as Record<string, unknown>;
    const keys = Object.keys(request);
    if (keys.length === 0) return pick([null, undefined, 1, 'text', [1]]);
    const key = pick(keys.filter((one) => !mayBeMissing.has(one)));
    request[key] = pick([undefined, 7, { role: 'ghost', title: 3 }, [[]], 'y'.repeat(900)]);
    // These hold for one of the parts, so they are broken in another way.
    if (key === 'key' && typeof request[key] === 'string') request[key] = {};
    if (key === 'entry' && request[key] === null) request[key] = 1;
    if (key === 'change') request[key] = pick([7, [], 'text']);
    if (key === 'most' && request[key] === 7) request[key] = 51;
    if (key === 'at' && request[key] === 7) request[key] = '7';
    if (key === 'until' && request[key] === 7) request[key] = '7';
    if (key === 'hour' && request[key] === 7) request[key] = 24;
    if ((key === 'tag' || key === 'tags') && request[key] === undefined) request[key] = 7;
    return request;
  };
  const messages = Array.from({ length: 10_000 }, () =>
    pick<() => unknown>([
      () => junk(),
      () => envelope(String(junk()), junk()),
      () => ({ scholium: junk(), name: pick(names), request: {} }),
      () => envelope(pick(['__proto__', 'constructor', 'toString', 'hasOwnProperty']), {}),
      () => envelope(pick(names), null),
      () => ((name) => envelope(name, broken(name)))(pick(names)),
    ])(),
  );

  it.each([
    ['a page of ours', ownPage],
    ['a content script', arxivPage],
  ])('from %s are each refused, none thrown and none carried out', async (_, sender) => {
    const { parts, calls } = makeParts();
    for (const message of messages) {
      const reply = await answerMessage(message, sender, parts);
      expect(reply.ok, JSON.stringify(message)?.slice(0, 300)).toBe(false);
      if (!reply.ok) expect(['bad-request', 'not-allowed']).toContain(reply.code);
    }
    expect(calls).toEqual([]);
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([
    { note: 7 },
    { note: 'n'.repeat(MAX_NOTE + 1) },
    { noteWas: null },
    { status: 'bored' },
  ])('with %j for a change are refused', async (part) => {
    const { parts, calls } = makeParts();
    const request = { ...(examples.changeEntry as object), ...part };
    const reply = await answerMessage(envelope('changeEntry', request), ownPage, parts);
    expect(reply).toMatchObject({ ok: false, code: 'bad-request' });
    expect(calls).toEqual([]);
  });

  const state = { key: 'own:a', topic: 'own:a', updatedAt: 1, deletedAt: null };
  const own = { kind: 'own', name: 'Sheep', short: 'Sheep', phrases: ['sheep count'], hue: 60 };
  const topicRequests: [string, string, unknown, boolean][] = [
    ['an own topic', 'changeTopic', { wish: own }, true],
    ['an own topic changed', 'changeTopic', { wish: { ...own, topic: 'own:a' } }, true],
    ['no name', 'changeTopic', { wish: { ...own, name: '  ' } }, false],
    ['a badge of 23 letters', 'changeTopic', { wish: { ...own, short: 's'.repeat(23) } }, false],
    ['no phrase', 'changeTopic', { wish: { ...own, phrases: [] } }, false],
    [
      'an author and no phrase',
      'changeTopic',
      { wish: { ...own, phrases: [], authors: ['A. B'] } },
      true,
    ],
    ['an author of signs', 'changeTopic', { wish: { ...own, authors: ['?!'] } }, false],
    ['41 authors', 'changeTopic', { wish: { ...own, authors: Array(41).fill('A. B') } }, false],
    ['a phrase of four words', 'changeTopic', { wish: { ...own, phrases: ['a b c-d'] } }, true],
    ['a phrase of five words', 'changeTopic', { wish: { ...own, phrases: ['a b c-d e'] } }, false],
    ['a phrase of signs', 'changeTopic', { wish: { ...own, phrases: ['?!'] } }, false],
    ['41 phrases', 'changeTopic', { wish: { ...own, phrases: Array(41).fill('a') } }, false],
    ['a hue off the wheel', 'changeTopic', { wish: { ...own, hue: 361 } }, false],
    ['a merge into nothing', 'changeTopic', { wish: { kind: 'merged', topic: 'a' } }, false],
    ['a kind that is none', 'changeTopic', { wish: { kind: 'loved', topic: 'a' } }, false],
    [
      'a correction as a wish',
      'changeTopic',
      { wish: { kind: 'correction', topic: 'a', verdict: 'is', names: ['a'], title: '' } },
      false,
    ],
    ['a record put back', 'restoreTopic', { key: 'k', at: 1, record: { ...own, ...state } }, true],
    ['a record without times', 'restoreTopic', { key: 'k', at: 1, record: own }, false],
    [
      'a verdict that is none',
      'correctTopic',
      { ...(examples.correctTopic as object), verdict: 'maybe' },
      false,
    ],
    [
      'a verdict taken back',
      'correctTopic',
      { ...(examples.correctTopic as object), verdict: null },
      true,
    ],
  ];
  it.each(topicRequests)('about topics: %s', async (_, name, request, isTaken) => {
    const { parts, calls } = makeParts();
    const reply = await answerMessage(envelope(name, request), ownPage, parts);
    expect(reply.ok).toBe(isTaken);
    expect(calls).toHaveLength(isTaken ? 1 : 0);
  });

  it('whose getters throw are answered', async () => {
    const { parts } = makeParts();
    const trap = new Proxy(
      {},
      {
        get() {
          throw new Error('planted');
        },
      },
    );
    expect(await answerMessage(trap, ownPage, parts)).toMatchObject({ ok: false });
  });
});
