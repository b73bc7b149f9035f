// One library in a process of its own: papers and questions come in as a file, its figures go out
// as JSON on standard output. Run by the bench, so that no library feels another's memory.
import { readFileSync } from 'node:fs';
import { overlapAt10 } from './exhaustive.ts';
import { percentile, timeEach } from './figures.ts';
import type { IndexedPaper, PaperQuestion, Peer } from './peer.ts';

/** What the bench writes for each library. */
export interface PeerTask {
  papers: IndexedPaper[];
  questions: (PaperQuestion & { ordinal: number; truth: number[] })[];
}

export interface PeerFigures {
  name: string;
  buildMs: number;
  /** Bytes of its own stored form, and the time to put it away and take it up again. */
  bytes: number;
  reloadMs: number;
  /** Resident memory of the process after all questions, less that before the papers were indexed. */
  memoryBytes: number;
  forms: { name: string; p50: number; p95: number; overlap: number; questions: number }[];
}

/** A library that takes seconds for a question is asked fewer of them. */
const MAX_FORM_MS = 60_000;

const peers: Record<string, () => Promise<Peer>> = {
  minisearch: async () => (await import('./peer-minisearch.ts')).openMiniSearch(),
  flexsearch: async () => (await import('./peer-flexsearch.ts')).openFlexSearch(),
  orama: async () => (await import('./peer-orama.ts')).openOrama(),
  sqlite: async () => (await import('./peer-sqlite.ts')).openSqlite(),
};
export const peerNames = Object.keys(peers);

async function measure(peer: Peer, { papers, questions }: PeerTask): Promise<PeerFigures> {
  const before = process.memoryUsage().rss;
  const started = performance.now();
  await peer.index(papers);
  const built = performance.now();
  const bytes = await peer.reload();
  const reloaded = performance.now();
  const forms: PeerFigures['forms'] = [];
  for (const form of peer.forms) {
    const [first] = questions;
    if (!first) break;
    const start = performance.now();
    await form.find(first, 10);
    const count = Math.max(3, Math.floor(MAX_FORM_MS / (performance.now() - start)));
    const asked = questions.slice(0, count);
    const overlaps: number[] = [];
    const times = await timeEach(asked, (question) => form.find(question, 10));
    for (const question of asked.slice(0, 30)) {
      const found = (await form.find(question, 10)).filter((one) => one !== question.ordinal);
      overlaps.push(overlapAt10(question.truth, found));
    }
    const overlap = overlaps.reduce((sum, one) => sum + one, 0) / overlaps.length;
    const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
    forms.push({ name: form.name, p50, p95, overlap, questions: asked.length });
  }
  return {
    name: peer.name,
    buildMs: built - started,
    bytes,
    reloadMs: reloaded - built,
    memoryBytes: process.memoryUsage().rss - before,
    forms,
  };
}

const [, , name = '', file = ''] = process.argv;
const open = peers[name];
if (open && file) {
  const task = JSON.parse(readFileSync(file, 'utf8')) as PeerTask;
  process.stdout.write(JSON.stringify(await measure(await open(), task)));
}
