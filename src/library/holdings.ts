// All papers at hand as one corpus: those just met, those of containers in the database, those that
// ship with the package. Ids and titles come in, papers go out; of two states of one paper the newest.
import type { Corpus } from '../corpus/corpus.ts';
import { PageCache } from '../corpus/page-cache.ts';
import type { Paper } from '../paper/paper.ts';
import { fingerprintsOf } from '../search/segment/fingerprint.ts';
import type { AnswerKind } from '../search/segment/resident.ts';
import { findRowsById, findRowsByTitle, mayHold } from './find-rows.ts';
import { findAbstracts, findCompared } from './find-texts.ts';
import type { Head } from './head.ts';
import { allBut } from './living.ts';
import { openContainers } from './open-containers.ts';
import type { LivingPart, Opened, Part, TitlePart } from './part.ts';
import { livingContainers, nameKinds, toPart } from './part.ts';
import type { Starter } from './starter.ts';
import type { Compared, Tables } from './tables.ts';
import { openTables } from './tables.ts';

/** Memory for what is read of containers, between questions. */
const CACHE_BYTES = 33 * 1024 * 1024;

/** So long a file of the package that failed is left alone; then it is tried again. */
export const STARTER_REST_MS = 60_000;

export interface HoldingsParts {
  corpus: Corpus;
  /** The papers that ship with the package; null where there are none. */
  starter: Starter | null;
  loadIdf(): Promise<ArrayBuffer>;
  loadVectors(): Promise<ArrayBuffer>;
  /** The papers that ship are back after a fault: every answer may be better than before. */
  onStarterBack(): void;
  now(): number;
}

/** How the papers that ship with the package are: `unavailable` once a file of them failed. */
export type StarterState = 'none' | 'ok' | 'unavailable';

export class Holdings {
  private opened: Promise<Opened> | null = null;
  private tables: Promise<Tables> | null = null;
  private cache = new PageCache(CACHE_BYTES);
  private lacking = 0;
  /** Containers that this worker reads no more. */
  private readonly left = new Set<string>();
  /** When a file of the papers that ship failed; null while they are part of every answer. */
  private leftStarterAt: number | null = null;

  constructor(private readonly parts: HoldingsParts) {}

  getTables(): Promise<Tables> {
    this.tables ??= openTables(this.parts);
    this.tables.catch(() => {
      this.tables = null;
    });
    return this.tables;
  }

  /** For a while all is answered without the papers that ship: one of their files failed. */
  leaveStarter(): void {
    this.leftStarterAt = this.parts.now();
    this.renew();
  }

  /** What ships, apart from what the seed has of it too. */
  async countStarter(): Promise<{ state: StarterState; papers: number }> {
    if (!this.parts.starter) return { state: 'none', papers: 0 };
    const { head, containers } = await this.open();
    const starter = containers.find(({ kind }) => kind === 'starter');
    if (!starter) return { state: 'unavailable', papers: 0 };
    const { segment } = starter;
    const seeds = containers.filter(({ kind }) => kind === 'seed');
    const twice = new Set([
      ...segment.findByIds(fingerprintsOf(head.listIds('seed'))).flat(),
      ...seeds.flatMap((seed) => [...segment.findShared(seed.segment, () => true)]),
    ]);
    return { state: 'ok', papers: segment.papers - twice.size };
  }

  /** What is held has changed otherwise than by `met`: it is read anew at the next question. */
  renew(): void {
    this.opened = null;
    this.cache = new PageCache(CACHE_BYTES);
  }

  /** `first`: what the question is answered by that opens them. */
  open(first: AnswerKind | null = null): Promise<Opened> {
    if (this.opened && this.isStarterDue) this.renew();
    const opening = this.opened ?? this.openAll(first);
    this.opened = opening;
    opening.catch(() => {
      if (this.opened === opening) this.opened = null;
    });
    return opening;
  }

  /** Every part that words and terms are looked for in. */
  async openParts(): Promise<Part[]> {
    const { head, containers } = await this.open();
    return [...(await head.index(await this.getTables())).map(toPart), ...containers];
  }

  /** Every part that near titles are looked for in. */
  async openTitleParts(): Promise<TitlePart[]> {
    const { head, containers } = await this.open();
    return [{ segment: head.indexTitles(), holds: (key) => head.has(key) }, ...containers];
  }

  /** Every part with what of it does not count, so that each paper counts in one of them alone. */
  async openLiving(): Promise<LivingPart[]> {
    const opened = await this.open();
    const pieces = await opened.head.index(await this.getTables());
    return [
      ...pieces.map((piece) => ({
        ...toPart(piece),
        gone: allBut(piece.segment, piece.keys),
      })),
      ...livingContainers(opened),
    ];
  }

  /** For each of what is named whether a paper may be at hand under an id or the exact title. */
  async mayHave(named: readonly { ids: readonly string[]; title: string }[]): Promise<boolean[]> {
    const { head, containers } = await this.open();
    const held = mayHold(containers, named);
    return named.map(
      ({ ids, title }, i) =>
        held[i] === true ||
        ids.some((id) => head.findById(id) !== undefined) ||
        head.findByTitle(title).length > 0,
    );
  }

  /** The paper of each id key, also where it is not the paper's own key. Without abstracts. */
  async findByIds(ids: readonly string[]): Promise<Map<string, Paper>> {
    const { head, containers } = await this.open();
    const found = new Map<string, Paper>();
    const open: string[] = [];
    for (const id of new Set(ids)) {
      const paper = head.findById(id);
      if (paper) found.set(id, paper);
      else open.push(id);
    }
    for (const [id, paper] of await findRowsById(containers, open)) found.set(id, paper);
    return nameKinds(found, containers);
  }

  /** The papers of each title key, each paper once. */
  async findByTitles(titles: readonly string[]): Promise<Map<string, Paper[]>> {
    const { head, containers } = await this.open();
    const unique = [...new Set(titles)].filter((title) => title !== '');
    const found = new Map<string, Paper[]>();
    const add = (title: string, papers: readonly Paper[]) => {
      const known = found.get(title) ?? [];
      for (const paper of papers) {
        if (!known.some(({ key }) => key === paper.key)) known.push(paper);
      }
      if (known.length > 0) found.set(title, known);
    };
    for (const title of unique) add(title, head.findByTitle(title));
    const rows = await findRowsByTitle(containers, unique);
    unique.forEach((title, i) => {
      add(title, rows[i] ?? []);
    });
    return found;
  }

  /** The abstracts of papers, where they are known; a paper of the head has its own. */
  async findAbstracts(papers: readonly Paper[]): Promise<Map<string, string>> {
    return findAbstracts(await this.open(), papers);
  }

  /**
   * What a paper is compared by where its abstract is not known: its strongest stems, and its vector
   * as it was made of all of them. Null for a paper that is not held.
   */
  async findCompared(paper: Paper, tables: Tables): Promise<Compared | null> {
    return findCompared(await this.open(), paper, tables);
  }

  /** How many papers are at hand, each counted once. */
  async count(): Promise<number> {
    const opened = await this.open();
    return livingContainers(opened).reduce(
      (sum, { segment, gone }) => sum + segment.papers - gone.size,
      opened.head.size,
    );
  }

  /** Papers that pages have shown, as they were written. */
  async met(papers: Parameters<Head['put']>[0]): Promise<void> {
    (await this.open()).head.put(papers);
  }

  /** Papers of imports whose containers are damaged or gone; they are left out of every answer. */
  async countLacking(): Promise<number> {
    await this.open();
    // What was read on opening is checked beside it.
    if (await this.leaveDamaged()) await this.open();
    return this.lacking;
  }

  /** Containers whose bytes were found damaged answer nothing from now on; false where none was. */
  async leaveDamaged(): Promise<boolean> {
    const ids = await this.parts.corpus.takeDamaged();
    for (const id of ids) await this.leave(id);
    if (ids.length > 0) this.renew();
    return ids.length > 0;
  }

  private async leave(id: string): Promise<void> {
    this.left.add(id);
    // Where it cannot be written down it is found again after the next waking.
    await this.parts.corpus.leaveContainer(id).catch(() => {});
  }

  private async openAll(first: AnswerKind | null): Promise<Opened> {
    const { corpus, starter } = this.parts;
    const wasLeft = this.leftStarterAt !== null;
    const isTried = !wasLeft || this.isStarterDue;
    // Whoever asks meanwhile waits for this trial and begins none.
    if (isTried) this.leftStarterAt = null;
    const { cache, left } = this;
    const opened = await openContainers(corpus, isTried ? starter : null, { cache, first, left });
    if (opened.hasLeftStarter) this.leftStarterAt = this.parts.now();
    else if (wasLeft && isTried) this.parts.onStarterBack();
    const { damaged, lacking } = opened;
    const sure = damaged.filter(({ isDoubtful }) => !isDoubtful);
    for (const { segment } of sure) await this.leave(segment.id);
    // What stands elsewhere too takes their place.
    if (sure.length > 0) return this.openAll(first);
    const doubtful = damaged.filter(({ row }) => row.kind === 'imported');
    this.lacking = doubtful.reduce((sum, { segment }) => sum + segment.papers, lacking);
    return opened;
  }

  private get isStarterDue(): boolean {
    const { leftStarterAt } = this;
    return leftStarterAt !== null && this.parts.now() - leftStarterAt >= STARTER_REST_MS;
  }
}
