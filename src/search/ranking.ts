// Every threshold of matching, each with where it comes from. A wrong match is worse than none.

export const ranking = {
  near: {
    /** Rarest words first, until so many postings are touched; then the candidates are compared. */
    maxPostings: 6000,
    /** Candidates kept by shared idf weight before the letters are compared. */
    maxCandidates: 10,
    /** Certain: all three, and no veto. Precision 1.000 over 277,109 titles and 2,290 pairs. */
    certain: { trigram: 0.9, letters: 0.9, words: 0.8 },
    /** Possible: trigram cosine alone, and no veto. Precision .995 on the same pairs. */
    possibleTrigram: 0.87,
    /** With agreeing authors a possible match may be further off: precision .997. */
    authoredTrigram: 0.75,
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
  },
  /** A word of so many letters on one side only leaves a match possible and not certain. */
  contentLetters: 4,
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
