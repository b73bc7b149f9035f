// Written by scripts/build-key-phrases.ts: what each feature of a candidate counts. Learned from
// 12000 arXiv abstracts: which of their phrases stands in the paper's title?

export const keyPhraseWeights = {
  constant: -5.599,
  twoWords: 0.853,
  threeWords: 1.214,
  fourWords: 1.458,
  often: 1.583,
  whole: 1.773,
  late: -0.271,
  meanIdf: 0.245,
  leastIdf: 0.044,
  mostIdf: -0.07,
  weak: -1.225,
  weakLast: -0.371,
  opened: 0.03,
  afterVerb: 0.104,
  endsIng: 0.609,
  endsEd: -1.297,
  startsIng: -0.703,
  startsEd: -0.339,
  plural: -0.224,
  short: -0.777,
};
