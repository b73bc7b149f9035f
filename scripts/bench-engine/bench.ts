// What one run of the bench has in hand: the rows, the table that figures go to, what was asked for; and
// a browser with a corpus for as long as something is measured in it.
import type { ChromiumWorld } from './chromium-world.ts';
import { openChromiumWorld } from './chromium-world.ts';
import type { Runs } from './engine-figures.ts';
import { keepSome } from './engine-figures.ts';
import type { Corpus, Stock } from './stock.ts';
import type { Table } from './table.ts';
import type { FigureId } from './targets.ts';

/** What may be asked for: a figure, the figures in Firefox, or the chart over sizes. */
export type Wanted = FigureId | 'firefox' | 'chart';

export interface Bench {
  stock: Stock;
  table: Table;
  runs: Runs;
  /** Few runs, for a first look. */
  isQuick: boolean;
  wants(...ids: Wanted[]): boolean;
}

export const toMegabytes = (bytes: number) => bytes / 1e6;

/** Opens a browser with the corpus as an import of it, some of its papers kept; null: with none. */
export async function inChromium(
  corpus: Corpus | null,
  measure: (world: ChromiumWorld) => Promise<void>,
): Promise<void> {
  const world = await openChromiumWorld();
  try {
    if (corpus) await world.fill([corpus.container]);
    if (corpus) await keepSome(world, corpus);
    await measure(world);
  } finally {
    await world.close();
  }
}
