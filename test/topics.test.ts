// The taxonomy as a whole, the tagging table, and text that nobody would write.
import { describe, expect, it } from 'vitest';
import { arxivCategories } from '../src/topics/arxiv-categories.ts';
import { readFindings } from '../src/topics/findings.ts';
import { packTaxonomy } from '../src/topics/packed.ts';
import { PACKED } from '../src/topics/packed-taxonomy.ts';
import { indexPhrases, joinStems, type Phrase } from '../src/topics/phrases.ts';
import { extendPrint, printOf } from '../src/topics/sieve.ts';
import { compileTaxonomy, tagPaper } from '../src/topics/tagger.ts';
import { meaningless, taxonomy } from '../src/topics/taxonomy.ts';
import { readTokens, toStem } from '../src/topics/tokens.ts';
import { readOutline, type Topic } from '../src/topics/topic.ts';
import { taggingCases } from './topics/tagging.ts';

/** What is wrong with a taxonomy, one line a fault; empty when it is sound. */
function findFaults(topics: readonly Topic[]): string[] {
  const faults: string[] = [];
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  if (byId.size < topics.length) faults.push('an id stands twice');
  const aliases = new Map<string, number>();
  for (const topic of topics) {
    const { id, label, short, definition, broader, hue, aliases: own } = topic;
    if (label === '') faults.push(`${id} has no label`);
    if (short === '' || short.length > 22) faults.push(`${id}: "${short}" does not fit a badge`);
    if (!definition || definition.length > 120) faults.push(`${id} has no short definition`);
    if (depthOf(topic, byId) > 3) faults.push(`${id} stands too deep`);
    if (!(hue >= 0 && hue < 360)) faults.push(`${id} has no hue`);
    if (broader !== null && !byId.has(broader)) faults.push(`${id} is an orphan`);
    if (own.length === 0) faults.push(`${id} has no alias`);
    for (const alias of own) {
      const words = alias.text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      if (alias.text.split(/\s+/).length > 4) faults.push(`${id}: "${alias.text}" is too long`);
      for (const word of [...alias.needs, ...alias.bars])
        if (!/^[\p{L}\p{N}]+\*?$/u.test(word) && !/^[a-z-]+\.[A-Za-z-]*$/.test(word))
          faults.push(`${id}: company "${word}" can never stand`);
      if (alias.needs.length + alias.bars.length > 0) continue;
      const joined = words.map(toStem).join('');
      aliases.set(joined, (aliases.get(joined) ?? 0) + 1);
    }
    if (isInCircle(id, byId)) faults.push(`${id} stands in a circle`);
  }
  for (const [joined, count] of aliases)
    if (count > 1) faults.push(`alias ${joined} stands ${count} times without a rule`);
  return faults;
}

/** Levels from the root; a circle ends after four. */
function depthOf({ broader }: Topic, byId: ReadonlyMap<string, Topic>): number {
  let depth = 1;
  for (let at = broader; at !== null && depth < 4; at = byId.get(at)?.broader ?? null) depth++;
  return depth;
}

function isInCircle(id: string, byId: ReadonlyMap<string, Topic>): boolean {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null; at = byId.get(at)?.broader ?? null) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

describe('the taxonomy', () => {
  it('holds at least 400 topics on three levels and no fault', () => {
    expect(taxonomy.length).toBeGreaterThanOrEqual(400);
    expect(findFaults(taxonomy)).toEqual([]);
  });

  it('shows each planted fault', () => {
    const sound = readOutline(10, '\na: A\n  - An a.\n  | one\n  b: B\n    - A b.\n    | two\n');
    expect(findFaults(sound)).toEqual([]);
    const plant = (change: Partial<Topic>) =>
      findFaults(sound.map((topic) => (topic.id === 'b' ? { ...topic, ...change } : topic)));
    expect(plant({ id: 'a', broader: null })).toContain('an id stands twice');
    expect(plant({ broader: 'nowhere' })).toEqual(['b is an orphan']);
    expect(plant({ broader: 'b' })).toEqual(['b stands too deep', 'b stands in a circle']);
    expect(plant({ definition: '' })).toHaveLength(1);
    expect(plant({ definition: 'x'.repeat(121) })).toHaveLength(1);
    expect(plant({ short: 'x'.repeat(23) })).toHaveLength(1);
    expect(plant({ label: '' })).toEqual(['b has no label']);
    const alias = (text: string) => [{ text, weak: false, needs: [], bars: [] }];
    expect(plant({ aliases: alias('one two three four five') })).toHaveLength(1);
    expect(plant({ aliases: alias('ones') })).toEqual(['alias one stands 2 times without a rule']);
    const company = [{ text: 'two', weak: false, needs: ['text-to-image'], bars: [] }];
    expect(plant({ aliases: company })).toHaveLength(1);
  });

  it('refuses a line that is no topic', () => {
    expect(() => readOutline(10, 'no colon here')).toThrow('Not a topic');
  });

  it('names nothing meaningless that is also a topic', () => {
    const aliases = new Set(taxonomy.flatMap((topic) => topic.aliases.map(({ text }) => text)));
    expect(meaningless.filter((phrase) => aliases.has(phrase))).toEqual([]);
  });

  it('gives each branch a hue of its own', () => {
    const roots = new Map<number, number>();
    for (const { hue } of taxonomy) roots.set(hue, (roots.get(hue) ?? 0) + 1);
    const hues = [...roots.keys()].sort((a, b) => a - b);
    for (const [i, hue] of hues.entries()) {
      const next = hues[i + 1];
      if (next !== undefined) expect(next - hue).toBeGreaterThanOrEqual(15);
    }
  });

  it('knows every arXiv category by a name that fits a badge', () => {
    expect(arxivCategories.size).toBeGreaterThanOrEqual(155);
    for (const [code, { label, short }] of arxivCategories) {
      expect(label, code).not.toBe('');
      expect(short.length, code).toBeLessThanOrEqual(22);
    }
    for (const code of [
      'cs.CL',
      'stat.ML',
      'math.AG',
      'astro-ph.GA',
      'q-bio.NC',
      'eess.AS',
      'hep-th',
    ])
      expect(arxivCategories.has(code), code).toBe(true);
  });
});

describe('the words of a text', () => {
  /** The same by one pattern, as slowly as it is plain. */
  const slowly = (text: string) =>
    [...text.matchAll(/[\p{L}\p{N}]+/gu)]
      .filter(({ 0: word, index }) => word !== 's' || !/['’]/.test(text[index - 1] ?? ''))
      .map(({ 0: word, index }) => [index, index + word.length]);
  const texts = [
    "Kant's model’s 's x-ray (GANs), $\\alpha$-divergence; naïve Café ½ 第一 章",
    '𝛼-stable 𝔊raphs 💡 of \ud835 and \udc00 \ud800\udc00s',
    "rock 'n' roll / either_or {x} `quoted`\ttab\n\nline",
    '',
    's',
  ];

  it.each(texts)('are those of the pattern in %j', (text) => {
    const read = readTokens(text);
    expect(read.map(({ start, end }) => [start, end])).toEqual(slowly(text));
    expect(read.map(({ stem }) => stem)).toEqual(
      slowly(text).map(([a, b]) => toStem(text.slice(a, b))),
    );
  });

  it('are joined by spaces, hyphens and quotes, and parted by all else', () => {
    const opens = (text: string) => readTokens(text).map((token) => token.opens);
    for (const gap of [' ', '-', ' – ', '/', ' "', '’s ', '}$ ']) {
      expect(opens(`deep${gap}learning`), gap).toEqual([true, false]);
    }
    for (const gap of [', ', '. ', ' (', ': ', '; ', ' + ', '              ', ' € ']) {
      expect(opens(`deep${gap}learning`), gap).toEqual([true, true]);
    }
  });
});

describe('the packed taxonomy', () => {
  it('is what the outlines say now', () => {
    expect(PACKED).toEqual(packTaxonomy(taxonomy, meaningless));
  });

  it('opens to the same topics and phrases', () => {
    const { topics, index } = compileTaxonomy();
    expect([...topics.keys()]).toEqual(taxonomy.map(({ id }) => id));
    const fresh = indexPhrases(taxonomy, meaningless);
    expect(index.sieve.longest).toBe(fresh.sieve.longest);
    const ofTopic = (phrases: readonly Phrase[] = []) =>
      phrases.map(({ topic, alias, acronyms }) => ({ id: topic?.id, alias, acronyms }));
    for (const { aliases } of taxonomy)
      for (const { text } of aliases) {
        const joined = joinStems(text);
        const { print } = printOf(joined);
        expect(ofTopic(index.byJoined.get(joined, print))).toEqual(
          ofTopic(fresh.byJoined.get(joined, print)),
        );
      }
  });

  it('lets every phrase through its sieve, and few other runs of words', () => {
    const { sieve } = compileTaxonomy().index;
    const forms = taxonomy.flatMap(({ aliases }) => aliases.map(({ text }) => joinStems(text)));
    const isLet = (text: string) => sieve.mayHold(printOf(text).print);
    expect(forms.filter((form) => !isLet(form))).toEqual([]);
    const known = new Set(forms);
    const others = forms
      .map((form) => [...form].reverse().join(''))
      .filter((one) => !known.has(one));
    expect(others.filter(isLet).length).toBeLessThan(0.06 * others.length);
  });

  it('carries a print on over the words of a phrase', () => {
    const print = ['sparse', 'auto', 'encoder'].map(printOf).reduce((before, word) => {
      return { print: extendPrint(before.print, word), power: 0 };
    });
    expect(print.print).toBe(printOf('sparseautoencoder').print);
    expect(print.print).not.toBe(printOf('sparseencoderauto').print);
  });

  it('is shown out of date by a planted change', () => {
    const [first, ...rest] = taxonomy;
    const changed = first ? [{ ...first, label: 'Another' }, ...rest] : [];
    expect(PACKED).not.toEqual(packTaxonomy(changed, meaningless));
  });
});

/** Whether the whole alias is found to speak for the topic. */
function isHeard(topic: string, text: string, company: readonly string[]): boolean {
  const words = company.filter((word) => !word.includes('.')).map((word) => word.replace('*', 'x'));
  const paper = {
    // A full stop parts them, so that no longer phrase is read.
    title: [text, ...words].join('. '),
    categories: company.filter((word) => word.includes('.')),
  };
  const finding = readFindings(paper, compileTaxonomy().index).find(
    (one) => one.topic.id === topic,
  );
  return finding?.inTitle.includes(text) ?? false;
}

describe('an alias of more than one meaning', () => {
  const rows = taxonomy.flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, alias })));

  it('speaks in the company of each word that it needs, and not alone', () => {
    const faults = rows
      .filter(({ alias }) => alias.needs.length > 0)
      .flatMap(({ id, alias: { text, needs } }) => [
        ...(isHeard(id, text, []) ? [`${id}: ${text} alone`] : []),
        ...needs
          .filter((word) => !isHeard(id, text, [word]))
          .map((word) => `${id}: ${text} with ${word}`),
      ]);
    expect(faults).toEqual([]);
  });

  it('is told apart from one that is never heard', () => {
    expect(isHeard('clip-models', 'CLIP', ['image'])).toBe(true);
    expect(isHeard('clip-models', 'CLIP', ['meadow'])).toBe(false);
  });

  it('is silent beside each word that bars it', () => {
    const faults = rows.flatMap(({ id, alias: { text, needs, bars } }) => [
      ...(bars.length > 0 && !isHeard(id, text, needs.slice(0, 1)) ? [`${id}: ${text} alone`] : []),
      ...bars
        .filter((word) => isHeard(id, text, [...needs.slice(0, 1), word]))
        .map((word) => `${id}: ${text} with ${word}`),
    ]);
    expect(faults).toEqual([]);
  });
});

describe('the tagger', () => {
  for (const row of taggingCases) {
    const why = row.first
      ? `says ${row.first.join(', ')}`
      : `does not say ${row.never?.join(', ')}`;
    it(`${why} of "${row.title}"`, () => {
      const topics = tagPaper(row).map(({ topic }) => topic);
      if (row.first) expect(topics.slice(0, row.first.length)).toEqual(row.first);
      for (const topic of row.never ?? []) expect(topics).not.toContain(topic);
    });
  }

  it('quotes its evidence as it stands in the text', () => {
    const title = 'Auto-Encoders, “Sparse  Auto-encoders” and $\\textit{steering vectors}$ in LLMs';
    for (const tag of tagPaper({ title })) {
      expect(tag.evidence.length).toBeGreaterThan(0);
      for (const said of tag.evidence) expect(title).toContain(said);
      expect(tag.from).toBe('title');
    }
    expect(tagPaper({ title }).flatMap(({ evidence }) => evidence)).toContain(
      'Sparse  Auto-encoders',
    );
  });

  it('says what a topic is, in a line', () => {
    const [tag] = tagPaper({ title: 'Training sparse autoencoders' });
    expect(tag?.about).toBe(taxonomy.find(({ id }) => id === 'sparse-autoencoders')?.definition);
    const [category] = tagPaper({ title: 'On a question of Erdős', categories: ['math.CO'] });
    expect(category?.topic).toBe('arxiv:math.CO');
    expect(category?.about).toBeUndefined();
  });

  it('gives at most five tags, strongest first, each once', () => {
    const title =
      'Machine translation, question answering, summarization, image segmentation, ' +
      'object detection, federated learning and knowledge editing: a survey';
    const tags = tagPaper({ title });
    expect(tags).toHaveLength(5);
    const scores = tags.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(tags.map(({ topic }) => topic)).size).toBe(5);
    expect(tags.map(({ topic }) => topic)).not.toContain('survey');
  });

  it('names only topics and categories that exist', () => {
    const ids = new Set(taxonomy.map(({ id }) => id));
    for (const row of taggingCases)
      for (const { topic } of tagPaper(row))
        expect(ids.has(topic) || arxivCategories.has(topic.replace('arxiv:', '')), topic).toBe(
          true,
        );
  });

  it('is silent on an unknown category and on no words', () => {
    expect(tagPaper({ title: '', categories: ['cs.XX', ''] })).toEqual([]);
    expect(tagPaper({ title: ' \u200b\ufeff ' })).toEqual([]);
  });

  it('survives any text', () => {
    const hostile = [
      'a'.repeat(1_000_000),
      'sparse autoencoder '.repeat(60_000),
      'sparse-'.repeat(150_000),
      `${'('.repeat(500_000)}sparse autoencoders`,
      '<img src=x onerror=alert(1)> sparse autoencoders',
      '\ud800 sparse \udfff autoencoders',
      '\u202eautoencoders sparse\u202c',
      '__proto__ constructor toString hasOwnProperty',
      '𝔖𝔭𝔞𝔯𝔰𝔢 自动编码器 автокодировщик',
      "'s’s's 's-'s",
      '{}$\\\\{'.repeat(10_000),
    ];
    for (const text of hostile) {
      for (const paper of [{ title: text }, { title: 'x', abstract: text }])
        for (const tag of tagPaper(paper)) expect(tag.evidence.join('').length).toBeLessThan(500);
    }
    expect(tagPaper({ title: hostile[4] ?? '' })[0]?.topic).toBe('sparse-autoencoders');
  });
});
