// arXiv's categories in plain words, by code. They stand in where the taxonomy has nothing to say.
// Codes and names after arxiv.org/category_taxonomy, with the aliases that arXiv still lists.
import { computingArchives } from './arxiv-computing.ts';
import { physicsArchives } from './arxiv-physics.ts';

export interface ArxivCategory {
  label: string;
  /** For the badge: at most 22 characters. */
  short: string;
  /** OKLCH degrees, one an archive. */
  hue: number;
}

const LINE = /^(\S+): ([^=]+?)(?: = (.+))?$/gm;

function readCategories(): Map<string, ArxivCategory> {
  const categories = new Map<string, ArxivCategory>();
  for (const [hue, lines] of [...computingArchives, ...physicsArchives]) {
    for (const [, code = '', label = '', short] of lines.matchAll(LINE))
      categories.set(code, { label, short: short ?? label, hue });
  }
  return categories;
}

export const arxivCategories: ReadonlyMap<string, ArxivCategory> = readCategories();
