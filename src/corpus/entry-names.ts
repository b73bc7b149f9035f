// The names of all entries come in once, and those of each that is written; whether some entry bears
// a name goes out, without a look into the database. It may say yes too often, never no.
import type { ReadingStatus } from '../paper/entry.ts';
import { fingerprintNumber } from '../paper/fingerprint.ts';
import type { PaperIds } from '../paper/paper.ts';

/** How a paper is kept that bears a name, and its ids, which a title's finder must compare. */
export interface SavedName {
  ids: PaperIds;
  state: ReadingStatus | 'saved';
}

/** Names of which the state is kept; a page has 2,000 rows at most. */
const MOST_STATES = 20_000;

export class EntryNames {
  private prints: Promise<Set<number>> | null = null;
  private states = new Map<string, SavedName[]>();

  constructor(private readonly loadNames: () => Promise<string[]>) {}

  /** By the `fingerprintNumber` of a name. */
  async open(): Promise<(print: number) => boolean> {
    const prints = await this.load();
    return (print) => prints.has(print);
  }

  private load(): Promise<Set<number>> {
    const loading =
      this.prints ?? this.loadNames().then((all) => new Set(all.map(fingerprintNumber)));
    this.prints = loading;
    loading.catch(() => {
      if (this.prints === loading) this.prints = null;
    });
    return loading;
  }

  /** Names of an entry that is written; those that it bore before stay, and cost a look in vain. */
  add(names: readonly string[]): void {
    this.prints
      ?.then((prints) => {
        for (const name of names) prints.add(fingerprintNumber(name));
      })
      .catch(() => {});
  }

  /** Some entry was changed: what is known of their states counts no more. */
  forgetStates(): void {
    this.states = new Map();
  }

  /** All may have changed: names are read anew when they are asked for. */
  forget(): void {
    this.prints = null;
    this.forgetStates();
  }

  /** `load` answers for the names that are not known yet, each in its place. */
  async findStates(
    names: readonly string[],
    load: (missing: readonly string[]) => Promise<SavedName[][]>,
  ): Promise<Map<string, SavedName[]>> {
    const { states } = this;
    const missing = [...new Set(names)].filter((name) => !states.has(name));
    if (missing.length === 0) return states;
    const found = new Map(names.map((name) => [name, states.get(name) ?? []]));
    const loaded = await load(missing);
    if (states.size + missing.length > MOST_STATES) states.clear();
    missing.forEach((name, i) => {
      found.set(name, loaded[i] ?? []);
      // Into the same map: where a change came between, it has been replaced and is read no more.
      states.set(name, loaded[i] ?? []);
    });
    return found;
  }
}
