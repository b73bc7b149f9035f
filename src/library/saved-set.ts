// What the reader has saved comes in, held in memory as papers that can be compared: made when it is
// first needed, brought in step when something else is saved, in pieces that let other questions pass.
import type { Reader } from '../corpus/reader.ts';
import type { Entry } from '../paper/entry.ts';
import type { Paper } from '../paper/paper.ts';
import { idKeys } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import type { NearFloors, NearHit } from '../search/near-set.ts';
import { NearSet } from '../search/near-set.ts';
import { ranking } from '../search/ranking.ts';
import type { QuotedPaper } from '../search/reasons.ts';
import { sayReasons } from '../search/reasons.ts';
import { toStems } from '../search/segment/impacts.ts';
import type { Pace } from '../search/segment/pace.ts';
import { paceOf } from '../search/segment/pace.ts';
import type { RelatedQuery } from '../search/segment/related-query.ts';
import type { Holdings } from './holdings.ts';
import type { Compared, Tables } from './tables.ts';
import { toCompared } from './tables.ts';

/** Papers that are read together. */
const BATCH = 50;
/** Longest piece of work between two rests. */
const SLICE_MS = 10;

export const restful = () =>
  paceOf(
    SLICE_MS,
    () => performance.now(),
    () => new Promise<void>((resolve) => setTimeout(resolve)),
  );

/** A paper that is asked for, as far as answering again takes it. */
export interface AskedPaper {
  query: RelatedQuery;
  text: QuotedPaper;
  /** What bears one of these is the paper itself. */
  names: { ids: readonly string[]; titles: readonly string[] };
}

export interface SavedPapers {
  /** How many are held: the newest, at most `ranking.related.saved.most`. */
  readonly size: number;
  /** Those that are near, nearest first, each once, and with a reason that can be said. */
  find(asked: AskedPaper, floors?: NearFloors): NearHit[];
  /** The first `most` of them. */
  findFirst(asked: AskedPaper, most: number): NearHit[];
  /** The title under which a paper of {@link find} was saved. */
  titleOf(key: string): string;
}

export class SavedSet {
  #set: NearSet | null = null;
  /** Of every paper of the set: for reasons, and since one paper may be saved under two keys. */
  readonly #titles = new Map<string, string>();
  #opening: Promise<SavedPapers | null> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: { reader: Reader; holdings: Holdings }) {}

  /** Something was saved or taken out, maybe. */
  touch(): void {
    this.#opening = null;
  }

  /** The corpus is another: what was read of it is read anew. */
  forget(): void {
    this.#set = null;
    this.touch();
  }

  /** Null where nothing is saved. `known`: what entries are compared by, where that was read just now. */
  open(known: KnownCompared = new Map()): Promise<SavedPapers | null> {
    const opening = this.#opening ?? this.#last.then(() => this.#bringInStep(known));
    this.#opening = opening;
    // One after the other: two would write into one table.
    this.#last = opening.catch(() => {});
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = null;
    });
    return opening;
  }

  async #bringInStep(known: KnownCompared): Promise<SavedPapers | null> {
    const entries = (await this.parts.reader.listSaved()).slice(0, ranking.related.saved.most);
    if (entries.length === 0) {
      this.#set = null;
      return null;
    }
    const tables = await this.parts.holdings.getTables();
    const set = this.#set ?? new NearSet(tables.idf, tables.vectors.dimensions);
    this.#set = set;
    const wanted = new Map(entries.map((entry) => [entry.key, entry]));
    for (const key of set.keys()) if (!wanted.has(key)) set.remove(key);
    const held = new Set(set.keys());
    const pace = restful();
    const missing = entries.filter(({ key }) => !held.has(key));
    for (let at = 0; at < missing.length; at += BATCH) {
      const batch = missing.slice(at, at + BATCH);
      const unknown = batch.filter(({ key }) => !known.has(key));
      const compared = await compareEntries(this.parts.holdings, tables, unknown, pace);
      for (const { key, title } of batch) {
        const own = known.get(key) ?? compared.get(key);
        if (own) set.put(key, own);
        this.#titles.set(key, title);
        await pace();
      }
    }
    return {
      size: set.size,
      find: (asked, floors) => [...this.#find(set, asked, floors)],
      findFirst: (asked, most) => takeFirst(this.#find(set, asked), most),
      titleOf: (key) => this.#titles.get(key) ?? '',
    };
  }

  *#find(
    set: NearSet,
    { query, text, names }: AskedPaper,
    floors?: NearFloors,
  ): Generator<NearHit, void> {
    const passed = new Set(names.titles);
    for (const hit of set.findEach(query, floors)) {
      const title = this.#titles.get(hit.key) ?? '';
      const name = titleKey(title);
      if (names.ids.includes(hit.key) || passed.has(name)) continue;
      if (name !== '') passed.add(name);
      // As everywhere: what cannot say why is not shown.
      if (sayReasons(hit.shares, text, { title }, set.idf).length > 0) yield hit;
    }
  }
}

/** The paper of the corpus that each entry stands for; null where it is not there. */
export async function findPapersOf(
  holdings: Holdings,
  entries: readonly Pick<Entry, 'key' | 'ids'>[],
): Promise<(Paper | null)[]> {
  const names = entries.map(({ key, ids }) => [...new Set([key, ...idKeys(ids)])]);
  const byId = await holdings.findByIds(names.flat());
  return names.map((own) => own.flatMap((name) => byId.get(name) ?? [])[0] ?? null);
}

export type KnownCompared = ReadonlyMap<string, Compared>;
export type NamedEntry = Pick<Entry, 'key' | 'ids' | 'title'>;

/** Each by its abstract where one is known, by what the corpus has of it, or else by its title alone. */
export async function compareEntries(
  holdings: Holdings,
  tables: Tables,
  entries: readonly NamedEntry[],
  pace: Pace,
): Promise<Map<string, Compared>> {
  const found = new Map<string, Compared>();
  if (entries.length === 0) return found;
  const papers = await findPapersOf(holdings, entries);
  const abstracts = await holdings.findAbstracts(papers.flatMap((paper) => paper ?? []));
  for (const [i, { key, title }] of entries.entries()) {
    const paper = papers[i] ?? null;
    const abstract = paper ? abstracts.get(paper.key) : undefined;
    found.set(key, await compareBy(holdings, tables, { title, paper, abstract }));
    await pace();
  }
  return found;
}

/** The same of one whose paper is known. */
export async function compareEntry(
  holdings: Holdings,
  tables: Tables,
  { title }: Entry,
  paper: Paper | null,
): Promise<Compared> {
  const abstract = paper ? (await holdings.findAbstracts([paper])).get(paper.key) : undefined;
  return compareBy(holdings, tables, { title, paper, abstract });
}

interface KnownOf {
  title: string;
  paper: Paper | null;
  abstract: string | undefined;
}

async function compareBy(
  holdings: Holdings,
  tables: Tables,
  { title, paper, abstract }: KnownOf,
): Promise<Compared> {
  const held = paper && !abstract ? await holdings.findCompared(paper, tables) : null;
  if (held) return held;
  return toCompared(toStems({ title, ...(abstract && { abstract }) }, tables.idf), tables.vectors);
}

/** No more is made of what comes one after another than is wanted. */
function takeFirst<Item>(items: Iterable<Item>, most: number): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    first.push(item);
    if (first.length >= most) break;
  }
  return first;
}
