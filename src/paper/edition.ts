// How far a paper has come: its newest version, where it appeared, whether it was withdrawn. What pages and feeds say of
// that comes in; what is kept of it goes out, and what of that is news to the reader. Pure: nothing of the reader's own.
import { saysWithdrawn, venueOfComments, venueOfReference } from './venue-words.ts';

/** What a page or a feed says, in its own words. Times are milliseconds since 1970. */
export interface SaidEdition {
  /** Of the newest version there is, 1 and up. */
  version?: number;
  /** When that version came out, to a day. */
  versionAt?: number;
  /** The day of a list that has it among the replaced, without saying by which version. */
  replacedAt?: number;
  /** Empty: there are none, where they would stand. */
  comments?: string;
  journalRef?: string;
  /** The page bears arXiv's own word for it. */
  isWithdrawn?: boolean;
}

/** Of two the one of the later version, the second where they are of one; what only the other says is kept. */
export function laterSaid(a?: SaidEdition, b?: SaidEdition): SaidEdition | undefined {
  if (!a || !b) return a ?? b;
  return (b.version ?? 0) >= (a.version ?? 0) ? { ...a, ...b } : a;
}

/** A fact since when it is known; 0: it was so when the paper was saved, as far as is known. */
export interface Noticed<Value> {
  is: Value;
  at: number;
}

/** What is kept of it on an entry. */
export interface Edition {
  version?: Noticed<number>;
  /** Empty: it had not appeared anywhere. */
  venue?: Noticed<string>;
  withdrawn?: Noticed<boolean>;
  replacedAt?: number;
  /** What was noticed until then the reader has looked at. */
  seenAt?: number;
}

export type EditionNews =
  | { kind: 'withdrawn' }
  | { kind: 'venue'; venue: string }
  /** `version`: null where it is not known which. */
  | { kind: 'version'; version: number | null };

export interface Noticing {
  /** What the same page or feed has of the abstract. */
  abstract?: string | undefined;
  savedAt: number;
  now: number;
}

/** The next state of what is kept; null where nothing is said that was not known. */
export function followEdition(
  before: Edition | undefined,
  said: SaidEdition,
  when: Noticing,
): Edition | null {
  const version = nextVersion(before, said, when);
  const venue = nextVenue(before, said, when);
  const withdrawn = nextWithdrawn(before, said, when);
  const replacedAt = nextReplaced(before, said, when);
  // That it has not appeared yet is worth no writing of its own.
  const isBare = !before?.venue && venue?.is === '' && when.now > 0;
  const isSame =
    version === before?.version &&
    (venue === before?.venue || isBare) &&
    withdrawn === before?.withdrawn &&
    replacedAt === before?.replacedAt;
  if (isSame) return null;
  return {
    ...before,
    ...(version && { version }),
    ...(venue && { venue }),
    ...(withdrawn && { withdrawn }),
    ...(replacedAt !== undefined && { replacedAt }),
  };
}

/** What a page says at the moment of saving: all of it is known then, and nothing is news. */
export function editionAtSaving(
  before: Edition | undefined,
  said: SaidEdition | undefined,
  abstract: string | undefined,
): Edition | undefined {
  const when = { abstract, savedAt: Number.POSITIVE_INFINITY, now: 0 };
  return (said && followEdition(before, said, when)) ?? before;
}

/** Of a paper of which little was known, only what came out since is news. */
const isSince = ({ versionAt }: SaidEdition, { savedAt }: Noticing): boolean =>
  versionAt !== undefined && versionAt > savedAt;

function nextVersion(before: Edition | undefined, said: SaidEdition, when: Noticing) {
  const known = before?.version;
  const { version: is, versionAt = Number.POSITIVE_INFINITY } = said;
  if (is === undefined || is <= (known?.is ?? 0)) return known;
  if (!known && !isSince(said, when)) return { is, at: 0 };
  // A list had told of this one already.
  const told = before?.replacedAt ?? 0;
  return { is, at: versionAt <= told ? told : when.now };
}

/** Empty where nothing stands that would; undefined where nothing is said of it. */
function venueOf({ comments, journalRef }: SaidEdition): string | undefined {
  if (comments === undefined && journalRef === undefined) return undefined;
  return venueOfComments(comments ?? '') ?? venueOfReference(journalRef ?? '') ?? '';
}

function nextVenue(before: Edition | undefined, said: SaidEdition, when: Noticing) {
  const known = before?.venue;
  const is = venueOf(said);
  if (is === undefined || is === known?.is) return known;
  if (!known) return { is, at: is !== '' && isSince(said, when) ? when.now : 0 };
  // Not every place has all that is known elsewhere; and another name for it is no news.
  if (is === '') return known;
  return { is, at: known.is === '' ? when.now : known.at };
}

function nextWithdrawn(before: Edition | undefined, said: SaidEdition, when: Noticing) {
  const known = before?.withdrawn;
  if (said.isWithdrawn || saysWithdrawn(said.comments, when.abstract)) {
    return known?.is ? known : { is: true, at: when.now };
  }
  // Only a later version brings a paper back.
  const isBack = said.comments !== undefined && (said.version ?? 0) > (before?.version?.is ?? 0);
  return known?.is && isBack ? { is: false, at: when.now } : known;
}

function nextReplaced(before: Edition | undefined, { replacedAt }: SaidEdition, when: Noticing) {
  const known = before?.replacedAt;
  const since = [when.savedAt, known, before?.version?.at, before?.seenAt];
  const isNews = replacedAt !== undefined && since.every((at = 0) => replacedAt > at);
  return isNews ? replacedAt : known;
}

/** What the reader has not looked at yet, the weightiest first. */
export function newsOf(edition: Edition | undefined): EditionNews[] {
  if (!edition) return [];
  const { version, venue, withdrawn, replacedAt = 0, seenAt = 0 } = edition;
  const news: EditionNews[] = [];
  const isNew = (fact: Noticed<unknown> | undefined) => fact !== undefined && fact.at > seenAt;
  // A withdrawal is a version of its own.
  if (withdrawn?.is && isNew(withdrawn)) return [{ kind: 'withdrawn' }];
  if (venue && venue.is !== '' && isNew(venue)) news.push({ kind: 'venue', venue: venue.is });
  if (version && isNew(version)) news.push({ kind: 'version', version: version.is });
  else if (replacedAt > seenAt) news.push({ kind: 'version', version: null });
  return news;
}

/** When the last of it was noticed; 0 where nothing was. */
export const noticedAt = ({ version, venue, withdrawn, replacedAt = 0 }: Edition): number =>
  Math.max(version?.at ?? 0, venue?.at ?? 0, withdrawn?.at ?? 0, replacedAt);

/** All of it is looked at; later than what was noticed, also where the clock was set back. */
export const seenEdition = (edition: Edition, now: number): Edition => ({
  ...edition,
  seenAt: Math.max(now, noticedAt(edition), edition.seenAt ?? 0),
});

/** Of each fact the further one, in whatever order and how often two are brought together. */
export function mergeEditions(a?: Edition, b?: Edition): Edition | undefined {
  if (!a || !b) return a ?? b;
  const version = further(a.version, b.version, (one, other) =>
    one.is === other.is ? one.at < other.at : one.is > other.is,
  );
  const venue = further(a.venue, b.venue, isLater);
  const withdrawn = further(a.withdrawn, b.withdrawn, isLater);
  const replacedAt = Math.max(a.replacedAt ?? 0, b.replacedAt ?? 0);
  const seenAt = Math.max(a.seenAt ?? 0, b.seenAt ?? 0);
  return {
    ...(version && { version }),
    ...(venue && { venue }),
    ...(withdrawn && { withdrawn }),
    ...(replacedAt > 0 && { replacedAt }),
    ...(seenAt > 0 && { seenAt }),
  };
}

/**
 * What has come to be known since `before`, as far as it is kept; undefined where that is nothing. When news were
 * looked at is told with it.
 */
export function noticedSince(
  before: Edition | undefined,
  now: Edition | undefined,
): Edition | undefined {
  const facts = Object.entries(now ?? {}).filter(
    ([name, fact]) => JSON.stringify(before?.[name as keyof Edition]) !== JSON.stringify(fact),
  );
  return facts.length > 0 ? (Object.fromEntries(facts) as Edition) : undefined;
}

const isLater = <Value extends string | boolean>(
  one: Noticed<Value>,
  other: Noticed<Value>,
): boolean => (one.at === other.at ? one.is > other.is : one.at > other.at);

function further<Fact>(
  a: Fact | undefined,
  b: Fact | undefined,
  isFurther: (one: Fact, other: Fact) => boolean,
): Fact | undefined {
  if (!a || !b) return a ?? b;
  return isFurther(a, b) ? a : b;
}
