// What a topic is, and how a branch of the taxonomy is read from its outline.
// A line of the outline is a topic, its indent says under which other one it stands.

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
  kind: TopicKind;
  aliases: readonly Alias[];
  /** The id of the next broader topic; null at the root of a branch. */
  broader: string | null;
  /** OKLCH degrees, one for a whole branch. */
  hue: number;
}

/**
 * Reads an outline. A line is `id: Label = Short (kind) | alias, alias`; two spaces of indent a
 * level. `= Short` is there where the label is too long for a badge. Marks on an alias:
 * `~word` is weak; `word {a b cs.CV}` needs one of these beside it (a `*` ends a prefix);
 * `word {!c}` is barred by c. An alias written with two capitals or more matches only so written.
 */
export function readOutline(hue: number, outline: string): Topic[] {
  const topics: Topic[] = [];
  const path: string[] = [];
  for (const line of outline.split('\n')) {
    if (line.trim() === '') continue;
    const depth = (line.length - line.trimStart().length) / 2;
    const topic = readLine(line.trim(), hue, depth === 0 ? null : (path[depth - 1] ?? 'missing'));
    path.length = depth;
    path.push(topic.id);
    topics.push(topic);
  }
  return topics;
}

const NOTHING: readonly string[] = [];
const HEAD = /^([a-z0-9-]+): ([^=(]+?)(?: = ([^(]+?))?(?: \((subject|broad|form)\))?$/;

function readLine(line: string, hue: number, broader: string | null): Topic {
  const bar = line.indexOf('|');
  const head = HEAD.exec((bar < 0 ? line : line.slice(0, bar)).trim());
  if (!head) throw new Error(`Not a topic: ${line}`);
  const [, id = '', label = '', short, kind] = head;
  return {
    id,
    label,
    short: short ?? label,
    kind: (kind as TopicKind | undefined) ?? 'subject',
    aliases: bar < 0 ? [] : readAliases(line.slice(bar + 1)),
    broader,
    hue,
  };
}

function readAliases(list: string): Alias[] {
  const aliases: Alias[] = [];
  let start = 0;
  while (start < list.length) {
    // A comma parts two aliases; company in braces holds none.
    const comma = list.indexOf(',', start);
    const end = comma < 0 ? list.length : comma;
    const part = list.slice(start, end).trim();
    if (part !== '') aliases.push(readAlias(part));
    start = end + 1;
  }
  return aliases;
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
    needs: company.filter((word) => !word.startsWith('!')),
    bars: company.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
  };
}
