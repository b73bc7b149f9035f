// Batches of a file come in, containers of its papers go out at each checkpoint: what is new or has
// changed in one, and what other imports have too in a spare one, so that each import has all its
// papers whichever other is removed. It must never hold more than one of each.
import type { NewSegment } from '../corpus/containers.ts';
import { isDamaged } from '../corpus/containers.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ImportBatch } from '../formats/read-import.ts';
import type { Paper } from '../paper/paper.ts';
import { startSegment } from '../search/segment/build.ts';
import { printsOf } from './import-record.ts';
import type { Run } from './import-run.ts';
import { Tally } from './import-tally.ts';
import { KnownPapers, printOf } from './known-papers.ts';

/** What a checkpoint writes of the papers since the last one. */
export interface Taken {
  add: NewSegment[];
  aside: { id: string; blob: Blob }[];
  /** Where the fingerprints stand now, those before included. */
  prints: string[];
  spares: string[];
}

interface Known {
  own: KnownPapers;
  spare: KnownPapers;
  others: KnownPapers;
}

type Building = ReturnType<typeof startSegment>;

export class Intake {
  readonly tally: Tally;
  readonly #run: Run;
  readonly #known: Known;
  #main: Building;
  #spare: Building;

  private constructor(run: Run, known: Known) {
    this.#run = run;
    this.#known = known;
    this.tally = new Tally(run.record.report);
    this.#main = start(run);
    this.#spare = start(run);
  }

  /** Knows what this import has brought so far, and all others that are ready. */
  static async open(run: Run): Promise<Intake> {
    return new Intake(run, await loadKnown(run));
  }

  get isFull(): boolean {
    const { papers, weight } = this.#run.bounds;
    const [main, spare] = [this.#main, this.#spare];
    return main.papers + spare.papers >= papers || main.weight + spare.weight >= weight;
  }

  async take(batch: ImportBatch): Promise<void> {
    this.tally.setFormat(batch.format);
    for (const notice of batch.notices) this.tally.tell(notice);
    for (const skip of batch.skipped) this.tally.skip(skip);
    for (const [i, paper] of batch.papers.entries()) {
      const line = batch.lines[i] ?? batch.line;
      try {
        this.#takePaper(paper, line);
      } catch {
        this.tally.leaveOut(line, 'failed');
      }
      const wait = this.#run.pace();
      if (wait) await wait;
    }
  }

  /** The containers of what was taken since the last time; none where that is nothing. */
  async close(): Promise<Taken> {
    const { own, spare } = this.#known;
    const { record } = this.#run;
    const taken: Taken = { add: [], aside: [], prints: record.prints, spares: record.spares };
    for (const isSpare of [false, true]) {
      const build = isSpare ? this.#spare : this.#main;
      if (build.papers === 0) continue;
      const { papers, chunks } = await build.finish();
      const id = crypto.randomUUID();
      const blob = new Blob(chunks);
      taken.add.push({ id, papers, blob, ...(isSpare && { spare: true }) });
      const prints = `prints:${id}`;
      taken.aside.push({ id: prints, blob: new Blob([(isSpare ? spare : own).take()]) });
      const list = isSpare ? 'spares' : 'prints';
      taken[list] = [...taken[list], prints];
    }
    this.#main = start(this.#run);
    this.#spare = start(this.#run);
    return taken;
  }

  #takePaper(paper: Paper, line: number): void {
    const { own, spare, others } = this.#known;
    const print = printOf(paper);
    let verdict = own.compare(print);
    if (verdict === 'new') verdict = spare.compare(print);
    if (verdict === 'same') {
      this.tally.leaveOut(line, 'twice');
      return;
    }
    if (verdict === 'new') verdict = others.compare(print);
    const isSpare = verdict === 'same';
    (isSpare ? this.#spare : this.#main).add(paper);
    (isSpare ? spare : own).put(print);
    this.tally.addPaper(isSpare ? 'known' : verdict === 'new' ? 'added' : 'updated');
  }
}

const start = ({ job, pace }: Run): Building =>
  startSegment({ ...job.tables, keepsAbstracts: true, pace });

async function loadKnown(run: Run): Promise<Known> {
  const { corpus } = run.job;
  const rows = (await corpus.listCorpora())
    // What a damaged one still knows it had it may not have any more.
    .filter((row) => row.state === 'ready' && row.kind === 'imported' && !isDamaged(row))
    .sort((a, b) => a.addedAt - b.addedAt);
  const behind = [...new Set([...run.record.behind, ...rows.map(({ id }) => id)])];
  run.record = { ...run.record, behind };
  const prints = rows.map(printsOf);
  // What was loaded last is what stands: a newer import before an older, a full record before a spare.
  const others = [...prints.flatMap((of) => of.spares), ...prints.flatMap((of) => of.prints)];
  return {
    own: await load(corpus, run.record.prints),
    spare: await load(corpus, run.record.spares),
    others: await load(corpus, others),
  };
}

async function load(corpus: Corpus, ids: readonly string[]): Promise<KnownPapers> {
  const known = new KnownPapers();
  for (const id of ids) {
    const store = await corpus.openContainer(id);
    known.load(await store.read(0, store.size));
  }
  return known;
}
