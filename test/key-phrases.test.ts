// Key phrases: which runs of words are candidates, and which of them are named first.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findKeyPhrases } from '../scripts/eval/key-phrases.ts';
import { readCandidates, scoreOf } from '../src/search/key-phrases.ts';
import { proseWords, weakWords } from '../src/search/prose-words.ts';
import { openIdf } from '../src/search/segment/idf.ts';

const idf = openIdf(Uint8Array.from(readFileSync('public/corpus/idf.bin')));
const saidOf = (title: string, abstract = '', most = 10) =>
  findKeyPhrases({ title, abstract }, idf, most).map(({ said }) => said);
const candidatesOf = (text: string) => readCandidates(text, idf).map(({ said }) => said);

describe('candidates', () => {
  it('are runs between stop words, words of prose and signs', () => {
    expect(candidatesOf('Wind turbines: blade icing, significantly outperforming heat.')).toEqual([
      'Wind',
      'Wind turbines',
      'turbines',
      'blade',
      'blade icing',
      'icing',
      'heat',
    ]);
    // Without the sign the run goes on.
    expect(candidatesOf('Wind turbines blade')).toContain('Wind turbines blade');
  });

  it('cross a hyphen and the end of a line, and have five words at most', () => {
    expect(candidatesOf('wind-driven sand\n dune')).toContain('wind-driven sand dune');
    const longest = candidatesOf('wind sand dune crest slope rotor').map(
      (said) => said.split(' ').length,
    );
    expect(Math.max(...longest)).toBe(5);
  });

  it('hold a word of prose that a hyphen ties to a word of content, and no other', () => {
    expect(proseWords.has('current')).toBe(true);
    expect(candidatesOf('eddy-current damper')).toContain('eddy-current damper');
    expect(candidatesOf('eddy current damper')).toEqual(['eddy', 'damper']);
    expect(candidatesOf('state-of-the-current damper')).not.toContain('current damper');
  });

  it('say where and how often they stand', () => {
    const text = 'Blade icing. The icing, and blade icing of rotors';
    const [whole] = readCandidates(text, idf).filter(({ said }) => said === 'Blade icing');
    const [part] = readCandidates(text, idf).filter(({ said }) => said === 'icing');
    expect(whole?.features).toMatchObject({ whole: 1, twoWords: 1, late: 0 });
    expect(part?.features.whole).toBeCloseTo(1 / 3);
    expect(scoreOf(whole?.features ?? ({} as never))).toBeGreaterThan(
      scoreOf(part?.features ?? ({} as never)),
    );
  });

  it('hold no command of LaTeX', () => {
    expect(candidatesOf('blade $\\mathbb{R}$ icing')).toEqual(['blade', 'icing']);
  });

  it('are none in texts without words', () => {
    for (const text of ['', ' \u200B ', '1 2 3', 'the of and', '\uD800', '...'])
      expect(candidatesOf(text)).toEqual([]);
  });
});

describe('key phrases', () => {
  const TITLE = 'Blade icing on wind turbines';
  const ABSTRACT =
    'Frost on rotors costs power. We measure blade icing with acoustic emission sensors, and show ' +
    'that acoustic emission sensors find it early. Wind turbines in cold climates profit most.';

  it('are quoted as they stand, each once, the whole before its parts', () => {
    const said = saidOf(TITLE, ABSTRACT);
    expect(said.slice(0, 3)).toEqual(
      expect.arrayContaining(['acoustic emission sensors', 'Blade icing']),
    );
    // A longer part of a phrase may be named behind it; a single word that is only a part may not.
    expect(said.indexOf('acoustic emission')).toBeGreaterThan(
      said.indexOf('acoustic emission sensors'),
    );
    for (const word of ['acoustic', 'emission', 'icing']) expect(said).not.toContain(word);
    for (const phrase of said) expect(`${TITLE} ${ABSTRACT}`).toContain(phrase);
    expect(new Set(said).size).toBe(said.length);
  });

  it('are parts of phrases where a text says nothing else', () => {
    const said = saidOf('Blade icing');
    expect(said[0]).toBe('Blade icing');
    expect(said.slice(1).sort()).toEqual(['Blade', 'icing']);
    expect(saidOf('Blade icing', '', 1)).toEqual(['Blade icing']);
  });

  it('are words as well that stand by themselves somewhere', () => {
    const withSensors = `${ABSTRACT} These sensors are cheap; sensors last.`;
    expect(saidOf(TITLE, ABSTRACT, 16)).not.toContain('sensors');
    expect(saidOf(TITLE, withSensors, 16)).toContain('sensors');
    expect(saidOf(TITLE, withSensors, 16)).not.toContain('icing');
  });

  it('are the same whenever they are asked for', () => {
    expect(saidOf(TITLE, ABSTRACT)).toEqual(saidOf(TITLE, ABSTRACT));
  });

  it('take a text of any length', () => {
    const text = 'blade icing of rotors, '.repeat(20_000);
    expect(saidOf(text, text).length).toBeGreaterThan(0);
  });
});

describe('words of prose', () => {
  it('are words that abstracts are written with, and no subject', () => {
    for (const word of ['outperforms', 'significantly', 'existing', 'github']) {
      expect(proseWords.has(word)).toBe(true);
    }
    for (const word of ['learning', 'speech', 'translation', 'robot', 'graph']) {
      expect(proseWords.has(word) || weakWords.has(word)).toBe(false);
    }
    expect([...weakWords].filter((word) => proseWords.has(word))).toEqual([]);
  });
});
