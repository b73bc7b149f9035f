// A whole field is fetched, one answer after another: each is handed to the library together with the way to the
// next, so that both are kept or neither is. Whatever ends the background in between, the next waking asks for
// the first answer that is not kept, no sooner than its host may be asked.
import { type OaiPage, readOaiPage } from '../formats/arxiv-oai.ts';
import type { FeedError } from '../paper/feed-error.ts';
import { type Answered, askHost } from './ask-host.ts';
import type { Backfill } from './backfill.ts';
import type { FeedParts } from './feed-parts.ts';
import { restOf, takeTurn, withRest } from './host-turn.ts';
import { FEED_HOSTS } from './hosts.ts';
import type { BackfillState, Journal } from './journal.ts';
import { freshBackfill } from './journal.ts';
import { toOaiUrl } from './oai.ts';
import { backOffMs } from './schedule.ts';

type BackfillParts = Pick<
  FeedParts,
  'load' | 'update' | 'fetch' | 'mayAsk' | 'backfill' | 'now' | 'chance' | 'sleep'
>;

const HOST = FEED_HOSTS.backfill;
/** info.arxiv.org/help/api/tou.html */
const GAP_MS = 3000;
/** A request that was cut off by the end of the background counts as failed; the first wait is short. */
const FIRST_WAIT_MS = 20_000;
/** So often an answer of which a part cannot be read is asked for again; then the rest is taken. */
const MOST_BROKEN = 3;

/** When it goes on; null where there is none, or the reader has halted it. */
export function nextBackfill(journal: Journal, backfill: Backfill | null): number | null {
  if (!backfill || backfill.isPaused) return null;
  return Math.max(journal.backfill.nextAt, restOf(journal, HOST).notBefore);
}

/** One request, or the end of it; false where nothing is due. */
export async function stepBackfill(parts: BackfillParts): Promise<boolean> {
  const backfill = await parts.backfill.find().catch(() => null);
  const dueAt = nextBackfill(await parts.load(), backfill);
  if (!backfill || dueAt === null || dueAt > parts.now()) return false;
  if (backfill.phase === 'finishing') await finish(parts, backfill);
  else await ask(parts, backfill);
  return true;
}

async function finish(parts: BackfillParts, { id }: Backfill): Promise<void> {
  try {
    await parts.backfill.finish(id);
  } catch {
    return fail(parts, id, { error: 'notKept' });
  }
  await parts.update((journal) => ({ ...journal, backfill: freshBackfill }));
}

async function ask(parts: BackfillParts, backfill: Backfill): Promise<void> {
  const { id } = backfill;
  if (!(await parts.mayAsk(HOST))) return fail(parts, id, { error: 'forbidden' });
  const before = (await parts.load()).backfill;
  await takeTurn(parts, { host: HOST, gapMs: GAP_MS }, (journal) => ({
    ...journal,
    backfill: { ...waitAfter(parts, journal.backfill, FIRST_WAIT_MS), isAsked: true },
  }));
  // Halted or taken away while it waited for its turn.
  const standing = await parts.backfill.find();
  if (standing?.id !== id || standing.isPaused) return note(parts, id, before);
  const answer = await askHost(toOaiUrl(backfill), undefined, parts);
  const page = answer.is === 'text' ? await readOaiPage(answer.text) : null;
  if (!page) return failAsked(parts, id, { answer, before });
  const verdict = judge(backfill, page, before.fails);
  if (verdict === 'absent') return halt(parts, id);
  if (verdict !== null) return fail(parts, id, { error: verdict, before });
  await take(parts, backfill, { page, before });
}

async function failAsked(
  parts: BackfillParts,
  id: string,
  { answer, before }: { answer: Answered; before: BackfillState },
): Promise<void> {
  if (answer.is !== 'failed') return fail(parts, id, { error: 'unreadable', before });
  // Asked again it would be no other.
  if (answer.error === 'absent') return halt(parts, id);
  return fail(parts, id, { ...answer, before });
}

const isTooOld = ({ token }: Backfill, { error }: OaiPage) =>
  token !== null && error === 'badResumptionToken';

/** Why an answer is not taken; null where it is. */
function judge(backfill: Backfill, page: OaiPage, fails: number): FeedError | null {
  const { error, token } = page;
  if (error === 'badArgument') return 'absent';
  if (error && error !== 'noRecordsMatch' && !isTooOld(backfill, page)) return 'unreadable';
  // It would go round and round.
  if (token !== null && token === backfill.token) return 'unreadable';
  const isReadable = page.isWhole && (page.broken === 0 || fails >= MOST_BROKEN);
  return isReadable ? null : 'cut';
}

async function take(
  parts: BackfillParts,
  backfill: Backfill,
  { page, before }: { page: OaiPage; before: BackfillState },
): Promise<void> {
  const { id, since, from, token, through } = backfill;
  const papers = page.papers.filter(({ created }) => created === '' || created >= since);
  const mustBegin = isTooOld(backfill, page);
  try {
    await parts.backfill.take(id, {
      papers: papers.map(({ paper }) => paper),
      broken: page.broken,
      askedBy: { from, token },
      // What was said to go on by holds for a day: after it the list begins anew where it was.
      next: mustBegin ? { from: through ?? from, token: null } : { from, token: page.token },
      through: page.through,
      isLast: page.token === null && !mustBegin,
    });
  } catch {
    return fail(parts, id, { error: 'notKept', before });
  }
  await note(parts, id, freshBackfill);
}

/** It waits for the reader. */
async function halt(parts: BackfillParts, id: string): Promise<void> {
  await parts.backfill.pause(id, true);
  await note(parts, id, { ...freshBackfill, error: 'absent' });
}

/** Nothing is noted of one that was taken away. */
async function note(parts: BackfillParts, id: string, backfill: BackfillState): Promise<void> {
  if ((await parts.backfill.find())?.id !== id) return;
  await parts.update((journal) => ({ ...journal, backfill }));
}

function waitAfter(
  parts: BackfillParts,
  { fails, error }: BackfillState,
  firstMs?: number,
): BackfillState {
  const nextAt = parts.now() + backOffMs(fails + 1, parts.chance(), firstMs);
  return { nextAt, fails: fails + 1, isAsked: false, error };
}

interface Failure {
  error: FeedError;
  /** As it was before the request; as it is now where none was made. */
  before?: BackfillState;
  retryAfterMs?: number | null;
}

async function fail(
  parts: BackfillParts,
  id: string,
  { error, before, retryAfterMs }: Failure,
): Promise<void> {
  const until = parts.now() + (retryAfterMs ?? 0);
  const state = before ?? (await parts.load()).backfill;
  const waits = waitAfter(parts, state);
  await parts.update((journal) => {
    const { notBefore } = restOf(journal, HOST);
    return withRest(journal, HOST, { notBefore: Math.max(notBefore, until) });
  });
  await note(parts, id, { ...waits, error, nextAt: Math.max(waits.nextAt, until) });
}
