// A new version, a withdrawal or a place of publication is news where it came after the saving, until it is looked at.
// Of two copies the further state of each fact stands, in whatever order they are brought together.
import { describe, expect, it } from 'vitest';
import {
  type Edition,
  editionAtSaving,
  followEdition,
  laterSaid,
  mergeEditions,
  newsOf,
  noticedAt,
  noticedSince,
  type SaidEdition,
  seenEdition,
} from '../src/paper/edition.ts';

const DAY = 86_400_000;
const SAVED = Date.UTC(2026, 0, 10);
const LATER = SAVED + 10 * DAY;
const when = { savedAt: SAVED, now: LATER };
const V2: SaidEdition = { version: 2, versionAt: SAVED - DAY, comments: '12 pages' };
const V3: SaidEdition = { version: 3, versionAt: SAVED + DAY, comments: '12 pages' };
const saved = (said: SaidEdition) => editionAtSaving(undefined, said, undefined);
const newsAfter = (before: ReturnType<typeof saved>, said: SaidEdition) =>
  newsOf(followEdition(before, said, when) ?? before);

describe('what is said of a saved paper', () => {
  it('is no news where it was so at saving (control)', () => {
    expect(newsOf(saved(V3))).toEqual([]);
    expect(followEdition(saved(V3), V3, when)).toBeNull();
    expect(followEdition(saved(V3), V2, when), 'the page of an older version').toBeNull();
  });

  it('is worth no writing where nothing was known and the page has nothing to say', () => {
    expect(followEdition(undefined, { comments: '12 pages' }, when)).toBeNull();
    expect(saved({ comments: '12 pages' })).toEqual({ venue: { is: '', at: 0 } });
    const first = { version: { is: 2, at: 0 }, venue: { is: '', at: 0 } };
    expect(followEdition(undefined, V2, when)).toEqual(first);
  });

  it('is news where its version is a later one', () => {
    expect(newsAfter(saved(V2), V3)).toEqual([{ kind: 'version', version: 3 }]);
  });

  it('is news by its day where no version was known, and none where that is older than the saving', () => {
    expect(newsAfter(undefined, V3)).toEqual([{ kind: 'version', version: 3 }]);
    expect(newsAfter(undefined, V2)).toEqual([]);
    expect(newsAfter(undefined, { version: 2 }), 'no day is told').toEqual([]);
  });

  it('is news where it has appeared since, once, whatever it is called next', () => {
    const printed = { ...V2, comments: 'Accepted at ACL 2026' };
    expect(newsAfter(saved(V2), printed)).toEqual([{ kind: 'venue', venue: 'ACL 2026' }]);
    const known = followEdition(saved(V2), printed, when) ?? undefined;
    const seen = { ...known, seenAt: LATER };
    const renamed = { ...V2, comments: 'Accepted at ACL 2026 Findings' };
    expect(newsAfter(seen, renamed)).toEqual([]);
    expect(followEdition(seen, V2, when), 'a place that does not have it').toBeNull();
  });

  it('is news where it was withdrawn, and a later version brings it back', () => {
    const gone = { version: 3, versionAt: LATER, comments: 'This paper has been withdrawn' };
    const withdrawn = followEdition(saved(V2), gone, when) ?? undefined;
    expect(newsOf(withdrawn)).toEqual([{ kind: 'withdrawn' }]);
    expect(followEdition(withdrawn, { comments: '' }, when), 'a list without the word').toBeNull();
    const back = followEdition(withdrawn, { version: 4, comments: '13 pages' }, when);
    expect(newsOf(back ?? undefined)).toEqual([{ kind: 'version', version: 4 }]);
  });

  it('is news where a list of a later day has it among the replaced, and the number then adds nothing', () => {
    const listed = { comments: '12 pages', replacedAt: LATER - DAY };
    const told = followEdition(saved(V2), listed, when) ?? undefined;
    expect(newsOf(told)).toEqual([{ kind: 'version', version: null }]);
    const seen = { ...told, seenAt: LATER - 1 };
    expect(newsAfter(seen, { ...V3, versionAt: LATER - 2 * DAY })).toEqual([]);
    expect(followEdition(saved(V2), { replacedAt: SAVED - DAY }, when)).toBeNull();
  });
});

describe('what is noticed of a saved paper', () => {
  const next = (before: Edition | undefined, said: SaidEdition) =>
    followEdition(before, said, when);

  it('stands since the moment at which it was noticed, beside what was known', () => {
    const before: Edition = { version: { is: 2, at: 0 }, venue: { is: '', at: 0 }, seenAt: 7 };
    expect(next(before, V3)).toEqual({ ...before, version: { is: 3, at: LATER } });
    expect(next(before, { journalRef: 'Phys. Rev. Lett. 130 (2023) 1' })).toEqual({
      ...before,
      venue: { is: expect.stringMatching(/^Phys/), at: LATER },
    });
  });

  it('of a day that is that of the saving itself is no news, and a moment later it is', () => {
    expect(newsAfter(undefined, { version: 3, versionAt: SAVED })).toEqual([]);
    expect(newsAfter(undefined, { version: 3, versionAt: SAVED + 1 })).toHaveLength(1);
  });

  it('is where it appeared, as soon as it was not known to have, by its own day alone where nothing was', () => {
    const printed = { comments: 'Accepted at ACL 2026' };
    expect(next(undefined, printed)).toEqual({ venue: { is: 'ACL 2026', at: 0 } });
    const since = next(undefined, { ...printed, versionAt: SAVED + 1 });
    expect(since).toEqual({ venue: { is: 'ACL 2026', at: LATER } });
    const bare = next(undefined, { comments: '', version: 3, versionAt: SAVED + 1 });
    expect(bare?.venue, 'that it has not appeared is never news').toEqual({ is: '', at: 0 });
    const known: Edition = { venue: { is: 'ACL 2026', at: 5 } };
    expect(next(known, { comments: 'Accepted at EMNLP 2026' })).toEqual({
      venue: { is: 'EMNLP 2026', at: 5 },
    });
    expect(next(known, printed), 'what is known').toBeNull();
    expect(next({ version: { is: 1, at: 0 } }, {}), 'nothing').toBeNull();
  });

  it('is a reference to a journal where the remarks name no place, and the remarks come first', () => {
    const reference = 'Phys. Rev. Lett. 130 (2023) 1';
    const both = next(
      { venue: { is: '', at: 0 } },
      { comments: 'ACL 2026', journalRef: reference },
    );
    expect(both?.venue?.is).toBe('ACL 2026');
    const one = next({ venue: { is: '', at: 0 } }, { comments: '5 pages', journalRef: reference });
    expect(one?.venue?.is).toMatch(/^Phys/);
  });

  it('is a withdrawal by arXiv’s own word, by the remarks or by the abstract, once', () => {
    const gone = { withdrawn: { is: true, at: LATER } };
    expect(next(undefined, { isWithdrawn: true })).toEqual(gone);
    expect(next(undefined, { comments: 'Withdrawn by the authors' })?.withdrawn).toEqual(
      gone.withdrawn,
    );
    const abstract = 'This paper has been withdrawn by the author.';
    expect(followEdition(undefined, {}, { ...when, abstract })).toEqual(gone);
    expect(next({ withdrawn: { is: true, at: 5 } }, { isWithdrawn: true })).toBeNull();
    const again = next({ withdrawn: { is: false, at: 5 } }, { isWithdrawn: true });
    expect(again).toEqual(gone);
  });

  it('is no withdrawal any more only where a later version has remarks without that word', () => {
    const withdrawn = { is: true, at: 5 };
    const stateAfter = (before: Edition, said: SaidEdition) =>
      (next(before, said) ?? before).withdrawn;
    const gone: Edition = { version: { is: 3, at: 5 }, withdrawn };
    expect(stateAfter(gone, { version: 4 }), 'no remarks').toEqual(withdrawn);
    expect(stateAfter(gone, { version: 3, comments: '' })).toEqual(withdrawn);
    expect(stateAfter(gone, { version: 4, comments: '' })).toEqual({ is: false, at: LATER });
    expect(stateAfter({ withdrawn }, { version: 1, comments: '' })?.is).toBe(false);
    expect(stateAfter({ withdrawn }, { comments: '' })?.is).toBe(true);
    expect(stateAfter({}, { version: 4, comments: '' }), 'never withdrawn').toBeUndefined();
  });

  it('is a place among the replaced on a day after the saving, after the version that is known and after the look', () => {
    const listed = (before: Edition, replacedAt: number) => next(before, { replacedAt });
    const at = SAVED + 5 * DAY;
    expect(listed({}, SAVED)).toBeNull();
    expect(listed({}, at)).toEqual({ replacedAt: at });
    expect(listed({ replacedAt: at }, at)).toBeNull();
    expect(listed({ version: { is: 2, at } }, at)).toBeNull();
    expect(listed({ seenAt: at }, at)).toBeNull();
    expect(listed({ replacedAt: at - 1 }, at)).toEqual({ replacedAt: at });
  });

  it('is the version that a list had told of already, or a later one', () => {
    const told: Edition = { version: { is: 2, at: 0 }, replacedAt: LATER - 2 * DAY };
    const at = (versionAt?: number) =>
      next(told, { version: 3, ...(versionAt !== undefined && { versionAt }) })?.version?.at;
    expect(at(LATER - 3 * DAY)).toBe(told.replacedAt);
    expect(at(told.replacedAt)).toBe(told.replacedAt);
    expect(at(LATER - DAY)).toBe(LATER);
    expect(at(), 'of no known day').toBe(LATER);
  });
});

describe('the moment of saving', () => {
  it('makes all that the page says known, and nothing of it news', () => {
    const said = { ...V3, comments: 'Accepted at ACL 2026', isWithdrawn: true, replacedAt: LATER };
    const edition = editionAtSaving(undefined, said, undefined);
    expect(edition).toEqual({
      version: { is: 3, at: 0 },
      venue: { is: 'ACL 2026', at: 0 },
      withdrawn: { is: true, at: 0 },
    });
    expect(newsOf(edition)).toEqual([]);
    expect(editionAtSaving(undefined, {}, 'This paper has been withdrawn.')).toEqual({
      withdrawn: { is: true, at: 0 },
    });
  });

  it('keeps what was known where the page says nothing', () => {
    const known: Edition = { version: { is: 4, at: 9 } };
    expect(editionAtSaving(known, undefined, undefined)).toBe(known);
    expect(editionAtSaving(known, { version: 4 }, undefined)).toBe(known);
    expect(editionAtSaving(undefined, undefined, undefined)).toBeUndefined();
  });
});

describe('the news of a paper', () => {
  it('are those noticed after the last look, and at that very moment they are none', () => {
    const edition: Edition = {
      version: { is: 3, at: 5 },
      venue: { is: 'ACL 2026', at: 6 },
      seenAt: 4,
    };
    const venue = { kind: 'venue', venue: 'ACL 2026' };
    const version = { kind: 'version', version: 3 };
    expect(newsOf(edition)).toEqual([venue, version]);
    expect(newsOf({ ...edition, seenAt: 5 })).toEqual([venue]);
    expect(newsOf({ ...edition, seenAt: 6 })).toEqual([]);
    expect(newsOf(undefined)).toEqual([]);
    expect(newsOf({ venue: { is: '', at: 5 } }), 'it has appeared nowhere').toEqual([]);
  });

  it('are the withdrawal alone, which is a version too, until it is looked at or taken back', () => {
    const edition: Edition = { version: { is: 3, at: 5 }, withdrawn: { is: true, at: 5 } };
    expect(newsOf(edition)).toEqual([{ kind: 'withdrawn' }]);
    expect(newsOf({ ...edition, withdrawn: { is: true, at: 3 }, seenAt: 4 })).toEqual([
      { kind: 'version', version: 3 },
    ]);
    expect(newsOf({ ...edition, withdrawn: { is: false, at: 5 } })).toEqual([
      { kind: 'version', version: 3 },
    ]);
  });

  it('are a version without a number where only a list has told of it', () => {
    const edition: Edition = { version: { is: 2, at: 0 }, replacedAt: 5 };
    expect(newsOf(edition)).toEqual([{ kind: 'version', version: null }]);
    expect(newsOf({ ...edition, seenAt: 5 })).toEqual([]);
    expect(newsOf({ ...edition, version: { is: 3, at: 6 } })).toEqual([
      { kind: 'version', version: 3 },
    ]);
  });

  it('are looked at as of now, or of the last of them where the clock was set back', () => {
    const edition: Edition = {
      version: { is: 3, at: 5 },
      venue: { is: 'ACL 2026', at: 9 },
      withdrawn: { is: false, at: 7 },
      replacedAt: 8,
    };
    expect(noticedAt(edition)).toBe(9);
    expect(noticedAt({ ...edition, replacedAt: 11 })).toBe(11);
    expect(noticedAt({ ...edition, version: { is: 3, at: 12 } })).toBe(12);
    expect(noticedAt({ ...edition, withdrawn: { is: true, at: 13 } })).toBe(13);
    expect(noticedAt({})).toBe(0);
    expect(seenEdition(edition, 20)).toEqual({ ...edition, seenAt: 20 });
    expect(seenEdition(edition, 4).seenAt).toBe(9);
    expect(seenEdition({ ...edition, seenAt: 30 }, 20).seenAt).toBe(30);
    expect(newsOf(seenEdition(edition, 4))).toEqual([]);
  });
});

describe('two that say how far a paper has come', () => {
  it('are one with the words of the later version, and of the second where that is the same', () => {
    const [a, b] = [V2, { version: 3, comments: '13 pages' }];
    expect(laterSaid(a, b)).toEqual({ ...V2, ...b });
    expect(laterSaid(b, a)).toBe(b);
    expect(laterSaid(a, { version: 2, comments: 'x' })).toEqual({ ...V2, comments: 'x' });
    expect(laterSaid({ replacedAt: 5 }, { comments: 'x' })).toEqual({
      replacedAt: 5,
      comments: 'x',
    });
    expect(laterSaid({ comments: 'x' }, a)).toEqual(a);
    expect(laterSaid(a, { comments: 'x' })).toBe(a);
    expect(laterSaid(a, undefined)).toBe(a);
    expect(laterSaid(undefined, b)).toBe(b);
  });

  const both = (a: Edition, b: Edition) => {
    const one = mergeEditions(a, b);
    expect(mergeEditions(b, a)).toEqual(one);
    return one;
  };

  it('give the higher version, and of one version the moment at which it was noticed first', () => {
    const [two, three] = [
      { is: 2, at: 9 },
      { is: 3, at: 5 },
    ];
    expect(both({ version: two }, { version: three })).toEqual({ version: three });
    expect(both({ version: { is: 3, at: 8 } }, { version: three })).toEqual({ version: three });
    expect(both({ version: two }, {})).toEqual({ version: two });
    const later = { is: 3, at: 12 };
    expect(both({ version: two }, { version: later })).toEqual({ version: later });
  });

  it('give the place and the withdrawal that were noticed last, and equals by what they say', () => {
    const venues = (...names: [string, number][]) =>
      names.map(([is, at]): Edition => ({ venue: { is, at } })) as [Edition, Edition];
    expect(both(...venues(['B', 4], ['A', 5]))).toEqual({ venue: { is: 'A', at: 5 } });
    expect(both(...venues(['', 5], ['A', 5]))).toEqual({ venue: { is: 'A', at: 5 } });
    const [gone, back] = [{ withdrawn: { is: true, at: 5 } }, { withdrawn: { is: false, at: 6 } }];
    expect(both(gone, back)).toEqual(back);
    expect(both(gone, { withdrawn: { is: false, at: 5 } })).toEqual(gone);
  });

  it('give the later look and the later list, and neither where there was none', () => {
    const one = { replacedAt: 5, seenAt: 6 };
    expect(both(one, { replacedAt: 7, seenAt: 4 })).toEqual({ replacedAt: 7, seenAt: 6 });
    expect(both(one, {})).toEqual(one);
    expect(both({}, {})).toEqual({});
    expect(mergeEditions(one, undefined)).toBe(one);
    expect(mergeEditions(undefined, one)).toBe(one);
    expect(mergeEditions(undefined, undefined)).toBeUndefined();
  });
});

describe('what came to be known since', () => {
  const before: Edition = { version: { is: 2, at: 0 }, venue: { is: '', at: 0 } };
  it('are the facts that are others now, and nothing where none is', () => {
    const now = { ...before, version: { is: 3, at: 5 }, seenAt: 6 };
    expect(noticedSince(before, now)).toEqual({ version: { is: 3, at: 5 }, seenAt: 6 });
    expect(noticedSince(before, structuredClone(before))).toBeUndefined();
    expect(noticedSince(undefined, before)).toEqual(before);
    expect(noticedSince(before, undefined)).toBeUndefined();
  });
});
