// The back wing as one: the corpus and what the reader keeps, held in step.
// Opened on the first question; nothing is kept here that a later waking cannot make again.

import { keepBackups } from '../backups/backups.ts';
import type { CorpusSearchAnswer, PaperInView, RelatedAnswer } from '../paper/annotation.ts';
import type { Mention } from '../paper/mention.ts';
import { annotate, VISIT_MS } from './annotate.ts';
import { openBackfill } from './backfill.ts';
import { openBringBack } from './bring-back.ts';
import { openCorpora } from './corpora.ts';
import { findAbstract, readAbstracts } from './find-abstract.ts';
import { findCopies } from './find-copies.ts';
import { findPaper } from './find-paper.ts';
import { openFreshWork } from './fresh.ts';
import { openGuesses } from './guess-categories.ts';
import { readHealth } from './health.ts';
import { Holdings } from './holdings.ts';
import type { LibraryParts } from './library-parts.ts';
import { openSavedMap } from './map-saved.ts';
import { openNearSaved } from './near-saved.ts';
import { openNewToday } from './new-today.ts';
import { openNotices } from './notice-editions.ts';
import { findNames } from './overlay.ts';
import { openPageWork } from './page-work.ts';
import type { RelatedQuestion } from './related.ts';
import { findRelated } from './related.ts';
import type { SavedWish } from './related-to-saved.ts';
import { findRelatedToSaved } from './related-to-saved.ts';
import { openSavedWork } from './saved-work.ts';
import { searchCorpus } from './search-corpus.ts';
import { openWaking } from './waking.ts';
import { openWishes } from './wishes.ts';

export type Library = ReturnType<typeof openLibrary>;

export function openLibrary(parts: LibraryParts) {
  const { corpus, reader, now } = parts;
  const backups = keepBackups(parts);
  const { copy } = backups;
  const holdings = new Holdings({ ...parts, onStarterBack: () => parts.onBetter(null) });

  const near = openNearSaved({
    reader,
    holdings,
    isWanted: parts.saysNear,
    onChange: parts.onBetter,
  });

  const newToday = openNewToday({ corpus, onChange: parts.onBetter, now });

  const renew = () => {
    holdings.renew();
    near.forget();
    savedMap.forget();
  };
  const renewAll = () => {
    renew();
    parts.onBetter(null);
  };
  const { ensureSeed, withRest } = openWaking({
    ...parts,
    holdings,
    onPlanted: renew,
    onDropped: () => parts.onBetter(null),
  });

  const guesses = openGuesses({ load: parts.loadCategories, onReady: parts.onBetter });
  const matchParts = {
    corpus,
    reader,
    tagPaper: parts.tagPaper,
    holdings,
    guesses,
    near,
    newToday,
  };

  const savedMap = openSavedMap(matchParts);

  const findKnown = (key: string) =>
    withRest(async () => (await holdings.findByIds([key])).get(key) ?? null);

  const findAllKnown = (keys: readonly string[]) => withRest(() => holdings.findByIds(keys));

  const namesOf = (wish: { key: string; mention: Mention }) =>
    withRest(() => findNames(matchParts, wish));

  const notices = openNotices({ reader, copy, onNews: parts.onBetter, now });

  const { forPages, collectMet } = openPageWork({ ...parts, ...matchParts, notices, withRest });

  const freshWork = openFreshWork({
    ...matchParts,
    annotate: (mentions) => annotate(matchParts, mentions, now()),
    collect: collectMet,
    noticeTold: notices.noticeTold,
    openSaved: near.open,
    now,
  });

  return {
    ensureSeed,

    ...forPages,

    ...openSavedWork({ ...matchParts, backups, savedMap, withRest, now }),

    /** The abstract of a mention's paper, where the page or the corpus has it. */
    findAbstract: (mention: Mention) => withRest(() => findAbstract(matchParts, mention)),

    readAbstracts: (papers: Parameters<typeof readAbstracts>[1]) =>
      withRest(() => readAbstracts(holdings, papers)),

    async findRelated(question: RelatedQuestion): Promise<RelatedAnswer> {
      holdings.getTables().catch(() => {});
      return withRest(() => findRelated(matchParts, question), 'related');
    },

    /** The saved papers that a paper is near to. */
    async findNearSaved(question: RelatedQuestion): Promise<RelatedAnswer> {
      return withRest(() => near.find(question));
    },

    /** The papers of the corpus that are near to what is saved. */
    async findRelatedToSaved(wish: SavedWish): Promise<RelatedAnswer> {
      return withRest(() => findRelatedToSaved({ ...matchParts, openSaved: near.open }, wish));
    },

    async searchCorpus(query: string, most: number): Promise<CorpusSearchAnswer> {
      return withRest(() => searchCorpus(matchParts, query, most));
    },

    takeFresh: (...told: Parameters<typeof freshWork.takeFresh>) =>
      withRest(() => freshWork.takeFresh(...told)).finally(() => newToday.touch()),
    holdFresh: freshWork.holdFresh,
    countFresh: freshWork.countFresh,
    dropFresh: freshWork.dropFresh,
    listNews: (since: number) => withRest(() => freshWork.listNews(since)),

    /** The best of the papers that sources have told of in the last days. */
    getDigest: (...asked: Parameters<typeof freshWork.getDigest>) =>
      withRest(() => freshWork.getDigest(...asked)),

    async findPaper(mention: Mention): Promise<PaperInView> {
      return withRest(() => findPaper(matchParts, mention, now() - VISIT_MS));
    },

    /** The other records of the corpus that are a mention's paper. */
    findCopies: (mention: Mention) => withRest(() => findCopies(holdings, mention)),

    seeNews: notices.seeNews,

    ...openWishes({
      reader,
      copy,
      findKnown,
      findAllKnown,
      findNames: namesOf,
      findTold: (keys) => corpus.findFresh(keys),
      onSaved: () => near.touch(),
      now,
    }),

    getHealth: () => readHealth({ corpus, reader, backups, holdings, ensureSeed }),

    ...openBringBack({ backups, onKept: () => near.touch() }),

    ...openCorpora({ corpus, onChange: renew, now }),

    ...openBackfill({ corpus, getTables: () => holdings.getTables(), onChange: renewAll, now }),

    close() {
      corpus.close();
      reader.close();
    },
  };
}
