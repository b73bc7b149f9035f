// The papers that were read by hand come in, how many of the tagger's tags are right goes out. It runs
// the product's own tagger. The held third is reported apart and was never looked at while tuning.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TaggedText } from '../../src/topics/findings.ts';
import { tagPaper } from '../../src/topics/tagger.ts';
import { taxonomy } from '../../src/topics/taxonomy.ts';
import { type EvalRow, type MeasureSet, toRow } from './row.ts';

/** A paper read by hand. A tag in neither list is wrong. */
export interface GradedPaper {
  arxivId: string;
  title: string;
  held?: true;
  /** Topics that say what the paper is about. */
  right: string[];
  /** Topics that are true of it, but wide or beside its point; those above a right one among them. */
  fair: string[];
}

/** The topics returned for one paper, strongest first, and what its reader said. */
export interface Tagged {
  paper: GradedPaper;
  topics: readonly string[];
}

const JUDGED_TAGS = 3;
/**
 * A tag that only repeats a category of arXiv's is no judgement of the tagger: it is true by arXiv's
 * word, and tells nothing new. It counts neither for nor against precision, and covers no paper.
 */
const isOwn = (topic: string) => !topic.startsWith('arxiv:');

/** The share of right and fair ones among the first three tags of each paper, over all papers. */
export function precisionOf(tagged: readonly Tagged[]): number {
  let given = 0;
  let good = 0;
  for (const { paper, topics } of tagged) {
    const first = topics.slice(0, JUDGED_TAGS).filter(isOwn);
    given += first.length;
    good += first.filter((topic) => isGood(paper, topic)).length;
  }
  return good / Math.max(1, given);
}

/** The share of papers with a right tag among the first three. */
export function coveredOf(tagged: readonly Tagged[]): number {
  const covered = tagged.filter(({ paper, topics }) =>
    topics.slice(0, JUDGED_TAGS).some((topic) => paper.right.includes(topic)),
  );
  return covered.length / Math.max(1, tagged.length);
}

export const isGood = ({ right, fair }: GradedPaper, topic: string) =>
  right.includes(topic) || fair.includes(topic);

/** The papers read by hand. */
export function readGradedTags(): GradedPaper[] {
  const file = join(import.meta.dirname, '..', '..', 'test', 'topics', 'graded.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Records by arXiv id, of a packed file with a paper a line. */
export function readRecords(file: string): Map<string, TaggedText> {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as TaggedText & { arxivId: string });
  return new Map(rows.map((row) => [row.arxivId, row]));
}

/** Labels of topics as they stand in the text: the least that a tagger must beat. */
export function exactLabels({ title, abstract }: TaggedText): string[] {
  const text = ` ${title} ${abstract ?? ''} `.toLowerCase();
  return taxonomy
    .map(({ id, label }) => ({ id, at: text.indexOf(` ${label.toLowerCase()} `) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

const byTagger = (text: TaggedText) => tagPaper(text).map(({ topic }) => topic);

/** What is read of a paper, and by what, under each kind. */
const KINDS: Record<string, { read(record: TaggedText): TaggedText; tag: typeof byTagger }> = {
  abstract: { read: (record) => record, tag: byTagger },
  title: { read: ({ title }) => ({ title }), tag: byTagger },
  'title-category': {
    read: ({ title, categories }) => ({ title, ...(categories && { categories }) }),
    tag: byTagger,
  },
  'exact-labels': { read: (record) => record, tag: exactLabels },
  'exact-labels-title': { read: ({ title }) => ({ title }), tag: exactLabels },
};

export const measureTags: MeasureSet = async ({ papers5k }) => {
  if (!existsSync(papers5k)) return null;
  const records = readRecords(papers5k);
  const graded = readGradedTags();
  const rows: EvalRow[] = [];
  for (const [name, { read, tag }] of Object.entries(KINDS)) {
    for (const held of [false, true]) {
      const tagged = graded
        .filter((paper) => (paper.held ?? false) === held)
        .map((paper) => {
          const record = records.get(paper.arxivId) ?? { title: paper.title };
          return { paper, topics: tag(read(record)) };
        });
      if (tagged.length === 0) continue;
      const row = { set: 'tags', kind: held ? `${name}-held` : name };
      rows.push(toRow({ ...row, metric: 'precision3' }, tagged, precisionOf));
      rows.push(toRow({ ...row, metric: 'covered' }, tagged, coveredOf));
    }
  }
  return rows;
};
