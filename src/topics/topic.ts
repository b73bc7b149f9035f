// What a topic is, and how a branch of the taxonomy is read from its outline.
// A topic is a line of the outline, its indent says under which other one it stands; below it
// stand its definition and its aliases.
import { toStem } from './tokens.ts';

/** A word or phrase that speaks for a topic. */
export interface Alias {
  text: string;
  /** Speaks in a title, never in an abstract alone: too common there to mean anything. */
  weak: boolean;
  /** Words or arXiv categories of which one must stand in the same paper; empty: no condition. */
  needs: readonly string[];
  /** Words of which none may stand there: signs of another meaning. */
  bars: readonly string[];
}

/**
 * - `subject`: what a paper is about;
 * - `broad`: a subject so wide that it gives way to any narrower one;
 * - `form`: the kind of paper (survey, benchmark), which never displaces a subject.
 */
export type TopicKind = 'subject' | 'broad' | 'form';

export interface Topic {
  id: string;
  label: string;
  /** For the badge: at most 22 characters. */
  short: string;
  /** What it is, in one line of at most 120 characters; a topic of the reader's own has none. */
  definition?: string;
  kind: TopicKind;
  aliases: readonly Alias[];
  /** The id of the next broader topic; null at the root of a branch. */
  broader: string | null;
  /** OKLCH degrees, one for a whole branch. */
  hue: number;
}

/** A topic as the tagger knows it; its aliases stand in an index. */
export type TopicFacts = Omit<Topic, 'aliases'>;

/**
 * Reads an outline. A topic is `id: Label = Short (kind)`, two spaces of indent a level; the lines
 * below it are `- definition` and `| alias, alias`, the latter as often as wanted. `= Short` is there
 * where the label is too long for a badge. Marks on an alias: `~word` is weak; `word {a b cs.CV}`
 * needs one of these beside it (a `*` ends a prefix); `word {!c}` is barred by c. An alias written
 * with two capitals or more matches only so written. The outermost topics stand under `under`, which
 * another outline holds. Throws where a line is none of these.
 */
export function readOutline(hue: number, outline: string, under: string | null = null): Topic[] {
  const topics: Topic[] = [];
  const path: string[] = [];
  let definition = '';
  let aliases: Alias[] = [];
  let head: { line: string; broader: string | null } | null = null;
  const close = () => {
    if (head) topics.push(readHead(head.line, { hue, broader: head.broader, definition, aliases }));
  };
  for (const line of outline.split('\n')) {
    const text = line.trim();
    if (text === '') continue;
    if (text.startsWith('- ')) definition = text.slice(2);
    else if (text.startsWith('| ')) aliases.push(...readAliases(text.slice(2)));
    else {
      close();
      const depth = (line.length - line.trimStart().length) / 2;
      head = { line: text, broader: depth === 0 ? under : (path[depth - 1] ?? 'missing') };
      definition = '';
      aliases = [];
      path.length = depth;
      path.push(text.slice(0, text.indexOf(':')));
    }
  }
  close();
  return topics;
}

const NOTHING: readonly string[] = [];
const HEAD = /^([a-z0-9-]+): ([^=(]+?)(?: = ([^(]+?))?(?: \((subject|broad|form)\))?$/;

function readHead(
  line: string,
  rest: Pick<Topic, 'hue' | 'broader' | 'definition' | 'aliases'>,
): Topic {
  const head = HEAD.exec(line);
  if (!head) throw new Error(`Not a topic: ${line}`);
  const [, id = '', label = '', short, kind] = head;
  return { id, label, short: short ?? label, kind: (kind as TopicKind) ?? 'subject', ...rest };
}

function readAliases(list: string): Alias[] {
  // A comma parts two aliases; company in braces holds none.
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readAlias);
}

function readAlias(part: string): Alias {
  const brace = part.indexOf('{');
  const name = brace < 0 ? part : part.slice(0, brace).trimEnd();
  const weak = name.startsWith('~');
  const alias = { text: weak ? name.slice(1) : name, weak, needs: NOTHING, bars: NOTHING };
  if (brace < 0) return alias;
  const company = part.slice(brace + 1, -1).split(' ');
  return {
    ...alias,
    needs: company.filter((word) => !word.startsWith('!')).map(toCompany),
    bars: company.filter((word) => word.startsWith('!')).map((word) => toCompany(word.slice(1))),
  };
}

/** A whole word is met by its stem ("species" as "specy"); a prefix or a category as it is. */
const toCompany = (word: string) => (/[*.]/.test(word) ? word : toStem(word));
