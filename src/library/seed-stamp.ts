// Written by scripts/build-seed.ts with public/corpus/seed.json: the stamp of the seed that this
// build ships, so that waking need not read the file to know that it is stored.
export const SEED_STAMP = '1-e7502f9212e2';
