// A paper that is known: facts, what the reader keeps of it, its text, topics, relatives, copies, its past.
// The reading comes in; every change goes out by presses that can be taken back.

import type { PaperInView, Related } from '../../paper/annotation.ts';
import { toCited } from '../../paper/cited.ts';
import { noticedAt } from '../../paper/edition.ts';
import { isSaved } from '../../paper/entry.ts';
import { idKeys, idsOfKey } from '../../paper/paper.ts';
import { CiteSection } from '../CiteSection.tsx';
import type { NoteDrafts } from '../note-drafts.ts';
import { RelatedSection } from '../RelatedSection.tsx';
import { StateControl } from '../StateControl.tsx';
import { TopicList } from '../TopicList.tsx';
import { paperHash } from '../use-address.ts';
import type { Ask } from '../use-library.ts';
import { usePaperWork } from '../use-paper-work.ts';
import { AbstractSection } from './AbstractSection.tsx';
import { CopiesSection } from './CopiesSection.tsx';
import { EditionNotice } from './EditionNotice.tsx';
import { NotePart } from './NotePart.tsx';
import { PaperFacts } from './PaperFacts.tsx';
import { StorySection } from './StorySection.tsx';
import { TagsSection } from './TagsSection.tsx';
import type { PaperByKey, StoredPaper } from './use-stored-paper.ts';

export interface PaperBodyProps {
  ask: Ask;
  drafts: NoteDrafts;
  /** False where a newer version has written the store. */
  isWritable: boolean;
  name: string;
  paper: PaperByKey;
  reading: StoredPaper;
  answer: PaperInView;
}

const pageOf = ({ key, entry }: Related) => paperHash(entry?.key ?? key);

/** What a draft of this paper is filed under, here and in the side panel. */
const draftId = (key: string, arxiv: string | undefined) => arxiv ?? idsOfKey(key).arxiv ?? key;

export function PaperBody({ ask, drafts, name, paper, reading, answer, ...props }: PaperBodyProps) {
  const { mention } = reading;
  const { annotation } = answer;
  const { key, entry } = annotation;
  const cited = toCited(mention, annotation, answer.paper);
  const { draft, presses, topics } = usePaperWork({
    ask,
    drafts,
    id: draftId(key, cited.ids.arxiv),
    name,
    reading: { mention, annotation, askedAt: reading.askedAt },
    setEntry: paper.setEntry,
    read: paper.read,
  });
  const names = [...new Set([key, ...idKeys(cited.ids)])];
  return (
    <>
      <PaperFacts cited={cited} annotation={annotation} onNotSame={presses.setNotSame} />
      <EditionNotice ask={ask} entry={entry} setEntry={paper.setEntry} />
      <StateControl title={name} annotation={annotation} presses={presses} />
      <div class="paper-columns">
        <div>
          <NotePart
            key={draft.filedUnder}
            draft={draft}
            isWritable={props.isWritable}
            isFromBefore={entry !== null && !isSaved(entry)}
          />
          <AbstractSection ask={ask} mention={mention} />
        </div>
        <div class="paper-aside-column">
          <TagsSection
            ask={ask}
            tags={isSaved(entry) ? entry.tags : []}
            busy={presses.busy}
            onChange={presses.setTags}
          />
          <TopicList tags={annotation.tags} topics={topics} />
          <CiteSection paper={cited} />
          <CopiesSection ask={ask} mention={mention} />
          <StorySection
            ask={ask}
            names={names}
            at={Math.max(entry?.updatedAt ?? 0, noticedAt(entry?.edition ?? {}))}
          />
        </div>
        {mention.title !== '' && (
          <RelatedSection ask={ask} mention={mention} relatedTo={key} pageOf={pageOf} />
        )}
      </div>
    </>
  );
}
