// The seed file of the package comes in, papers of the corpus go out. Read once a version, when
// the stamp of what is stored differs from the one this build was made with.
import type { Corpus } from '../corpus/corpus.ts';
import type { Paper, PaperIds, Term } from '../paper/paper.ts';
import { paperKey } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';

/** One paper of `public/corpus/seed.json`: facts and numbers alone. */
export interface SeedPaper {
  title: string;
  aliases?: string[];
  ids: PaperIds;
  authors: string[];
  year: number;
  categories: string[];
  terms: Term[];
}

export interface SeedFile {
  /** Changes with the contents; `seed-stamp.ts` holds the same. */
  stamp: string;
  papers: SeedPaper[];
}

export function toSeedPapers(file: SeedFile): Paper[] {
  return file.papers.map((paper) => ({
    ...paper,
    key: paperKey(paper.ids, titleKey(paper.title)),
    kind: 'seed',
  }));
}

/** Brings the stored seed to `stamp`; answers whether anything had to be done. */
export async function keepSeed(
  corpus: Corpus,
  stamp: string,
  loadSeed: () => Promise<SeedFile>,
): Promise<boolean> {
  if ((await corpus.getSeedStamp()) === stamp) return false;
  const file = await loadSeed();
  await corpus.plantSeed(file.stamp, toSeedPapers(file));
  return true;
}
