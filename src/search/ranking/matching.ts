// When two names mean one paper: every threshold of matching, each with where it comes from. A wrong match is
// worse than none.

export const matching = {
  near: {
    /** Rarest words first, until so many postings are touched; then the candidates are compared. */
    maxPostings: 6000,
    /** The same where a page names authors, who tell the right one of many from the others. */
    authoredPostings: 9000,
    /** So many of a title's rarest words are also looked for run together with their neighbours. */
    joined: 2,
    /** Candidates kept by shared idf weight before the letters are compared. */
    maxCandidates: 10,
    /**
     * A candidate shares at least this part of the weight of the words that were read. Of all that is
     * matched over the same titles and pairs, with authors or without, the least shares .37.
     */
    leastShare: 0.3,
    /**
     * Trigram cosine below which no rule here lets a title through, authors or not, with two slips
     * of the pen to spare: so much is looked at before words are weighed.
     */
    leastTrigram: 0.45,
    /** Words under this share of the highest idf (learning, model, language, large, multi) count half. */
    common: { below: 0.23, counts: 0.5 },
    /** By the titles alone the cosine of their trigrams is at least this; below, two of three follow. */
    trigram: 0.76,
    /**
     * A name before the colon is rare where this share of the highest idf is reached: of 277,109 titles
     * some twenty bear it, of 100 three.
     */
    rareName: 0.75,
    /**
     * Words of content that two titles must share to be possibly one paper, by what else differs: the
     * more is alike, the less it is chance. The counts are of pairs of titles of one paper (of 2,290)
     * and of titles of two papers (of 48,000 asked, among 277,109) that a rule lets through.
     */
    least: {
      /** Nothing but spelling, small words, typing errors: 150 of one paper, 3 of two. */
      same: 3,
      /** The same in another order: 38 and 5. Of fewer words: "A Survey on X", "X: A Survey". */
      moved: 6.5,
      /** Beside the same rare name two words changed, or up to four, which most who follow do. */
      named: { few: 5, many: 6.5 },
      /** A name before the colon on one side alone: 110 and 5. */
      nameAdded: 4.5,
      /** Another name, and all the rest alike: 25 and none from seven words on. */
      nameChanged: 6.5,
      /** A word more: from seven words on 75 and 11; of five and six 24 and 17, many at the start. */
      oneAdded: { any: 6.5, sameFrame: 5 },
      /** A word for another: from eight on 44 and 2; of six and seven 34 and 21, text for image. */
      oneChanged: { any: 7.5, sameFrame: 6.5 },
      /** Two words changed, or one with more than that: 30 and 6. */
      loose: 9,
    },
    /** The same for a certain match; what all but never is of two papers in the same counts. */
    certain: {
      same: 3.5,
      /** One word changed or two added beside the same rare name: 130 and 3. */
      named: 6,
      /** 58 and 3, each of these three the same work under two ids. */
      nameAdded: 6,
      /** One word for another in nine: 29 and none. */
      oneChanged: 8,
    },
    /** Letters that may differ between two whole titles of at least so many, for a possible match. */
    slips: { most: 2, letters: 40 },
    /**
     * With agreeing authors a possible match may be further off, by the cosine of their trigrams: with
     * an author more or less not much, since a group that goes on does so with others (of 42 pairs of
     * papers from .75 to .8 whose abstracts tell, 2 are one paper and 26 two); with all authors the same
     * further; and with the same rare name as well, however far.
     */
    authored: { trigram: 0.85, sure: 0.65 },
    /**
     * Words of content that two titles share behind their names, and nothing else, for one of the names
     * to have a number that the other has not ("PhysX-3D: …"), where all authors are the same.
     */
    behindName: 4,
    /** Words changed behind another name, at most, for a paper that all its authors renamed. */
    renamed: 2,
    /** With agreeing authors another number counts for nothing where so many words are shared. */
    authoredNumber: 7,
  },
  /**
   * A word that no title holds, so many letters long and one slip from a word of the other title, is
   * that word. Short words are too often one letter from another real one ("micro", "macro"), so
   * they are mended for a possible match alone; and so is another first letter, which makes
   * another word as often as an error ("symmetric", "asymmetric").
   */
  slip: {
    certain: { letters: 6, sameStart: true },
    possible: { letters: 3, sameStart: false },
    /** From so many letters on two slips are forgiven, as in the search box. */
    twice: 8,
  },
  /**
   * Two records without ids are one paper: by the cosine of their titles' trigrams, the more so the less
   * is said of the authors. Round numbers, none fitted: F1 .98 on DBLP-ACM (2,473 pairs) and .91 on
   * DBLP-Scholar (5,742).
   */
  records: {
    /** With this share of the authors in common. */
    authors: 0.5,
    /** In a short title one word for another makes another paper; long is one of so many letters. */
    near: { long: 0.7, short: 0.8 },
    long: 50,
    /** A title was cut where the other begins with it, but for a slip at the cut. */
    begun: { share: 0.95, letters: 15 },
    /** It stands within the other, which has something before it or behind, run together or not. */
    within: { share: 0.9, letters: 20 },
    /** Authors missing on a side; titles of fewer words are those of many ("Guest editorial"). */
    unauthored: 0.9,
    leastWords: 4,
    /** Authors that are others, or names that were misread. */
    otherAuthors: 0.97,
    manyWords: 6,
    /** The same where names may have been read the wrong way round, for titles of so many letters. */
    turned: 20,
  },
  /**
   * Abstracts of two papers whose titles are near and leave a doubt, by the weight (idf) of the rare stems
   * that both have; `same` and `alike` are shares of all that either has, `different` of what the shorter
   * has. What was called what, of 100,000 papers, each abstract against itself with three of ten sentences
   * dropped, or cut to its first two, and against the papers whose titles are nearest (cosine .65 up):
   *
   * | | n | same | alike | different | unknown |
   * |---|---|---|---|---|---|
   * | three of ten sentences dropped | 9,540 | 4,849 | 3,288 | 0 | 1,403 |
   * | the first two sentences | 9,540 | 100 | 936 | 0 | 8,504 |
   * | others, no author in common | 1,030 | 0 | 0 | 471 | 559 |
   * | others, some in common | 309 | 1 | 1 | 120 | 187 |
   * | others, authors agree | 113 | 5 | 7 | 15 | 86 |
   *
   * The six called the same are each one work under two ids. Of the eight alike, by their titles, five are
   * and three go on from the other: possible, not certain. Titles with another number, a survey or a reply
   * on one side are left out above: 3 of 554 have the same text, so these are never decided by it.
   */
  abstracts: {
    /** Stems of a lower idf are those of a whole field; fewer of the others say nothing. */
    rare: 3,
    leastStems: 8,
    same: 0.75,
    alike: 0.5,
    different: 0.1,
    /** Titles further apart are not looked at. */
    trigram: 0.65,
  },
  authors: {
    /** Agree: the same first author and at least this Jaccard of surnames. */
    agree: 0.6,
    /** Below this Jaccard two lists are of different papers. */
    disagree: 0.2,
  },
  /**
   * An exact title of fewer letters than this ("Preface", "Reply") names many papers: alone, and
   * without an author to confirm it, it is only a possible match.
   */
  shortTitle: 15,
  /** A name before the colon of at least so many letters may be one letter off and still be possible. */
  headLettersForOneEdit: 5,
  headLettersForTwoEdits: 8,
} as const;
