// The section of a search that shows papers of the corpus, or why there is none. What was found comes in.
import type { ListedPaper } from '../paper/annotation.ts';
import type { Asked } from '../search/asked.ts';
import { Notice } from '../ui/Notice.tsx';
import { words } from '../words.ts';
import { CorpusHits } from './CorpusHits.tsx';
import type { Finding } from './use-finding.ts';

export interface CorpusFoundProps {
  finding: Finding;
  asked: Asked;
  /** Authors named below a paper; as many as elsewhere where it is absent. */
  mostAuthors?: number;
  /** The view's own page of a paper, where it has one. */
  pageOf?(paper: ListedPaper): string;
}

export function CorpusFound({ finding, asked, mostAuthors, pageOf }: CorpusFoundProps) {
  const { corpus, lines, papers, found } = finding;
  return (
    <>
      {papers.length > 0 && (
        <section aria-labelledby="hits-corpus">
          <h2 id="hits-corpus">{words('search.corpus')}</h2>
          <CorpusHits
            papers={papers}
            beyond={found - papers.length}
            isWhole={corpus.isWhole}
            asked={asked}
            lines={lines}
            mostAuthors={mostAuthors}
            pageOf={pageOf}
            onMore={corpus.askMore}
          />
        </section>
      )}
      {corpus.state === 'failed' && (
        <Notice
          actions={
            <button type="button" class="button" onClick={corpus.askAgain}>
              {words('panel.retry')}
            </button>
          }
          urgent
        >
          {words('search.failed')}
        </Notice>
      )}
    </>
  );
}
