// A note as it reads: headings, lists, quotes, code, emphasis, links. Drawn from a syntax tree, element by
// element: markup in it stays text, a picture is a link to it, and a link leads to http or https alone.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MarkdownNode, MarkdownTree } from './markdown-tree.ts';

/** Deeper than this a part is drawn without its form. */
const MOST_DEPTH = 24;
const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>"()[\].,;:!?'])/;

type Reader = (text: string) => MarkdownTree | null;

/** The reader of Markdown comes with the first note that is shown. */
function useReader(): Reader | null {
  const [reader, setReader] = useState<{ read: Reader } | null>(null);
  useEffect(() => {
    let isOpen = true;
    import('./markdown-tree.ts').then(
      ({ toMarkdownTree }) => isOpen && setReader({ read: toMarkdownTree }),
      () => undefined,
    );
    return () => {
      isOpen = false;
    };
  }, []);
  return reader?.read ?? null;
}

export function Markdown({ text }: { text: string }) {
  const read = useReader();
  const tree = read?.(text) ?? null;
  if (!tree) {
    return (
      <p class="note-text plain" dir="auto">
        {text}
      </p>
    );
  }
  return (
    <div class="note-text" dir="auto">
      <Parts nodes={tree.children} addresses={findAddresses(tree)} depth={0} />
    </div>
  );
}

/** An address that may be led to; null for any other. */
export function findSafeUrl(url: string): string | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

function Link({ url, said }: { url: string; said: string }) {
  const safe = findSafeUrl(url);
  return safe ? (
    <a href={safe} target="_blank" rel="noopener noreferrer">
      {said}
    </a>
  ) : (
    said
  );
}

/** Addresses that stand in a text as they are. */
function withAddresses(text: string): ComponentChildren {
  return text
    .split(ADDRESS)
    .map((part, i) => (i % 2 === 1 ? <Link url={part} said={part} /> : part));
}

/** Parts that are one element around what stands in them. */
const ELEMENTS = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  blockquote: 'blockquote',
  listItem: 'li',
} as const;

/** Addresses of `[words][name]`, by name. */
type Addresses = ReadonlyMap<string, string>;

const findAddresses = ({ children }: MarkdownTree): Addresses =>
  new Map(
    children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );

/** The items of a list without blank lines are lines, not paragraphs. */
function contentOf(node: Extract<MarkdownNode, { children: unknown }>): readonly MarkdownNode[] {
  if (node.type !== 'listItem' || node.spread) return node.children;
  const parts: readonly MarkdownNode[] = node.children;
  return parts.flatMap((child): readonly MarkdownNode[] =>
    child.type === 'paragraph' ? child.children : [child],
  );
}

function Part({ node, addresses, depth }: PartProps) {
  const inside = 'children' in node && (
    <Parts nodes={contentOf(node)} addresses={addresses} depth={depth + 1} />
  );
  switch (node.type) {
    case 'heading': {
      // Below the section's own.
      const Heading = `h${Math.min(6, node.depth + 2)}` as 'h3';
      return <Heading>{inside}</Heading>;
    }
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'blockquote':
    case 'listItem': {
      const Element = ELEMENTS[node.type];
      return <Element>{inside}</Element>;
    }
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{inside}</ol> : <ul>{inside}</ul>;
    case 'link':
    case 'linkReference':
    case 'image':
    case 'imageReference':
      return <Link {...readLink(node, addresses)} />;
    default:
      return <Leaf node={node} />;
  }
}

function Leaf({ node }: { node: MarkdownNode }) {
  switch (node.type) {
    case 'text':
      return <>{withAddresses(node.value)}</>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'thematicBreak':
      return <hr />;
    case 'break':
      return <br />;
    // Markup stays what it is: text.
    case 'html':
      return <>{node.value}</>;
    default:
      return null;
  }
}

type LinkNode = Extract<
  MarkdownNode,
  { type: 'link' | 'linkReference' | 'image' | 'imageReference' }
>;

/** A picture is never asked for: it is a link with its words. */
function readLink(node: LinkNode, addresses: Addresses) {
  const url = 'url' in node ? node.url : (addresses.get(node.identifier) ?? '');
  return { url, said: textOf(node) || url };
}

interface PartProps {
  node: MarkdownNode;
  addresses: Addresses;
  depth: number;
}

function Parts(props: Omit<PartProps, 'node'> & { nodes: readonly MarkdownNode[] }) {
  const { nodes, addresses, depth } = props;
  if (depth > MOST_DEPTH) return <>{nodes.map(textOf).join('')}</>;
  return (
    <>
      {nodes.map((node) => (
        <Part key={node.position?.start.offset} node={node} addresses={addresses} depth={depth} />
      ))}
    </>
  );
}

/** All that a part says, without its form. Not by calling itself: it may be as deep as it is long. */
function textOf(part: MarkdownNode): string {
  const todo: MarkdownNode[] = [part];
  let said = '';
  for (let node = todo.pop(); node; node = todo.pop()) {
    if ('value' in node) said += node.value;
    else if ('alt' in node) said += node.alt ?? '';
    else if ('children' in node) todo.push(...[...node.children].reverse());
  }
  return said;
}
