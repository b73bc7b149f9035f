// Text of a paper within another language: nothing of it is markup there.
import { expect, it } from 'vitest';
import { escapeHtml, escapeMarkdown } from '../src/formats/escape-text.ts';

it('takes nothing of a title for markup, nor HTML', () => {
  expect(escapeMarkdown(' a\n*b* [c] <d> `e` $f$ ~g |h &i #j {k} %l =m _n \\o ')).toBe(
    'a \\*b\\* \\[c\\] \\<d\\> \\`e\\` \\$f\\$ \\~g \\|h \\&i \\#j \\{k\\} \\%l \\=m \\_n \\\\o',
  );
  expect(escapeHtml(`<a b="c">'&`)).toBe('&lt;a b=&quot;c&quot;&gt;&#39;&amp;');
});
