// A mention comes in, the papers of the corpus that are nearest to it go out, with what the reader
// keeps of each and the words that say why. The index lives as long as this worker does.
import type { Corpus } from '../corpus/corpus.ts';
import type { RelatedAnswer } from '../paper/annotation.ts';
import type { Mention } from '../paper/mention.ts';
import type { Paper } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import { ranking } from '../search/ranking.ts';
import { sayReasons } from '../search/reasons.ts';
import type { ComparedPaper, RelatedIndex } from '../search/related.ts';
import { buildRelated, toLevels } from '../search/related.ts';
import { findEntriesOf } from './find-entries.ts';
import type { MatchParts } from './find-papers.ts';
import { findPapers } from './find-papers.ts';

export interface RelatedParts extends MatchParts {
  getRelatedIndex(): Promise<RelatedIndex>;
}

/** `key`: under which the mention is saved and seen; the paper itself is never its own relative. */
export async function findRelated(
  parts: RelatedParts,
  { mention, key }: { mention: Mention; key: string },
): Promise<RelatedAnswer> {
  const [found] = await findPapers(parts, [mention]);
  const asked = toCompared(mention, key, found?.match?.certain ? found.paper : null);
  const index = await parts.getRelatedIndex();
  const relatives = index.find(asked, ranking.related.most);
  const papers = await parts.corpus.findByIds(relatives.map((one) => one.key));
  const titles = new Set<string>();
  const known = relatives.flatMap(({ key, score, shares }) => {
    const paper = papers.get(key);
    const why = paper ? sayReasons(shares, asked, paper) : [];
    // What cannot say why is not shown, and two records of one title are one line.
    if (!paper || why.length === 0 || titles.has(titleKey(paper.title))) return [];
    titles.add(titleKey(paper.title));
    return [{ paper, score, why }];
  });
  const entries = await findEntriesOf(
    parts.reader,
    known.map(({ paper }) => paper),
  );
  const related = known.map(({ paper, score, why }, i) => {
    const { key, title, ids, authors, year, kind } = paper;
    return { key, title, ids, authors, year, kind, entry: entries[i] ?? null, why, score };
  });
  return { related, from: toLevels(asked).from, of: index.size };
}

/** What is known of the asked paper: the page's word first, the corpus where the page is silent. */
function toCompared(mention: Mention, key: string, paper: Paper | null): ComparedPaper {
  return {
    key,
    ids: { ...paper?.ids, ...mention.ids },
    title: mention.title,
    aliases: paper ? [paper.title, ...(paper.aliases ?? [])] : [],
    abstract: mention.abstract ?? paper?.abstract,
    terms: paper?.terms,
  };
}

/** Papers taken into the index at once; between two such pieces other questions are answered. */
const PIECE = 500;
/**
 * A page asks for its rows in batches, each of which adds papers; so long after the latest the index
 * settles (some 40 ms with 20,000 papers), so that neither a batch nor the first press waits for it.
 */
const SETTLE_MS = 300;

/** The index over the whole corpus: built when first asked for, and held in step from then on. */
export function keepRelatedIndex(corpus: Corpus) {
  let standing: Promise<RelatedIndex> | null = null;
  let taken = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;

  async function build(): Promise<RelatedIndex> {
    const papers = await corpus.loadPapers();
    const index = buildRelated();
    for (let start = 0; start < papers.length; start += PIECE) {
      index.add(papers.slice(start, start + PIECE));
      await new Promise((resolve) => setTimeout(resolve));
    }
    index.settle();
    return index;
  }
  function forget() {
    clearTimeout(settling);
    standing = null;
    taken = 0;
  }
  return {
    get(): Promise<RelatedIndex> {
      const building = standing ?? build();
      standing = building;
      building.catch(() => {
        if (standing === building) forget();
      });
      return building;
    },
    /** Papers that came or changed. Many of them make the index worn: it is built anew when asked. */
    async add(papers: readonly Paper[]): Promise<void> {
      const index = await standing?.catch(() => null);
      if (!index) return;
      index.add(papers);
      taken += papers.length;
      clearTimeout(settling);
      if (taken > index.size) forget();
      else settling = setTimeout(() => index.settle(), SETTLE_MS);
    },
    forget,
  };
}
