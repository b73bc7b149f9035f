// Messages as a content script might send them that a page has taken over: requests of every kind, their
// texts and numbers replaced by hostile ones, put to the background's real handlers over a real library.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeHandlers } from '../src/handlers/handlers.ts';
import { siteMatches } from '../src/sites/index.ts';
import type { RequestName } from '../src/wire/protocol.ts';
import { pageRequests } from '../src/wire/protocol.ts';
import type { Handlers, Sender, ServeParts } from '../src/wire/serve.ts';
import { answerMessage } from '../src/wire/serve.ts';
import { makeDisk, openFeedWorld } from './harness/feed-world.ts';
import { openWorld } from './harness/library.ts';
import { randomFrom } from './harness/noise.ts';
import { examples, names } from './harness/wire-examples.ts';

const MESSAGES = 10_000;
const OWN = 'chrome-extension://ours';
const taken: Sender = { id: 'ours', origin: 'https://arxiv.org', tab: { id: 7 }, frameId: 0 };
const TEXTS = [
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'https://evil.example/',
  '../../evil',
  '2401.00001/../../evil',
  '2401.00001?next=https://evil.example',
  '//evil.example',
  'arxiv:2401.00001',
  '\uD800',
  '\u202E\u0000',
  'x'.repeat(5000),
  '',
];

/** Everything that went out of the background: tabs, scripts put into pages, requests. */
function openDoors() {
  const opened: string[] = [];
  const ran = new Set<RequestName>();
  const brought = new Set<number>();
  const { library } = openWorld();
  const { feeds } = openFeedWorld(makeDisk(), ({ url }) => {
    opened.push(url);
    return new Response('');
  });
  const handlers = makeHandlers({
    library,
    feeds,
    news: { read: async () => {}, show: async () => {} },
    tell: () => {},
    noteTab: (tabId) => void brought.add(tabId),
    bringTools: async ({ tabId }) => void brought.add(tabId),
    openBehind: async (url) => void opened.push(url),
    compileTaxonomy: () => {},
    keepOrder: async (order) => order ?? 'nearest',
    getFacts: () => ({}) as never,
  });
  const watched = Object.fromEntries(
    names.map((name) => [
      name,
      (request: never, asker: never) => {
        ran.add(name);
        return (handlers[name] as (request: never, asker: never) => Promise<unknown>)(
          request,
          asker,
        );
      },
    ]),
  ) as unknown as Handlers;
  const siteOrigins = new Set(siteMatches.map((match) => match.replace(/\/\*$/, '')));
  const parts: ServeParts = {
    extensionId: 'ours',
    extensionOrigin: OWN,
    siteOrigins,
    handlers: watched,
  };
  return { library, parts, opened, ran, brought };
}

/** A request like `value`, some of whose parts are hostile, of another type, or missing. */
function fuzz(value: unknown, random: () => number): unknown {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  if (random() < 0.04) return pick<unknown>([null, undefined, 7, -1e308, [], {}, true]);
  if (typeof value === 'string') return random() < 0.4 ? pick(TEXTS) : value;
  if (typeof value === 'number')
    return random() < 0.3 ? pick([0, -1, 2 ** 53, Number.NaN, 1e300]) : value;
  if (Array.isArray(value)) return value.map((one) => fuzz(one, random));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, fuzz(part, random)]);
  if (random() < 0.05) parts.push([pick(TEXTS), pick(TEXTS)]);
  return Object.fromEntries(parts);
}

describe('10,000 fuzzed messages of a content script', () => {
  afterEach(() => vi.restoreAllMocks());

  it('do nothing that a page may not ask, open no address of theirs, and break nothing', {
    timeout: 300_000,
  }, async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('asked for'));
    const { library, parts, opened, ran, brought } = openDoors();
    const random = randomFrom(20261123);
    for (let i = 0; i < MESSAGES; i++) {
      const name = names[Math.floor(random() * names.length)] as RequestName;
      const request = fuzz(examples[name], random);
      const reply = await answerMessage({ scholium: 1, name, request }, taken, parts);
      if (!pageRequests.has(name)) expect(reply).toMatchObject({ code: 'not-allowed' });
    }
    expect([...ran].filter((name) => !pageRequests.has(name))).toEqual([]);
    expect(
      [...pageRequests].filter((name) => !ran.has(name)),
      'each was let through',
    ).toEqual([]);
    expect(opened.length).toBeGreaterThan(10);
    for (const url of opened) expect(url).toMatch(/^https:\/\/arxiv\.org\/(?:abs|pdf)\/[\w.-]+$/);
    expect([...brought], 'the tab that asked, and no other').toEqual([7]);
    expect(fetched).not.toHaveBeenCalled();
    expect(Object.keys(Object.prototype)).toEqual([]);
    await expect(library.getHealth()).resolves.toBeDefined();
    await expect(library.listEntries()).resolves.toBeDefined();
  });

  it('would do it if they came from a page of ours', async () => {
    const { parts, ran } = openDoors();
    const message = { scholium: 1, name: 'emptyBin', request: {} };
    expect(await answerMessage(message, taken, parts)).toMatchObject({ code: 'not-allowed' });
    expect(ran.size).toBe(0);
    expect(await answerMessage(message, { id: 'ours', origin: OWN }, parts)).toMatchObject({
      ok: true,
    });
    expect([...ran]).toEqual(['emptyBin']);
  });
});
