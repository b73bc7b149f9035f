// Written by scripts/build-key-phrases.ts: what each feature of a candidate counts. Learned from
// 12000 arXiv abstracts: which of their phrases stands in the paper's title?

export const keyPhraseWeights = {
  constant: -6.915,
  twoWords: 2.382,
  threeWords: 2.891,
  fourWords: 3.253,
  fiveWords: 3.428,
  often: 1.739,
  whole: 1.692,
  late: -0.321,
  meanIdf: 0.189,
  weak: -2.833,
  endsIng: 0.772,
  endsEd: -1.425,
  startsIng: -0.411,
  startsEd: -0.131,
  short: -0.346,
};
