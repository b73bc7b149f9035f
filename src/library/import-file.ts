// The file of an import, as the reader chose it or as it was kept in the database; a stream of its
// bytes goes out. It must never be held in memory as a whole.
import type { Corpus } from '../corpus/corpus.ts';
import type { FileMark, ImportFile } from './import-record.ts';
import { fileIdOf, toMark, writeStep } from './import-record.ts';
import type { Run } from './import-run.ts';

const PIECE = 2 ** 20;

/** `name` and `lastModified` as the browser tells them of a chosen file. */
export function chosenFile(
  blob: Blob,
  { name, lastModified }: Pick<FileMark, 'name' | 'lastModified'>,
): ImportFile {
  return { name, lastModified, size: blob.size, blob, open: () => blob.stream() };
}

/** Null where it is no longer there. */
export async function openKeptFile(
  corpus: Corpus,
  id: string,
  mark: FileMark,
): Promise<ImportFile | null> {
  const store = await corpus.openContainer(fileIdOf(id)).catch(() => null);
  if (store?.size !== mark.size) return null;
  const open = () => {
    let at = 0;
    return new ReadableStream<Uint8Array>({
      async pull(controller) {
        const end = Math.min(at + PIECE, store.size);
        if (end > at) controller.enqueue(await store.read(at, end));
        at = end;
        if (at >= store.size) controller.close();
      },
    });
  };
  const { name, size, lastModified } = mark;
  return { name, size, lastModified, open, blob: null };
}

/** Writes the row of a new import, with its file where there is room for it. */
export async function keepFile(run: Run, file: ImportFile): Promise<void> {
  const { job, bounds } = run;
  const begin = async (isKept: boolean) => {
    const progress = { ...run.record, file: { ...toMark(file), isKept } };
    await writeStep(
      job.corpus,
      job.id,
      {
        aside: isKept && file.blob ? [{ id: fileIdOf(job.id), blob: file.blob }] : [],
        update: (row) => ({
          ...row,
          name: file.name,
          addedAt: job.now(),
          state: 'building',
          progress,
        }),
      },
      true,
    );
    run.record = progress;
  };
  if (!file.blob || file.size > bounds.keptFile) return begin(false);
  // Without room for a copy, or a browser that stores no file, the reader is asked for it again.
  await begin(true).catch(() => begin(false));
}
