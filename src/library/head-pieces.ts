// Papers of the head come in one by one, segments over them go out when a question needs them: in
// pieces that stay when more papers come.
import type { PaperRow } from '../corpus/database.ts';
import type { Container } from '../search/segment/container.ts';
import { joinChunks } from '../search/segment/container.ts';
import { memorySource } from '../search/segment/page-source.ts';
import type { Segment } from '../search/segment/segment.ts';
import { openSegment } from '../search/segment/segment.ts';

/** Papers of a piece that have changed since make it worn; with so many of them it is made anew. */
const WORN = 64;

export interface HeadPiece {
  segment: Segment;
  /** Papers whose latest state it holds. */
  keys: ReadonlySet<string>;
}

export class HeadPieces {
  /** Papers that the pieces do not hold in their latest state. */
  private readonly unindexed = new Map<string, PaperRow>();
  private pieces: { segment: Segment; keys: Set<string> }[] = [];
  private building: Promise<void> = Promise.resolve();
  private worn = 0;

  /** `papers`: all of the head, as it is kept in step by its owner. */
  constructor(private readonly papers: ReadonlyMap<string, PaperRow>) {}

  put(paper: PaperRow): void {
    this.unindexed.set(paper.key, paper);
  }

  remove(key: string): void {
    this.unindexed.delete(key);
    for (const piece of this.pieces) if (piece.keys.delete(key)) this.worn += 1;
  }

  /** Pieces over all papers. */
  async index(make: (papers: PaperRow[]) => Promise<Container>): Promise<readonly HeadPiece[]> {
    this.building = this.building.catch(() => {}).then(() => this.build(make));
    await this.building;
    return this.pieces;
  }

  private async build(make: (papers: PaperRow[]) => Promise<Container>): Promise<void> {
    if (this.worn > WORN) {
      this.pieces = [];
      this.worn = 0;
      for (const paper of this.papers.values()) this.unindexed.set(paper.key, paper);
    }
    if (this.unindexed.size === 0) return;
    const papers = [...this.unindexed.values()];
    const segment = await openSegment(memorySource(joinChunks(await make(papers))));
    // What changed meanwhile is left to the next piece.
    const current = papers.filter((paper) => this.unindexed.get(paper.key) === paper);
    for (const { key } of current) this.unindexed.delete(key);
    this.pieces.push({ segment, keys: new Set(current.map(({ key }) => key)) });
  }
}
