// The facts of one paper below its title: authors, year, venue, categories, and its ids with the places where
// it can be read. Addresses are made of ids of the right form alone.
import type { Annotation } from '../../paper/annotation.ts';
import type { CitedPaper } from '../../paper/cited.ts';
import { findElsewhere } from '../../paper/elsewhere.ts';
import { isSaved } from '../../paper/entry.ts';
import { findPaperUrl } from '../../paper/paper-url.ts';
import { findVenue, venueOf } from '../../paper/venue.ts';
import { words } from '../../words.ts';
import { PossibleMatch } from '../PaperHead.tsx';
import { sayAuthors } from '../say.ts';

/** Authors named in full; some papers have thousands. */
const MOST_AUTHORS = 40;

export interface PaperFactsProps {
  cited: CitedPaper;
  annotation: Annotation;
  onNotSame: () => void;
}

export function PaperFacts({ cited, annotation, onNotSame }: PaperFactsProps) {
  const { ids, authors, year, categories } = cited;
  const { match } = annotation;
  const entry = isSaved(annotation.entry) ? annotation.entry : null;
  const venue = entry ? venueOf({ edition: entry.edition, ids }) : findVenue(ids);
  const version = entry?.edition?.version?.is;
  return (
    <div class="paper-facts">
      {authors.length > 0 && (
        <p>
          <bdi>{sayAuthors(authors, MOST_AUTHORS)}</bdi>
        </p>
      )}
      <p class="soft">
        {year && <span class="fact">{year}</span>}{' '}
        {venue && (
          <span class="fact">
            <bdi>{venue}</bdi>
          </span>
        )}{' '}
        {categories.length > 0 && (
          <span class="fact">
            <bdi>{categories.join(', ')}</bdi>
          </span>
        )}{' '}
        {ids.arxiv && (
          <span class="fact">
            <bdi>arXiv:{ids.arxiv}</bdi>
          </span>
        )}{' '}
        {version && <span class="fact">{words('edition.known', { version: `v${version}` })}</span>}{' '}
        {entry?.edition?.withdrawn?.is && (
          <span class="fact edition-old">{words('edition.withdrawn')}</span>
        )}{' '}
        {match?.certain && <span class="fact">{words(`panel.kind.${match.kind}`)}</span>}
      </p>
      <PossibleMatch match={match} onNotSame={onNotSame} />
      <Places cited={cited} codeUrl={annotation.entry?.codeUrl} />
    </div>
  );
}

function Places({ cited: { ids }, codeUrl }: { cited: CitedPaper; codeUrl?: string | undefined }) {
  const { doi, acl } = ids;
  const places = [
    ...findElsewhere(ids.arxiv).map(({ site, url }) => ({
      name: words(`menu.sites.${site}`),
      url,
    })),
    ...(doi ? [{ name: `DOI ${doi}`, url: findPaperUrl({ doi }) }] : []),
    ...(codeUrl ? [{ name: words('paper.code'), url: codeUrl }] : []),
    ...(acl ? [{ name: `ACL Anthology ${acl}`, url: findPaperUrl({ acl }) }] : []),
  ];
  if (places.length === 0) return null;
  return (
    <nav aria-label={words('menu.open')}>
      <ul class="paper-places">
        {places.map(({ name, url }) => (
          <li key={name}>
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {name}
              </a>
            ) : (
              <bdi>{name}</bdi>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
