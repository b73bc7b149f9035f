// All topics below one another, folded until they are opened or a filter finds them, each with the
// saved papers that it stands on and what the reader has made of it. The tree comes in, presses go out.
import { useId, useMemo, useState } from 'preact/hooks';
import { words } from '../words.ts';
import { TopicChange } from './TopicChange.tsx';
import type { TopicNode } from './topic-tree.ts';
import { CATEGORIES, countNodes, filterTree, listChanged } from './topic-tree.ts';
import { sayPapers, type TopicWork } from './topic-work.ts';

export interface TopicTreeProps {
  work: TopicWork;
  typed: string;
  onType: (typed: string) => void;
}

export function TopicTree({ work, typed, onType }: TopicTreeProps) {
  const id = useId();
  const { roots } = work.tree;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [changing, setChanging] = useState<string | null>(null);
  const isFiltered = typed.trim() !== '';
  const shown = useMemo(
    () => (isFiltered ? filterTree(roots, typed) : roots),
    [roots, typed, isFiltered],
  );
  const changed = useMemo(() => listChanged(roots), [roots]);
  const view: TreeView = {
    work,
    changing,
    onChange: setChanging,
    isOpen: (node) => isFiltered || opened.has(node.id),
    onFold: (node) =>
      setOpened((before) => {
        const next = new Set(before);
        if (!next.delete(node.id)) next.add(node.id);
        return next;
      }),
  };

  return (
    <div class="all-topics">
      <h3>{words('topics.all')}</h3>
      {changed.length > 0 && (
        <details class="changed-topics">
          <summary>{words('topics.changed', changed.length)}</summary>
          <TopicBranch nodes={changed} view={{ ...view, place: 'changed' }} />
        </details>
      )}
      <p class="topic-filter">
        <label for={`${id}-filter`}>{words('topics.filter')}</label>{' '}
        <input
          id={`${id}-filter`}
          type="search"
          class="field"
          value={typed}
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || typed === '') return;
            event.preventDefault();
            onType('');
          }}
        />{' '}
        <span role="status" class="soft">
          {isFiltered && shown.length > 0 && words('topics.shown', countNodes(shown))}
        </span>
      </p>
      {isFiltered && shown.length === 0 && <p class="soft">{words('topics.filterNone')}</p>}
      <TopicBranch nodes={shown} view={{ ...view, place: 'tree' }} />
    </div>
  );
}

interface TreeView {
  work: TopicWork;
  /** Place and id of the topic that is being changed. */
  changing: string | null;
  onChange: (changing: string | null) => void;
  isOpen: (node: TopicNode) => boolean;
  onFold: (node: TopicNode) => void;
}

type PlacedView = TreeView & { place: 'tree' | 'changed' };

function TopicBranch({ nodes, view }: { nodes: readonly TopicNode[]; view: PlacedView }) {
  if (nodes.length === 0) return null;
  return (
    <ul class="topic-list">
      {nodes.map((node) => (
        <TopicItem key={node.id} node={node} view={view} />
      ))}
    </ul>
  );
}

function TopicItem({ node, view }: { node: TopicNode; view: PlacedView }) {
  const id = useId();
  const { work, place, changing, onChange } = view;
  const isRoot = node.id === CATEGORIES;
  const name = isRoot ? words('topics.categories') : node.label;
  const at = `${place} ${node.id}`;
  const isOpen = view.isOpen(node);
  return (
    <li>
      <div class="topic-line">
        {node.narrower.length > 0 ? (
          <button
            type="button"
            class="fold"
            aria-expanded={isOpen}
            aria-controls={isOpen ? `${id}-narrower` : undefined}
            aria-label={words('topics.narrower', { name })}
            onClick={() => view.onFold(node)}
          />
        ) : (
          <span class="fold" />
        )}
        <TopicWords node={node} name={name} work={work} />
        {!isRoot && (
          <>
            <span class="soft topic-count">{sayPapers(node.papers)}</span>
            <button
              type="button"
              class="text-button"
              id={`${id}-change`}
              aria-expanded={changing === at}
              aria-label={words('topics.changeLong', { name })}
              onClick={() => onChange(changing === at ? null : at)}
            >
              {words('topics.change')}
            </button>
          </>
        )}
      </div>
      {changing === at && (
        <TopicChange
          node={node}
          work={work}
          onDone={(hasStayed) => {
            onChange(null);
            if (!hasStayed) return;
            const button = document.getElementById(`${id}-change`);
            // A line of the changed ones may go with its change.
            if (button && place === 'tree') button.focus();
            else work.focusUndo();
          }}
        />
      )}
      {isOpen && node.narrower.length > 0 && (
        <div id={`${id}-narrower`}>
          <TopicBranch nodes={node.narrower} view={view} />
        </div>
      )}
    </li>
  );
}

/** The pill, and what the reader has made of the topic. */
function TopicWords({ node, name, work }: { node: TopicNode; name: string; work: TopicWork }) {
  if (node.id === CATEGORIES) {
    return (
      <span class="topic-words">
        {name} <span class="soft">{words('topics.categoriesText')}</span>
      </span>
    );
  }
  const isAway = node.hidden !== null || node.merged !== null;
  const facts = [
    node.code ?? '',
    node.renamed ? words('topics.isRenamed', { name: node.plainLabel }) : '',
    node.hidden ? words('topics.isHidden') : '',
    node.merged ? words('topics.isMerged', { name: work.tree.nameOf(node.merged.into) }) : '',
  ].filter((fact) => fact !== '');
  return (
    <span class="topic-words">
      <span
        class={`pill${node.code === null ? '' : ' pill-plain'}${isAway ? ' pill-away' : ''}`}
        style={{ '--hue': String(node.hue) }}
      >
        {name}
      </span>{' '}
      <span class="soft">
        {facts.map((fact) => (
          <bdi class="fact" key={fact}>
            {fact}
          </bdi>
        ))}
      </span>
    </span>
  );
}
