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

  /** Null where nothing is saved. */
  open(): Promise<SavedPapers | null> {
    const opening = this.#opening ?? this.#last.then(() => this.#bringInStep());
    this.#opening = opening;
    // One after the other: two would write into one table.
    this.#last = opening.catch(() => {});
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = null;
    });
    return opening;
  }

  async #bringInStep(): Promise<SavedPapers | null> {
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
      const papers = await findPapersOf(this.parts.holdings, batch);
      for (const [i, entry] of batch.entries()) {
        set.put(
          entry.key,
          await compareEntry(this.parts.holdings, tables, entry, papers[i] ?? null),
        );
        this.#titles.set(entry.key, entry.title);
        await pace();
      }
    }
    return {
      size: set.size,
      find: (asked, floors) => this.#find(set, asked, floors),
      titleOf: (key) => this.#titles.get(key) ?? '',
    };
  }

  #find(set: NearSet, { query, text, names }: AskedPaper, floors?: NearFloors): NearHit[] {
    const passed = new Set(names.titles);
    return set.find(query, floors).filter(({ key, shares }) => {
      const title = this.#titles.get(key) ?? '';
      const name = titleKey(title);
      if (names.ids.includes(key) || passed.has(name)) return false;
      if (name !== '') passed.add(name);
      // As everywhere: what cannot say why is not shown.
      return sayReasons(shares, text, { title }, set.idf).length > 0;
    });
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

/** By its abstract where one is known, by what the corpus has of it, or else by its title alone. */
export async function compareEntry(
  holdings: Holdings,
  tables: Tables,
  { title }: Pick<Entry, 'title'>,
  paper: Paper | null,
): Promise<Compared> {
  const abstract = paper && (await holdings.findAbstracts([paper])).get(paper.key);
  const held = paper && !abstract ? await holdings.findCompared(paper, tables) : null;
  if (held) return held;
  return toCompared(toStems({ title, ...(abstract && { abstract }) }, tables.idf), tables.vectors);
}
