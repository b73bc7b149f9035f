import type { CorpusSearchAnswer, ListedPaper } from '../../src/paper/annotation.ts';
import { type Entry, isSaved } from '../../src/paper/entry.ts';
import type { Ask } from '../../src/views/use-library.ts';
import { WireError } from '../../src/wire/ask.ts';
import type { RequestOf } from '../../src/wire/protocol.ts';
import { savedEntry } from './saved-entry.ts';
import type { UndoAsked } from './take-back.ts';
import { takeBack } from './take-back.ts';

export const entry = (id: string, title: string, more: Partial<Entry> = {}): Entry =>
  savedEntry(id, title, { authors: ['Ana Müller'], categories: ['cs.CL'], ...more });

export function paper(id: string, title: string, more: Partial<ListedPaper> = {}): ListedPaper {
  const key = `arxiv:${id}`;
  return { key, title, ids: { arxiv: id }, authors: [], kind: 'seed', entry: null, ...more };
}

export const attention = entry('1706.03762', 'Attention Is All You Need');
export const whales = entry('2401.00001', 'Whale Songs', {
  note: 'Compare with attention of bats.',
});
export const near = paper('2401.00002', 'Attention Is Not Explanation', { year: 2019 });

type Question = { query: string; most: number };

/** Keeps entries, and answers the corpus's questions as a test tells it to. */
export class Background {
  entries: Map<string, Entry>;
  asked: { name: string; request: Record<string, unknown> }[] = [];
  saveFailure: WireError | null = null;
  abstractFailure: WireError | null = null;
  /** Abstracts are answered once this is. */
  holdAbstracts: Promise<void> = Promise.resolve();
  abstracts = new Map<string, string>();
  search: (question: Question) => Promise<CorpusSearchAnswer> | CorpusSearchAnswer = () => ({
    papers: [near],
    found: 1,
    of: 5119,
  });

  constructor(entries: readonly Entry[] = [attention, whales]) {
    this.entries = new Map(entries.map((one) => [one.key, one]));
  }

  private async answer(name: string, request: Record<string, unknown>): Promise<unknown> {
    const key = String(request.key);
    const before = this.entries.get(key) ?? null;
    switch (name) {
      case 'searchCorpus':
        return this.search(request as Question);
      case 'listEntries':
        return [...this.entries.values()].filter(isSaved);
      case 'readAbstracts': {
        if (this.abstractFailure) throw this.abstractFailure;
        const { papers } = request as RequestOf<'readAbstracts'>;
        await this.holdAbstracts;
        return papers.map(({ key }) => this.abstracts.get(key) ?? null);
      }
      case 'getHealth': {
        const counts = { seed: 119, met: 5000, saved: this.entries.size };
        return { corpus: 'ok', reader: 'ok', copy: 'ok', counts, lost: 0 };
      }
      case 'setSaved': {
        if (this.saveFailure) throw this.saveFailure;
        const { title } = request.mention as { title: string };
        const saved = before ?? entry(key.slice(6), title);
        const next = {
          ...saved,
          updatedAt: saved.updatedAt + 1,
          deletedAt: request.saved ? null : 9,
        };
        this.entries.set(key, next);
        return { entry: next, before };
      }
      case 'restoreEntry':
        return takeBack(this.entries, request as unknown as UndoAsked);
      default:
        throw new WireError('bad-request', name);
    }
  }

  ask = (async (name: string, request: Record<string, unknown>) => {
    this.asked.push({ name, request });
    return this.answer(name, request);
  }) as Ask;

  queries = () =>
    this.asked
      .filter(({ name }) => name === 'searchCorpus')
      .map(({ request }) => `${request.query} ${request.most}`);
}
