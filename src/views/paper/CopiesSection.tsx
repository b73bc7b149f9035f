// The other records of the corpus that are this paper: the venue's copy, other ids, what an import brought
// again. Each leads to its own page. What could not be asked for is said, never shown as none.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Mention } from '../../paper/mention.ts';
import { paperName } from '../../paper/paper-name.ts';
import type { PaperCopy } from '../../paper/paper-story.ts';
import { findPaperUrl } from '../../paper/paper-url.ts';
import { findVenue } from '../../paper/venue.ts';
import { PaperLine } from '../../ui/PaperLine.tsx';
import { words } from '../../words.ts';
import { paperHash } from '../use-address.ts';
import type { Ask } from '../use-library.ts';

export function CopiesSection({ ask, mention }: { ask: Ask; mention: Mention }) {
  const id = useId();
  const [copies, setCopies] = useState<readonly PaperCopy[] | 'failed' | null>(null);
  const latest = useRef(mention);
  latest.current = mention;
  const name = JSON.stringify([mention.ids, mention.title]);
  useEffect(() => {
    let isOpen = name !== '';
    ask('findCopies', { mention: latest.current }).then(
      (found) => isOpen && setCopies(found),
      () => isOpen && setCopies('failed'),
    );
    return () => {
      isOpen = false;
    };
  }, [ask, name]);
  if (copies === null) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words('paper.copies')}</h2>
      <p class="soft">{sayCopies(copies)}</p>
      {copies !== 'failed' && copies.length > 0 && (
        <ul class="papers">
          {copies.map((copy) => (
            <li key={copy.key}>
              <Copy copy={copy} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sayCopies(copies: readonly PaperCopy[] | 'failed'): string {
  if (copies === 'failed') return words('paper.copiesFailed');
  return words(copies.length > 0 ? 'paper.copiesText' : 'paper.noCopies');
}

function Copy({ copy: { key, ids, title, year, kind } }: { copy: PaperCopy }) {
  const named = paperName('', ids);
  const venue = findVenue(ids);
  return (
    <PaperLine
      title={title}
      url={findPaperUrl(ids)}
      page={paperHash(key)}
      below={
        <>
          {named && (
            <span class="fact">
              <bdi>{named}</bdi>
            </span>
          )}{' '}
          {venue && <span class="fact">{venue}</span>} {year && <span class="fact">{year}</span>}{' '}
          <span class="fact">{words(`panel.kind.${kind}`)}</span>
        </>
      }
    />
  );
}
