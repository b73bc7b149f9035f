// What makes papers near: the weights and floors of related papers, each with the measure that set it. Nothing is
// better than something far.

export const relating = {
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
    /** Papers that the reader has saved, held in memory: see `near-set.ts`. */
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
} as const;
