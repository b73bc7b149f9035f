// What a typed word may mean in the search boxes, and what a hit is worth. Each number is held by a case of a test.

export const searching = {
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
