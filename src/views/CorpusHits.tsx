// The papers of the corpus that a search meant, each with its bookmark and the way back. The answer
// and the presses' states come in, presses go out.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListedPaper } from '../paper/annotation.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import type { Asked } from '../search/asked.ts';
import { findHits } from '../search/hits.ts';
import { Marked } from '../ui/Marked.tsx';
import { PaperLine } from '../ui/PaperLine.tsx';
import { SaveButton, UndoButton } from '../ui/SaveButton.tsx';
import { words } from '../words.ts';
import { sayAuthors, sayNumber } from './say.ts';
import type { CorpusLines } from './use-corpus-lines.ts';

export interface CorpusHitsProps {
  papers: readonly ListedPaper[];
  /** Papers that are meant and not drawn. */
  beyond: number;
  /** No more can be asked for. */
  isWhole: boolean;
  asked: Asked;
  lines: CorpusLines;
  /** Authors named in a line; as many as elsewhere where it is absent. */
  mostAuthors?: number;
  /** The view's own page of a paper, where it has one. */
  pageOf?(paper: ListedPaper): string;
  onMore(): void;
}

export function CorpusHits(props: CorpusHitsProps) {
  const { papers, beyond, isWhole, onMore } = props;
  const list = useRef<HTMLUListElement>(null);
  /** The first line that "more" will bring; the focus goes on to it, since the button goes away. */
  const next = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (next.current === null || papers.length <= next.current) return;
    list.current?.children[next.current]?.querySelector<HTMLElement>('a, button')?.focus();
    next.current = null;
  }, [papers.length]);

  return (
    <>
      <ul class="papers" ref={list}>
        {papers.map((paper) => (
          <Line key={paper.key} {...props} paper={paper} />
        ))}
      </ul>
      {beyond > 0 && !isWhole && (
        <button
          type="button"
          class="text-button"
          onClick={() => {
            next.current = papers.length;
            onMore();
          }}
        >
          {words('panel.more', beyond, [sayNumber(beyond)])}
        </button>
      )}
      {beyond > 0 && isWhole && (
        <p class="soft">
          {words('search.narrow', {
            most: sayNumber(papers.length),
            found: sayNumber(papers.length + beyond),
          })}
        </p>
      )}
    </>
  );
}

function Line(props: CorpusHitsProps & { paper: ListedPaper }) {
  const { paper, asked, lines, mostAuthors } = props;
  const { title, ids, authors, year, kind } = paper;
  const line = lines.lines.get(paper.key);
  return (
    <li>
      <PaperLine
        title={title}
        drawn={<Marked text={title} hits={findHits(title, asked)} />}
        url={findPaperUrl(ids)}
        page={props.pageOf?.(paper)}
        aside={year}
        below={
          <>
            {authors.length > 0 && (
              <span class="fact">
                <bdi>{sayAuthors(authors, mostAuthors)}</bdi>
              </span>
            )}{' '}
            <span class="fact origin">{words(`panel.kind.${kind}`)}</span>
          </>
        }
        action={
          <span class="keep">
            <UndoButton title={title} undo={line?.undo ?? null} onUndo={() => lines.undo(paper)} />
            <SaveButton
              title={title}
              saved={lines.isSaved(paper)}
              busy={line?.busy ?? false}
              onSave={(saved) => lines.save(paper, saved)}
            />
            <span role="status" class={line?.failure ? 'line-failure' : 'spoken'}>
              {line?.failure ?? (line?.undo ? words(`mark.did.${line.undo}`) : '')}
            </span>
          </span>
        }
      />
    </li>
  );
}
