// What stands and entries out of another program's file come in; what the library is with them goes out, and
// what of that is new, changed, known already or said otherwise. Pure. Where both say something the library's
// stands, but for notes, of which both texts are kept; nothing is taken away.
import type { RestorePreview } from '../paper/backup.ts';
import type { Entry } from '../paper/entry.ts';
import { isSaved, keysOf } from '../paper/entry.ts';
import type { Kept } from '../paper/kept.ts';
import { toCanonicalJson } from '../paper/kept.ts';
import { mergeNotes } from '../paper/merge-kept.ts';
import { idsDisagree } from '../paper/paper.ts';
import { paperName } from '../paper/paper-name.ts';
import { titleKey } from '../paper/title.ts';

/** One paper of the library, and what the file did to it. */
interface Place {
  before: Entry | null;
  now: Entry;
  isTouched: boolean;
  isOther: boolean;
}

export interface TakenIn {
  kept: Kept;
  preview: RestorePreview;
}

/** Titles that a preview names. */
const MOST_TITLES = 8;

const isBare = ({ title, ids }: Entry): boolean => title === '' || title === paperName('', ids);

/** The file says otherwise of what the library knows. */
function saysOtherwise(standing: Entry, taken: Entry): boolean {
  const [year, other] = [standing.year, taken.year];
  const isOtherYear = year !== undefined && other !== undefined && year !== other;
  const isOtherStatus =
    standing.status !== null && taken.status !== null && standing.status !== taken.status;
  if (isOtherYear || isOtherStatus) return true;
  return !isBare(standing) && !isBare(taken) && titleKey(standing.title) !== titleKey(taken.title);
}

/** The entry with what it lacked; the same one where it lacked nothing. */
function fill(standing: Entry, taken: Entry): Entry {
  const isBack = !isSaved(standing);
  const filled: Entry = {
    ...standing,
    ids: { ...taken.ids, ...standing.ids },
    title: isBare(standing) && taken.title !== '' ? taken.title : standing.title,
    authors: standing.authors.length > 0 ? standing.authors : taken.authors,
    categories: standing.categories.length > 0 ? standing.categories : taken.categories,
    status: standing.status ?? taken.status,
    tags: [...new Set([...standing.tags, ...taken.tags])],
    note: mergeNotes(standing.note, taken.note),
    deletedAt: null,
  };
  const year = standing.year ?? taken.year;
  if (year !== undefined) filled.year = year;
  const codeUrl = standing.codeUrl ?? taken.codeUrl;
  if (codeUrl !== undefined) filled.codeUrl = codeUrl;
  // Notes are put in order where they are joined; what holds all of both already stays as it is.
  if (mergeNotes(standing.note, '') === filled.note) filled.note = standing.note;
  if (!isBack && toCanonicalJson(filled) === toCanonicalJson(standing)) return standing;
  const updatedAt = Math.max(taken.updatedAt, standing.updatedAt + 1);
  return { ...filled, updatedAt, savedAt: isBack ? taken.savedAt : standing.savedAt };
}

class Places {
  readonly all: Place[];
  readonly #byKey = new Map<string, Place>();
  readonly #byName = new Map<string, Place>();

  constructor(entries: readonly Entry[]) {
    this.all = entries.map((entry) => ({
      before: entry,
      now: entry,
      isTouched: false,
      isOther: false,
    }));
    for (const place of this.all) this.#name(place);
  }

  /** Answers false where the file has this paper a second time. */
  take(entry: Entry): boolean {
    const found = this.#find(entry);
    const place = found ?? { before: null, now: entry, isTouched: false, isOther: false };
    if (found) {
      place.isOther ||= isSaved(found.now) && saysOtherwise(found.now, entry);
      place.now = fill(found.now, entry);
    } else this.all.push(place);
    const isFirst = !place.isTouched;
    place.isTouched = true;
    this.#name(place);
    return isFirst;
  }

  #find(entry: Entry): Place | undefined {
    // Rows have one key each: what has the same is the same paper, whatever else is said of it.
    const own = this.#byKey.get(entry.key);
    if (own) return own;
    const others = keysOf(entry).flatMap((name) => this.#byName.get(name) ?? []);
    return others.find(({ now }) => !idsDisagree(now.ids, entry.ids));
  }

  #name(place: Place): void {
    this.#byKey.set(place.now.key, place);
    for (const name of keysOf(place.now)) {
      if (!this.#byName.has(name)) this.#byName.set(name, place);
    }
  }
}

export function takeIn(standing: Kept, entries: readonly Entry[]): TakenIn {
  const places = new Places(standing.entries);
  const twice = entries.filter((entry) => !places.take(entry)).length;
  const touched = places.all.filter(({ isTouched }) => isTouched);
  const wasSaved = ({ before }: Place) => before !== null && isSaved(before);
  const back = touched.filter((place) => !wasSaved(place));
  const changed = touched.filter((place) => wasSaved(place) && place.now !== place.before);
  const others = touched.filter((place) => wasSaved(place) && place.isOther);
  const joined = changed.filter(
    ({ before, now }) => before && before.note !== '' && now.note !== before.note,
  );
  const titles = (list: readonly Place[]) => list.slice(0, MOST_TITLES).map(({ now }) => now.title);
  return {
    kept: { ...standing, entries: places.all.map(({ now }) => now) },
    preview: {
      way: 'add',
      takenAt: null,
      isChanged: false,
      unread: 0,
      back: back.length,
      gone: 0,
      changed: changed.length,
      joined: joined.length,
      topics: 0,
      backTitles: titles(back),
      goneTitles: [],
      taken: {
        known: touched.length - back.length - changed.length,
        twice,
        others: others.length,
        otherTitles: titles(others),
      },
    },
  };
}
