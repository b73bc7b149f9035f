// Papers that stand in no container yet: the seed, and those met just now. They come in as they are
// written to the database, and are found by id and title at once. Their index of words and terms is
// made when a question needs it, in pieces that stay when more papers come.
import type { PaperRow } from '../corpus/database.ts';
import type { PaperKind } from '../paper/paper.ts';
import { idKeys } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import { buildSegment } from '../search/segment/build.ts';
import { joinChunks } from '../search/segment/container.ts';
import type { Idf } from '../search/segment/idf.ts';
import { memorySource } from '../search/segment/page-source.ts';
import type { Segment } from '../search/segment/segment.ts';
import { openSegment } from '../search/segment/segment.ts';

/** Every id that leads to a paper. */
const namesOf = (paper: PaperRow) => new Set([paper.key, ...idKeys(paper.ids)]);

const titlesOf = (paper: PaperRow) =>
  new Set([paper.title, ...(paper.aliases ?? [])].map(titleKey).filter((key) => key !== ''));

/** Some of the papers as a segment, and the keys whose latest state it holds. */
export interface Piece {
  segment: Segment;
  keys: ReadonlySet<string>;
}

/** Papers of a piece that have changed since make it worn; with so many of them it is made anew. */
const WORN = 64;

export class Head {
  private readonly papers = new Map<string, PaperRow>();
  private readonly byId = new Map<string, PaperRow>();
  private readonly byTitle = new Map<string, Set<string>>();
  /** Papers that the pieces do not hold in their latest state. */
  private readonly unindexed = new Map<string, PaperRow>();
  private pieces: { segment: Segment; keys: Set<string> }[] = [];
  private building: Promise<void> = Promise.resolve();
  private worn = 0;

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
      this.unindexed.set(paper.key, paper);
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
      this.unindexed.delete(key);
      for (const id of namesOf(paper)) if (this.byId.get(id) === paper) this.byId.delete(id);
      for (const title of titlesOf(paper)) this.byTitle.get(title)?.delete(key);
      for (const piece of this.pieces) if (piece.keys.delete(key)) this.worn += 1;
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
    return [...(this.byTitle.get(key) ?? [])].flatMap((own) => this.papers.get(own) ?? []);
  }

  /** Papers that pages have shown, for a container of their own. */
  listMet(): PaperRow[] {
    return [...this.papers.values()].filter(({ kind }) => kind === 'met');
  }

  /** Pieces over all papers, each with the keys whose latest state it holds. */
  async index(idf: Idf): Promise<readonly Piece[]> {
    this.building = this.building.catch(() => {}).then(() => this.build(idf));
    await this.building;
    return this.pieces;
  }

  private async build(idf: Idf): Promise<void> {
    if (this.worn > WORN) {
      this.pieces = [];
      this.worn = 0;
      for (const paper of this.papers.values()) this.unindexed.set(paper.key, paper);
    }
    if (this.unindexed.size === 0) return;
    const papers = [...this.unindexed.values()];
    const container = await buildSegment(papers, { idf });
    const segment = await openSegment(memorySource(joinChunks(container)));
    // What changed meanwhile is left to the next piece.
    const current = papers.filter((paper) => this.unindexed.get(paper.key) === paper);
    for (const { key } of current) this.unindexed.delete(key);
    this.pieces.push({ segment, keys: new Set(current.map(({ key }) => key)) });
  }
}
