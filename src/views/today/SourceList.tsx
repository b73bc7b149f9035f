// The sources of fresh papers, each with its switch, what it sends to whom and how often, and how it stands. The
// view's hold of them comes in; nothing is asked of a network from here.
import { useState } from 'preact/hooks';
import { toFeedAddress } from '../../paper/feed-address.ts';
import type { SourceLine } from '../../paper/fresh.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { words } from '../../words.ts';
import { AskTwice } from '../AskTwice.tsx';
import { localeTag, sayMoment, sayNumber } from '../say.ts';
import type { FeedsInView } from './use-feeds.ts';

export function SourceList({ feeds }: { feeds: FeedsInView }) {
  const { state } = feeds;
  if (!state) return null;
  const isAnyOn = state.sources.some(({ isOn }) => isOn);
  return (
    <div class="sources">
      {state.sources.map((source) => (
        <Source key={source.kind} source={source} feeds={feeds} />
      ))}
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

function Source({ source, feeds }: SourceProps) {
  const { kind, isOn, error } = source;
  const mayBegin = isNamed(source);
  const [isUnnamed, setUnnamed] = useState(false);
  return (
    <div class="source" data-source={kind}>
      <Switch
        id={`feed-${kind}`}
        label={words(`today.source.${kind}`)}
        checked={isOn}
        onChange={(checked) => {
          setUnnamed(checked && !mayBegin);
          if (mayBegin || !checked) feeds.setOn(kind, checked);
          // Drawn again as it is stored.
          else feeds.read();
        }}
      >
        {words(`today.consent.${kind}`)}
      </Switch>
      {kind === 'arxiv' && <Categories source={source} onChange={feeds.setCategories} />}
      {kind === 'query' && (
        <Query source={source} onChange={(query) => feeds.setQuery(kind, query)} />
      )}
      {kind === 'feed' && <Address source={source} onChange={(at) => feeds.setQuery(kind, at)} />}
      {isUnnamed && !mayBegin && <Notice urgent>{sayUnnamed(kind)}</Notice>}
      {feeds.refused === kind && <Notice urgent>{words(`today.refused.${kind}`)}</Notice>}
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
function Removal({ source: { kind, isOn, papers, lastAt }, feeds }: SourceProps) {
  const count = sayNumber(papers);
  const isGone = !isOn && lastAt === null;
  const withPapers = {
    yes: words(isGone ? 'today.forgetYes' : 'today.dropWith'),
    done: words(isGone ? 'today.forgotten' : 'today.dropped'),
    onYes: () => feeds.drop(kind, false),
  };
  const alone = {
    yes: words(papers > 0 ? 'today.dropAlone' : 'today.dropYes'),
    done: words(papers > 0 ? 'today.droppedAlone' : 'today.droppedEmpty'),
    onYes: () => feeds.drop(kind, true),
  };
  const [first, other] = papers > 0 ? [withPapers, isGone ? null : alone] : [alone, null];
  const asked = isGone
    ? words('today.forgetAsk', papers, { count })
    : words('today.dropAsk', papers, { count });
  return (
    <AskTwice
      id={`drop-${kind}`}
      label={words(isGone ? 'today.forget' : 'today.drop')}
      question={papers > 0 ? asked : words('today.dropEmpty')}
      no={words('today.dropNo')}
      isOffered={papers > 0 || lastAt !== null}
      {...first}
      other={other}
    />
  );
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

interface QueryProps {
  source: SourceLine;
  onChange(query: string): void;
}

function Query({ source: { query }, onChange }: QueryProps) {
  return (
    <label class="field-line">
      {words('today.query')}
      <input
        key={query}
        type="text"
        class="long-field"
        defaultValue={query}
        placeholder={words('today.queryHint')}
        spellcheck={false}
        autocomplete="off"
        maxLength={300}
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
      />
    </label>
  );
}

/** What is no address of the open web is shown as it was typed, and is not kept. */
function Address({ source: { query }, onChange }: QueryProps) {
  const [isWrong, setWrong] = useState(false);
  return (
    <>
      <label class="field-line">
        {words('today.address')}
        <input
          key={query}
          type="url"
          class="long-field"
          defaultValue={query}
          placeholder={words('today.addressHint')}
          spellcheck={false}
          autocomplete="off"
          maxLength={300}
          onChange={({ currentTarget: { value } }) => {
            const address = value.trim() === '' ? '' : toFeedAddress(value);
            setWrong(address === null);
            if (address !== null) onChange(address);
          }}
        />
      </label>
      {isWrong && <Notice urgent>{words('today.noAddress')}</Notice>}
    </>
  );
}

interface CategoriesProps {
  source: SourceLine;
  onChange(categories: readonly string[]): void;
}

/** The codes as the reader types them; what is no code is left out by the background. */
function Categories({ source, onChange }: CategoriesProps) {
  const known = source.categories.join(', ');
  return (
    <label class="field-line">
      {words('today.categories')}
      <input
        key={known}
        type="text"
        defaultValue={known}
        placeholder={words('today.categoriesHint')}
        spellcheck={false}
        autocomplete="off"
        maxLength={200}
        onChange={({ currentTarget }) => {
          const codes = currentTarget.value.split(/[\s,;+]+/).filter((code) => code.length <= 40);
          onChange(codes.slice(0, 60));
        }}
      />
    </label>
  );
}

function sayStanding({ isRunning, lastAt, nextAt, found }: SourceLine): string {
  if (isRunning) return words('today.asking');
  const next = sayMoment(nextAt);
  if (lastAt === null) return words('today.never', { next });
  return words('today.asked', found, { last: sayMoment(lastAt), next, count: sayNumber(found) });
}
