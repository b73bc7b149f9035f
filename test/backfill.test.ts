// A whole field from arXiv, over databases in memory and a made service under a controlled clock: what is asked and
// how far apart, and that kills and faults lose nothing, take nothing twice and end at the same content.
import { expect, it, vi } from 'vitest';
import { listCorpora } from '../src/library/imports.ts';
import { ENDLESS, type Life, openBackfillDisk, WISH } from './harness/backfill-world.ts';
import { arxivRss, DAY_MS, HOUR_MS, MONDAY, settled } from './harness/feed-world.ts';
import { openWorld } from './harness/library.ts';
import { randomFrom } from './harness/noise.ts';
import { type MadeSet, oaiError, oaiId, oaiPage, oaiTitle } from './harness/oai-answers.ts';

// Machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

const SET: MadeSet = { records: 930, perPage: 70, perDay: 40, since: WISH.since };
const PAGES = Math.ceil(SET.records / SET.perPage);
const answer = ({ url }: { url: string }) => new Response(oaiPage(SET, url));

async function begun(disk: ReturnType<typeof openBackfillDisk>, as = answer) {
  const world = disk.wake(as);
  await world.feeds.beginBackfill(WISH);
  await settled(disk.feedDisk);
  return world;
}

async function getCorpus(disk: ReturnType<typeof openBackfillDisk>) {
  const corpus = disk.corpus();
  const [found] = await listCorpora(corpus);
  corpus.close();
  return found;
}
const errorOf = async ({ feeds }: { feeds: { tell(): Promise<{ backfill: unknown }> } }) =>
  (await feeds.tell()).backfill;

it('a field is asked for by its set and its days, then by what each answer says, and is a corpus of its own', async () => {
  const disk = openBackfillDisk();
  disk.feedDisk.granted.add('oaipmh.arxiv.org').add('rss.arxiv.org');
  const { feeds } = await begun(disk);
  expect([...disk.feedDisk.granted], 'its host is given back').toEqual(['rss.arxiv.org']);
  const [first, second] = disk.feedDisk.asked.map(({ url }) => url);
  expect(first).toBe(
    'https://oaipmh.arxiv.org/oai?verb=ListRecords&metadataPrefix=arXiv&set=cs:cs:CL&from=2024-01-01&until=2026-11-23',
  );
  expect(second).toBe(
    'https://oaipmh.arxiv.org/oai?verb=ListRecords&resumptionToken=from%3D2024-01-02%26skip%3D30',
  );
  expect(disk.feedDisk.asked).toHaveLength(PAGES);
  expect(Math.min(...disk.gaps())).toBeGreaterThanOrEqual(3000);
  expect((await feeds.tell()).backfill).toBeNull();
  expect(disk.countChanges()).toBe(1);
  const corpus = await getCorpus(disk);
  expect(corpus).toMatchObject({ name: WISH.name, papers: 930, state: 'ready' });
  expect(corpus?.report?.counts).toMatchObject({ read: 930, added: 930, skipped: 0 });
  expect(disk.feedDisk.wakings.at(-1), 'no alarm stands for it any more').toBeNull();

  const { library } = openWorld({ indexedDB: disk.indexedDB });
  const { papers } = await library.searchCorpus(oaiId(700), 1);
  expect(papers[0]).toMatchObject({
    title: oaiTitle(700),
    authors: ['Ada Lovelace', 'Charles Babbage'],
  });
  await library.removeCorpus(corpus?.id ?? '');
  expect((await library.searchCorpus(oaiId(700), 1)).papers, 'gone in one step').toEqual([]);
});

it('killed at 20 random points it ends at the same content, and asks for no more than the killed answers again', async () => {
  const whole = openBackfillDisk();
  await begun(whole);
  const id = (await getCorpus(whole))?.id ?? '';
  const hash = await whole.hashOf(id);
  const random = randomFrom(7);
  let deaths = 0;
  for (let point = 0; point < 20; point++) {
    const disk = openBackfillDisk();
    disk.feedDisk.journal = undefined;
    await disk.wake(answer).library.beginBackfill(WISH);
    const lives = (n: number): Life => ({
      callsLeft: n > 2 ? Number.POSITIVE_INFINITY : 5 + Math.floor(random() * 160),
      isAfter: random() < 0.5,
    });
    const died = await disk.liveThrough(answer, lives);
    deaths += died;
    const corpus = await getCorpus(disk);
    expect(await disk.hashOf(corpus?.id ?? '')).toBe(hash);
    expect(corpus?.report).toEqual((await getCorpus(whole))?.report);
    expect(disk.feedDisk.asked.length).toBeLessThanOrEqual(PAGES + died);
    expect(Math.min(...disk.gaps())).toBeGreaterThanOrEqual(3000);
    expect((await disk.list()).length).toBe((await whole.list()).length);
  }
  expect(deaths).toBeGreaterThan(20);
});

it('ends at another content where an answer is taken that was not asked for now (control)', async () => {
  const whole = openBackfillDisk();
  await begun(whole);
  const disk = openBackfillDisk();
  let asked = 0;
  // The way on leads past forty records.
  await begun(disk, ({ url }) => {
    asked += 1;
    return new Response(oaiPage(SET, asked === 2 ? url.replace('skip%3D30', 'skip%3D70') : url));
  });
  const hashOf = async (of: typeof disk) => of.hashOf((await getCorpus(of))?.id ?? '');
  expect(await hashOf(disk)).not.toBe(await hashOf(whole));
});

it('what was submitted before the wished day, and what was deleted, is left out', async () => {
  const disk = openBackfillDisk();
  const made: MadeSet = {
    ...SET,
    records: 100,
    isDeleted: (n) => n === 3,
    createdOn: (n) => (n < 10 ? '2019-05-05' : '2024-02-02'),
  };
  await begun(disk, ({ url }) => new Response(oaiPage(made, url)));
  expect((await getCorpus(disk))?.papers).toBe(90);
});

it.each([
  ['429 and seconds', 429, '7200', 2 * HOUR_MS],
  ['503 and a date', 503, new Date(MONDAY + 3 * HOUR_MS).toUTCString(), 2 * HOUR_MS],
  ['500', 500, null, 5 * 60_000],
])('a service that answers %s is left alone so long, and the rest comes then', async (...given) => {
  const [, status, after, leastMs] = given;
  const disk = openBackfillDisk();
  const headers: Record<string, string> = after ? { 'retry-after': after } : {};
  const faulty: typeof answer = (asked) =>
    disk.feedDisk.asked.length === 4 ? new Response('', { status, headers }) : answer(asked);
  const world = await begun(disk, faulty);
  expect(disk.feedDisk.asked).toHaveLength(4);
  expect(await errorOf(world)).toMatchObject({
    step: 'waiting',
    papers: 210,
    error: after ? 'busy' : 'server',
  });
  // A press is no way around it.
  await world.feeds.pauseBackfill(true);
  await world.feeds.pauseBackfill(false);
  await settled(disk.feedDisk);
  if (after) expect(disk.feedDisk.asked).toHaveLength(4);
  await world.liveUntil(MONDAY + DAY_MS);
  expect(disk.feedDisk.asked).toHaveLength(PAGES + 1);
  if (after) expect(disk.gaps()[3]).toBeGreaterThanOrEqual(leastMs);
  expect((await getCorpus(disk))?.papers).toBe(930);
});

it.each([
  ['cut off', (text: string) => text.slice(0, -400), 'cut'],
  ['of another encoding', (text: string) => text.replace('Lovelace', 'Lov\uFFFDlace'), 'cut'],
  ['a page', () => '<html><body>Captive portal</body></html>', 'unreadable'],
  ['empty', () => '', 'unreadable'],
])('of an answer that is %s nothing is taken, and it is asked for again', async (...given) => {
  const [, spoil, error] = given;
  const disk = openBackfillDisk();
  const world = await begun(disk, ({ url }) => {
    const text = oaiPage(SET, url);
    return new Response(disk.feedDisk.asked.length === 3 ? spoil(text) : text);
  });
  expect(await errorOf(world)).toMatchObject({ step: 'waiting', papers: 140, error });
  await world.liveUntil(MONDAY + DAY_MS);
  expect((await getCorpus(disk))?.papers).toBe(930);
  expect(disk.feedDisk.asked).toHaveLength(PAGES + 1);
});

it('no entity that an answer names is ever put in its place', async () => {
  const disk = openBackfillDisk();
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  const made = { ...SET, records: 1 };
  await begun(disk, ({ url }) => {
    const text = oaiPage(made, url).replace('<OAI-PMH', `${bomb}<OAI-PMH`);
    return new Response(text.replace(oaiTitle(0), 'A &b; &amp; B'));
  });
  const { library } = openWorld({ indexedDB: disk.indexedDB });
  const { papers } = await library.searchCorpus(oaiId(0), 1);
  expect(papers[0]?.title).toBe('A &b; & B');
});

it('a record that stays unreadable is left out after four times, with its reason', async () => {
  const disk = openBackfillDisk();
  const world = await begun(
    disk,
    ({ url }) => new Response(oaiPage(SET, url).replace(`<id>${oaiId(75)}`, '<id>\uFFFD')),
  );
  await world.liveUntil(MONDAY + 2 * DAY_MS);
  const corpus = await getCorpus(disk);
  expect(corpus?.papers).toBe(929);
  expect(corpus?.report?.reasons).toEqual({ notRecord: 1 });
  expect(disk.feedDisk.asked).toHaveLength(PAGES + 3);
});

it('after a month offline the list is begun anew where it was, and no paper is there twice', async () => {
  const disk = openBackfillDisk();
  let isGone = false;
  const world = await begun(disk, ({ url }) => {
    if (disk.feedDisk.asked.length === 4 && !isGone) throw new TypeError('Failed to fetch');
    const isOld = isGone && url.includes('resumptionToken=from%3D2024-01-06');
    return new Response(isOld ? oaiError('badResumptionToken') : oaiPage(SET, url));
  });
  expect(await errorOf(world)).toMatchObject({ error: 'offline', through: '2024-01-06' });
  isGone = true;
  disk.feedDisk.clock.now += 30 * DAY_MS;
  const before = disk.feedDisk.asked.length;
  await world.liveUntil(disk.feedDisk.clock.now + HOUR_MS);
  expect(disk.feedDisk.asked[before + 1]?.url).toContain('&from=2024-01-06&until=2026-11-23');
  expect(Math.min(...disk.gaps())).toBeGreaterThanOrEqual(3000);
  const corpus = await getCorpus(disk);
  expect(corpus?.papers).toBe(930);
  expect(corpus?.report?.counts.added).toBe(930);
});

it('a clock that was wrong by a year and is set back holds nothing up', async () => {
  const disk = openBackfillDisk();
  disk.feedDisk.clock.now += 365 * DAY_MS;
  await begun(disk, (asked) =>
    disk.feedDisk.asked.length === 3 ? new Response('', { status: 500 }) : answer(asked),
  );
  disk.feedDisk.clock.now = MONDAY;
  await disk.wake(answer).liveUntil(MONDAY + HOUR_MS);
  expect((await getCorpus(disk))?.papers).toBe(930);
});

it('counts as asked while a request is under way, and as waiting after a fault', async () => {
  const disk = openBackfillDisk();
  const steps: unknown[] = [];
  const world = disk.wake(async (asked) => {
    steps.push(((await errorOf(world)) as { step: string }).step);
    return disk.feedDisk.asked.length === 2 ? new Response('', { status: 500 }) : answer(asked);
  });
  await world.feeds.beginBackfill(WISH);
  await settled(disk.feedDisk);
  expect(steps).toEqual(['asking', 'asking']);
  expect(await errorOf(world)).toMatchObject({ step: 'waiting' });
});

it('is halted and gone on with by the reader, and goes with all that came when it is called off', async () => {
  const disk = openBackfillDisk();
  const world = disk.wake(async (asked) => {
    if (disk.feedDisk.asked.length === 5) await world.feeds.pauseBackfill(true);
    return answer(asked);
  });
  await world.feeds.beginBackfill(WISH);
  await settled(disk.feedDisk);
  expect(disk.feedDisk.asked).toHaveLength(5);
  // What was under way when it was pressed is kept.
  expect(await errorOf(world)).toMatchObject({
    step: 'paused',
    papers: 350,
    through: '2024-01-09',
  });
  await world.liveUntil(MONDAY + 3 * DAY_MS);
  expect(disk.feedDisk.asked).toHaveLength(5);
  expect(await getCorpus(disk), 'no import, and none that could be shown').toBeUndefined();
  const other = disk.wake(answer);
  await other.feeds.beginBackfill({ ...WISH, category: 'hep-th' });
  expect((await other.feeds.tell()).backfill, 'one at a time').toMatchObject({ category: 'cs.CL' });
  disk.feedDisk.granted.add('oaipmh.arxiv.org');
  await other.feeds.pauseBackfill(true);
  expect(disk.feedDisk.granted.size, 'what is halted keeps its host').toBe(1);
  await other.feeds.cancelBackfill();
  expect((await other.feeds.tell()).backfill).toBeNull();
  expect(disk.feedDisk.granted.size, 'what is called off does not').toBe(0);
  expect(await disk.list()).toEqual([]);
  await other.feeds.beginBackfill(WISH);
  await settled(disk.feedDisk);
  expect((await getCorpus(disk))?.papers).toBe(930);
});

it('is not forgotten where the store does not answer for a moment', async () => {
  const disk = openBackfillDisk();
  await disk.wake(answer).library.beginBackfill(WISH);
  await disk
    .wake(answer, { callsLeft: 3, isAfter: true })
    .feeds.runDue()
    .catch(() => {});
  const find = async () => {
    throw new Error('busy');
  };
  const none = async () => {};
  const backfill = {
    find,
    begin: async () => false,
    take: none,
    finish: none,
    pause: none,
    cancel: none,
  };
  await disk.wake(answer, ENDLESS, { backfill }).feeds.runDue();
  expect(disk.feedDisk.wakings.at(-1)).toBe(disk.feedDisk.clock.now + 60_000);
  await disk.wake(answer).liveUntil(MONDAY + HOUR_MS);
  expect((await getCorpus(disk))?.papers).toBe(930);
});

it('two backgrounds of one profile make each request once', async () => {
  const disk = openBackfillDisk();
  await disk.wake(answer).library.beginBackfill(WISH);
  const [one, two] = [disk.wake(answer), disk.wake(answer)];
  await Promise.all([one.feeds.runDue(), two.feeds.runDue(), two.feeds.runDue()]);
  await settled(disk.feedDisk);
  expect(disk.feedDisk.asked).toHaveLength(PAGES);
});

it('a set that the service does not know waits for the reader, and that is said', async () => {
  const disk = openBackfillDisk();
  const world = await begun(disk, () => new Response(oaiError('badArgument')));
  expect(await errorOf(world)).toMatchObject({ step: 'paused', error: 'absent' });
  await world.liveUntil(MONDAY + 3 * DAY_MS);
  expect(disk.feedDisk.asked).toHaveLength(1);
});

it('a set without a record leaves no corpus', async () => {
  const disk = openBackfillDisk();
  const world = await begun(disk, () => new Response(oaiError('noRecordsMatch')));
  expect(await errorOf(world)).toBeNull();
  expect(await disk.list()).toEqual([]);
});

it('is not asked where the browser no longer grants its host, and that is said', async () => {
  const disk = openBackfillDisk();
  const world = disk.wake(answer, ENDLESS, { mayAsk: async () => false });
  await world.feeds.beginBackfill(WISH);
  await settled(disk.feedDisk);
  expect(disk.feedDisk.asked).toEqual([]);
  expect(await errorOf(world)).toMatchObject({ step: 'waiting', error: 'forbidden' });
});

it('waits for its turn behind other services of arXiv, which share one limit', async () => {
  const disk = openBackfillDisk();
  const rss = arxivRss([{ id: '2611.10001', title: 'Whales in Winter' }]);
  const both: typeof answer = (asked) =>
    asked.url.includes('rss.arxiv.org') ? new Response(rss) : answer(asked);
  const run = async (more: object) => {
    disk.feedDisk.asked.length = 0;
    const world = disk.wake(both, ENDLESS, more);
    await world.feeds.beginBackfill(WISH);
    await world.feeds.setSource('arxiv', { isOn: true, categories: ['cs.CL'] });
    await settled(disk.feedDisk);
    await world.feeds.dropSource('arxiv', false);
    return new Set(disk.feedDisk.asked.map(({ url }) => new URL(url).host));
  };
  expect([...(await run({}))].sort()).toEqual(['oaipmh.arxiv.org', 'rss.arxiv.org']);
  expect(Math.min(...disk.gaps())).toBeGreaterThanOrEqual(3000);
  await run({ sleep: async () => {} });
  expect(Math.min(...disk.gaps()), 'the control: nobody waits').toBeLessThan(3000);
});
