// The list of topics comes in with what the reader says of them; the tree to draw goes out: each topic
// under its broader one, with its state, or of it what a filter leaves. Pure.
import type {
  ListedTopic,
  MergedTopic,
  OverlayRecord,
  OwnTopic,
  RenamedTopic,
  TopicCorrection,
  TopicCounts,
  TopicList,
} from '../paper/topic-overlay.ts';

/** The root that arXiv's categories are shown under; no topic itself. */
export const CATEGORIES = 'arxiv';
const CATEGORY = 'arxiv:';

export interface TopicNode {
  id: string;
  /** As the reader sees it. */
  label: string;
  short: string;
  hue: number;
  /** The code of a category of arXiv. */
  code: string | null;
  hidden: OverlayRecord | null;
  renamed: RenamedTopic | null;
  /** As it is called where it is not renamed. */
  plainLabel: string;
  merged: MergedTopic | null;
  /** Saved papers, with those of narrower topics. */
  papers: number;
  narrower: TopicNode[];
}

export interface TopicTree {
  roots: TopicNode[];
  own: OwnTopic[];
  corrections: TopicCorrection[];
  /** The name of any topic, as the reader sees it; its id where nobody knows it any more. */
  nameOf(topic: string): string;
  /** Topics that can be chosen, by what is typed: each its own name. */
  choices: ReadonlyMap<string, string>;
}

export function toTopicTree({ topics, overlay }: TopicList, counts: TopicCounts | null): TopicTree {
  const of = (kind: OverlayRecord['kind']) =>
    new Map(overlay.filter((one) => one.kind === kind).map((one) => [one.topic, one]));
  const [hidden, renamed, merged] = [of('hidden'), of('renamed'), of('merged')];
  const toNode = ({ id, label, short, hue }: ListedTopic): TopicNode => {
    const other = (renamed.get(id) as RenamedTopic | undefined) ?? null;
    return {
      id,
      label: other?.label ?? label,
      short: other?.short ?? short,
      hue,
      code: id.startsWith(CATEGORY) ? id.slice(CATEGORY.length) : null,
      hidden: hidden.get(id) ?? null,
      renamed: other,
      plainLabel: label,
      merged: (merged.get(id) as MergedTopic | undefined) ?? null,
      papers: counts?.papers[id] ?? 0,
      narrower: [],
    };
  };
  const nodes = new Map(topics.map((topic) => [topic.id, toNode(topic)]));
  const own = overlay.filter((one) => one.kind === 'own').sort((a, b) => byName(a.name, b.name));
  const names = new Map([
    ...own.map(({ topic, name }) => [topic, name] as const),
    ...[...nodes.values()].map(({ id, label }) => [id, label] as const),
  ]);
  return {
    roots: hang(topics, nodes),
    own,
    corrections: overlay
      .filter((one) => one.kind === 'correction')
      .sort((a, b) => b.updatedAt - a.updatedAt),
    nameOf: (topic) => names.get(topic) ?? topic,
    choices: listChoices(own, nodes),
  };
}

const byName = (a: string, b: string) => a.localeCompare(b);

/** Topics below their broader ones; the categories below a root of their own, which says how many. */
function hang(topics: readonly ListedTopic[], nodes: Map<string, TopicNode>): TopicNode[] {
  const roots: TopicNode[] = [];
  const categories: TopicNode[] = [];
  for (const { id, broader } of topics) {
    const node = nodes.get(id);
    if (!node) continue;
    const above = broader === null ? null : nodes.get(broader);
    if (node.code !== null) categories.push(node);
    else if (above) above.narrower.push(node);
    else roots.push(node);
  }
  if (categories.length > 0) roots.push(toCategoriesRoot(categories));
  return roots;
}

function toCategoriesRoot(narrower: TopicNode[]): TopicNode {
  const nothing = { hidden: null, renamed: null, merged: null, code: null, papers: 0, hue: 0 };
  return { ...nothing, id: CATEGORIES, label: '', short: '', plainLabel: '', narrower };
}

/** What is shown and can be tagged, by its name; a name that two bear is told apart by its code. */
function listChoices(own: readonly OwnTopic[], nodes: ReadonlyMap<string, TopicNode>) {
  const choices = new Map<string, string>(own.map(({ name, topic }) => [name, topic]));
  for (const { id, label, code, hidden, merged } of nodes.values()) {
    if (hidden || merged) continue;
    const name = code === null ? label : `${label} (${code})`;
    if (!choices.has(name)) choices.set(name, id);
  }
  return choices;
}

/** The topic that is meant by what was typed; null where none is. */
export function findChoice(choices: ReadonlyMap<string, string>, typed: string): string | null {
  const wanted = fold(typed);
  if (wanted === '') return null;
  for (const [name, id] of choices) if (fold(name) === wanted) return id;
  const starting = [...choices].filter(([name]) => fold(name).startsWith(wanted));
  return starting.length === 1 ? (starting[0]?.[1] ?? null) : null;
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ');

/** The topics whose name holds what is typed, with all that stand above them. */
export function filterTree(roots: readonly TopicNode[], typed: string): TopicNode[] {
  const wanted = fold(typed);
  const holds = ({ label, short, plainLabel, code }: TopicNode) =>
    [label, short, plainLabel, code ?? ''].some((name) => fold(name).includes(wanted));
  const keep = (node: TopicNode): TopicNode[] => {
    const narrower = node.narrower.flatMap(keep);
    return holds(node) || narrower.length > 0 ? [{ ...node, narrower }] : [];
  };
  return roots.flatMap(keep);
}

/** How many topics a tree has, its virtual root left out. */
export function countNodes(roots: readonly TopicNode[]): number {
  return roots.reduce(
    (sum, { id, narrower }) => sum + (id === CATEGORIES ? 0 : 1) + countNodes(narrower),
    0,
  );
}

/** The topics that have been changed, wherever they stand. */
export function listChanged(roots: readonly TopicNode[]): TopicNode[] {
  return roots.flatMap((node) => [
    ...(node.hidden || node.renamed || node.merged ? [{ ...node, narrower: [] }] : []),
    ...listChanged(node.narrower),
  ]);
}
