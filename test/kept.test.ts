// What the reader keeps as data: one text for the same rows, a sum that a change moves on, and two
// copies brought together in any order without a text lost.
import { describe, expect, it } from 'vitest';
import type { Edition } from '../src/paper/edition.ts';
import type { Entry } from '../src/paper/entry.ts';
import type { Correction, Kept } from '../src/paper/kept.ts';
import { nothingKept, toKeptJson } from '../src/paper/kept.ts';
import { mergeKept, mergeNotes, NOTE_RULE } from '../src/paper/merge-kept.ts';
import type { OverlayRecord, TopicCorrection } from '../src/paper/topic-overlay.ts';
import { overlayKey } from '../src/paper/topic-overlay.ts';
import { moveWitness, tellsTheSame, witnessOf } from '../src/paper/witness.ts';
import { randomFrom } from './harness/noise.ts';
import { savedEntry } from './harness/saved-entry.ts';

const entry = (n: number, more: Partial<Entry> = {}): Entry =>
  savedEntry(`2403.${10000 + n}`, `Paper ${n}`, {
    savedAt: 1000 + n,
    updatedAt: 1000 + n,
    ...more,
  });
const hidden = (topic: string, updatedAt: number, deletedAt: number | null): OverlayRecord => ({
  kind: 'hidden',
  key: `hidden:${topic}`,
  topic,
  updatedAt,
  deletedAt,
});
const correction = (name: string, at: number, isGone = false): Correction => ({
  name,
  key: 'k',
  at,
  ...(isGone && { deletedAt: at }),
});
const verdict = (
  topic: string,
  names: readonly string[],
  updatedAt: number,
  more: Partial<TopicCorrection> = {},
): TopicCorrection => ({
  kind: 'correction',
  key: overlayKey('correction', topic, names[0]),
  topic,
  verdict: 'is',
  names,
  title: 'One',
  updatedAt,
  deletedAt: null,
  ...more,
});
/** One paper as different pages know it: a chain of names, of which no two ends share one. */
const PAPER_NAMES = [['arxiv:1'], ['arxiv:1', 'doi:1'], ['doi:1', 'acl:1'], ['acl:1'], ['arxiv:2']];
const kept = (entries: Entry[], more: Partial<Kept> = {}): Kept => ({
  entries,
  corrections: [],
  overlay: [],
  ...more,
});

describe('the text of what is kept', () => {
  it('is the same for the same rows in any order, with fields in any order', () => {
    const turned = Object.fromEntries(Object.entries(entry(2)).reverse()) as unknown as Entry;
    expect(toKeptJson(kept([entry(1), turned]))).toBe(toKeptJson(kept([entry(2), entry(1)])));
    expect(toKeptJson(kept([{ ...entry(1), year: undefined }]))).toBe(toKeptJson(kept([entry(1)])));
  });

  it('differs where one letter of one note does (control)', () => {
    const [a, b] = ['Mine.', 'Mine!'].map((note) => toKeptJson(kept([entry(1, { note })])));
    expect(a).not.toBe(b);
  });
});

describe('the witness', () => {
  const random = randomFrom(20261123);

  it('moved on by each of 500 changes is the one of the whole', () => {
    const rows = new Map<string, Entry>();
    let witness = witnessOf({ ...kept([]), sequence: 0 });
    for (let sequence = 1; sequence <= 500; sequence++) {
      const n = Math.floor(random() * 40);
      const before = rows.get(entry(n).key) ?? null;
      const after = random() < 0.2 ? null : entry(n, { note: `${random()}`, updatedAt: sequence });
      if (after) rows.set(after.key, after);
      else rows.delete(entry(n).key);
      witness = moveWitness(witness, sequence, [{ table: 'entries', before, after }]);
    }
    expect(witness).toEqual(witnessOf({ ...kept([...rows.values()]), sequence: 500 }));
  });

  it('tells one changed letter, one row that went for another, and one row less', () => {
    const whole = kept([entry(1), entry(2, { note: 'a' })]);
    const told = witnessOf({ ...whole, sequence: 1 });
    const tells = (other: Kept) => !tellsTheSame(told, witnessOf({ ...other, sequence: 1 }));
    expect(tells(kept([entry(1), entry(2, { note: 'b' })]))).toBe(true);
    expect(tells(kept([entry(1), entry(3)]))).toBe(true);
    expect(tells(kept([entry(1)]))).toBe(true);
    expect(tells(kept([...whole.entries], { overlay: [hidden('a', 1, null)] }))).toBe(true);
    expect(tells(kept([...whole.entries].reverse()))).toBe(false);
  });
});

describe('two copies brought together', () => {
  const random = randomFrom(7);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const noticed = <Value>(values: readonly Value[]) =>
    pick([undefined, { is: pick(values), at: Math.floor(random() * 4) }]);
  const someEdition = (): Edition | undefined => {
    const [version, venue, withdrawn] = [
      noticed([1, 2, 3]),
      noticed(['', 'ACL 2024', 'Made Up Letters']),
      noticed([true, false]),
    ];
    const seenAt = Math.floor(random() * 4);
    return pick([
      undefined,
      {
        ...(version && { version }),
        ...(venue && { venue }),
        ...(withdrawn && { withdrawn }),
        ...(seenAt > 0 && { seenAt }),
        ...(seenAt > 1 && { replacedAt: seenAt }),
      },
    ]);
  };
  const some = (): Kept =>
    kept(
      Array.from({ length: 4 }, () => {
        const time = Math.floor(random() * 6);
        const n = Math.floor(random() * 3);
        const doi = pick([undefined, `10.1/${n}`]);
        // One paper in three stands under another of its names.
        const edition = someEdition();
        const own = doi && random() < 0.3 ? { key: `doi:${doi}`, ids: { doi } } : null;
        return entry(n, {
          ...(doi && { ids: { arxiv: `2403.${10000 + n}`, doi } }),
          updatedAt: time,
          savedAt: time,
          deletedAt: pick([null, time]),
          status: pick([null, 'reading', 'read'] as const),
          tags: pick([[], ['a'], ['b', 'a']]),
          note: pick(['', 'one', 'one and two', 'three']),
          ...(edition && { edition }),
          ...own,
        });
      }),
      {
        corrections: [correction(pick(['x', 'y']), Math.floor(random() * 4), pick([false, true]))],
        overlay: [
          hidden(pick(['p', 'q']), Math.floor(random() * 4), pick([null, 1])),
          verdict(pick(['t', 'u']), pick(PAPER_NAMES), Math.floor(random() * 5), {
            verdict: pick(['is', 'is not'] as const),
            deletedAt: pick([null, 1]),
            title: pick(['One', 'Other']),
          }),
        ],
      },
    );
  const notesOf = (all: Kept) => all.entries.map(({ note }) => note).join('\n');

  it('are one whatever came first and however often, and hold every note: 400 draws', () => {
    for (let turn = 0; turn < 400; turn++) {
      const [a, b, c] = [some(), some(), some()];
      const one = toKeptJson(mergeKept(mergeKept(a, b), c));
      expect(toKeptJson(mergeKept(a, mergeKept(c, b)))).toBe(one);
      expect(toKeptJson(mergeKept(mergeKept(c, a), mergeKept(b, a)))).toBe(one);
      const notes = notesOf(JSON.parse(one));
      for (const { note } of [...a.entries, ...b.entries, ...c.entries]) {
        expect(notes).toContain(note);
      }
    }
  });

  it('keep both notes where they differ, and one where it holds the other', () => {
    expect(mergeNotes('Read it.', 'Skip it.')).toBe(`Read it.${NOTE_RULE}Skip it.`);
    expect(mergeNotes('Read it. Twice.', 'Read it.')).toBe('Read it. Twice.');
    expect(mergeNotes('', 'Mine.')).toBe('Mine.');
    const both = mergeNotes('Read it.', 'Skip it.');
    expect(mergeNotes(both, 'Skip it.')).toBe(both);
  });

  it('would lose a note if the later entry simply won (control)', () => {
    const a = entry(1, { note: 'Mine.', updatedAt: 1 });
    const b = entry(1, { note: 'Theirs.', updatedAt: 2 });
    const laterWins = (rows: Entry[]) => rows.sort((x, y) => y.updatedAt - x.updatedAt)[0]?.note;
    expect(laterWins([a, b])).not.toContain('Mine.');
    expect(mergeKept(kept([a]), kept([b])).entries[0]?.note).toContain('Mine.');
  });

  it('leave a paper out that was taken out later, and in that was put in later', () => {
    const saved = entry(1, { updatedAt: 5 });
    const out = entry(1, { updatedAt: 6, deletedAt: 6 });
    expect(mergeKept(kept([saved]), kept([out])).entries[0]?.deletedAt).toBe(6);
    const again = entry(1, { updatedAt: 7 });
    expect(mergeKept(kept([out]), kept([again])).entries[0]?.deletedAt).toBeNull();
  });

  it('leave a correction taken back that was taken back last, whoever comes first: 400 draws', () => {
    for (let turn = 0; turn < 400; turn++) {
      const files = Array.from({ length: 4 }, (_, n) =>
        kept([], {
          corrections: [correction('x', n, n % 2 === 1)],
          overlay: [
            verdict('t', pick(PAPER_NAMES.slice(0, 2)), n, {
              verdict: pick(['is', 'is not'] as const),
              deletedAt: n % 2 === 1 ? n : null,
            }),
          ],
        }),
      ).sort(() => random() - 0.5);
      const one = files.reduce(mergeKept);
      expect(one.corrections).toEqual([correction('x', 3, true)]);
      expect(one.overlay).toMatchObject([{ topic: 't', updatedAt: 3, deletedAt: 3 }]);
    }
  });

  it('know one paper by any chain of its names, and another topic or paper as another', () => {
    const [first, second, third] = PAPER_NAMES.map((names, n) => verdict('t', names, n));
    if (!first || !second || !third) throw new Error('no names');
    const late = { ...third, deletedAt: 9, updatedAt: 9 };
    const one = mergeKept(kept([], { overlay: [first, late] }), kept([], { overlay: [second] }));
    expect(one.overlay).toMatchObject([
      { deletedAt: 9, names: ['acl:1', 'arxiv:1', 'doi:1'], key: late.key },
    ]);
    const others = [verdict('u', ['arxiv:1'], 1), verdict('t', ['arxiv:2'], 1)];
    expect(mergeKept(one, kept([], { overlay: others })).overlay).toHaveLength(3);
  });

  it('would bring back what was taken back under another name if keys alone were compared (control)', () => {
    const said = verdict('t', ['arxiv:1', 'doi:1'], 1);
    const back = verdict('t', ['doi:1', 'arxiv:1'], 2, { deletedAt: 2 });
    expect(said.key).not.toBe(back.key);
    const byKey = new Map([said, back].map((record) => [record.key, record]));
    expect([...byKey.values()].some(({ deletedAt }) => deletedAt === null)).toBe(true);
    const merged = mergeKept(kept([], { overlay: [said] }), kept([], { overlay: [back] }));
    expect(merged.overlay.some(({ deletedAt }) => deletedAt === null)).toBe(false);
  });

  it('keep two papers apart that share one id and not another', () => {
    const one = entry(1, { ids: { arxiv: '2403.10001', doi: '10.1/shared' } });
    const other = entry(2, { ids: { arxiv: '2403.10002', doi: '10.1/shared' } });
    const third = entry(3, { key: 'doi:10.1/shared', ids: { doi: '10.1/shared' } });
    const all = mergeKept(kept([one]), kept([other, third]));
    expect(all.entries).toHaveLength(2);
    expect(toKeptJson(mergeKept(kept([third]), kept([other, one])))).toBe(toKeptJson(all));
  });

  it('know one paper by a chain of its ids, in whichever order they come', () => {
    const rows = [
      entry(1, { note: 'a' }),
      entry(2, { key: 'doi:10.1/x', ids: { doi: '10.1/x' }, note: 'b' }),
      entry(3, { key: 'acl:x', ids: { acl: 'x', doi: '10.1/x' }, note: 'c' }),
      entry(1, { key: 'title:t', ids: { arxiv: '2403.10001', acl: 'x' }, note: 'd' }),
    ];
    const one = mergeKept(kept(rows), nothingKept);
    expect(one.entries).toHaveLength(1);
    expect(one.entries[0]?.note.split(NOTE_RULE)).toEqual(['a', 'b', 'c', 'd']);
    expect(toKeptJson(mergeKept(nothingKept, kept([...rows].reverse())))).toBe(toKeptJson(one));
  });

  /** Each look at a row's ids is counted. */
  const counted = (rows: readonly Entry[]) => {
    let looks = 0;
    const watched = rows.map((row) =>
      Object.defineProperty({ ...row }, 'ids', {
        enumerable: true,
        get: () => {
          looks += 1;
          return row.ids;
        },
      }),
    );
    mergeKept(kept(watched), nothingKept);
    return looks;
  };
  const pairs = (count: number) =>
    Array.from({ length: count }, (_, n) => [
      entry(n, { key: `doi:10.1/${n}`, ids: { doi: `10.1/${n}` } }),
      entry(n, { ids: { arxiv: `2403.${10000 + n}`, doi: `10.1/${n}` } }),
    ]).flat();

  it('look at twice as much for twice as many papers that have other names there', () => {
    const [some, many] = [counted(pairs(40)), counted(pairs(80))];
    expect(many).toBeLessThanOrEqual(some * 2 + 20);
  });

  it('join the notes of two thousand rows of one paper', () => {
    const rows = Array.from({ length: 2000 }, (_, n) =>
      entry(n, { key: `title:t${n}`, ids: { doi: '10.1/x' }, note: `note number ${n};` }),
    );
    const { entries } = mergeKept(kept(rows), nothingKept);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.note.split(NOTE_RULE)).toHaveLength(2000);
  });
});
