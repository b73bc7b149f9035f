// What a page says of a paper: plain data that crosses from the page to the background.
import type { SaidEdition } from './edition.ts';
import type { SavedOn } from './entry.ts';
import type { PaperIds } from './paper.ts';
import { paperKey } from './paper.ts';
import { titleKey } from './title.ts';

/** What part the paper plays on the page. */
export type MentionRole = 'row' | 'title' | 'cited' | 'link';

export interface Mention {
  role: MentionRole;
  /** Cleaned by {@link cleanTitle}: one line, no control characters, at most {@link MAX_TITLE}. */
  title: string;
  ids?: PaperIds;
  authors?: readonly string[];
  year?: number;
  /** arXiv categories, the primary one first. */
  categories?: readonly string[];
  abstract?: string;
  codeUrl?: string;
  /** Where the page is one that tells. */
  edition?: SaidEdition;
  /** Whose page it is. */
  site?: SavedOn;
}

/** The key that a mention would have as a paper of its own. */
export function mentionKey(mention: Mention): string {
  return paperKey(mention.ids, titleKey(mention.title));
}
