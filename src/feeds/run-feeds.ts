// What is due is asked for, one request after another, each a step that is noted before and after: whatever ends the
// background in between, the next waking goes on there. Papers are handed over before the step counts as done, so
// that none is lost; to hand the same over again must change nothing.
import type { FeedError } from '../paper/feed-error.ts';
import type { SourceId } from '../paper/fresh.ts';
import { type Answered, askHost } from './ask-host.ts';
import type { Errand } from './errand.ts';
import type { FeedParts } from './feed-parts.ts';
import { restOf, takeTurn, withRest } from './host-turn.ts';
import type { Journal, SourceState } from './journal.ts';
import { keepValidators, stateOf } from './journal.ts';
import { nextBackfill, stepBackfill } from './run-backfill.ts';
import { backOffMs, nextRound, SPREAD_MS } from './schedule.ts';
import type { StandingSource } from './source.ts';
import { sourcesOf } from './sources.ts';

const LOOK_AGAIN_MS = 60_000;

const toDay = (time: number) => new Date(time).toISOString().slice(0, 10);

const hostIn = (journal: Journal, { id, hostOf }: StandingSource): string =>
  hostOf(stateOf(journal, id));

/** When there is something to do next; null where no source is on. */
export async function nextWaking(
  journal: Journal,
  parts: Pick<FeedParts, 'backfill' | 'now'>,
): Promise<number | null> {
  const times = sourcesOf(journal).flatMap((source) => {
    const { isOn, nextAt } = stateOf(journal, source.id);
    return isOn ? [Math.max(nextAt, restOf(journal, hostIn(journal, source)).notBefore)] : [];
  });
  // Where the store does not answer now, it is asked again soon: a field must not be forgotten over it.
  const backfill = await parts.backfill.find().then(
    (found) => nextBackfill(journal, found),
    () => parts.now() + LOOK_AGAIN_MS,
  );
  const all = backfill === null ? times : [...times, backfill];
  return all.length > 0 ? Math.min(...all) : null;
}

/** Some source is on, and none is about to bring more: each has ended its round, or waits after a failure. */
export function isSettled(journal: Journal, now: number): boolean {
  const on = sourcesOf(journal)
    .map(({ id }) => stateOf(journal, id))
    .filter(({ isOn }) => isOn);
  const isAbout = ({ fails, todo, nextAt }: SourceState) =>
    fails === 0 && (todo !== null || nextAt <= now + SPREAD_MS);
  return on.length > 0 && !on.some(isAbout);
}

/**
 * Makes all requests that are due. Answers when to come again; null where no source is on, undefined where a run is
 * under way already: it will say so itself, and an alarm for what it is doing now would ring without end.
 */
export async function runFeeds(parts: FeedParts): Promise<number | null | undefined> {
  const hasRun = await parts.alone(async () => {
    while ((await step(parts)) || (await stepBackfill(parts)));
    return true;
  });
  if (!hasRun) return undefined;
  return nextWaking(await parts.load(), parts);
}

/** One request, or the plan of a round; false where nothing is due. */
async function step(parts: FeedParts): Promise<boolean> {
  const journal = await parts.load();
  const now = parts.now();
  const source = sourcesOf(journal).find((one) => {
    const { isOn, nextAt } = stateOf(journal, one.id);
    return isOn && nextAt <= now && restOf(journal, hostIn(journal, one)).notBefore <= now;
  });
  if (!source) return false;
  const state = stateOf(journal, source.id);
  const today = toDay(now);
  // A round that was begun on another day lacks the days since.
  if (state.todo === null || state.plannedOn !== today) {
    const todo = source.plan(state, today);
    await change(parts, source, {
      todo,
      plannedOn: today,
      ...(state.todo === null && { found: 0 }),
    });
    return true;
  }
  const [errand] = state.todo;
  if (errand) await run(parts, source, errand);
  else await endRound(parts, source);
  return true;
}

async function run(parts: FeedParts, source: StandingSource, errand: Errand): Promise<void> {
  const { host } = new URL(errand.url);
  if (!(await parts.mayAsk(host))) return fail(parts, source, { error: 'forbidden' });
  const journal = await takeTurn(parts, { host, gapMs: source.gapMs });
  const state = stateOf(journal, source.id);
  // Switched off, or other categories, while it was waited.
  if (!state.isOn || state.todo?.[0]?.url !== errand.url) return;
  const answer = await askHost(errand.url, state.validators[errand.url], parts);
  // Switched off or removed meanwhile: what it brought must not come after.
  if (!stateOf(await parts.load(), source.id).isOn) return;
  await settle(parts, { source, errand, answer });
}

interface Asked {
  source: StandingSource;
  errand: Errand;
  answer: Answered;
}

async function settle(parts: FeedParts, { source, errand, answer }: Asked): Promise<void> {
  if (answer.is === 'unchanged') {
    // Should the store fail, the next answer says it too.
    await parts.holdPapers(source.id).catch(() => {});
    return finish(parts, source, errand, {});
  }
  if (answer.is === 'failed') {
    // Asked again it would be no other: the round goes on without it.
    if (answer.error === 'absent') return finish(parts, source, errand, { error: 'absent' });
    return fail(parts, source, answer);
  }
  const read = source.read(answer.text, errand);
  if (!read) return fail(parts, source, { error: 'unreadable' });
  const found = await parts.takeIn(read.papers, source.id).catch(() => null);
  if (found === null) return fail(parts, source, { error: 'notKept' });
  await change(parts, source, (state) => ({ found: state.found + found, skipDays: read.skipDays }));
  if (!read.isWhole) return fail(parts, source, { error: 'cut' });
  // Another day it may have some.
  if (read.hasNoPapers) return finish(parts, source, errand, { error: 'noPapers' });
  const { next } = read;
  // What was said of a part tells nothing of the whole: it is asked for anew each time.
  if (next !== undefined) return goOn(parts, source, { ...errand, url: next }, errand);
  const { validators } = answer;
  return finish(parts, source, errand, (state) => ({
    validators: keepValidators(state.validators, errand.url, validators),
  }));
}

type Change = Partial<SourceState> | ((state: SourceState) => Partial<SourceState>);

async function change(parts: FeedParts, { id }: StandingSource, part: Change): Promise<void> {
  await parts.update((journal) => {
    const state = stateOf(journal, id);
    return withState(journal, id, {
      ...state,
      ...(typeof part === 'function' ? part(state) : part),
    });
  });
}

/** A feed that was removed while it was asked does not come back. */
const withState = (journal: Journal, id: SourceId, state: SourceState): Journal =>
  journal.sources[id] ? { ...journal, sources: { ...journal.sources, [id]: state } } : journal;

/** The errand is done with. */
function finish(
  parts: FeedParts,
  source: StandingSource,
  { url, day }: Errand,
  part: Change,
): Promise<void> {
  const isOver = day !== null && day < toDay(parts.now());
  return change(parts, source, (state) => ({
    error: null,
    fails: 0,
    // What was done meanwhile under another plan is left alone.
    todo: state.todo?.filter((one) => one.url !== url) ?? null,
    ...(isOver && { doneThrough: day > (state.doneThrough ?? '') ? day : state.doneThrough }),
    ...(typeof part === 'function' ? part(state) : part),
  }));
}

/** The rest of what the errand asks for takes its place. */
function goOn(
  parts: FeedParts,
  source: StandingSource,
  rest: Errand,
  { url }: Errand,
): Promise<void> {
  return change(parts, source, ({ todo }) => ({
    error: null,
    fails: 0,
    todo: todo?.map((one) => (one.url === url ? rest : one)) ?? null,
  }));
}

interface Failure {
  error: FeedError;
  retryAfterMs?: number | null;
}

/** The errand is asked for again, later: the longer, the more often it failed, and no sooner than its host wishes. */
async function fail(
  parts: FeedParts,
  source: StandingSource,
  { error, retryAfterMs = null }: Failure,
): Promise<void> {
  const now = parts.now();
  const chance = parts.chance();
  await parts.update((journal) => {
    const state = stateOf(journal, source.id);
    const fails = state.fails + 1;
    const nextAt = now + Math.max(backOffMs(fails, chance), retryAfterMs ?? 0);
    const host = hostIn(journal, source);
    const notBefore = Math.max(restOf(journal, host).notBefore, now + (retryAfterMs ?? 0));
    const rested = withRest(journal, host, { notBefore });
    return withState(rested, source.id, { ...state, error, fails, nextAt });
  });
}

async function endRound(parts: FeedParts, { id }: StandingSource): Promise<void> {
  const now = parts.now();
  const chance = parts.chance();
  await parts.update((journal) => {
    const state = stateOf(journal, id);
    const nextAt = nextRound(now, { hour: journal.hour, skipDays: state.skipDays, chance });
    const done = { ...state, todo: null, lastAt: now, nextAt };
    return withState(journal, id, done);
  });
}
