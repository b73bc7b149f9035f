// One paper in the side panel: head, state, topics, tags, note and related papers. The paper's id and the
// doors come in; what cannot be read is said, and what is only an id is called no more than that.
import { useEffect, useReducer } from 'preact/hooks';
import type { PaperInView } from '../paper/annotation.ts';
import { toCited } from '../paper/cited.ts';
import { isSaved } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import { paperName } from '../paper/paper-name.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import { SLOW_MS } from '../ui/related-question.ts';
import { words } from '../words.ts';
import { CiteSection } from './CiteSection.tsx';
import { Loading } from './Loading.tsx';
import { NoteSection } from './NoteSection.tsx';
import type { NoteDrafts } from './note-drafts.ts';
import { findTitle, PaperHead } from './PaperHead.tsx';
import { TagsSection } from './paper/TagsSection.tsx';
import { RelatedSection } from './RelatedSection.tsx';
import { StateControl } from './StateControl.tsx';
import { TopicList } from './TopicList.tsx';
import { UnreadPaper } from './UnreadPaper.tsx';
import type { Ask } from './use-library.ts';
import type { PaperOnScreen, PaperReading } from './use-paper.ts';
import { usePaper } from './use-paper.ts';
import { usePaperWork } from './use-paper-work.ts';

export interface PaperPartProps {
  ask: Ask;
  askTitle: (tabId: number, arxiv: string) => Promise<Mention | null>;
  said: Map<string, Mention>;
  drafts: NoteDrafts;
  question: { tabId: number; arxiv: string; turn: number };
  /** False where a newer version has written the store. */
  isWritable: boolean;
  /** Whether papers met on pages are remembered. */
  remembersMet: boolean;
  /** Address of the library tab, where a tag leads. */
  libraryUrl: string;
}

export function PaperPart(props: PaperPartProps) {
  const { arxiv } = props.question;
  const paper = usePaper(props, props.question);
  const { reading } = paper;
  const isBare = !reading || (!reading.failure && !findTitle(reading.mention, reading.answer));
  const isPatient = usePatience(isBare && (!reading || paper.isAwaited));
  if (!reading || isPatient) {
    return (
      <>
        <h1 class="spoken">{paperName('', { arxiv })}</h1>
        <Loading label={words('side.loading')} afterMs={SLOW_MS} />
      </>
    );
  }
  if (!reading.answer) return <Unread reading={reading} onAgain={paper.read} />;
  return <Paper {...props} paper={paper} reading={reading} answer={reading.answer} />;
}

/** True while a wait may still turn out to be none. */
function usePatience(isWaiting: boolean): boolean {
  const [isOver, over] = useReducer(() => true, false);
  useEffect(() => {
    const timer = setTimeout(() => over(undefined), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return isWaiting && !isOver;
}

function Unread({ reading, onAgain }: { reading: PaperReading; onAgain: () => void }) {
  const { arxiv, mention, failure } = reading;
  return (
    <>
      <PaperHead arxiv={arxiv} mention={mention} answer={null} onNotSame={() => undefined} />
      <UnreadPaper failure={failure} onAgain={onAgain} />
    </>
  );
}

interface PaperProps extends PaperPartProps {
  paper: PaperOnScreen;
  reading: PaperReading;
  answer: PaperInView;
}

function Paper({ ask, drafts, paper, reading, answer, ...props }: PaperProps) {
  const { arxiv, mention, askedAt } = reading;
  const { annotation } = answer;
  const { key, entry } = annotation;
  const title = findTitle(mention, answer);
  const name = paperName(title, { arxiv });
  const { draft, presses, topics } = usePaperWork({
    ask,
    drafts,
    id: arxiv,
    name,
    reading: { mention, annotation, askedAt },
    setEntry: paper.setEntry,
    read: paper.read,
  });
  return (
    <>
      <PaperHead arxiv={arxiv} mention={mention} answer={answer} onNotSame={presses.setNotSame} />
      <StateControl title={name} annotation={annotation} presses={presses} />
      {title === '' ? (
        <Unknown arxiv={arxiv} remembersMet={props.remembersMet} />
      ) : (
        <TopicList tags={annotation.tags} topics={topics} />
      )}
      <TagsSection
        ask={ask}
        tags={isSaved(entry) ? entry.tags : []}
        busy={presses.busy}
        libraryUrl={props.libraryUrl}
        onChange={presses.setTags}
      />
      <NoteSection
        draft={draft}
        isWritable={props.isWritable}
        isFromBefore={entry !== null && !isSaved(entry)}
      />
      {title !== '' && <CiteSection paper={toCited(mention, annotation, answer.paper)} />}
      {title !== '' && <RelatedSection ask={ask} mention={mention} relatedTo={key} />}
    </>
  );
}

/** Only the id is known: what that means, and what helps. */
function Unknown({ arxiv, remembersMet }: { arxiv: string; remembersMet: boolean }) {
  return (
    <section>
      <p>{words('side.unknown', { id: arxiv })}</p>
      <p>
        {remembersMet ? words('side.unknownHelp') : words('side.unknownForgets')}{' '}
        <a href={findPaperUrl({ arxiv }) ?? undefined} target="_blank" rel="noopener noreferrer">
          {words('side.abstractPage')}
        </a>
      </p>
    </section>
  );
}
