// Ours and the other libraries over the same papers, each in Node and in a process of its own: times
// by the form of the question, and how much of an exhaustive BM25's first ten each finds.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Paper } from '../../src/paper/paper.ts';
import { openIdf } from '../../src/search/segment/idf.ts';
import { toStems } from '../../src/search/segment/impacts.ts';
import { memorySource } from '../../src/search/segment/page-source.ts';
import { toRelatedQuery } from '../../src/search/segment/related-query.ts';
import { openSegment } from '../../src/search/segment/segment.ts';
import type { ContainerFile } from './containers.ts';
import { buildExhaustive, overlapAt10 } from './exhaustive.ts';
import { percentile, timeEach } from './figures.ts';
import { draw } from './questions.ts';
import type { PeerFigures, PeerTask } from './run-peer.ts';

const PEERS = ['minisearch', 'flexsearch', 'orama', 'sqlite'] as const;
const SCRIPT = fileURLToPath(new URL('./run-peer.ts', import.meta.url));
const QUESTIONS = 60;

/** Papers with the exhaustive answers to some questions, as each process is given them. */
export function makeTask(papers: readonly Paper[]): PeerTask {
  const texts = papers.map(({ title, abstract = '' }) => ({ title, abstract }));
  const exhaustive = buildExhaustive(texts);
  const told = texts.flatMap(({ abstract }, ordinal) => (abstract.length > 300 ? [ordinal] : []));
  const questions = draw(told, QUESTIONS).flatMap((ordinal) => {
    const text = texts[ordinal];
    if (!text) return [];
    const truth = exhaustive.find(text, 10, ordinal);
    const strongestWords = exhaustive.strongestWords(text);
    return [{ ...text, ordinal, truth, strongestWords }];
  });
  return { papers: texts, questions };
}

export interface Compared {
  ours: { p50: number; p95: number; overlap: number };
  peers: PeerFigures[];
}

export async function comparePeers(
  papers: readonly Paper[],
  container: ContainerFile,
  say: (label: string, text: string) => void,
): Promise<Compared> {
  const task = makeTask(papers);
  const ours = await measureOurs(papers, container, task);
  const sayForm = (p50: number, p95: number, overlap: number) =>
    `p95 ${p95.toFixed(2)} ms, p50 ${p50.toFixed(2)} ms, overlap@10 ${overlap.toFixed(2)}`;
  say('ours, strongest stems, in Node', sayForm(ours.p50, ours.p95, ours.overlap));
  const folder = mkdtempSync(path.join(tmpdir(), 'scholium-peers-'));
  const file = path.join(folder, 'task.json');
  writeFileSync(file, JSON.stringify(task));
  const peers: PeerFigures[] = [];
  for (const peer of PEERS) {
    const node = ['--max-old-space-size=12000', '--import', 'tsx', SCRIPT, peer, file];
    const run = spawnSync(process.execPath, node, { encoding: 'utf8', maxBuffer: 2 ** 26 });
    if (run.status !== 0) {
      say(peer, `not measured: ${run.stderr.trim().split('\n').at(-1)}`);
      continue;
    }
    const figures = JSON.parse(run.stdout) as PeerFigures;
    peers.push(figures);
    const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
    const kept = `${megabytes(figures.bytes)} kept, taken up in ${figures.reloadMs.toFixed(0)} ms`;
    say(figures.name, `built in ${(figures.buildMs / 1000).toFixed(1)} s, ${kept}`);
    for (const form of figures.forms) {
      say(`${figures.name}, ${form.name}`, sayForm(form.p50, form.p95, form.overlap));
    }
  }
  rmSync(folder, { recursive: true });
  return { ours, peers };
}

async function measureOurs(
  papers: readonly Paper[],
  { file }: ContainerFile,
  { questions }: PeerTask,
): Promise<Compared['ours']> {
  const segment = await openSegment(memorySource(new Uint8Array(readFileSync(file))));
  const table = new URL('../../public/corpus/idf.bin', import.meta.url);
  const idf = openIdf(new Uint8Array(readFileSync(table)));
  const ordinalOf = new Map(papers.map(({ key }, ordinal) => [key, ordinal]));
  const find = async ({ title, abstract, ordinal }: (typeof questions)[number]) => {
    const [own] = await segment.getByIds([papers[ordinal]?.key ?? '']);
    const query = toRelatedQuery(toStems({ title, abstract }, idf), idf);
    const except = new Set(own ? [own.ordinal] : []);
    const hits = await segment.findRelated(query, { most: 10, except });
    return segment.readRows(hits.map((hit) => hit.ordinal));
  };
  await timeEach(questions, find);
  const times = await timeEach(questions, find);
  const overlaps: number[] = [];
  for (const question of questions.slice(0, 30)) {
    const rows = await find(question);
    const found = rows.map(({ paper }) => ordinalOf.get(paper.key) ?? -1);
    overlaps.push(overlapAt10(question.truth, found));
  }
  const overlap = overlaps.reduce((sum, one) => sum + one, 0) / overlaps.length;
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), overlap };
}

/** The fastest form of a peer whose answers are no worse than ours; null where none is as good. */
export function findFastest({ ours, peers }: Compared): { name: string; p95: number } | null {
  const asGood = peers.flatMap(({ name, forms }) =>
    forms
      .filter(({ overlap }) => overlap >= ours.overlap)
      .map((form) => ({ name: `${name}, ${form.name}`, p95: form.p95 })),
  );
  return asGood.sort((a, b) => a.p95 - b.p95)[0] ?? null;
}
