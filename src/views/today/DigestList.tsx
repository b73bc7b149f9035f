// The lines of the digest: each a paper with why it is there, ways to keep it, to skip it and to say what is wished of
// the next. At most twenty, the rest at a press; and how they are put in order, in figures.
import { useRef, useState } from 'preact/hooks';
import { type Entry, isSaved } from '../../paper/entry.ts';
import type { DigestAnswer, DigestLine } from '../../paper/fresh.ts';
import { findPaperUrl } from '../../paper/paper-url.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PaperLine } from '../../ui/PaperLine.tsx';
import { SaveButton, UndoButton } from '../../ui/SaveButton.tsx';
import { words } from '../../words.ts';
import type { GiveFile } from '../ExportSection.tsx';
import { Loading } from '../Loading.tsx';
import { sayAuthors, sayNumber } from '../say.ts';
import { DigestOrder } from './DigestOrder.tsx';
import { sayWhy } from './say-why.ts';
import { TakeOut } from './TakeOut.tsx';
import type { DigestInView } from './use-digest.ts';
import type { WeightsInView } from './use-weights.ts';
import { mutedOf, sayWish, type WishesInView } from './use-wishes.ts';
import { WishButtons } from './WishButtons.tsx';

const FIRST_LINES = 20;

export interface DigestListProps {
  view: DigestInView;
  wishes: WishesInView;
  order: WeightsInView;
  giveFile: GiveFile;
  /** Saved papers of which there is news. */
  changed: readonly Entry[];
  /** Null where the list stands as all that was wished would have it. */
  onRankAnew: (() => void) | null;
}

export function DigestList(props: DigestListProps) {
  const { view } = props;
  if (view.state === 'failed') {
    const again = (
      <button type="button" class="button" onClick={view.onRetry}>
        {words('today.again')}
      </button>
    );
    return (
      <Notice urgent actions={again}>
        {words('today.failed')}
      </Notice>
    );
  }
  if (!view.digest) return <Loading label={words('today.ranking')} />;
  return <Lines {...props} digest={view.digest} />;
}

function Lines(props: DigestListProps & { digest: DigestAnswer }) {
  const { view, wishes, order, digest, giveFile } = props;
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const { came, days, muted } = digest;
  if (digest.lines.length === 0) {
    const seen = came - muted;
    const seenText = words('today.allSeen', seen, { count: sayNumber(seen) });
    const text = seen > 0 ? seenText : words(muted > 0 ? 'today.allMuted' : 'today.quietText');
    return (
      <>
        <EmptyState title={words('today.quiet', { days: sayNumber(days) })} text={text} />
        <Muted count={muted} />
        <TakeOut lines={[]} changed={props.changed} giveFile={giveFile} />
      </>
    );
  }
  const shown = isWhole ? digest.lines : digest.lines.slice(0, FIRST_LINES);
  const beyond = digest.lines.length - shown.length;
  const isLeft = (line: DigestLine) =>
    !view.skipped.has(line.key) && mutedOf(line, wishes.wishes ?? []).length === 0;
  return (
    <>
      <p class="soft">
        {words('today.came', came, { count: sayNumber(came), days: sayNumber(days) })}
      </p>
      <Muted count={muted} />
      <RankAnew onPress={props.onRankAnew} list={list} />
      {view.failure && <Notice urgent>{view.failure}</Notice>}
      <ul class="items digest" ref={list} tabIndex={-1}>
        {shown.map((line) => (
          <Line key={line.key} line={line} view={view} wishes={wishes} />
        ))}
      </ul>
      {beyond > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            setWhole(true);
            // This button goes away: the focus goes on to what it brought.
            const next = shown.length;
            setTimeout(() => list.current?.children[next]?.querySelector('a')?.focus());
          }}
        >
          {words('today.more', beyond, { count: sayNumber(beyond) })}
        </button>
      )}
      <TakeOut lines={shown.filter(isLeft)} changed={props.changed} giveFile={giveFile} />
      <DigestOrder order={order} />
    </>
  );
}

function Muted({ count }: { count: number }) {
  if (count === 0) return null;
  return <p class="soft">{words('today.muted', count, { count: sayNumber(count) })}</p>;
}

interface RankAnewProps {
  onPress: (() => void) | null;
  list: { readonly current: HTMLElement | null };
}

function RankAnew({ onPress, list }: RankAnewProps) {
  if (!onPress) return null;
  return (
    <p>
      <button
        type="button"
        class="button"
        onClick={() => {
          // This button goes with the order that it is for.
          list.current?.focus({ preventScroll: true });
          onPress();
        }}
      >
        {words('today.rankAnew')}
      </button>
    </p>
  );
}

type LineProps = { line: DigestLine } & Pick<DigestListProps, 'view' | 'wishes'>;

function Line({ line, view, wishes }: LineProps) {
  const { key, title, ids, authors } = line;
  const isSkipped = view.skipped.has(key);
  const muted = mutedOf(line, wishes.wishes ?? []);
  const why = () =>
    muted.length > 0
      ? words('today.mutedLine', { names: muted.map(sayWish).join(', ') })
      : sayWhy(line);
  return (
    <li class={isSkipped || muted.length > 0 ? 'skipped' : undefined}>
      <PaperLine
        title={title}
        url={findPaperUrl(ids)}
        below={
          <>
            <span>{sayAuthors(authors)}</span>
            <span class="digest-why">{isSkipped ? words('today.skipped') : why()}</span>
          </>
        }
        action={<Presses line={line} view={view} isSkipped={isSkipped} />}
      />
      {!isSkipped && <WishButtons line={line} view={wishes} />}
    </li>
  );
}

interface PressesProps {
  line: DigestLine;
  view: DigestInView;
  isSkipped: boolean;
}

function Presses({ line: { key, title }, view, isSkipped }: PressesProps) {
  const { listed, lines, onSave, onUndo } = view;
  const related = listed.find((one) => one.key === key);
  const pressed = lines.get(key);
  if (!related) return null;
  const saved = isSaved(related.entry);
  const skip = () => (isSkipped ? view.unskip(key) : view.skip(key));
  return (
    <span class="keep">
      <SaveButton
        title={title}
        saved={saved}
        busy={pressed?.busy ?? false}
        onSave={(wished) => onSave(related, wished)}
      />
      <UndoButton title={title} undo={pressed?.undo ?? null} onUndo={() => onUndo(related)} />
      {!saved && (
        <button
          type="button"
          class="text-button"
          aria-label={words(isSkipped ? 'today.unskipPaper' : 'today.skipPaper', { title })}
          onClick={skip}
        >
          {words(isSkipped ? 'today.unskip' : 'today.skip')}
        </button>
      )}
      {pressed?.failure && <span role="alert">{pressed.failure}</span>}
    </span>
  );
}
