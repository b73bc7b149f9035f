import { describe, expect, it } from 'vitest';
import { arxivYear, findArxivId, parseArxivId } from '../src/paper/arxiv-id.ts';
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

  it('is cut with an ellipsis, a megabyte of it too', () => {
    const cut = cleanTitle('x'.repeat(1_000_000));
    expect(cut).toHaveLength(MAX_TITLE);
    expect(cut.endsWith('…')).toBe(true);
  });

  it('is not cut inside a surrogate pair', () => {
    expect(cleanTitle('𝔸'.repeat(MAX_TITLE)).isWellFormed()).toBe(true);
  });
});

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

describe('an arXiv id', () => {
  it.each([
    ['1706.03762v7', '1706.03762'],
    ['arXiv:2401.12345', '2401.12345'],
    ['hep-th/9901001v2', 'hep-th/9901001'],
    ['math.GT/0309136', 'math/0309136'],
    ['0704.0005.pdf', '0704.0005'],
    ['1713.00001', null],
    ['2401.123', null],
    ['trending', null],
    ['2024-08-01', null],
  ])('of %j is %j', (text, id) => expect(parseArxivId(text)).toBe(id));

  it.each([
    ['https://arxiv.org/abs/1706.03762v7?context=cs', '1706.03762'],
    ['https://www.arxiv.org/abs/hep-th/9901001/', 'hep-th/9901001'],
    ['https://export.arxiv.org/pdf/2401.12345v1.pdf', '2401.12345'],
    ['https://ar5iv.labs.arxiv.org/html/1706.03762', '1706.03762'],
    ['https://huggingface.co/papers/2407.21783#community', '2407.21783'],
    ['https://huggingface.co/papers/date/2024-08-01', null],
    ['https://huggingface.co/papers/trending', null],
    ['https://arxiv.org/list/cs.CL/recent', null],
    ['https://example.org/abs/1706.03762', null],
  ])('of the address %j is %j', (href, id) => expect(findArxivId(new URL(href))).toBe(id));

  it('tells its year', () => {
    expect(arxivYear('1706.03762')).toBe(2017);
    expect(arxivYear('hep-th/9901001')).toBe(1999);
    expect(arxivYear('math/0309136')).toBe(2003);
  });
});
