// What a page asks of the browser itself: its tools, and papers in tabs of their own. Each
// request as a schema, each answer as a type.
import * as z from 'zod/mini';
import { nothing, text } from './fields.ts';

export const toolRequests = {
  /** Puts the script on the asking page that serves keys, filters and menus there. */
  bringTools: nothing,
  /** Told when the asking page shows other papers, or none: the toolbar's number follows. */
  pageChanged: nothing,
  /** Opens a paper of arXiv in a tab behind the one that asks. */
  openPaper: z.object({ arxiv: text(40), as: z.enum(['abs', 'pdf']) }),
} as const;

export interface ToolAnswers {
  bringTools: null;
  pageChanged: null;
  openPaper: null;
}
