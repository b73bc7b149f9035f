// What comparing papers speaks of: what of a paper can be compared, and what two papers share.
// The comparing itself is in search/segment: see relatives.ts.
import type { Paper } from '../paper/paper.ts';

/** What is known of a paper, as far as it can be compared. */
export type ComparedPaper = Pick<Paper, 'key' | 'ids' | 'title' | 'aliases' | 'abstract' | 'terms'>;

/** What a comparison rests on: the words of an abstract, or those of a title alone. */
export type TextSource = 'abstract' | 'title';

/** What a relative was found by: words that both papers have, or nearness in meaning alone. */
export type FoundBy = 'words' | 'meaning';

/** A shared stem, and its part of what the relative was found by. */
export type Share = readonly [term: string, part: number];
