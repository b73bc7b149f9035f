// The reader's filter over one list: what is picked in the bar comes in, the page's rows follow, and what
// the bar offers and says goes out. Off at rest, and undone as a whole.
import type { Run } from '../page/run.ts';
import type { TriageSettings } from '../triage-settings.ts';
import type { FilterChoice, FilterNews, FilterPick } from '../ui/FilterBar.tsx';
import { words } from '../words.ts';
import type { Filter, FilterFacts, Flag } from './filter.ts';
import { FLAGS, isMine, isOn, noFilter } from './filter.ts';
import type { Opening } from './opening.ts';
import { ShownRows } from './shown-rows.ts';

export interface FilterState {
  flags: FilterChoice[];
  topics: FilterChoice[];
  /** Null where the page cannot be grouped. */
  isGrouped: boolean | null;
  news: FilterNews | null;
}

export class Filtering {
  readonly rows: ShownRows;
  readonly #settings: () => TriageSettings;
  readonly #opening: Opening;
  readonly #facts: () => FilterFacts;

  constructor(
    run: Run,
    settings: () => TriageSettings,
    { opening, onWhole }: { opening: Opening; onWhole(): void },
  ) {
    this.#settings = settings;
    this.#opening = opening;
    this.#facts = () => ({ followed: new Set(settings().followed), fresh: opening.fresh });
    this.rows = new ShownRows(run, this.#facts, onWhole);
  }

  isOn(): boolean {
    return isOn(this.rows.filter);
  }

  /** Rows that have come, or say something else: an open filter judges them anew. */
  rowsChanged(): void {
    if (this.isOn() || this.rows.isGrouped) this.rows.apply();
  }

  clear(): boolean {
    if (!this.isOn() && !this.rows.isGrouped) return false;
    this.rows.set(noFilter, false);
    return true;
  }

  pick(what: FilterPick): true {
    const { filter, isGrouped } = this.rows;
    if (what.kind === 'group') this.rows.set(filter, !isGrouped);
    else if (what.kind === 'news') this.rows.set(newsFilter(what.id, this.#newTopics()));
    else this.rows.set(toggled(filter, what));
    return true;
  }

  say(): FilterState {
    const counts = this.rows.count();
    const { topics, flags } = this.rows.filter;
    return {
      flags: FLAGS.filter((flag) => counts.flags[flag] > 0 || flags.has(flag)).map((flag) => ({
        id: flag,
        label: words(`triage.flag.${flag}`),
        count: counts.flags[flag],
        isOn: flags.has(flag),
      })),
      topics: counts.topics.map(({ topic, label, hue, count }) => ({
        ...{ id: topic, label, hue, count },
        isOn: topics.has(topic),
      })),
      isGrouped: this.rows.canGroup() ? this.rows.isGrouped : null,
      news: this.#sayNews(),
    };
  }

  #sayNews(): FilterNews | null {
    const { lastAt, fresh } = this.#opening;
    if (lastAt === null) return null;
    const topics = this.#newTopics();
    return { lastAt, count: fresh.size, topics, follows: this.#settings().followed.length > 0 };
  }

  /** The reader's topics among what is new, most frequent first. */
  #newTopics(): FilterNews['topics'] {
    const facts = this.#facts();
    const found = new Map<string, FilterNews['topics'][number]>();
    for (const { annotation } of this.rows.all()) {
      if (!annotation || !facts.fresh.has(annotation.key)) continue;
      for (const tag of annotation.tags) {
        if (!isMine(tag, facts)) continue;
        const { topic, short, hue } = tag;
        const known = found.get(topic) ?? { id: topic, label: short, hue, count: 0 };
        known.count++;
        found.set(topic, known);
      }
    }
    return [...found.values()].sort((a, b) => b.count - a.count);
  }
}

function newsFilter(id: string, topics: FilterNews['topics']): Filter {
  const isOne = topics.some((topic) => topic.id === id);
  return { topics: new Set(isOne ? [id] : []), flags: new Set<Flag>(['fresh']) };
}

function toggled({ topics, flags }: Filter, { kind, id }: { kind: string; id: string }): Filter {
  const flip = <T>(set: ReadonlySet<T>, one: T): Set<T> =>
    set.has(one) ? new Set([...set].filter((other) => other !== one)) : new Set([...set, one]);
  const flag = FLAGS.find((known) => known === id);
  if (kind === 'topic') return { topics: flip(topics, id), flags };
  return flag ? { topics, flags: flip(flags, flag) } : { topics, flags };
}
