// The sources of fresh papers, each with its switch, what it sends to whom and how often, and how it stands. The
// view's hold of them comes in; nothing is asked of a network from here.
import { useRef, useState } from 'preact/hooks';
import { toFeedAddress } from '../../paper/feed-address.ts';
import { isFeedId, MOST_FEEDS, type SourceId, type SourceLine } from '../../paper/fresh.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { words } from '../../words.ts';
import { AskTwice } from '../AskTwice.tsx';
import { localeTag, sayMoment, sayNumber } from '../say.ts';
import { AddressField, CategoriesField, QueryField } from './SourceFields.tsx';
import type { FeedsInView } from './use-feeds.ts';

export function SourceList({ feeds }: { feeds: FeedsInView }) {
  const { state } = feeds;
  const [gone, setGone] = useState('');
  const said = useRef<HTMLParagraphElement>(null);
  if (!state) return null;
  const isAnyOn = state.sources.some(({ isOn }) => isOn);
  const fields = state.sources.filter(({ kind }) => kind === 'feed');
  const hasRoom = fields.length < MOST_FEEDS && fields.every(({ query }) => query !== '');
  async function addFeed() {
    setGone('');
    const id = await feeds.addFeed();
    // The button goes as long as the new one has no address.
    if (id) setTimeout(() => document.getElementById(`address-${id}`)?.focus());
  }
  const twins = twinsOf(state.sources);
  /** A feed that goes from the list takes with it what was pressed. */
  const own: FeedsInView = {
    ...feeds,
    async drop(id, keepsPapers) {
      const isDone = await feeds.drop(id, keepsPapers);
      const left = state.sources.find((one) => one.id === id)?.papers ?? 0;
      if (isDone && isFeedId(id) && (left === 0 || !keepsPapers)) {
        const how = left === 0 ? 'droppedEmpty' : 'dropped';
        setGone(words(`today.${twins.has(id) ? 'folded' : how}`));
        setTimeout(() => said.current?.focus());
      }
      return isDone;
    },
  };
  return (
    <div class="sources">
      {state.sources.map((source) => (
        <Source key={source.id} source={source} feeds={own} isTwin={twins.has(source.id)} />
      ))}
      <p role="status" class="done" tabIndex={-1} ref={said}>
        {gone}
      </p>
      {hasRoom && (
        <button type="button" class="button" onClick={() => void addFeed()}>
          {words('today.addFeed')}
        </button>
      )}
      {isAnyOn && (
        <label class="field-line">
          {words('today.hour')}
          <select
            value={String(state.hour)}
            onChange={({ currentTarget }) => feeds.setHour(Number(currentTarget.value))}
          >
            {Array.from({ length: 24 }, (_, hour) => (
              <option key={hour} value={String(hour)}>
                {sayHour(hour)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

const sayHour = (hour: number) =>
  new Intl.DateTimeFormat(localeTag(), { timeStyle: 'short' }).format(new Date(2026, 0, 1, hour));

interface SourceProps {
  source: SourceLine;
  feeds: FeedsInView;
}

/** Feeds whose address another has that stands before them: older versions took them in. */
function twinsOf(sources: readonly SourceLine[]): ReadonlySet<SourceId> {
  const known = new Set<string>();
  const twins = new Set<SourceId>();
  for (const { id, kind, query } of sources) {
    const address = kind === 'feed' ? toFeedAddress(query) : null;
    if (address === null) continue;
    if (known.has(address)) twins.add(id);
    known.add(address);
  }
  return twins;
}

function Source({ source, feeds, isTwin }: SourceProps & { isTwin: boolean }) {
  const { id, kind, isOn, error } = source;
  const isTaken = (address: string) =>
    (feeds.state?.sources ?? []).some(
      (other) => other.kind === 'feed' && other.id !== id && toFeedAddress(other.query) === address,
    );
  const isTwice = kind === 'feed' && isTaken(toFeedAddress(source.query) ?? '');
  const mayBegin = isNamed(source) && !isTwice;
  const [isUnnamed, setUnnamed] = useState(false);
  return (
    <div class="source" data-source={id}>
      <Switch
        id={`source-${id}`}
        label={sayName(source)}
        checked={isOn}
        onChange={(checked) => {
          setUnnamed(checked && !mayBegin);
          if (mayBegin || !checked) feeds.setOn(id, checked);
          // Drawn again as it is stored.
          else feeds.read();
        }}
      >
        {words(`today.consent.${kind}`)}
      </Switch>
      {kind === 'arxiv' && <CategoriesField source={source} onChange={feeds.setCategories} />}
      {kind === 'query' && (
        <QueryField source={source} onChange={(query) => feeds.setQuery(id, query)} />
      )}
      {kind === 'feed' && (
        <AddressField source={source} isTaken={isTaken} onChange={(at) => feeds.setQuery(id, at)} />
      )}
      {isTwin && (
        <Notice
          actions={
            <button type="button" class="button" onClick={() => void feeds.drop(id, false)}>
              {words('today.fold')}
            </button>
          }
        >
          {words('today.twice')}
        </Notice>
      )}
      {isUnnamed && !mayBegin && (
        <Notice urgent>{isTwice ? words('today.sameAddress') : sayUnnamed(kind)}</Notice>
      )}
      {feeds.refused === id && <Notice urgent>{words(`today.refused.${kind}`)}</Notice>}
      {isOn && (
        <p class="soft" role="status">
          {sayStanding(source)}
        </p>
      )}
      {isOn && error && <Notice>{words(`today.error.${error}`)}</Notice>}
      <Removal source={source} feeds={feeds} />
    </div>
  );
}

/** A source goes with what it brought or without; what it left behind can be forgotten later. */
function Removal({ source, feeds }: SourceProps) {
  const { id, isOn, papers, lastAt, query } = source;
  const count = sayNumber(papers);
  const isGone = !isOn && lastAt === null && query === '';
  const withPapers = {
    yes: words(isGone ? 'today.forgetYes' : 'today.dropWith'),
    done: words(isGone ? 'today.forgotten' : 'today.dropped'),
    onYes: () => feeds.drop(id, false),
  };
  const alone = {
    yes: words(papers > 0 ? 'today.dropAlone' : 'today.dropYes'),
    done: words(papers > 0 ? 'today.droppedAlone' : 'today.droppedEmpty'),
    onYes: () => feeds.drop(id, true),
  };
  const [first, other] = papers > 0 ? [withPapers, isGone ? null : alone] : [alone, null];
  const asked = isGone
    ? words('today.forgetAsk', papers, { count })
    : words('today.dropAsk', papers, { count });
  return (
    <AskTwice
      id={`drop-${id}`}
      label={words(isGone && papers > 0 ? 'today.forget' : 'today.drop')}
      question={papers > 0 ? asked : words('today.dropEmpty')}
      no={words('today.dropNo')}
      isOffered={papers > 0 || lastAt !== null || isFeedId(id)}
      {...first}
      other={other}
    />
  );
}

/** A feed is told from the others by its site. */
function sayName({ kind, query }: SourceLine): string {
  const address = kind === 'feed' ? toFeedAddress(query) : null;
  return address === null
    ? words(`today.source.${kind}`)
    : words('today.feedOf', { host: new URL(address).host });
}

/** What a source is to ask for has been said, where it needs that. */
function isNamed({ kind, categories, query }: SourceLine): boolean {
  if (kind === 'arxiv') return categories.length > 0;
  if (kind === 'feed') return toFeedAddress(query) !== null;
  return kind !== 'query' || query !== '';
}

function sayUnnamed(kind: SourceLine['kind']): string {
  if (kind === 'feed') return words('today.noAddress');
  return kind === 'query'
    ? words('today.unasked', { example: words('today.queryHint') })
    : words('today.unnamed');
}

function sayStanding({ isRunning, lastAt, nextAt, found }: SourceLine): string {
  if (isRunning) return words('today.asking');
  const next = sayMoment(nextAt);
  if (lastAt === null) return words('today.never', { next });
  return words('today.asked', found, { last: sayMoment(lastAt), next, count: sayNumber(found) });
}
