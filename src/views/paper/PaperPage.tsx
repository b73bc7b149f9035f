// One paper by itself in the library tab: all that is known of it and all that the reader keeps of it. Its
// key comes in, out of the address; Escape and Backspace lead back to the list. What is not known is said.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../paper/entry.ts';
import { idsOfKey } from '../../paper/paper.ts';
import { paperName } from '../../paper/paper-name.ts';
import { findPaperUrl } from '../../paper/paper-url.ts';
import { titledMention } from '../../paper/record-mention.ts';
import { Icon } from '../../ui/Icon.tsx';
import { words } from '../../words.ts';
import { Loading } from '../Loading.tsx';
import type { NoteDrafts } from '../note-drafts.ts';
import { UnreadPaper } from '../UnreadPaper.tsx';
import type { Ask } from '../use-library.ts';
import { PaperBody } from './PaperBody.tsx';
import { type StoredPaper, useStoredPaper } from './use-stored-paper.ts';

export interface PaperPageProps {
  ask: Ask;
  drafts: NoteDrafts;
  paperKey: string;
  /** What the list has of it, to be drawn at once. */
  listed: Entry | null;
  /** Where the list stands. */
  listHref: string;
  /** False where a newer version has written the store. */
  isWritable: boolean;
  onLeave(): void;
}

export function PaperPage(props: PaperPageProps) {
  const { ask, paperKey, listed, onLeave } = props;
  const paper = useStoredPaper(ask, paperKey);
  const { reading } = paper;
  const known = reading?.mention ?? (listed ? titledMention(listed) : null);
  const name = paperName(known?.title ?? '', known?.ids ?? idsOfKey(paperKey));
  const head = useRef<HTMLHeadingElement>(null);
  useLeaveKeys(onLeave, head);
  useTabTitle(name);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    head.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="paper-page">
      <nav>
        <a
          class="paper-back"
          href={props.listHref}
          aria-keyshortcuts="Escape"
          onClick={(event) => {
            event.preventDefault();
            onLeave();
          }}
        >
          <Icon name="back" />
          {words('paper.back')}
        </a>
      </nav>
      <main aria-busy={!reading}>
        <header class="paper-head">
          <h1 ref={head} tabIndex={-1}>
            <bdi>{name || words('paper.untitled')}</bdi>
          </h1>
        </header>
        {!reading && <Loading label={words('side.loading')} />}
        {reading && !reading.answer && (
          <UnreadPaper failure={reading.failure} onAgain={paper.read} />
        )}
        {reading?.answer && !isKnown(reading) && <NotFound {...props} />}
        {reading?.answer && isKnown(reading) && (
          <PaperBody
            ask={ask}
            drafts={props.drafts}
            isWritable={props.isWritable}
            name={name}
            paper={paper}
            reading={reading}
            answer={reading.answer}
          />
        )}
      </main>
    </div>
  );
}

function isKnown({ answer }: StoredPaper): boolean {
  return answer !== null && (answer.paper !== null || answer.annotation.entry !== null);
}

function NotFound({ paperKey, listHref, onLeave }: PaperPageProps) {
  const url = findPaperUrl(idsOfKey(paperKey));
  return (
    <section role="status">
      <p>{words('paper.notFound')}</p>
      <p class="paper-ways">
        <a
          href={listHref}
          onClick={(event) => {
            event.preventDefault();
            onLeave();
          }}
        >
          {words('paper.back')}
        </a>{' '}
        {url && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {words('paper.sourceShort')}
          </a>
        )}
      </p>
    </section>
  );
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('textarea, select, input');
/** Fields that a Backspace writes in; a box or a radio button is none. */
const isTyping = (target: EventTarget | null) =>
  isField(target) && !(target as HTMLElement).matches('[type=radio], [type=checkbox]');

/** Escape leaves a field first, then the page. */
function useLeaveKeys(onLeave: () => void, head: RefObject<HTMLElement | null>) {
  const latest = useRef(onLeave);
  latest.current = onLeave;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event;
      const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
      if (event.defaultPrevented || event.isComposing || !isPlain) return;
      if (key === 'Escape' && isTyping(target)) head.current?.focus();
      else if (key === 'Escape' || (key === 'Backspace' && !isTyping(target))) latest.current();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [head]);
}

/** The tab bears the paper's name while it is shown. */
function useTabTitle(name: string) {
  const before = useRef(document.title);
  useLayoutEffect(() => {
    if (name !== '') document.title = `${name} · ${words('extName')}`;
  }, [name]);
  useLayoutEffect(() => {
    const { current } = before;
    return () => {
      document.title = current;
    };
  }, []);
}
