// The lines of the digest: each a paper with why it is there, a way to keep it and a way to skip it. At most twenty,
// the rest at a press; and how they are put in order, in figures.
import { useRef, useState } from 'preact/hooks';
import { digestWeights, trendingHours, trendingVotes } from '../../digest/rank-digest.ts';
import { isSaved } from '../../paper/entry.ts';
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
import { sayWhy } from './say-why.ts';
import { TakeOut } from './TakeOut.tsx';
import type { DigestInView } from './use-digest.ts';

const FIRST_LINES = 20;

export interface DigestListProps {
  view: DigestInView;
  giveFile: GiveFile;
}

export function DigestList({ view, giveFile }: DigestListProps) {
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
  return <Lines view={view} digest={view.digest} giveFile={giveFile} />;
}

function Lines({ view, digest, giveFile }: DigestListProps & { digest: DigestAnswer }) {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const { came, days } = digest;
  if (digest.lines.length === 0) {
    const text =
      came > 0
        ? words('today.allSeen', came, { count: sayNumber(came) })
        : words('today.quietText');
    return <EmptyState title={words('today.quiet', { days: sayNumber(days) })} text={text} />;
  }
  const shown = isWhole ? digest.lines : digest.lines.slice(0, FIRST_LINES);
  const beyond = digest.lines.length - shown.length;
  return (
    <>
      <p class="soft">
        {words('today.came', came, { count: sayNumber(came), days: sayNumber(days) })}
      </p>
      {view.failure && <Notice urgent>{view.failure}</Notice>}
      <ul class="items digest" ref={list}>
        {shown.map((line) => (
          <Line key={line.key} line={line} view={view} />
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
      <TakeOut lines={shown.filter(({ key }) => !view.skipped.has(key))} giveFile={giveFile} />
      <Order />
    </>
  );
}

function Line({ line, view }: { line: DigestLine; view: DigestInView }) {
  const { key, title, ids, authors } = line;
  const isSkipped = view.skipped.has(key);
  return (
    <li class={isSkipped ? 'skipped' : undefined}>
      <PaperLine
        title={title}
        url={findPaperUrl(ids)}
        below={
          <>
            <span>{sayAuthors(authors)}</span>
            <span class="digest-why">{isSkipped ? words('today.skipped') : sayWhy(line)}</span>
          </>
        }
        action={<Presses line={line} view={view} isSkipped={isSkipped} />}
      />
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

function Order() {
  const values = {
    near: sayNumber(digestWeights.near),
    followed: sayNumber(digestWeights.followed),
    trending: sayNumber(digestWeights.trending),
    steps: sayNumber(Math.log2(1 + trendingVotes)),
    hours: sayNumber(trendingHours),
  };
  return (
    <details class="digest-order">
      <summary>{words('today.order')}</summary>
      <p>{words('today.orderText', values)}</p>
      <p>{words('today.trendingText', values)}</p>
    </details>
  );
}
