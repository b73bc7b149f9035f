// Brings back what an export holds: a file comes in by the browser's dialogue, its records go to the
// background piece by piece, and what came of each is said. Nothing that stands is written over by older.
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { MergeTally } from '../wire/library-messages.ts';
import type { RequestOf } from '../wire/protocol.ts';
import { words } from '../words.ts';
import type { LibraryFile } from './read-library-file.ts';
import { readLibraryFile } from './read-library-file.ts';
import { failureCode, sayFailure, sayNumber } from './say.ts';
import type { Ask } from './use-library.ts';

/** Records that are sent together. */
const PIECE = 50;
/** A library of 100,000 papers is smaller. */
const MOST_BYTES = 200e6;

interface Tally extends MergeTally {
  /** Records that are not as they must be. */
  refused: number;
}
type Outcome = Record<'papers' | 'topics', Tally>;

type State =
  | { step: 'idle' }
  | { step: 'working'; done: number; of: number }
  | { step: 'done'; outcome: Outcome }
  | { step: 'failed'; why: string };

const noTally = (): Tally => ({ back: 0, there: 0, gone: 0, tooMany: 0, refused: 0 });

/** One piece; where a record of it is refused, its halves, until the wrong ones are told apart. */
async function send(ask: Ask, piece: LibraryFile, outcome: Outcome): Promise<void> {
  const size = piece.entries.length + piece.topics.length;
  if (size === 0) return;
  try {
    // What a file holds is checked where it is received, record by record.
    const answer = await ask('mergeLibrary', piece as unknown as RequestOf<'mergeLibrary'>);
    for (const kind of ['papers', 'topics'] as const) {
      for (const name of ['back', 'there', 'gone', 'tooMany'] as const) {
        outcome[kind][name] += answer[kind][name];
      }
    }
  } catch (error) {
    if (failureCode(error) !== 'bad-request') throw error;
    if (size === 1) {
      outcome[piece.entries.length === 1 ? 'papers' : 'topics'].refused += 1;
      return;
    }
    const cut = <One,>(list: readonly One[], isFirst: boolean) => {
      const middle = Math.ceil(list.length / 2);
      return isFirst ? list.slice(0, middle) : list.slice(middle);
    };
    // Entries and topics apart first: halves of each alone come to an end.
    const halves: LibraryFile[] =
      piece.entries.length > 0 && piece.topics.length > 0
        ? [
            { ...piece, topics: [] },
            { ...piece, entries: [] },
          ]
        : [true, false].map((isFirst) => ({
            entries: cut(piece.entries, isFirst),
            topics: cut(piece.topics, isFirst),
          }));
    for (const half of halves) await send(ask, half, outcome);
  }
}

async function sendAll(ask: Ask, file: LibraryFile, onDone: (done: number) => void) {
  const outcome: Outcome = { papers: noTally(), topics: noTally() };
  const { length } = file.entries;
  for (let at = 0; at < length + file.topics.length; at += PIECE) {
    onDone(at);
    const topics = file.topics.slice(Math.max(0, at - length), Math.max(0, at + PIECE - length));
    await send(ask, { entries: file.entries.slice(at, at + PIECE), topics }, outcome);
  }
  return outcome;
}

export function BringBack({ ask, onDone }: { ask: Ask; onDone: () => void }) {
  const [state, setState] = useState<State>({ step: 'idle' });
  const input = useRef<HTMLInputElement>(null);

  async function take(chosen: File | undefined) {
    if (!chosen) return;
    try {
      const file = chosen.size <= MOST_BYTES ? readLibraryFile(await chosen.text()) : null;
      if (!file) {
        setState({ step: 'failed', why: words('bringBack.noExport', { name: chosen.name }) });
        return;
      }
      const of = file.entries.length + file.topics.length;
      const outcome = await sendAll(ask, file, (done) => setState({ step: 'working', done, of }));
      setState({ step: 'done', outcome });
    } catch (error) {
      // What was sent before has come back, and is not sent in vain a second time.
      setState({ step: 'failed', why: sayFailure(failureCode(error)) });
    }
    onDone();
  }

  return (
    <div class="bring-back">
      <button
        type="button"
        class="text-button"
        aria-disabled={state.step === 'working'}
        onClick={() => state.step !== 'working' && input.current?.click()}
      >
        <Icon name="import" />
        {words('bringBack.choose')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words('bringBack.choose')}
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <div role="status">
        {state.step === 'working' && (
          <p class="soft">
            {words('bringBack.working', { done: sayNumber(state.done), all: sayNumber(state.of) })}
          </p>
        )}
        {state.step === 'done' && <Said outcome={state.outcome} />}
      </div>
      {state.step === 'failed' && <Notice urgent>{state.why}</Notice>}
    </div>
  );
}

/** What came back, and of the rest why it did not; what is nothing is not said. */
function Said({ outcome: { papers, topics } }: { outcome: Outcome }) {
  const said = [
    words('bringBack.papers', papers.back, [sayNumber(papers.back)]),
    words('bringBack.topics', topics.back, [sayNumber(topics.back)]),
  ];
  for (const name of ['there', 'gone', 'tooMany', 'refused'] as const) {
    const count = papers[name] + topics[name];
    if (count > 0) said.push(words(`bringBack.${name}`, count, [sayNumber(count)]));
  }
  return <p class="soft">{said.join(' ')}</p>;
}
