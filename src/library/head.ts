// Papers that stand in no container yet: the seed, and those met just now. They come in as they are
// written to the database, and are found by id and title at once. Their index of words and terms is
// made when a question needs it.

import type { PaperRow } from '../corpus/database.ts';
import { giveWay } from '../give-way.ts';
import type { PaperKind } from '../paper/paper.ts';
import { idKeys } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import { buildSegment } from '../search/segment/build.ts';
import { paceOf } from '../search/segment/pace.ts';
import type { HeadPiece } from './head-pieces.ts';
import { HeadPieces } from './head-pieces.ts';
import type { TitleSource } from './head-titles.ts';
import { indexHeadTitles } from './head-titles.ts';
import type { Tables } from './tables.ts';

/** Longest piece of indexing between two rests. */
const SLICE_MS = 15;

/** Every id that leads to a paper. */
const namesOf = (paper: PaperRow) => new Set([paper.key, ...idKeys(paper.ids)]);

const titlesOf = (paper: PaperRow) =>
  new Set([paper.title, ...(paper.aliases ?? [])].map(titleKey).filter((key) => key !== ''));

export class Head {
  private readonly papers = new Map<string, PaperRow>();
  private readonly byId = new Map<string, PaperRow>();
  private readonly byTitle = new Map<string, Set<string>>();
  private readonly related = new HeadPieces(this.papers);
  private titled: TitleSource | null = null;

  constructor(papers: Iterable<PaperRow> = []) {
    this.put(papers);
  }

  get size(): number {
    return this.papers.size;
  }

  /** Takes papers in; what was known of the same keys is replaced. */
  put(papers: Iterable<PaperRow>): void {
    for (const paper of papers) {
      this.remove([paper.key]);
      this.papers.set(paper.key, paper);
      this.related.put(paper);
      this.titled = null;
      for (const id of namesOf(paper)) this.byId.set(id, paper);
      for (const title of titlesOf(paper)) {
        const keys = this.byTitle.get(title) ?? new Set();
        this.byTitle.set(title, keys.add(paper.key));
      }
    }
  }

  remove(keys: Iterable<string>): void {
    for (const key of keys) {
      const paper = this.papers.get(key);
      if (!paper) continue;
      this.papers.delete(key);
      for (const id of namesOf(paper)) if (this.byId.get(id) === paper) this.byId.delete(id);
      for (const title of titlesOf(paper)) this.byTitle.get(title)?.delete(key);
      this.related.remove(key);
      this.titled = null;
    }
  }

  /** Every id that leads to a paper; of one kind, or of all. */
  listIds(kind?: PaperKind): string[] {
    const all = [...this.byId];
    return all.flatMap(([id, paper]) => (kind && paper.kind !== kind ? [] : [id]));
  }

  has(key: string): boolean {
    return this.papers.has(key);
  }

  get(key: string): PaperRow | undefined {
    return this.papers.get(key);
  }

  findById(id: string): PaperRow | undefined {
    return this.byId.get(id);
  }

  findByTitle(key: string): PaperRow[] {
    const keys = this.byTitle.get(key);
    return keys ? [...keys].flatMap((own) => this.papers.get(own) ?? []) : [];
  }

  /** Papers of one kind, for a container of their own. */
  list(kind: PaperKind): PaperRow[] {
    return [...this.papers.values()].filter((paper) => paper.kind === kind);
  }

  /** Pieces over all papers, by the terms of their texts. */
  index(tables: Tables): Promise<readonly HeadPiece[]> {
    const pace = paceOf(SLICE_MS, () => performance.now(), giveWay);
    return this.related.index((papers) => buildSegment(papers, { ...tables, pace }));
  }

  /** All papers by the words of their titles. */
  indexTitles(): TitleSource {
    this.titled ??= indexHeadTitles([...this.papers.values()]);
    return this.titled;
  }
}
