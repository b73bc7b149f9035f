// "Bin" in the library tab: what was taken out in the last thirty days, each with its way back. The wire
// comes in; the keyboard's place must never be lost when a row goes.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Bin } from '../paper/backup.ts';
import type { OverlayRecord } from '../paper/topic-overlay.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { failureCode, onEntriesChanged } from '../wire/ask.ts';
import { words } from '../words.ts';
import { AskTwice } from './AskTwice.tsx';
import { Loading } from './Loading.tsx';
import { sayDay, sayFailure, sayNumber } from './say.ts';
import type { Ask } from './use-library.ts';

/** One line of the bin, and what putting it back is. */
interface Thrown {
  key: string;
  title: string;
  deletedAt: number;
  fact: string | null;
  putBack: () => Promise<unknown>;
}

function toThrown(ask: Ask, { entries, topics }: Bin): Thrown[] {
  const papers = entries.map(
    ({ key, title, note, deletedAt }): Thrown => ({
      key,
      title,
      deletedAt: deletedAt ?? 0,
      fact: note === '' ? null : words('bin.note'),
      putBack: () => ask('takeFromBin', { key }),
    }),
  );
  const own = topics.map(
    (record): Thrown => ({
      key: record.key,
      title: record.kind === 'own' ? record.name : record.topic,
      deletedAt: record.deletedAt ?? 0,
      fact: words('bin.topic'),
      putBack: () => ask('restoreTopic', toLiving(record)),
    }),
  );
  return [...papers, ...own].sort((a, b) => b.deletedAt - a.deletedAt);
}

const toLiving = (record: OverlayRecord) => ({
  key: record.key,
  at: record.updatedAt,
  record: { ...record, deletedAt: null },
});

export function BinSection({ ask, onPutBack }: { ask: Ask; onPutBack: () => void }) {
  const [bin, setBin] = useState<Bin | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBack, setBack] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const reload = useCallback(async () => {
    try {
      setBin(await ask('listBin', {}));
      setFailure(null);
    } catch (error) {
      setFailure(failureCode(error));
    }
  }, [ask]);
  useEffect(() => {
    void reload();
    return onEntriesChanged(() => void reload());
  }, [reload]);

  async function putBack(thrown: Thrown) {
    try {
      await thrown.putBack();
      setBack(thrown.title);
      // The pressed button goes with its line.
      heading.current?.focus({ preventScroll: true });
      onPutBack();
      await reload();
    } catch (error) {
      setFailure(failureCode(error));
    }
  }

  async function empty(): Promise<boolean> {
    try {
      await ask('emptyBin', {});
      setBack(null);
      await reload();
      return true;
    } catch (error) {
      setFailure(failureCode(error));
      return false;
    }
  }

  const lines = bin && toThrown(ask, bin);
  const count = lines?.length ?? 0;
  return (
    <section aria-labelledby="bin">
      <h2 id="bin" tabIndex={-1} ref={heading}>
        {words('bin.heading')}
      </h2>
      <p class="soft">{words('bin.text')}</p>
      {failure && (
        <Notice urgent>
          {words('bin.failed')} {sayFailure(failure)}
        </Notice>
      )}
      {!lines && !failure && <Loading label={words('bin.loading')} />}
      {lines?.length === 0 && (
        <EmptyState title={words('bin.emptyTitle')} text={words('bin.emptyText')} />
      )}
      {lines && lines.length > 0 && (
        <ul class="papers">
          {lines.map((thrown) => (
            <BinLine key={thrown.key} thrown={thrown} onPutBack={() => void putBack(thrown)} />
          ))}
        </ul>
      )}
      {lines && (
        <AskTwice
          id="empty-ask"
          label={words('bin.empty')}
          question={words('bin.emptyAsk', count, [sayNumber(count)])}
          yes={words('bin.emptyYes')}
          no={words('bin.emptyNo')}
          done={words('bin.emptied')}
          isOffered={count > 0}
          onYes={empty}
        />
      )}
      <div role="status">
        {isBack !== null && (
          <p class="done">
            <bdi>{words('bin.isBack', { title: isBack })}</bdi>
          </p>
        )}
      </div>
    </section>
  );
}

function BinLine({ thrown, onPutBack }: { thrown: Thrown; onPutBack: () => void }) {
  const { title, deletedAt, fact } = thrown;
  return (
    <li class="paper-line">
      <div class="paper-words">
        <p class="paper-title">
          <bdi>{title}</bdi>
        </p>
        <p class="soft paper-below">
          {fact && <span class="fact">{fact}</span>}{' '}
          <time class="fact" dateTime={new Date(deletedAt).toISOString()}>
            {words('bin.removed', { date: sayDay(deletedAt) })}
          </time>
        </p>
      </div>
      <div class="paper-aside">
        <button
          type="button"
          class="text-button"
          aria-label={words('bin.backLong', { title })}
          onClick={onPutBack}
        >
          {words('bin.back')}
        </button>
      </div>
    </li>
  );
}
