// Written by scripts/build-key-phrases.ts: what each feature of a candidate counts. Learned from
// 12000 arXiv abstracts: which of their phrases stands in the paper's title?

export const keyPhraseWeights = {
  constant: -4.767,
  twoWords: 0.909,
  threeWords: 1.201,
  fourWords: 1.39,
  often: 1.544,
  whole: 1.738,
  late: -0.458,
  early: -0.786,
  meanIdf: 0.203,
  leastIdf: -0.001,
  mostIdf: -0.08,
  weak: -1.214,
  weakLast: -0.233,
  capital: 1.395,
  opened: 0.005,
  afterVerb: 0.148,
  endsIng: 0.708,
  endsEd: -1.132,
  startsIng: -0.596,
  startsEd: -0.354,
  plural: -0.221,
  short: -1.358,
};
