// Every threshold of matching, each with where it comes from. A wrong match is worse than none.

export const ranking = {
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
  /** Related papers, whatever they are compared by; how is below, at `segment`. */
  related: {
    /** The title's words count so often. Once: 39.6/57.5 on CSFCube. */
    titleTimes: 2,
    /** Relatives found for one question. */
    most: 30,
    /** One word in common is chance. */
    leastShared: 2,
    /** Words shown as reasons, at most; one that carries less than this share of the score is none. */
    maxReasons: 4,
    leastReason: 0.06,
    /** Papers that the reader has saved, held in memory: see near-set.ts. */
    saved: {
      /** The newest so many: 3.3 MB of tables, and some 2 MB of names. */
      most: 10_000,
      /** Stems of a paper: as many as a segment keeps of a row. */
      stems: 24,
      /**
       * The score from which a mark says "near", by what the asked paper and the saved one are known by.
       * Read on four pages of 116 rows with libraries of 60, 100 and 300 papers: of 20 pairs between .47
       * and .66 by abstracts two are chance, below it every second. By title, 50 rows and 1,431 papers of
       * their field: of 15 pairs by two words from .7 on one is chance, below it every third.
       */
      floors: {
        abstract: { abstract: 0.47, title: 0.55 },
        title: { abstract: 0.7, title: 0.9 },
      },
      /** A title that shares so many words with an abstract needs less: of the same, 14 pairs, none chance. */
      manyShared: { words: 3, floor: 0.53 },
    },
    /** Where variety is wished for, it counts so much beside nearness. */
    variety: 0.4,
    /**
     * What the share of BM25 and the cosine of the vectors count, by what the asked paper and the row
     * are known by, and below which sum a row is no relative. CSFCube 40.7/59.4 and DORIS-MAE .519
     * .667 among 15,000, by words alone 39.5/55.6 and .440 .588. From .5 to 1 the weight of the cosine
     * hardly matters on DORIS-MAE, nor for 400 titles asked for their own abstracts among 15,000; on
     * CSFCube .7 is the middle of the best. Both parts of a row known by its title are raised by what
     * the share alone was raised by before: with every second candidate of CSFCube cut to its title
     * 33.8/53.4, unraised 32.9/52.5.
     *
     * Of CSFCube's graded candidates above the floors so many are graded 1 or more (of all 33 %): 53 %
     * of 1,163 by abstracts, 57 % of 810 asked by abstract for titles, 53 % of 770 asked by title for
     * abstracts. Two titles say little of each other, wherever the floor is: 50 % of 450.
     */
    fusion: {
      abstract: {
        abstract: { share: 1, meaning: 0.7, floor: 0.5 },
        title: { share: 1.3, meaning: 0.9, floor: 0.55 },
      },
      title: {
        abstract: { share: 1, meaning: 0.7, floor: 0.65 },
        title: { share: 1, meaning: 0.7, floor: 0.8 },
      },
    },
  },
  /**
   * Related papers out of segments: BM25 (Robertson and Zaragoza 2009) with an idf that does not
   * come from the papers at hand. A term that a paper is asked by counts as often as it stands there.
   */
  segment: {
    /**
     * Saturation of a term's count. On CSFCube (24 queries, MAP/NDCG%20) and DORIS-MAE (51, MRR and
     * recall@10 among 10,000): 1.2 gives 40.2/57.0 and .515 .706, 1.5 gives 40.4/57.4 and .533 .706,
     * 2 gives 40.6/57.7 and .539 .686; a cosine of damped counts 40.1/57.3 and .470 .686.
     */
    k1: 1.5,
    /** How much length counts; 0.9 gives 40.7/57.1 and .533 .706. */
    b: 0.75,
    /** Terms of a paper, its title counted twice: the mean of 89,951 arXiv papers with abstract. */
    meanLength: 143,
    /**
     * The terms that a paper is asked by, heaviest first. Of CSFCube and DORIS-MAE 32 of them keep
     * 39.4/56.2 and .457 .627, 48 keep 40.2/56.4 and .501 .706, 64 keep 40.2/56.8 and .530 .706. Over
     * 148,413 papers the ten nearest by 48 are .84 of the ten by all terms (300 papers asked), at a
     * third of the postings (32: .76 at a sixth; 64: .91 at half); rarer terms first gain nothing.
     */
    strongest: 48,
    /** The terms kept with each row, by which it is compared where a page brings no abstract. */
    forward: 24,
    /**
     * What the score of a row known by its title alone is multiplied with, by what the asked paper is
     * known by: it shares fewer terms with an abstract than another abstract does. With every second
     * candidate of CSFCube cut to its title (mean of both halves), asked by abstract: 31.6/50.5 at 1,
     * 33.6/52.1 at 1.2, 33.9/52.4 at 1.4, 32.8/52.0 at 1.6; asked by title 27.3/44.3 at 1 is the best.
     */
    knownByTitle: { abstract: 1.3, title: 1 },
    /**
     * Share of the asked paper's score on itself below which a row is no relative, by what the asked
     * paper is known by; of each pair the first for a row with abstract, the second for a title. Of
     * CSFCube's graded candidates above them about half are relevant: 51 % by abstracts (0.18: 52 %
     * of 1,152), 51 % of 950 asked by abstract for titles, 49 % of 835 asked by title for abstracts,
     * 50 % of 842 by titles alone.
     */
    floors: { abstract: [0.17, 0.1], title: [0.3, 0.2] },
    /**
     * Cells of which every row is compared in meaning, those whose centres are nearest to the asked
     * paper; and how many other rows are, those that share most words, over all parts of the corpus
     * together. Of the ten nearest that a comparison with every row finds, .996 are found (200 papers
     * asked by abstract, 228,413 held; 1.000 of 100 asked by title), and 105 pages of vectors are read.
     * With 8 cells and a floor for the share in place of a number of rows .994, .992 and 251 pages, for
     * one question in twenty 4,500; 8 cells and 75 rows .992, 4 and 200 .995, 16 and 50 .996.
     */
    cells: 12,
    places: 75,
    /** A run of letters longer than this is no word that two papers share. */
    longestTerm: 64,
  },
  /**
   * The search boxes: what a typed word may mean. Every row is held by a case of
   * `test/asked-words.test.ts` or `test/entry-search.test.ts`.
   */
  words: {
    /** Of what is typed so much is read. */
    maxLetters: 300,
    maxWords: 24,
    /** A word that is no longer typed at stands for words that begin so from this length on. */
    openLetters: 4,
    /** A beginning is worth this, and more the nearer it is to the whole word. */
    prefix: { least: 0.5, more: 0.4 },
    /** Typing errors forgiven by length; below four letters one letter makes another word. */
    oneSlip: { letters: 4, closeness: 0.45 },
    twoSlips: { letters: 8, closeness: 0.3 },
    /** One error in a word that is still being typed. */
    openSlip: { letters: 5, closeness: 0.25 },
    /** Words of the index that one asked word may mean, the closest first. */
    maxVariants: 150,
    /** Where not all asked words are met, those that are must carry this much of all their weight. */
    leastMet: 0.5,
    /** What a hit is worth by where it stands. */
    fields: { title: 1, author: 0.8, year: 0.5 },
    entryFields: { title: 4, authors: 2, tags: 2, ids: 2 },
    /** Lost by a title that says much more than was asked, so that a whole title comes first. */
    lengthLoss: 0.2,
  },
} as const;
