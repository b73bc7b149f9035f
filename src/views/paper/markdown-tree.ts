// A note comes in as Markdown, its syntax tree goes out; null for a text that is read as it stands: too long,
// or made so that reading it would take more than a moment. Nothing is run, nothing is asked for.
import { fromMarkdown } from 'mdast-util-from-markdown';

export type MarkdownTree = ReturnType<typeof fromMarkdown>;
export type MarkdownNode = MarkdownTree['children'][number];

/** The longest note that can be written here; restored ones may be longer. */
const MOST_TEXT = 20_000;
/** Signs of emphasis, which are compared pair by pair: 20,000 characters of them take a second. */
const MOST_SIGNS = 2_000;
/** Quotes and lists within one another at the beginning of a line; 20,000 quotes take more than a second. */
const DEEP = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){16}/m;

export function toMarkdownTree(text: string): MarkdownTree | null {
  if (text.length > MOST_TEXT || DEEP.test(text)) return null;
  if ((text.match(/[*_[\]]/g)?.length ?? 0) > MOST_SIGNS) return null;
  return fromMarkdown(text);
}
