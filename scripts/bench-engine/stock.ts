// What is measured on: rows of the files at hand, the containers made of them, and the questions that
// are asked of each. Everything is made when it is first needed, so that one figure needs no other's.
import { statSync } from 'node:fs';
import type { Paper } from '../../src/paper/paper.ts';
import type { ContainerFile } from './containers.ts';
import { keepContainer } from './containers.ts';
import { askByName, askMisspelt, askRelated, askWindows, pickUnknown } from './questions.ts';
import {
  drawTitles,
  findRows,
  inventPapers,
  inventTitles,
  PAPERS_FILE,
  readPapers,
  readTitles,
  TITLES_FILE,
} from './rows.ts';

const INVENTED_PAPERS = 148_413;
const INVENTED_TITLES = 277_109;
export const SIZES = [10_000, 50_000] as const;
const MILLION = 1_000_000;

export interface StockOptions {
  papers?: string;
  titles?: string;
  isQuick: boolean;
}

/** A corpus and what is asked of it. */
export interface Corpus {
  papers: readonly Paper[];
  container: ContainerFile;
  questions: Questions;
}

export interface Questions {
  byName: ReturnType<typeof askByName>;
  windows: ReturnType<typeof askWindows>;
  related: ReturnType<typeof askRelated>;
}

/** Makes something once. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

const sourceOf = (file: string | null, made: string) =>
  file === null ? `made up ${made}` : `${file} ${statSync(file).size} ${statSync(file).mtimeMs}`;

export type Stock = ReturnType<typeof openStock>;

export function openStock({ papers, titles, isQuick }: StockOptions) {
  const papersFile = findRows(papers, PAPERS_FILE);
  const titlesFile = findRows(titles, TITLES_FILE);
  const readAll = once(async () =>
    papersFile
      ? readPapers(papersFile, Number.POSITIVE_INFINITY)
      : inventPapers(isQuick ? 20_000 : INVENTED_PAPERS),
  );
  const readNames = once(async () =>
    titlesFile ? readTitles(titlesFile) : inventTitles(isQuick ? 40_000 : INVENTED_TITLES),
  );
  const papersSource = sourceOf(papersFile, `papers ${isQuick}`);
  const titlesSource = sourceOf(titlesFile, `titles ${isQuick}`);
  /** What no corpus of papers holds; made-up rows are none of the made-up others by their ids. */
  const others = once(async () => {
    const names = (await readNames()).slice(0, 60_000);
    if (titlesFile) return pickUnknown(await readAll(), names);
    return names.map(({ title, ...paper }, n) => ({
      ...paper,
      title: `${title} otherwise`,
      ids: { arxiv: `5912.${String(n).padStart(5, '0')}` },
    }));
  });

  async function toCorpus(
    name: string,
    source: string,
    list: readonly Paper[],
    unknown: readonly Paper[],
  ): Promise<Corpus> {
    const container = await keepContainer(name, source, async () => list);
    const questions = {
      byName: askByName(list, unknown, 2000),
      windows: askWindows(list, unknown),
      related: askRelated(list, 60),
    };
    return { papers: list, container, questions };
  }

  return {
    papersFile,
    titlesFile,
    readAll,
    /** The papers of the file, or the first `count` of them. */
    async papers(count = Number.POSITIVE_INFINITY): Promise<Corpus> {
      const list = (await readAll()).slice(0, count);
      const source = `${papersSource} ${list.length}`;
      return toCorpus(`papers-${list.length}`, source, list, await others());
    },
    async titles(): Promise<Corpus> {
      const list = await readNames();
      return toCorpus(`titles-${list.length}`, titlesSource, list, await others());
    },
    /** A million titles, most of them drawn; what is not known are further ones of the same kind. */
    async million(): Promise<Corpus> {
      const size = isQuick ? 200_000 : MILLION;
      const all = drawTitles(await readNames(), size + 20_000);
      const source = `${titlesSource} drawn ${size}`;
      return toCorpus(`titles-${size}`, source, all.slice(0, size), all.slice(size));
    },
    async misspelt() {
      return askMisspelt(await readNames(), 400);
    },
  };
}
