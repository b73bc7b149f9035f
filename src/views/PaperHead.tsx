// The head of one paper in the side panel: title, authors, year and categories, and the word of a
// match that is not sure. Facts come in; titles are drawn as text, never run.
import type { Match, PaperInView } from '../paper/annotation.ts';
import { arxivYear } from '../paper/arxiv-id.ts';
import { isSaved } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import { paperName } from '../paper/paper-name.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import { words } from '../words.ts';
import { EditionFacts } from './EditionFacts.tsx';
import { sayAuthors } from './say.ts';

export interface PaperHeadProps {
  arxiv: string;
  mention: Mention;
  /** Null where it could not be asked for. */
  answer: PaperInView | null;
  onNotSame: () => void;
}

/** The title by whoever knows it, the page first; empty where nobody does. */
export function findTitle(mention: Mention, answer: PaperInView | null): string {
  const entry = answer?.annotation.entry;
  const kept = entry && entry.title !== paperName('', entry.ids) ? entry.title : '';
  return mention.title || answer?.paper?.title || kept;
}

export function PaperHead({ arxiv, mention, answer, onNotSame }: PaperHeadProps) {
  const { entry, match } = answer?.annotation ?? {};
  const authors = [mention.authors, answer?.paper?.authors, entry?.authors].find(
    (known) => known && known.length > 0,
  );
  const categories = [mention.categories, answer?.paper?.categories, entry?.categories].find(
    (known) => known && known.length > 0,
  );
  return (
    <header class="paper-head">
      <h1>
        <a href={findPaperUrl({ arxiv }) ?? undefined} target="_blank" rel="noopener noreferrer">
          <bdi>{paperName(findTitle(mention, answer), { arxiv })}</bdi>
        </a>
      </h1>
      {authors && (
        <p class="soft">
          <bdi>{sayAuthors(authors)}</bdi>
        </p>
      )}
      <p class="soft">
        <span class="fact">
          {answer?.paper?.year ?? mention.year ?? entry?.year ?? arxivYear(arxiv)}
        </span>{' '}
        {categories && (
          <span class="fact">
            <bdi>{categories.join(', ')}</bdi>
          </span>
        )}{' '}
        <EditionFacts edition={isSaved(entry) ? entry.edition : undefined} />
        <span class="fact">
          <bdi>arXiv:{arxiv}</bdi>
        </span>
      </p>
      <PossibleMatch match={match ?? null} onNotSame={onNotSame} />
    </header>
  );
}

/** The word of a match that is not sure; nothing where it is, or where there is none. */
export function PossibleMatch(props: { match: Match | null; onNotSame: () => void }) {
  const { match, onNotSame } = props;
  if (!match || match.certain) return null;
  return (
    <p class="possible">
      {words('mark.possible')}: <bdi>{match.title}</bdi>{' '}
      <button type="button" class="line-button" onClick={onNotSame}>
        {words('mark.notSame')}
      </button>
    </p>
  );
}
