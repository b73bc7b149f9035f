// Written by scripts/build-categories.ts with public/corpus/categories.bin: the stamp of the model
// that this build ships.
export const CATEGORY_STAMP = '1-d991254ad2ac';
