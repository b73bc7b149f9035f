import type { Annotation, Match, Related, RelatedAnswer } from '../../src/paper/annotation.ts';
import type { Entry } from '../../src/paper/entry.ts';
import type { Mention } from '../../src/paper/mention.ts';
import { mentionKey } from '../../src/paper/mention.ts';
import type { Settings } from '../../src/settings.ts';
import { defaultSettings } from '../../src/settings.ts';
import type { ask, WireError } from '../../src/wire/ask.ts';
import { savedEntry } from './saved-entry.ts';
import type { UndoAsked } from './take-back.ts';
import { takeBack, takeBackTogether } from './take-back.ts';

export const LIST = 'https://arxiv.org/list/cs.CL/recent';

export function row(id: string, title: string): string {
  return `<dt><a name="item1">[1]</a> <a href="/abs/${id}" title="Abstract" id="${id}">arXiv:${id}</a> [<a href="/pdf/${id}">pdf</a>]</dt>
    <dd><div class="meta"><div class="list-title mathjax"><span class="descriptor">Title:</span> ${title}</div>
    <div class="list-authors"><a href="/a">Ada Lovelace</a></div></div></dd>`;
}

export const page = (rows: string) => `<div id="dlpage"><dl id="articles">${rows}</dl></div>`;

function annotationOf(mention: Mention, entry: Entry | null): Annotation {
  const tag = {
    topic: 'probing',
    label: 'Probing',
    short: 'Probing',
    hue: 280,
    score: 1,
    evidence: ['probe'],
    from: 'title' as const,
  };
  return { key: mentionKey(mention), match: null, tags: [tag], entry, seen: false };
}

export const entryOf = (mention: Mention): Entry =>
  savedEntry('', mention.title, { key: mentionKey(mention), ids: mention.ids ?? {} });

function relatedOf(n: number, entry: Entry | null = null): Related {
  const ids = { arxiv: `2402.${10000 + n}` };
  const key = `arxiv:${ids.arxiv}`;
  const why = ['sparse autoencoders', `w${n}`];
  return {
    key,
    title: `Near ${n}`,
    ids,
    authors: [],
    year: 2024,
    kind: 'seed',
    entry,
    why,
    by: 'words',
    score: 1,
  };
}

/** A background that keeps entries in a Map, and what it was asked. */
export function createBackground() {
  const entries = new Map<string, Entry>();
  const asked: string[] = [];
  const seen = new Set<string>();
  /** What was noted as having stood in view. */
  const noted: string[] = [];
  /** What the corpus holds, by the key of the mention. */
  const matches = new Map<string, Match>();
  /** What was said of a paper's topic, by the key of its mention. */
  const verdicts = new Map<string, string | null>();
  /** How many saved papers each is near to, as far as it is known, by the key of the mention. */
  const near = new Map<string, number>();
  /** Those that came today. */
  const newToday = new Set<string>();
  /** What was asked for in panels. */
  const wishes: { among: string; order: string }[] = [];
  const state = {
    failing: null as WireError | null,
    related: 2,
    from: 'abstract' as RelatedAnswer['from'],
    delayMs: 0,
    isBringing: true,
    /** Not so in a private window, and where nothing of pages is to be remembered. */
    isRecording: true,
    /** What is known of a list from before: here, that it was never opened. */
    visit: (keys: string[]) => ({ lastAt: null as number | null, isNew: keys.map(() => false) }),
    place: null as string | null,
  };
  const answers: Record<string, (request: never) => unknown> = {
    annotate: ({ mentions }: { mentions: Mention[] }) =>
      mentions.map((mention) => ({
        ...annotationOf(mention, entries.get(mentionKey(mention)) ?? null),
        seen: seen.has(mentionKey(mention)),
        match: matches.get(mentionKey(mention)) ?? null,
        ...(near.has(mentionKey(mention)) && { near: near.get(mentionKey(mention)) }),
        ...(newToday.has(mentionKey(mention)) && { newToday: true }),
        ...(verdicts.get(mentionKey(mention)) === 'is not' && { tags: [] }),
      })),
    correctTopic: ({ key, verdict }: { key: string; verdict: string | null }) => {
      verdicts.set(key, verdict);
      return { before: null, after: null };
    },
    setSaved: ({ key, mention, saved }: { key: string; mention: Mention; saved: boolean }) => {
      const before = entries.get(key) ?? null;
      const entry = { ...entryOf(mention), deletedAt: saved ? null : 2 };
      entries.set(key, entry);
      return { entry, before };
    },
    restoreEntry: (asked: UndoAsked) => takeBack(entries, asked),
    noteSeen: ({ keys }: { keys: string[] }) => {
      noted.push(...keys);
      return null;
    },
    openList: ({ keys }: { keys: string[] }) => ({ ...state.visit(keys), place: state.place }),
    keepPlace: ({ key }: { key: string | null }) => {
      state.place = key;
      return null;
    },
    markSeen: ({ keys }: { keys: string[] }) => {
      if (!state.isRecording) return null;
      for (const key of keys) seen.add(key);
      return keys.map(() => null);
    },
    restoreSeen: ({ keys }: { keys: string[] }) => {
      for (const key of keys) seen.delete(key);
      return null;
    },
    changeEntry: ({
      mention,
      key,
      ...wish
    }: Partial<Pick<Entry, 'status' | 'tags' | 'note'>> & { mention: Mention; key: string }) => {
      const before = entries.get(key) ?? null;
      const entry = { ...(before ?? entryOf(mention)), ...wish };
      entries.set(key, entry);
      return { entry, before };
    },
    keepTogether: ({
      wishes,
      tag,
    }: {
      wishes: { key: string; mention: Mention }[];
      tag?: string;
    }) => ({
      changes: wishes.map(({ key, mention }) => {
        const before = entries.get(key) ?? null;
        const entry = { ...(before ?? entryOf(mention)), tags: tag ? [tag] : [] };
        entries.set(key, entry);
        return { entry, before };
      }),
    }),
    restoreTogether: (asked: { entries: UndoAsked[] }) => takeBackTogether(entries, asked.entries),
    findAbstract: ({ mention }: { mention: Mention }) => mention.abstract ?? null,
    listTags: () => [],
    openPaper: () => null,
    bringTools: () => {
      if (!state.isBringing) throw new Error('the script cannot be put there');
      return null;
    },
    findRelated: ({ among, order = 'nearest' }: { among: string; order?: string }) => {
      wishes.push({ among, order });
      const related = Array.from({ length: state.related }, (_, n) =>
        relatedOf(n, entries.get(relatedOf(n).key) ?? null),
      );
      return { related, from: state.from, of: 119, order };
    },
  };
  const asking = (async (name: string, request: never) => {
    asked.push(name);
    if (state.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, state.delayMs));
    if (state.failing) throw state.failing;
    return answers[name]?.(request);
  }) as unknown as typeof ask;
  return {
    ask: asking,
    asked,
    seen,
    noted,
    entries,
    matches,
    verdicts,
    near,
    newToday,
    wishes,
    state,
  };
}

export const settings: Settings = defaultSettings;
