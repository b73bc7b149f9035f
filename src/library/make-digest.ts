// The papers of the last days come in as sources told of them; the digest goes out, ranked by what the reader keeps,
// follows and wishes, each line with its reasons. Nothing is asked of any network, and nothing is written.

import type { Corpus } from '../corpus/corpus.ts';
import { scoreNearness } from '../digest/nearness.ts';
import { type DigestWeights, rankDigest } from '../digest/rank-digest.ts';
import { giveWay } from '../give-way.ts';
import type { Tag } from '../paper/annotation.ts';
import type { DigestAnswer, DigestLine } from '../paper/fresh.ts';
import type { DigestWish, Muted, PaperWish } from '../paper/topic-overlay.ts';
import { namesOf, toQuery } from './asked-paper.ts';
import {
  type Candidate,
  type CandidateParts,
  digestPace,
  paperMention,
  readCandidates,
  readSaved,
} from './digest-candidates.ts';
import { listWishes, openMuted, readWished, type WishedPapers } from './digest-wishes.ts';
import type { MatchParts } from './find-papers.ts';
import { foldInSteps } from './fold.ts';
import type { AskedPaper, KnownCompared, SavedPapers } from './saved-set.ts';
import type { Tables } from './tables.ts';
import { withBroader } from './topic-list.ts';

export interface DigestSources extends MatchParts, CandidateParts {
  corpus: Corpus;
  openSaved(known?: KnownCompared): Promise<SavedPapers | null>;
  now(): number;
}

export interface DigestAsked {
  followed: ReadonlySet<string>;
  weights: DigestWeights;
}

const HOUR_MS = 3_600_000;
const DAYS = 3;
/** Lines of a digest, and those of them for which saved papers are named. */
const MOST_LINES = 200;
const MOST_NAMED = 2;

export async function makeDigest(parts: DigestSources, asked: DigestAsked): Promise<DigestAnswer> {
  const { corpus, holdings, now } = parts;
  const rows = await corpus.listFresh(now() - DAYS * 24 * HOUR_MS);
  const tables = await holdings.getTables();
  const wishes = await readWishes(parts, tables);
  const { found, muted } = await readCandidates(parts, { rows, tables, isMuted: wishes.isMuted });
  const held = await readSaved(parts, tables);
  await giveWay();
  const candidates = await foldInSteps(found, digestPace());
  await giveWay();
  const near = scoreNearness({
    saved: [...held.papers, ...wishes.more.papers],
    less: wishes.less.papers,
    news: candidates.map(({ stems, vector }) => ({ stems: stems.stems, vector })),
    shareOf: (stem) => Math.exp(-tables.idf.idfOf(stem)),
    now: now(),
  });
  await giveWay();
  const reasons = candidates.map((one) => sayFollowed(one.annotation.tags, asked.followed));
  const ranked = rankDigest(
    candidates.map((one, i) => ({
      ...one,
      ...(reasons[i] ?? { followed: [], authors: [] }),
      facts: {
        near: near[i] ?? 0,
        isFollowed: (reasons[i]?.followed.length ?? 0) > 0,
        isByFollowed: (reasons[i]?.authors.length ?? 0) > 0,
        upvotes: one.row.upvotes ?? 0,
        hours: (now() - (one.row.listedAt ?? one.row.cameAt)) / HOUR_MS,
      },
    })),
    asked.weights,
  ).slice(0, MOST_LINES);
  const saved = await parts.openSaved(held.compared);
  const pace = digestPace();
  const lines: DigestLine[] = [];
  for (const one of ranked) {
    const { followed, authors } = one;
    lines.push(toLine(one, { followed, authors, ...nameNear(one, { saved, wishes, tables }) }));
    await pace();
  }
  return { lines, came: rows.length, days: DAYS, muted, until: rows[0]?.cameAt ?? 0 };
}

/** Papers of these days that came since, without what was saved, seen or muted, each once. */
export async function listNews(parts: DigestSources, since: number): Promise<{ cameAt: number }[]> {
  const { corpus, reader, holdings, now } = parts;
  const rows = await corpus.listFresh(now() - DAYS * 24 * HOUR_MS);
  if (!rows.some(({ cameAt }) => cameAt > since)) return [];
  const tables = await holdings.getTables();
  const isMuted = openMuted((await listWishes(reader)).filter(isMute));
  const { found } = await readCandidates(parts, { rows, tables, isMuted });
  // The first that was told of a paper stands for it: under another id it comes no second time.
  const folded = await foldInSteps(found.reverse(), digestPace());
  return folded.map(({ row: { cameAt } }) => ({ cameAt })).filter(({ cameAt }) => cameAt > since);
}

const isMute = (wish: DigestWish): wish is Muted => wish.kind === 'muted';

interface Wishes {
  more: WishedPapers;
  less: WishedPapers;
  isMuted: ReturnType<typeof openMuted>;
}

async function readWishes({ reader, holdings }: DigestSources, tables: Tables): Promise<Wishes> {
  const all = await listWishes(reader);
  const of = (wish: PaperWish['wish']) =>
    readWished(
      holdings,
      tables,
      all.filter((one) => one.kind === 'wish').filter((one) => one.wish === wish),
    );
  return { more: await of('more'), less: await of('less'), isMuted: openMuted(all.filter(isMute)) };
}

/** Labels of followed topics, and the authors for whose sake a topic of the reader's own stands there. */
function sayFollowed(tags: readonly Tag[], followed: ReadonlySet<string>) {
  const [by, about] = [true, false].map((isBy) =>
    tags.filter(({ from }) => (from === 'author') === isBy),
  );
  const isFollowed = ({ topic }: Tag) => withBroader(topic).some((one) => followed.has(one));
  return {
    followed: (about ?? []).filter(isFollowed).map(({ label }) => label),
    authors: [...new Set((by ?? []).flatMap(({ evidence }) => evidence))],
  };
}

interface Known {
  saved: SavedPapers | null;
  wishes: Wishes;
  tables: Tables;
}

/** The titles of papers that a paper is surely near to, as its mark would count them. */
function nameNear({ paper, ...compared }: Candidate, { saved, wishes, tables }: Known) {
  const names = namesOf(paperMention(paper), paper.key, paper);
  const asked: AskedPaper = { query: toQuery(compared, tables), names, text: paper };
  const hits = saved?.findFirst(asked, MOST_NAMED) ?? [];
  return {
    near: hits.map(({ key }) => saved?.titleOf(key) ?? ''),
    more: wishes.more.findNear(asked).slice(0, MOST_NAMED),
    less: wishes.less.findNear(asked).slice(0, MOST_NAMED),
  };
}

function toLine({ row, paper, annotation }: Candidate, why: DigestLine['why']): DigestLine {
  const { title, ids, authors, categories, year } = paper;
  const { upvotes, cameAt } = row;
  const topics = annotation.tags.map(({ topic, label }) => ({
    id: topic,
    label,
    within: withBroader(topic),
  }));
  return {
    key: annotation.key,
    title,
    ids,
    authors: authors.slice(0, 12),
    categories,
    ...(year !== undefined && { year }),
    cameAt,
    entry: annotation.entry,
    topics,
    why: { ...why, ...(upvotes !== undefined && { upvotes }) },
  };
}
