// The containers of an import that has read its file come in; few, checked ones go out, and the
// corpus is ready in one transaction. It must never hold more than one merged container.
import type { Corpus } from '../corpus/corpus.ts';
import type { CorpusRow, SegmentRow } from '../corpus/database.ts';
import { PageCache } from '../corpus/page-cache.ts';
import { verifyContainer } from '../search/segment/container.ts';
import { mergeSegments } from '../search/segment/merge.ts';
import { usualLead } from '../search/segment/resident.ts';
import type { ImportReport } from '../wire/import-messages.ts';
import type { DoneRecord, ImportRecord } from './import-record.ts';
import { fileIdOf, findCorpus, ImportGone, writeStep } from './import-record.ts';
import { packSkips, skipsIdOf } from './import-report.ts';
import type { Run } from './import-run.ts';

/** Memory for pages of the containers that are merged. */
const CACHE_BYTES = 8 * 2 ** 20;

/** The next containers that go together, oldest first; none where all is done. Spare ones go apart. */
function nextGroup(row: CorpusRow, final: readonly string[], most: number) {
  const left = row.segments.filter(({ id }) => !final.includes(id));
  const open = left.filter(({ spare }) => spare === left[0]?.spare);
  let papers = 0;
  let count = 0;
  for (const segment of open) {
    papers += segment.papers;
    if (count > 0 && papers > most) break;
    count += 1;
  }
  return open.slice(0, count);
}

async function getRow({ job }: Run): Promise<CorpusRow> {
  const row = await findCorpus(job.corpus, job.id);
  if (row?.state !== 'building') throw new ImportGone('the import was removed');
  return row;
}

export async function mergeContainers(run: Run): Promise<void> {
  const { job, bounds } = run;
  for (;;) {
    const row = await getRow(run);
    const { final } = run.record;
    const group = nextGroup(row, final, bounds.merged);
    tell(run, row);
    if (group.length === 0) return;
    const [only] = group;
    if (only && group.length === 1 && only.bytes <= usualLead(only.papers)) {
      run.record = { ...run.record, final: [...final, only.id] };
      continue;
    }
    const { papers, blob } = await joinGroup(run, group);
    const id = crypto.randomUUID();
    const progress: ImportRecord = { ...run.record, final: [...final, id] };
    const lead = usualLead(papers);
    await writeStep(job.corpus, job.id, {
      add: [{ id, papers, blob, lead, ...(only?.spare && { spare: true }) }],
      remove: group.map((segment) => segment.id),
      update: (before) => ({ ...before, progress }),
    });
    run.record = progress;
  }
}

/** A container alone stays as it is to the byte: a checkpoint's is stored as one Blob, which is slower to ask. */
async function joinGroup({ job, pace }: Run, group: readonly SegmentRow[]) {
  const [only] = group;
  if (only && group.length === 1) {
    return { papers: only.papers, blob: await joinStored(job.corpus, [only.id]) };
  }
  const cache = new PageCache(CACHE_BYTES);
  const sources = await Promise.all(
    group.map(async ({ id }) => cache.open(await job.corpus.openContainer(id))),
  );
  const { papers, chunks } = await mergeSegments(sources, { pace });
  return { papers, blob: new Blob(chunks) };
}

function tell({ job, record }: Run, row: CorpusRow): void {
  const done = row.segments.filter(({ id }) => record.final.includes(id));
  const papersOf = (segments: CorpusRow['segments']) =>
    segments.reduce((sum, { papers }) => sum + papers, 0);
  const { size } = record.file;
  job.onProgress?.({
    phase: 'finishing',
    bytesRead: size,
    bytesTotal: size,
    share: papersOf(done) / Math.max(1, papersOf(row.segments)),
    report: { ...record.report, skips: [] },
  });
}

const toGathered = (id: string) => ({ prints: `prints:${id}`, spares: `spares:${id}` });

/** What is stored beside the containers of a corpus that is ready. */
async function gatherAside({ job, record }: Run): Promise<{ id: string; blob: Blob }[]> {
  const { prints, spares } = toGathered(job.id);
  const gathered = [
    { id: prints, blob: await joinStored(job.corpus, record.prints) },
    { id: spares, blob: await joinStored(job.corpus, record.spares) },
  ];
  const { counts, skips } = record.report;
  const hasSkips = counts.skipped + counts.failed > 0;
  return [
    ...gathered.filter(({ blob }) => blob.size > 0),
    ...(hasSkips ? [{ id: skipsIdOf(job.id), blob: packSkips(skips) }] : []),
  ];
}

async function joinStored(corpus: Corpus, ids: readonly string[]): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (const id of ids) {
    const store = await corpus.openContainer(id);
    parts.push(await store.read(0, store.size));
  }
  return new Blob(parts);
}

/** Reads every container once more, then the corpus is there, whole. No paper: no corpus at all. */
export async function finishImport(run: Run): Promise<ImportReport> {
  const { job, record } = run;
  const row = await getRow(run);
  for (const { id } of row.segments) {
    const cache = new PageCache(CACHE_BYTES);
    await verifyContainer(cache.open(await job.corpus.openContainer(id)));
    const wait = run.pace();
    if (wait) await wait;
  }
  const isEmpty = row.segments.length === 0;
  const aside = isEmpty ? [] : await gatherAside(run);
  const keeps = (id: string) => aside.some((one) => one.id === id);
  const { prints, spares } = toGathered(job.id);
  const done: DoneRecord = {
    prints: [prints].filter(keeps),
    spares: [spares].filter(keeps),
    report: { ...record.report, skips: [] },
  };
  const placeOf = new Map(record.final.map((segment, place) => [segment, place]));
  await writeStep(job.corpus, job.id, {
    remove: [fileIdOf(job.id), ...record.prints, ...record.spares],
    aside,
    update: (before) =>
      isEmpty
        ? null
        : {
            ...before,
            state: 'ready',
            behind: record.behind,
            // What was imported last stands before what was there.
            addedAt: job.now(),
            segments: [...before.segments].sort(
              (a, b) => (placeOf.get(a.id) ?? 0) - (placeOf.get(b.id) ?? 0),
            ),
            progress: done,
          },
  });
  return record.report;
}
