// Written by scripts/build-idf.ts with public/corpus/idf.bin: the stamp of the table that this
// build ships. Segments that were made with another are still right, but not the same bytes.
export const IDF_STAMP = '1-73793841b027';
