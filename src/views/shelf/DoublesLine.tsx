// One quiet line where papers seem to be saved twice, and behind it what differs between them: to be made one,
// or to be told apart for good. Nothing is merged unasked, and each press can be taken back.
import { Fragment } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../paper/entry.ts';
import { paperName } from '../../paper/paper-name.ts';
import { Notice } from '../../ui/Notice.tsx';
import { words } from '../../words.ts';
import { sayAuthors, sayDay, sayFailure, sayNumber } from '../say.ts';
import type { Ask, Library } from '../use-library.ts';
import { useDoubles } from './use-doubles.ts';

/** Groups drawn at once: others come up as these go. */
const MOST_SHOWN = 20;

export function DoublesLine({ ask, library }: { ask: Ask; library: Library }) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const doubles = useDoubles(ask, library, isOpen);
  const { groups, apart, failure } = doubles;
  const [isBusy, setBusy] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const isSought = useRef(false);
  // What was pressed goes with its line.
  useLayoutEffect(() => {
    if (!isSought.current || isBusy) return;
    isSought.current = false;
    const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
    const next = find('.double button') ?? find('.doubles-toggle') ?? find('.undo-bar button');
    (next ?? document.querySelector<HTMLElement>('[data-undo]'))?.focus();
  });

  async function act(work: () => Promise<unknown>) {
    if (isBusy) return;
    setBusy(true);
    await work();
    isSought.current = true;
    setBusy(false);
  }

  return (
    <div class="doubles" ref={root} aria-busy={isBusy}>
      {groups.length > 0 && (
        <button
          type="button"
          class="text-button doubles-toggle"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {words('doubles.line', groups.length, [sayNumber(groups.length)])}
        </button>
      )}
      {failure && <Notice urgent>{sayFailure(failure)}</Notice>}
      <ul id={id} class="papers" hidden={!isOpen || groups.length === 0}>
        {isOpen &&
          groups
            .slice(0, MOST_SHOWN)
            .map((group) => (
              <Double
                key={group.map(({ key }) => key).join(' ')}
                group={group}
                onMerge={() => void act(() => library.merge(group.map(({ key }) => key)))}
                onApart={() => void act(() => doubles.keepApart(group))}
              />
            ))}
      </ul>
      <div role="status">
        {apart && (
          <div class="undo-bar">
            <span class="undo-words">
              {words('doubles.apart')} <bdi>{apart[0]?.title}</bdi>
            </span>
            <button
              type="button"
              class="text-button"
              onClick={() => void act(() => doubles.undoApart())}
            >
              {words('saved.undo')}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

interface DoubleProps {
  group: readonly Entry[];
  onMerge(): void;
  onApart(): void;
}

function Double({ group, onMerge, onApart }: DoubleProps) {
  const title = group[0]?.title ?? '';
  return (
    <li class="double">
      <p class="paper-title">
        <bdi>{title}</bdi>
      </p>
      <ul class="double-sides">
        {tellApart(group).map(({ key, facts }) => (
          <li key={key} class="soft">
            {facts.map((fact) => (
              <Fragment key={fact}>
                <span class="fact">
                  <bdi>{fact}</bdi>
                </span>{' '}
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
      <div class="double-deeds">
        <button
          type="button"
          class="button"
          aria-label={words('doubles.mergeLong', { title })}
          onClick={onMerge}
        >
          {words('doubles.merge')}
        </button>
        <button
          type="button"
          class="text-button"
          aria-label={words('doubles.notSameLong', { title })}
          onClick={onApart}
        >
          {words('doubles.notSame')}
        </button>
      </div>
    </li>
  );
}

const NOTE_LETTERS = 200;

/** What is known of one of them, in words; empty where nothing is. */
function factsOf({ title, ids, authors, year, status, tags, note, savedAt }: Entry): string[] {
  return [
    title,
    paperName('', ids),
    authors.length > 0 ? sayAuthors(authors) : '',
    year === undefined ? '' : String(year),
    status ? words(`mark.state.${status}`) : '',
    tags.join(', '),
    note === '' ? '' : words('quoted', [note.slice(0, NOTE_LETTERS)]),
    words('saved.savedOn', { date: sayDay(savedAt) }),
  ];
}

/** Of each the facts in which they are not all alike; all of them where they are alike in every one. */
function tellApart(group: readonly Entry[]): { key: string; facts: string[] }[] {
  const all = group.map((entry) => ({ key: entry.key, facts: factsOf(entry) }));
  const differs = (at: number) => new Set(all.map(({ facts }) => facts[at])).size > 1;
  return all.map(({ key, facts }) => {
    const telling = facts.filter((fact, at) => fact !== '' && differs(at));
    return { key, facts: telling.length > 0 ? telling : facts.filter((fact) => fact !== '') };
  });
}
