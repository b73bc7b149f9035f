// Notes of other papers than the one in front that could not be kept: never out of sight before they are.
import { findPaperUrl } from '../paper/paper-url.ts';
import { Notice } from '../ui/Notice.tsx';
import { words } from '../words.ts';
import type { NoteDraft } from './note-draft.ts';
import type { NoteDrafts } from './note-drafts.ts';
import { sayFailure } from './say.ts';

export interface StrandedProps {
  drafts: NoteDrafts;
  /** The view's own page of a paper; where it has none, the paper is read where it was published. */
  pageOf?(draft: NoteDraft): string;
}

export function Stranded({ drafts, pageOf }: StrandedProps) {
  return (
    <div role="status">
      {drafts.stranded().map((draft) => (
        <Notice
          key={draft.filedUnder}
          actions={
            draft.state === 'failed' && (
              <button type="button" class="button" onClick={() => drafts.flush()}>
                {words('side.again')}
              </button>
            )
          }
        >
          {words('side.stranded')}{' '}
          {pageOf ? (
            <a href={pageOf(draft)}>
              <bdi>{draft.paper.name}</bdi>
            </a>
          ) : (
            <a
              href={findPaperUrl({ arxiv: draft.filedUnder }) ?? undefined}
              target="_blank"
              rel="noopener noreferrer"
            >
              <bdi>{draft.paper.name}</bdi>
            </a>
          )}
          {'. '}
          {draft.state === 'differs'
            ? words('side.strandedDiffers')
            : sayFailure(draft.failure ?? 'failed')}
        </Notice>
      ))}
    </div>
  );
}
