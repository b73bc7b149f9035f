// That new papers came is told beside the page: by a notification, once a day, and by a number on the toolbar's button
// until they are looked at. Both are off until the reader wants them, and then nothing is counted at all.
// It tells how many, never which.

/** When papers came: milliseconds since 1970. */
export interface NewPaper {
  cameAt: number;
}

export interface TellParts {
  /** What the reader wants. */
  loadWanted(): Promise<{ notifies: boolean; counts: boolean }>;
  store: { load(): Promise<unknown>; save(news: unknown): Promise<void> };
  /** Those that came since and would stand in the digest. */
  listNews(since: number): Promise<readonly NewPaper[]>;
  /** 0: no number. */
  showCount(count: number): Promise<void>;
  notify(count: number): Promise<void>;
  now(): number;
}

interface News {
  /** Papers that came until then were looked at, and were told of by a notification. */
  readUntil: number;
  toldUntil: number;
  /** The day of the last notification, in the reader's own time. */
  toldOn: string;
}

const toDay = (time: number) => new Date(time).toDateString();

/** Tolerates any shape; a time to come was written under a clock that was set back since. */
function readNews(stored: unknown, now: number): News {
  const { readUntil, toldUntil, toldOn } = (stored ?? {}) as Record<string, unknown>;
  const past = (time: unknown) => (typeof time === 'number' && time <= now ? time : 0);
  const day = typeof toldOn === 'string' ? toldOn : '';
  return { readUntil: past(readUntil), toldUntil: past(toldUntil), toldOn: day };
}

export type DigestTeller = ReturnType<typeof openDigestTeller>;

export function openDigestTeller(parts: TellParts) {
  const { store, now } = parts;
  let last: Promise<void> = Promise.resolve();
  /** One after another: each reads what the one before has noted. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  const load = async () => readNews(await store.load(), now());

  async function show(): Promise<void> {
    const { counts } = await parts.loadWanted();
    const { readUntil } = await load();
    await parts.showCount(counts ? (await parts.listNews(readUntil)).length : 0);
  }

  /** Noted before it is said: where the background ends in between, a day goes without and none is told twice. */
  async function tell(): Promise<void> {
    const news = await load();
    const today = toDay(now());
    if (news.toldOn === today) return;
    const since = Math.max(news.readUntil, news.toldUntil);
    const papers = await parts.listNews(since);
    if (papers.length === 0) return;
    const toldUntil = Math.max(...papers.map(({ cameAt }) => cameAt));
    await store.save({ ...news, toldOn: today, toldUntil });
    await parts.notify(papers.length);
  }

  return {
    /** The number anew, as the reader wants it now. */
    show: () => inTurn(show),
    /** All sources have brought what they have. `isPressed`: the reader is at it, and sees what came. */
    settle: (isPressed: boolean) =>
      inTurn(async () => {
        const { notifies, counts } = await parts.loadWanted();
        if (counts) await show();
        if (notifies && !isPressed) await tell();
        // What was pressed for is seen: it is no news of the next day's either.
        if (notifies && isPressed) await store.save({ ...(await load()), toldUntil: now() });
      }),
    /** The reader has looked at what came until then. */
    read: (until: number) =>
      inTurn(async () => {
        const news = await load();
        if (until > news.readUntil) await store.save({ ...news, readUntil: until });
        await show();
      }),
  };
}
