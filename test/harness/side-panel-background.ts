import type { Annotation, PaperInView, Related, Tag } from '../../src/paper/annotation.ts';
import type { Entry } from '../../src/paper/entry.ts';
import type { Mention } from '../../src/paper/mention.ts';
import type { PaperCopy, PaperStory } from '../../src/paper/paper-story.ts';
import type { TopicCorrection } from '../../src/paper/topic-overlay.ts';
import type { Ask } from '../../src/views/use-library.ts';
import type { WireError } from '../../src/wire/ask.ts';
import type { UndoAsked } from './take-back.ts';
import { takeBack } from './take-back.ts';

export const KNOWN = '1706.03762';
export const FRESH = '2402.10001';
const tag: Tag = {
  topic: 'attention',
  label: 'Attention mechanisms',
  short: 'Attention',
  hue: 80,
  score: 1,
  evidence: ['multi-head attention', 'self-attention'],
  from: 'abstract',
};
export const category: Tag = {
  ...tag,
  topic: 'arxiv:cs.CL',
  evidence: ['cs.CL'],
  from: 'category',
};
export const probing: Tag = {
  ...tag,
  topic: 'probing',
  label: 'Probing classifiers',
  short: 'Probing',
  evidence: ['Probing'],
  from: 'reader',
};
export const corpus = {
  ids: { arxiv: KNOWN },
  title: 'Attention Is All You Need',
  authors: ['Ashish Vaswani', 'Noam Shazeer'],
  year: 2017,
  categories: ['cs.CL'],
};
export const title: Mention = {
  role: 'title',
  title: 'The Title That the Page Has',
  ids: { arxiv: FRESH },
  authors: ['Ada Lovelace'],
  categories: ['cs.LG'],
  abstract: 'Words.',
};

interface AnyRequest {
  topic?: string;
  verdict?: TopicCorrection['verdict'] | null;
  record?: TopicCorrection | null;
  key?: string;
  mention?: Mention;
  saved?: boolean;
  status?: Entry['status'];
  note?: string;
  tags?: readonly string[];
  entry?: Entry | null;
}

/** Entries, and answers that a test can turn. */
export class Background {
  entries = new Map<string, Entry>();
  failures = new Map<string, WireError>();
  possible: Annotation['match'] = null;
  /** What was said of a topic; null: it was taken back. */
  corrections = new Map<string, TopicCorrection | null>();
  asked: string[] = [];
  /** What was said not to be the same, or to be after all. */
  parted: unknown[] = [];
  held: Promise<void> | null = null;

  ask = (async (name: string, request: never) => {
    this.asked.push(name);
    if (name === 'setNotSame') this.parted.push(request);
    await this.held;
    const failure = this.failures.get(name);
    if (failure) throw failure;
    return this.answer(name, request);
  }) as unknown as Ask;

  private answer(name: string, request: AnyRequest): unknown {
    const { key = '' } = request;
    const before = this.entries.get(key) ?? null;
    switch (name) {
      case 'findPaper':
        return this.findPaper(request.mention ?? title);
      case 'changeEntry':
      case 'setSaved': {
        const { saved = true, status = before?.status ?? null } = request;
        const note = request.note ?? before?.note ?? '';
        const at = (before?.updatedAt ?? 0) + 1;
        const entry = {
          ...before,
          key,
          ids: {},
          title: key,
          authors: [],
          categories: [],
          savedAt: 1,
          updatedAt: at,
          deletedAt: saved ? null : at,
          status,
          tags: request.tags ?? before?.tags ?? [],
          note,
        } satisfies Entry;
        this.entries.set(key, entry);
        return { entry, before };
      }
      case 'listTags':
        return ['attention', 'reading group'];
      case 'findAbstract':
        return this.abstract;
      case 'findCopies':
        return this.copies;
      case 'tellStory':
        return this.story;
      case 'restoreEntry':
        return takeBack(this.entries, request as unknown as UndoAsked);
      case 'listTopics':
        return { topics: [{ ...probing, id: probing.topic, broader: null }], overlay: [] };
      case 'correctTopic':
        return this.correct(request.topic ?? '', request.verdict ?? null);
      case 'restoreTopic': {
        const topic = key.slice('correction:'.length).split(' ')[0] ?? '';
        this.corrections.set(topic, request.record ?? null);
        return { before: null, after: {} };
      }
      case 'findRelated':
        return { related: this.related(), from: 'title', of: 119 };
      case 'listEntries':
        return [...this.entries.values()].filter(({ deletedAt }) => deletedAt === null);
      case 'getHealth':
        return {
          corpus: 'ok',
          reader: 'ok',
          copy: 'ok',
          counts: { seed: 119, met: 0, saved: 0 },
          lost: 0,
        };
      default:
        return null;
    }
  }

  private correct(topic: string, verdict: TopicCorrection['verdict'] | null) {
    const before = this.corrections.get(topic) ?? null;
    const after: TopicCorrection | null = verdict && {
      kind: 'correction',
      key: `correction:${topic} arxiv:${KNOWN}`,
      topic,
      verdict,
      names: [`arxiv:${KNOWN}`],
      title: corpus.title,
      updatedAt: (before?.updatedAt ?? 0) + 1,
      deletedAt: null,
    };
    this.corrections.set(topic, after);
    return { before, after };
  }

  private tags(): Tag[] {
    const said = (topic: string) => this.corrections.get(topic)?.verdict;
    const added = said(probing.topic) === 'is' ? [probing] : [];
    return [...added, tag, category].filter(({ topic }) => said(topic) !== 'is not');
  }

  abstract: string | null = null;
  copies: PaperCopy[] = [];
  story: PaperStory = { changes: [], since: null };

  /** One relative where a test wants one, with what is kept of it. */
  relative: string | null = null;
  private related(): Related[] {
    if (!this.relative) return [];
    const key = `arxiv:${this.relative}`;
    const entry = this.entries.get(key) ?? null;
    const ids = { arxiv: this.relative };
    const known = { key, ids, title: 'A Near Paper', authors: [], year: 2024 };
    return [{ ...known, kind: 'seed', entry, why: ['attention'], by: 'words', score: 1 }];
  }

  private findPaper(mention: Mention): PaperInView {
    const key = `arxiv:${mention.ids?.arxiv}`;
    const paper = mention.ids?.arxiv === KNOWN ? corpus : null;
    const match: Annotation['match'] = paper
      ? { key, route: 'id', score: 1, certain: true, kind: 'seed', title: paper.title }
      : this.possible;
    const tags = mention.title || paper ? this.tags() : [];
    const entry = this.entries.get(key) ?? null;
    return { annotation: { key, match, tags, entry, seen: false }, paper };
  }
}
