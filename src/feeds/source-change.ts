// What the reader changes of a source comes in with what is noted of all of them; the next state goes out. Nothing is
// written and nothing is asked.
import { toFeedAddress } from '../paper/feed-address.ts';
import { isFeedId, kindOf, type SourceId } from '../paper/fresh.ts';
import {
  freshState,
  idsOf,
  type Journal,
  type SourceState,
  stateOf,
  toCategories,
} from './journal.ts';

export interface SourceChange {
  isOn?: boolean;
  categories?: readonly string[];
  query?: string;
}

export const withSource = (journal: Journal, id: SourceId, state: SourceState): Journal => ({
  ...journal,
  sources: { ...journal.sources, [id]: state },
});

/** A further feed goes from the list; one of each kind stays, as it was at first. */
export function withoutSource(journal: Journal, id: SourceId): Journal {
  if (!isFeedId(id)) return withSource(journal, id, freshState());
  const { [id]: _, ...sources } = journal.sources;
  return { ...journal, sources };
}

/** A feed would be asked that another asks already. */
export function isTwice(journal: Journal, id: SourceId, { query, isOn }: SourceChange): boolean {
  if (kindOf(id) !== 'feed' || (query === undefined && !isOn)) return false;
  const addressOf = (one: SourceId) => toFeedAddress(stateOf(journal, one).query);
  const address = query === undefined ? addressOf(id) : toFeedAddress(query);
  const others = idsOf(journal).filter((one) => one !== id && kindOf(one) === 'feed');
  return address !== null && others.some((one) => addressOf(one) === address);
}

/** Another wish is asked for at once; a source that is switched on again waits as it had to before. */
export function changeSource(
  state: SourceState,
  { isOn = state.isOn, categories, query = state.query }: SourceChange,
): SourceState {
  const codes = categories ? toCategories(categories) : state.categories;
  const isOther = codes.join() !== state.categories.join() || query !== state.query;
  const begun = isOther ? { todo: null, nextAt: 0, fails: 0, error: null } : {};
  return { ...state, ...begun, isOn, categories: codes, query };
}
