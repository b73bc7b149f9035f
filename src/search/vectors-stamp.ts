// Written by scripts/build-vectors.ts with public/corpus/vectors.bin: the stamp of the model that
// this build ships. Vectors that were made with another must not be compared with its own.
export const VECTORS_STAMP = '1-379a16e63c34';
