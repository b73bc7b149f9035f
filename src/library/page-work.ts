// What a page asks for as its rows come: annotations and what memory tells at once go out, what was met and seen is
// noted after it. Nothing is noted from private windows, or where papers met are not remembered.
import type { Annotation, Identified } from '../paper/annotation.ts';
import type { Mention } from '../paper/mention.ts';
import { afterQuiet } from './after-quiet.ts';
import type { AnnotateParts } from './annotate.ts';
import { annotate, VISIT_MS } from './annotate.ts';
import { collect, learnedOf } from './collect.ts';
import type { NamedMention } from './identify.ts';
import { identify } from './identify.ts';
import type { LibraryParts, Visit } from './library-parts.ts';
import { openListWork } from './list-work.ts';
import type { NearSaved } from './near-saved.ts';
import type { NewToday } from './new-today.ts';
import type { openNotices } from './notice-editions.ts';
import { oneAtATime, settleHead } from './settle-head.ts';
import type { openWaking } from './waking.ts';

export interface PageWorkParts
  extends AnnotateParts,
    Pick<LibraryParts, 'remembersMet' | 'onLearned' | 'now'> {
  near: NearSaved;
  newToday: NewToday;
  notices: ReturnType<typeof openNotices>;
  withRest: ReturnType<typeof openWaking>['withRest'];
}

/** A page asks for its rows in batches, each of which adds papers. */
const RELATED_QUIET_MS = 300;

export function openPageWork(parts: PageWorkParts) {
  const { corpus, holdings, near, newToday, notices, remembersMet, withRest, now } = parts;
  const settle = oneAtATime(() => settleHead({ corpus, holdings, now }));
  const begunAt = ({ visitedAt }: Visit) => visitedAt ?? now() - VISIT_MS;

  // A panel may be opened on a row that was met a moment ago: its index is not left to that press.
  const prepareRelated = afterQuiet(RELATED_QUIET_MS, async () => {
    settle();
    await holdings.openParts();
  });

  /** Notes papers as met where the reader lets them be remembered. */
  async function collectMet(mentions: readonly Mention[], annotations: readonly Annotation[]) {
    if (!(await remembersMet())) return;
    const met = await collect(corpus, mentions, annotations, now());
    if (met.length === 0) return;
    await holdings.met(met);
    prepareRelated();
    settle();
    const learned = learnedOf({ mentions, annotations, met });
    if (learned.length > 0) parts.onLearned(learned);
  }

  const forPages = {
    /** Opens the stores and compiles the topics: most of what a first answer takes. */
    async prepare(): Promise<void> {
      await withRest(() => annotate(parts, [], now()));
      parts.tagPaper({ title: '' });
    },

    async annotate(mentions: readonly Mention[], visit: Visit): Promise<Annotation[]> {
      return withRest(() => annotate(parts, mentions, begunAt(visit)));
    },

    /** What memory tells of mentions at once; see `identify.ts`. */
    async identify(mentions: readonly NamedMention[], visit: Visit): Promise<Identified[]> {
      return withRest(() => identify(parts, mentions, begunAt(visit)));
    },

    /** Notes the papers of annotated mentions as met. Not part of answering: call it after. */
    async collect(
      mentions: readonly Mention[],
      annotations: readonly Annotation[],
      { incognito }: Visit,
    ): Promise<void> {
      prepareRelated();
      near.note(mentions, annotations);
      newToday.note(mentions, annotations);
      if (incognito) return;
      await notices.noticeShown(mentions, annotations);
      await collectMet(mentions, annotations);
    },

    async noteSeen(keys: readonly string[], { incognito }: Visit): Promise<void> {
      if (incognito || keys.length === 0 || !(await remembersMet())) return;
      await corpus.noteSeen(keys, now());
    },

    ...openListWork({ corpus, remembersMet, now }),
  };
  return { forPages, collectMet };
}
