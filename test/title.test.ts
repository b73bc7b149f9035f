import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintHigh, fingerprintLow, fingerprintNumber } from '../src/paper/fingerprint.ts';
import { cleanTitle, MAX_TITLE, titleKey, titleWords } from '../src/paper/title.ts';

describe('a title on its way to the eye', () => {
  it.each([
    ['  Attention \n Is  All You Need ', 'Attention Is All You Need'],
    ['a\u202Ecba\u202C b\u200Bc\uFEFFd', 'acba bcd'],
    ['soft\u00ADhyphen\u0007', 'softhyphen'],
    ['lone \uD800 surrogate', 'lone \uFFFD surrogate'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['', ''],
  ])('%j becomes %j', (raw, clean) => expect(cleanTitle(raw)).toBe(clean));

  it('is cut only where it is longer than the longest, counted as it is read', () => {
    const longest = 'x'.repeat(MAX_TITLE);
    expect(cleanTitle(longest)).toBe(longest);
    expect(cleanTitle(`${longest}x`)).toBe(`${'x'.repeat(MAX_TITLE - 1)}…`);
    const spaced = `${' '.repeat(3 * MAX_TITLE)}late`;
    expect(cleanTitle(spaced), 'what comes late after much that goes').toBe('late');
    expect(cleanTitle(' '.repeat(4 * MAX_TITLE) + spaced), 'too late').toBe('');
  });

  it('is cut with an ellipsis, a megabyte of it too', () => {
    const cut = cleanTitle('x'.repeat(1_000_000));
    expect(cut).toHaveLength(MAX_TITLE);
    expect(cut.endsWith('…')).toBe(true);
  });

  it('is not cut inside a surrogate pair', () => {
    expect(cleanTitle('𝔸'.repeat(MAX_TITLE)).isWellFormed()).toBe(true);
  });
});

/** Letters and signs, and the word that stands for each in a key. */
const SPELLED: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ...Object.fromEntries(
    [
      ...'αalpha βbeta γgamma δdelta εepsilon ϵepsilon ζzeta ηeta θtheta ϑtheta ιiota κkappa'.split(
        ' ',
      ),
      ...'λlambda μmu νnu ξxi πpi ρrho σsigma ςsigma τtau υupsilon φphi ϕphi χchi ψpsi ωomega'.split(
        ' ',
      ),
      ...'≠neq ≤leq ≥geq →to ←leftarrow ∞infty ×times ≈approx ∈in ∼sim ±pm ·'.split(' '),
    ].map((pair) => [pair[0], pair.slice(1)]),
  ),
};
/** Orders of TeX and what stands for each; those that are not named stand for their own name. */
const ORDERS: Record<string, string> = {
  ne: 'neq',
  le: 'leq',
  ge: 'geq',
  varepsilon: 'epsilon',
  vartheta: 'theta',
  varphi: 'phi',
  cdot: '',
  textbackslash: '',
  ldots: '',
  dots: '',
  quad: '',
  qquad: '',
  Gamma: 'gamma',
};

describe('the key of a title', () => {
  it.each([
    ['Memorization $\\neq$ Understanding', 'Memorization neq Understanding'],
    ['Memorization ≠ Understanding', 'Memorization neq Understanding'],
    ['À la recherche du sens perdu', 'a la recherche du sens perdu'],
    ['Poincar\\\'{e} and Schr\\"odinger', 'Poincaré and Schrödinger'],
    ['From dyadic $\\Lambda_{\\alpha}$', 'From dyadic $Λ_α$'],
    ['\\textbf{Bold} $\\mathcal{N}=4$ SYM', 'Bold N=4 SYM'],
    ['Erd\\H{o}s and Stra\\ss e', 'Erdős and Straße'],
    ['Text-to-Image: A Survey', 'text to image — a survey'],
    ['ﬁne–tuning', 'fine-tuning'],
    ['GPT-4o（mini）', 'gpt-4o (mini)'],
    ['$\\varepsilon$-greedy', 'ε-greedy'],
  ])('is one for %j and %j', (a, b) => expect(titleKey(a)).toBe(titleKey(b)));

  it.each(Object.entries(SPELLED))('spells %s as "%s"', (letter, word) => {
    expect(titleKey(`an ${letter} here`)).toBe(`an${word}here`);
  });

  it.each(Object.entries(ORDERS))('spells \\%s as "%s"', (order, word) => {
    expect(titleKey(`an $\\${order}$ here`)).toBe(`an${word}here`);
  });

  it.each([
    ['\\AA ngstr\\"om', 'angstrom'],
    ['\\aa', 'a'],
    ['\\O re and \\l odz', 'oreandlodz'],
    ['\\oe uvre', 'oeuvre'],
    ['\\operatorname{rank} one', 'rankone'],
    ['a \\% of', 'aof'],
    ['Caf\\u00e9', 'cafe'],
    ['\\u4f60\\u597d', '你好'],
    ['\\v{S}koda', 'skoda'],
    ["\\'E cole", 'ecole'],
    ['Thought \\text{in} words', 'thoughtinwords'],
    ['A \\subtext of', 'asubtextof'],
  ])('reads the TeX of %s as %s', (title, key) => expect(titleKey(title)).toBe(key));

  it('parts words at a letter that is spelled out, and not at one that is a letter', () => {
    expect(titleWords('xαy')).toEqual(['x', 'alpha', 'y']);
    expect(titleWords('Strøm æon')).toEqual(['strom', 'aeon']);
  });

  it('names a sequel by its plus, where one stands behind a word', () => {
    expect(titleWords('ViT++ and C+')).toEqual(['vitplusplus', 'and', 'cplus']);
    expect(titleWords('a + b')).toEqual(['a', 'b']);
    expect(titleWords('1+1')).toEqual(['1', '1']);
    expect(titleWords('GPT4+ 注意++')).toEqual(['gpt4plus', '注意plusplus']);
  });

  it('has no word of signs alone', () => {
    for (const signs of ['', '…', '“—”', '+', '$$', '注。'.slice(1)])
      expect(titleWords(signs)).toEqual([]);
  });

  it('is the words run together, also where it is found the quick way', () => {
    const unit = fc.constantFrom(...'aZ09 -+\\$^_{}\'"éß注α·≠\u2010\u201f\u2020\u007f\u0080');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (title) => {
        expect(titleKey(title)).toBe(titleWords(title).join(''));
      }),
      { numRuns: 3000, seed: 20261123 },
    );
    for (const length of [599, 600, 601])
      expect(titleKey('Xy'.repeat(length).slice(0, length))).toBe(
        'xy'.repeat(length).slice(0, length),
      );
  });

  it.each([
    ['Attention Is All You Need', 'Attention Is Not All You Need'],
    ['Part I', 'Part II'],
    ['C++', 'C'],
    ['SAM+', 'SAM'],
  ])('differs for %j and %j', (a, b) => expect(titleKey(a)).not.toBe(titleKey(b)));

  it('joins words, but the words themselves stay apart', () => {
    expect(titleWords('Ca$^+$ ions, fine-tuned')).toEqual(['caplus', 'ions', 'fine', 'tuned']);
  });

  it('keeps other scripts', () => expect(titleKey('深度学习 综述')).toBe('深度学习综述'));
  it('is that of its words, whichever letters and marks stand together', () => {
    const pieces = [
      'Aa',
      'Zz',
      '09',
      '’',
      '“',
      '–',
      '\u2017',
      '_',
      '$',
      '^',
      '{',
      '}',
      '+',
      '\\alpha',
    ];
    pieces.push('\\"', 'é', 'ﬁ', 'İ', '≠', '…', 'K', '𝛼', '學', '\t', '\ud835');
    for (let n = 0; n < 4000; n++) {
      const title = Array.from({ length: 1 + (n % 7) }, (_, i) => {
        const piece = pieces[(n * 7 + i * i * 13 + (n >> 3) * i) % pieces.length];
        return `${piece}${i % 3 === 0 ? ' ' : ''}`;
      }).join('');
      expect(titleKey(title), title).toBe(titleWords(title).join(''));
    }
    const long = 'Very Long '.repeat(MAX_TITLE);
    expect(titleKey(long)).toBe(titleWords(long).join(''));
    expect(titleKey('Deep “Learning” – it’s ＡＩ')).toBe('deeplearningitsai');
  });
  it('of any garbage is found without throwing', () => {
    for (const raw of ['\\', '\\\\{', '$$', '\uDC00', '\\"', '\\v{', '{}'.repeat(9999)]) {
      expect(() => titleKey(raw)).not.toThrow();
    }
  });
});

describe('a fingerprint', () => {
  // As databases and packages hold them: other numbers would find nothing there.
  it.each([
    ['', 3954623016, 1020716019],
    ['a', 2863223161, 2036113586],
    ['arxiv:1706.03762', 1480213613, 978678586],
    ['attentionisallyouneed', 3450208947, 1968470265],
    ['深度学习', 2230465960, 3430150449],
  ])('of %j is what it always was', (text, high, low) => {
    expect([fingerprintHigh(text), fingerprintLow(text)]).toEqual([high, low]);
    expect(fingerprintNumber(text)).toBe((high >>> 11) * 2 ** 32 + low);
  });
});
