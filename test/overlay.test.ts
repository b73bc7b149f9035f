// What the reader says of topics, laid over the tagger's tags: each kind of word alone, with a control
// that it is not said, and together.
import { describe, expect, it } from 'vitest';
import type { Tag } from '../src/paper/annotation.ts';
import type { OverlayRecord, TopicCorrection } from '../src/paper/topic-overlay.ts';
import { laterRecord, overlayKey } from '../src/paper/topic-overlay.ts';
import { knownTopics } from '../src/topics/known-topics.ts';
import type { OverlaidPaper } from '../src/topics/overlay.ts';
import { applyOverlay, compileOverlay } from '../src/topics/overlay.ts';

const [a, b, c] = [...knownTopics().values()];
if (!a || !b || !c) throw new Error('There are no three topics.');

const times = { updatedAt: 1, deletedAt: null };
const own = (more: object = {}): OverlayRecord => ({
  kind: 'own',
  key: 'own:own:sheep',
  topic: 'own:sheep',
  name: 'Counting of sheep by ear',
  short: 'Sheep',
  phrases: ['sheep', 'small pasture', 'lora'],
  hue: 60,
  ...times,
  ...more,
});
const hide = (topic: string, more: object = {}): OverlayRecord => ({
  kind: 'hidden',
  key: overlayKey('hidden', topic),
  topic,
  ...times,
  ...more,
});
const rename = (topic: string, label: string): OverlayRecord => ({
  kind: 'renamed',
  key: overlayKey('renamed', topic),
  topic,
  label,
  short: label,
  ...times,
});
const merge = (topic: string, into: string): OverlayRecord => ({
  kind: 'merged',
  key: overlayKey('merged', topic),
  topic,
  into,
  ...times,
});
const correct = (
  topic: string,
  verdict: TopicCorrection['verdict'],
  more: Partial<TopicCorrection> = {},
): OverlayRecord => ({
  kind: 'correction',
  key: overlayKey('correction', topic, more.names?.[0] ?? 'arxiv:1'),
  topic,
  verdict,
  names: ['arxiv:1', 'doi:10.1/x'],
  title: 'A Title',
  ...times,
  ...more,
});
const tagOf = ({ id, label, short, hue }: typeof a, more: Partial<Tag> = {}): Tag => ({
  topic: id,
  label,
  short,
  hue,
  score: 0.8,
  evidence: [`word of ${id}`],
  from: 'title',
  ...more,
});
const paper = (more: Partial<OverlaidPaper> = {}): OverlaidPaper => ({
  title: 'On the Weight of an Unread Letter',
  names: ['arxiv:1'],
  authors: [],
  ...more,
});
const overlaid = (records: OverlayRecord[], tags: Tag[], about = paper()) =>
  applyOverlay(tags, about, compileOverlay(records), knownTopics());
const topicsOf = (tags: readonly Tag[]) => tags.map(({ topic }) => topic);

describe('a topic of the reader’s own', () => {
  it('stands where its phrase does, first and with its evidence', () => {
    const about = paper({ title: 'Counting the Sheep of a Meadow' });
    expect(overlaid([own()], [tagOf(a)], about)).toEqual([
      {
        topic: 'own:sheep',
        label: 'Counting of sheep by ear',
        short: 'Sheep',
        hue: 60,
        score: 0.99,
        evidence: ['Sheep'],
        from: 'title',
      },
      tagOf(a),
    ]);
  });

  it('is found in the abstract too, after those of the title', () => {
    const other = own({ key: 'own:own:ear', topic: 'own:ear', phrases: ['by ear'] });
    const about = paper({ title: 'Counting by Ear', abstract: 'In a small-pasture setting.' });
    const tags = overlaid([own(), other], [], about);
    expect(tags.map(({ topic, from }) => [topic, from])).toEqual([
      ['own:ear', 'title'],
      ['own:sheep', 'abstract'],
    ]);
    expect(tags[1]?.evidence).toEqual(['small-pasture']);
  });

  it.each([
    ['none of its words', 'On the Weight of an Unread Letter'],
    ['a word that only begins so', 'Sheepskin as a Medium'],
    ['its word denied', 'A Meadow Without Sheep'],
  ])('does not stand where the title has %s', (_, title) => {
    expect(overlaid([own()], [], paper({ title }))).toEqual([]);
  });

  it('stands on what its authors wrote, by name, and on nobody else’s', () => {
    const mine = own({ phrases: [], authors: ['Ada Lovelace', 'Doe, Jane M.'] });
    const tags = overlaid(
      [mine],
      [tagOf(a)],
      paper({ authors: ['X. Y', 'J. Döe', 'Ada Lovelace'] }),
    );
    expect(tags).toMatchObject([
      { topic: 'own:sheep', from: 'author', evidence: ['J. Döe', 'Ada Lovelace'] },
      { topic: a.id },
    ]);
    const strangers = ['Lovelace', 'Anna Lovelace', 'John Doe', 'Jane N. Doe', 'Jane Lovelace-Doe'];
    expect(overlaid([mine], [], paper({ authors: strangers }))).toEqual([]);
    const removed = own({ phrases: [], authors: ['Ada Lovelace'], deletedAt: 2 });
    expect(overlaid([removed], [], paper({ authors: ['Ada Lovelace'] }))).toEqual([]);
  });

  it('stands once where both its author and its words speak for it', () => {
    const both = own({ authors: ['Ada Lovelace'] });
    const about = paper({ title: 'Counting the Sheep of a Meadow', authors: ['A. Lovelace'] });
    expect(overlaid([both], [], about)).toMatchObject([
      { from: 'author', evidence: ['A. Lovelace'] },
    ]);
  });

  it('that was removed says nothing', () => {
    const about = paper({ title: 'Counting the Sheep of a Meadow' });
    expect(overlaid([own({ deletedAt: 2 })], [tagOf(a)], about)).toEqual([tagOf(a)]);
  });

  it('typed in small letters means the capitals too, and capitals mean themselves alone', () => {
    const small = own({ phrases: ['sae'] });
    const capital = own({ phrases: ['SAE'] });
    const [inCapitals, inSmall] = [
      paper({ title: 'An SAE Study' }),
      paper({ title: 'A sae study' }),
    ];
    expect(overlaid([small], [], inCapitals)).toHaveLength(1);
    expect(overlaid([small], [], inSmall)).toHaveLength(1);
    expect(overlaid([capital], [], inCapitals)).toHaveLength(1);
    expect(overlaid([capital], [], inSmall)).toHaveLength(0);
  });

  it('takes the place of the weakest where there are five, and is cut itself by none', () => {
    const five = Array.from({ length: 5 }, (_, i) => tagOf(a, { topic: `t${i}` }));
    const about = paper({ title: 'Counting the Sheep of a Meadow' });
    const shown = overlaid([own()], five, about);
    expect(topicsOf(shown)).toEqual(['own:sheep', 't0', 't1', 't2', 't3']);
    const many = Array.from({ length: 7 }, (_, i) =>
      own({ key: `own:own:${i}`, topic: `own:${i}` }),
    );
    expect(overlaid(many, five, about)).toHaveLength(7);
  });
});

describe('a hidden topic', () => {
  it('is shown nowhere, and the others are', () => {
    expect(topicsOf(overlaid([hide(a.id)], [tagOf(a), tagOf(b)]))).toEqual([b.id]);
  });

  it('is shown again once that is taken back', () => {
    const tags = [tagOf(a), tagOf(b)];
    expect(overlaid([hide(a.id, { deletedAt: 2 })], tags)).toEqual(tags);
  });
});

describe('a renamed topic', () => {
  it('bears its new name and keeps its id, and no other does', () => {
    const [first, second] = overlaid([rename(a.id, 'Looking in')], [tagOf(a), tagOf(b)]);
    expect(first).toEqual({ ...tagOf(a), label: 'Looking in', short: 'Looking in' });
    expect(second).toEqual(tagOf(b));
  });
});

describe('a merged topic', () => {
  it('stands as the other one, and its evidence joins that one’s', () => {
    expect(overlaid([merge(a.id, b.id)], [tagOf(a)])).toEqual([
      { ...tagOf(b), evidence: [`word of ${a.id}`] },
    ]);
    const [both, ...rest] = overlaid([merge(a.id, b.id)], [tagOf(b), tagOf(a)]);
    expect(both?.evidence).toEqual([`word of ${b.id}`, `word of ${a.id}`]);
    expect(rest).toEqual([]);
  });

  it('leads on to where that one is merged, under its new name', () => {
    const records = [merge(a.id, b.id), merge(b.id, c.id), rename(c.id, 'All of it')];
    expect(overlaid(records, [tagOf(a), tagOf(b)])).toMatchObject([
      { topic: c.id, label: 'All of it' },
    ]);
  });

  it('goes with the topic that it is merged into', () => {
    expect(overlaid([merge(a.id, b.id), hide(b.id)], [tagOf(a)])).toEqual([]);
  });

  it('may be one of the reader’s own, either way round', () => {
    const about = paper({ title: 'Counting the Sheep of a Meadow' });
    expect(topicsOf(overlaid([own(), merge('own:sheep', a.id)], [], about))).toEqual([a.id]);
    expect(topicsOf(overlaid([own(), merge(a.id, 'own:sheep')], [tagOf(a)]))).toEqual([
      'own:sheep',
    ]);
  });

  it('stands as it is where two copies brought a circle together, or the other is gone', () => {
    const circle = [merge(a.id, b.id), merge(b.id, a.id)];
    expect(overlaid(circle, [tagOf(a), tagOf(b)])).toEqual([tagOf(a), tagOf(b)]);
    const gone = [own({ deletedAt: 2 }), merge(a.id, 'own:sheep')];
    expect(overlaid(gone, [tagOf(a)])).toEqual([tagOf(a)]);
  });
});

describe('a correction on one paper', () => {
  it('takes the topic off that paper under each of its ids, and off no other', () => {
    const records = [correct(a.id, 'is not')];
    const tags = [tagOf(a), tagOf(b)];
    for (const name of ['arxiv:1', 'doi:10.1/x']) {
      expect(topicsOf(overlaid(records, tags, paper({ names: [name] })))).toEqual([b.id]);
    }
    expect(overlaid(records, tags, paper({ names: ['arxiv:2'] }))).toEqual(tags);
  });

  it('puts a topic there, marked as the reader’s', () => {
    const [first, second] = overlaid([correct(a.id, 'is')], [tagOf(b)]);
    expect(first).toMatchObject({ topic: a.id, label: a.label, from: 'reader' });
    expect(first?.evidence).not.toEqual([]);
    expect(second).toEqual(tagOf(b));
    expect(overlaid([correct(a.id, 'is')], [tagOf(b)], paper({ names: ['doi:2'] }))).toEqual([
      tagOf(b),
    ]);
  });

  it('leaves the words that speak for it where there are some', () => {
    expect(overlaid([correct(a.id, 'is')], [tagOf(a)])).toEqual([tagOf(a)]);
  });

  it('is what was said last, under whichever name', () => {
    const first = correct(a.id, 'is not');
    const later = correct(a.id, 'is', { key: 'other', names: ['arxiv:1'], updatedAt: 2 });
    expect(topicsOf(overlaid([later, first], [tagOf(a)]))).toEqual([a.id]);
    const takenBack = { ...later, deletedAt: 2 };
    expect(topicsOf(overlaid([takenBack, first], [tagOf(a)]))).toEqual([a.id]);
    const earlier = { ...later, updatedAt: 0 };
    expect(overlaid([earlier, first], [tagOf(a)])).toEqual([]);
  });

  it('of a topic that is merged later holds for what it was said of', () => {
    const records = [correct(a.id, 'is not'), merge(a.id, b.id)];
    expect(overlaid(records, [tagOf(a)])).toEqual([]);
    expect(topicsOf(overlaid(records, [tagOf(a), tagOf(b)]))).toEqual([b.id]);
    expect(overlaid([correct(b.id, 'is not'), merge(a.id, b.id)], [tagOf(a)])).toEqual([]);
  });

  it('of a topic that nobody knows any more is passed over', () => {
    expect(overlaid([correct('gone', 'is')], [tagOf(a)])).toEqual([tagOf(a)]);
  });
});

it('without a word of the reader the tags are the tagger’s own', () => {
  const tags = [tagOf(a)];
  expect(overlaid([], tags)).toBe(tags);
});

it('of two copies of a record the later one stands, on equal times the one that holds', () => {
  const [old, young] = [hide('t'), hide('t', { updatedAt: 2, deletedAt: 2 })];
  expect(laterRecord(old, young)).toBe(young);
  expect(laterRecord(young, old)).toBe(young);
  const gone = hide('t', { deletedAt: 1 });
  expect(laterRecord(gone, old)).toBe(old);
});
