import type { RelatedOrder } from '../../src/paper/annotation.ts';
import type {
  BackupState,
  Bin,
  RestorePreview,
  RestoreUndo,
  Took,
} from '../../src/paper/backup.ts';
import { type Entry, isSaved } from '../../src/paper/entry.ts';
import { type DigestAnswer, type FeedState, isFeedId } from '../../src/paper/fresh.ts';
import type { DigestWish, SavedTopics } from '../../src/paper/topic-overlay.ts';
import { overlayKey } from '../../src/paper/topic-overlay.ts';
import type { FeedDoor } from '../../src/views/today/use-feeds.ts';
import type { NoticeDoor } from '../../src/views/today/use-telling.ts';
import type { Ask } from '../../src/views/use-library.ts';
import type { PageDoors } from '../../src/views/use-page.ts';
import { WireError } from '../../src/wire/ask.ts';
import type { Health } from '../../src/wire/health-messages.ts';
import type { PageReport } from '../../src/wire/page-messages.ts';
import type { RequestOf } from '../../src/wire/protocol.ts';
import { savedEntry } from './saved-entry.ts';
import type { UndoAsked } from './take-back.ts';
import { takeBack, takeBackTogether } from './take-back.ts';

const DAY_MS = 86_400_000;

export function entry(
  id: string,
  title: string,
  savedDay: number,
  more: Partial<Entry> = {},
): Entry {
  const savedAt = Date.UTC(2026, 10, 1) + savedDay * DAY_MS;
  return savedEntry(id, title, {
    authors: ['Ashish Vaswani', 'Noam Shazeer', 'Niki Parmar', 'Jakob Uszkoreit', 'Llion Jones'],
    year: 2017,
    categories: ['cs.CL', 'cs.LG'],
    savedAt,
    updatedAt: savedAt,
    ...more,
  });
}

export const attention = entry('1706.03762', 'Attention Is All You Need', 2);
export const bert = entry('1810.04805', 'BERT: Pre-training of Deep Bidirectional Transformers', 1);
export const lime = entry('1602.04938', '"Why Should I Trust You?"', 0);

const feedOff = {
  isOn: false,
  categories: [],
  query: '',
  lastAt: null,
  nextAt: 0,
  isRunning: false,
  found: 0,
  error: null,
  papers: 0,
};
export const noFeeds: FeedState = {
  sources: [
    { ...feedOff, id: 'arxiv', kind: 'arxiv' },
    { ...feedOff, id: 'query', kind: 'query' },
    { ...feedOff, id: 'huggingface', kind: 'huggingface' },
    { ...feedOff, id: 'trending', kind: 'trending' },
    { ...feedOff, id: 'feed', kind: 'feed' },
  ],
  hour: 7,
  backfill: null,
};

export const wellHealth: Health = {
  corpus: 'ok',
  reader: 'ok',
  counts: { seed: 119, met: 1312, saved: 3 },
  lost: 0,
};

const preview: RestorePreview = {
  way: 'add',
  takenAt: Date.UTC(2026, 10, 20),
  isChanged: false,
  unread: 0,
  back: 2,
  gone: 0,
  changed: 1,
  joined: 1,
  topics: 0,
  backTitles: ['A Paper That Was Lost'],
  goneTitles: [],
};

/** A background of a few lines: it keeps entries, and fails where a test plants a failure. */
export const restoreUndo: RestoreUndo = {
  from: { snapshot: '9-restore.json.gz' },
  touched: [{ table: 'entries', name: 'arxiv:2402.10001', print: 7 }],
  followed: null,
};

export class Background {
  entries: Map<string, Entry>;
  health = wellHealth;
  failures = new Map<string, WireError>();
  /** Grows with each change that a test makes behind the view. */
  sequence = 0;
  asked: string[] = [];
  /** Whether the browser lets a host be asked. */
  grantsHosts = true;
  /** Whether the browser would let notifications be shown, and whether it does. */
  grantsNotices = true;
  mayNotify = false;
  /** Of feeds, in turn. */
  hostsAsked: string[] = [];
  feedDoor: FeedDoor & NoticeDoor = {
    requestAccess: async (_, address) => {
      if (address) this.hostsAsked.push(new URL(address).host);
      return this.grantsHosts;
    },
    mayNotify: async () => this.mayNotify,
    requestNotices: async () => {
      this.mayNotify = this.grantsNotices;
      return this.mayNotify;
    },
    giveNoticesBack: async () => {
      this.mayNotify = false;
    },
  };
  feeds: FeedState = noFeeds;
  digest: DigestAnswer = { lines: [], came: 0, days: 3, muted: 0, until: 0 };

  constructor(entries: readonly Entry[]) {
    this.entries = new Map(entries.map((saved) => [saved.key, saved]));
  }

  backups: BackupState = { snapshots: [], fileAt: null, isFileOld: false };
  bin: Bin = { entries: [], topics: [] };
  restored: unknown[] = [];
  took: Took | null = { left: 0, leftTitles: [], leftTopics: 0 };

  answer(name: string, request: { key?: string; entry?: Entry | null; way?: string }): unknown {
    this.asked.push(name);
    const failure = this.failures.get(name);
    if (failure) throw failure;
    const key = request.key ?? '';
    const before = this.entries.get(key) ?? null;
    switch (name) {
      case 'listEntries': {
        const { keys, most } = request as RequestOf<'listEntries'>;
        const saved = [...this.entries.values()].filter(isSaved);
        if (keys) return saved.filter((one) => keys.includes(one.key));
        return saved.sort((a, b) => b.savedAt - a.savedAt).slice(0, most);
      }
      case 'getSequence':
        return this.sequence;
      case 'readAbstracts':
        return (request as unknown as RequestOf<'readAbstracts'>).papers.map(() => null);
      case 'annotate': {
        const { mentions } = request as unknown as RequestOf<'annotate'>;
        return mentions.map(({ title }) => ({
          entry: [...this.entries.values()].find((one) => one.title === title) ?? null,
        }));
      }
      case 'getFeeds':
        return this.feeds;
      case 'getDigest':
        return this.digest;
      case 'setFeed': {
        const { id, ...change } = request as RequestOf<'setFeed'>;
        const sources = this.feeds.sources.map((one) =>
          one.id === id ? { ...one, ...change } : one,
        );
        this.feeds = { ...this.feeds, sources };
        return this.feeds;
      }
      case 'dropFeed': {
        const { id, keepsPapers } = request as RequestOf<'dropFeed'>;
        const sources = this.feeds.sources
          .map((one) => {
            const papers = keepsPapers ? one.papers : 0;
            return one.id === id ? { ...feedOff, id, kind: one.kind, papers } : one;
          })
          .filter((one) => one.id !== id || !isFeedId(id) || one.papers > 0);
        this.feeds = { ...this.feeds, sources };
        return this.feeds;
      }
      case 'addFeed': {
        const { sources } = this.feeds;
        const added = { ...feedOff, id: `feed-${sources.length}` as const, kind: 'feed' as const };
        this.feeds = { ...this.feeds, sources: [...sources, added] };
        return this.feeds;
      }
      case 'beginBackfill': {
        const wish = request as RequestOf<'beginBackfill'>;
        const begun = {
          step: 'asking',
          papers: 0,
          through: null,
          share: 0,
          nextAt: 0,
          error: null,
        };
        this.feeds = { ...this.feeds, backfill: { ...wish, ...begun } as FeedState['backfill'] };
        return this.feeds;
      }
      case 'pauseBackfill': {
        const { isPaused } = request as RequestOf<'pauseBackfill'>;
        const { backfill } = this.feeds;
        const step = isPaused ? ('paused' as const) : ('asking' as const);
        this.feeds = { ...this.feeds, backfill: backfill && { ...backfill, step } };
        return this.feeds;
      }
      case 'cancelBackfill':
        this.feeds = { ...this.feeds, backfill: null };
        return this.feeds;
      case 'readNews':
        this.readUntil.push((request as unknown as RequestOf<'readNews'>).until);
        return null;
      case 'showNews':
        return null;
      case 'markSeen':
        return [null];
      case 'restoreSeen':
        return null;
      case 'getHealth':
        return this.health;
      case 'findRelatedToSaved': {
        const { tag, order = 'nearest' } = request as { tag?: string; order?: RelatedOrder };
        const title = tag ? `Near to ${tag}` : 'Near to All';
        const one = { key: 'arxiv:2501.1', ids: { arxiv: '2501.00001' }, title, authors: [] };
        const two = { ...one, key: 'arxiv:2501.2', title: `${title}, Again` };
        const more = { kind: 'seed', entry: null, why: [attention.title], by: 'saved', score: 1 };
        const related = [one, two].map((paper) => ({ ...paper, ...more }));
        return { related, from: 'abstract', of: 119, order };
      }
      case 'setSaved': {
        if (before) this.entries.set(key, { ...before, deletedAt: Date.UTC(2026, 10, 22) });
        return { entry: this.entries.get(key) ?? null, before };
      }
      case 'restoreEntry':
        return takeBack(this.entries, request as unknown as UndoAsked);
      case 'changeTogether':
        return this.changeTogether(request as RequestOf<'changeTogether'>);
      case 'restoreTogether': {
        const { entries } = request as RequestOf<'restoreTogether'>;
        return takeBackTogether(this.entries, entries as UndoAsked[]);
      }
      case 'tagSaved':
        return this.topics;
      case 'restoreLost': {
        const restored = this.health.lost;
        this.health = { ...this.health, lost: 0 };
        return { restored };
      }
      case 'dismissLost':
        this.health = { ...this.health, lost: 0 };
        return null;
      case 'listCorpora':
        return [];
      case 'listWishes':
        return [...this.wishes.values()].reverse();
      case 'changeTopic':
        return this.changeWish((request as unknown as { wish: DigestWish }).wish);
      case 'takeBackTopic': {
        const wish = this.wishes.get(key) ?? null;
        this.wishes.delete(key);
        return { before: wish, after: wish && { ...wish, deletedAt: 2, updatedAt: 2 } };
      }
      case 'restoreTopic': {
        const { record } = request as unknown as { record: DigestWish | null };
        if (record) this.wishes.set(key, record);
        else this.wishes.delete(key);
        return { before: null, after: record ?? {} };
      }
      case 'listTopics':
        return { topics: [], overlay: [] };
      case 'countTopics':
        return { papers: {}, of: 0 };
      case 'getBackups':
        return this.backups;
      case 'listBin':
        return this.bin;
      case 'emptyBin':
        this.bin = { entries: [], topics: [] };
        return { emptied: 2 };
      case 'takeFromBin':
        this.bin = { ...this.bin, entries: [] };
        return { entry: null };
      case 'previewBackup':
        return request.way === 'add' ? preview : { ...preview, way: 'replace', gone: 1 };
      case 'restoreBackup':
        this.restored.push(request);
        return { done: preview, undo: restoreUndo };
      case 'undoRestore':
        this.restored.push(request);
        return this.took;
      case 'writeBackup':
        return { name: 'scholium-backup.json', text: '{}', papers: 2 };
      case 'purgeRemoved':
        return null;
      case 'clearMet':
        this.health = { ...this.health, counts: { ...this.health.counts, met: 0 } };
        return null;
      default:
        throw new WireError('bad-request', name);
    }
  }

  readUntil: number[] = [];
  topics: SavedTopics = { topics: [], of: {} };
  wishes = new Map<string, DigestWish>();

  private changeWish(wish: DigestWish) {
    const key = overlayKey(wish.kind, wish.topic);
    const before = this.wishes.get(key) ?? null;
    const after = { ...wish, key, updatedAt: 1, deletedAt: null };
    this.wishes.set(key, after);
    return { before, after };
  }

  private changeTogether({ keys, change }: RequestOf<'changeTogether'>) {
    const changes = keys.flatMap((key) => {
      const before = this.entries.get(key);
      if (!before) return [];
      const { status = before.status, addTag, dropTag, remove } = change;
      const tags = [...before.tags.filter((tag) => tag !== dropTag), ...(addTag ? [addTag] : [])];
      const updatedAt = before.updatedAt + 1;
      const entry = { ...before, status, tags, updatedAt, deletedAt: remove ? updatedAt : null };
      this.entries.set(key, entry);
      return [{ entry, before }];
    });
    return { changes };
  }

  ask = (async (name: string, request: object) => this.answer(name, request)) as Ask;
}

export const listReport: PageReport = {
  site: 'arxiv-list',
  rows: 50,
  isEmpty: false,
  titles: 50,
  inCorpus: 12,
  saved: 3,
  tagged: 48,
  failure: null,
  isTooMuch: false,
};

export function doors(report: PageReport | null, more: Partial<PageDoors> = {}): PageDoors {
  return {
    findTab: async () => ({ id: 7, url: 'https://arxiv.org/list/cs.CL/new' }),
    askPage: async () => report,
    hasAccess: async () => true,
    requestAccess: async () => true,
    reloadTab: () => undefined,
    readAgain: async () => undefined,
    ...more,
  };
}
