// Figures of the engine inside a browser: questions of a corpus go in, times come out. Warm figures
// come after a round that is not counted; a cold one is the first message after the background's end.
import { percentile } from './figures.ts';
import type { Corpus } from './stock.ts';
import type { EngineWorld } from './world.ts';

export interface Times {
  p50: number;
  p95: number;
  count: number;
}

export const toTimes = (times: readonly number[]): Times => ({
  p50: percentile(times, 0.5),
  p95: percentile(times, 0.95),
  count: times.length,
});

export const sayTimes = ({ p50, p95, count }: Times) =>
  `p95 ${p95.toFixed(1)} ms, p50 ${p50.toFixed(1)} ms, of ${count}`;

const repeat = <Item>(items: readonly Item[], times: number) =>
  Array.from({ length: times }, () => items).flat();

/** Asked three times before it counts: compilers see each question a few times first. */
async function timeWarm(
  world: EngineWorld,
  name: string,
  requests: readonly unknown[],
  runs: number,
) {
  await world.time(name, repeat(requests, 3));
  return toTimes(await world.time(name, repeat(requests, runs)));
}

export interface Runs {
  /** How often each set of questions is asked. */
  warm: number;
  /** How often the background is ended. */
  cold: number;
}

export const timeExact = (world: EngineWorld, { questions }: Corpus, { warm }: Runs) =>
  timeWarm(world, 'identify', questions.byName, 4 * warm);

export const timeView = (world: EngineWorld, { questions }: Corpus, { warm }: Runs) =>
  timeWarm(world, 'annotate', questions.windows, warm);

export const timeRelated = (world: EngineWorld, { questions }: Corpus, { warm }: Runs) =>
  timeWarm(world, 'findRelated', questions.related, warm);

async function timeCold(
  world: EngineWorld,
  name: string,
  requests: readonly unknown[],
  kills: number,
) {
  const times: number[] = [];
  for (let n = 0; n < kills; n++) {
    await world.kill();
    times.push(...(await world.time(name, [requests[n % requests.length]])));
  }
  return toTimes(times);
}

export const timeColdView = (world: EngineWorld, { questions }: Corpus, { cold }: Runs) =>
  timeCold(world, 'annotate', questions.windows, cold);

export const timeColdRelated = (world: EngineWorld, { questions }: Corpus, { cold }: Runs) =>
  timeCold(world, 'findRelated', questions.related, cold);

interface Found {
  match: { key: string } | null;
}

/** Times of single titles with two errors each, and for how many of them the right paper came. */
export async function timeNear(
  world: EngineWorld,
  asked: readonly { key: string; title: string }[],
): Promise<Times & { right: number }> {
  const requests = asked.map(({ title }) => ({ mentions: [{ role: 'cited', title }] }));
  let right = 0;
  for (const [i, request] of requests.entries()) {
    const [found] = await world.ask<Found[]>('annotate', request);
    if (found?.match?.key === asked[i]?.key) right += 1;
  }
  return { ...toTimes(await world.time('annotate', requests)), right };
}

/** Of each batch by name so many known mentions with an arXiv id are seen, and saved. */
const SEEN = 100;
const SAVED = 10;

/** Has the reader see and save some of the papers that are asked for by name. */
export async function keepSome(world: EngineWorld, { questions }: Corpus): Promise<void> {
  const known = questions.byName.map(({ mentions }) =>
    // Every second mention is known, and every second of these has its ids.
    mentions.filter(({ ids }, i) => i % 4 === 0 && ids?.arxiv !== undefined),
  );
  const keyOf = ({ ids }: { ids?: { arxiv?: string } }) => `arxiv:${ids?.arxiv}`;
  await world.remember(true);
  await world.ask('noteSeen', { keys: known.flatMap((own) => own.slice(0, SEEN).map(keyOf)) });
  await world.remember(false);
  for (const mention of known.flatMap((own) => own.slice(0, SAVED))) {
    const wish = { key: keyOf(mention), mention: { role: 'row', ...mention }, saved: true };
    await world.ask('setSaved', wish);
  }
}

type Told = [string, string | null, number, string | null, string | null, boolean];

/**
 * Half of the known mentions are found by id, half by title, none of the others is; those that were
 * kept are told as kept. @throws where an answer is otherwise: its time would mean nothing.
 */
export async function checkExact(world: EngineWorld, { questions }: Corpus): Promise<string> {
  const [batch] = questions.byName;
  const answers = await world.ask<Told[]>('identify', batch);
  const count = (holds: (told: Told) => boolean) => answers.filter(holds).length;
  const ids = count(([, route]) => route === 'id');
  const titles = count(([, route]) => route === 'title');
  const none = count(([, route]) => route === null);
  const saved = count((told) => told[4] !== null);
  const seen = count((told) => told[5]);
  const said = `${ids} by id, ${titles} by title, ${none} not known, ${saved} saved, ${seen} seen`;
  const half = 0.45 * answers.length;
  if (ids + titles < half || none < half || saved < SAVED || seen < SEEN) throw new Error(said);
  return said;
}
