// @vitest-environment happy-dom
// Notes as they read: Markdown in its form, and hostile notes as nothing but text and links to the web.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { findSafeUrl, Markdown } from '../src/views/paper/Markdown.tsx';
import { toMarkdownTree } from '../src/views/paper/markdown-tree.ts';

const place = document.body;
const noted = () => place.querySelector('.note-text');
const inner = () => noted()?.innerHTML;

/** Drawn once the reader of Markdown is there. */
async function read(text: string) {
  await act(() => render(<Markdown text={text} />, place));
  await act(async () => void (await import('../src/views/paper/markdown-tree.ts')));
  await act(() => new Promise((done) => setTimeout(done, 0)));
}
afterEach(async () => {
  await act(() => render(null, place));
});

const elements = () =>
  [
    ...new Set([...(noted()?.querySelectorAll('*') ?? [])].map(({ localName }) => localName)),
  ].sort();

describe('a note in Markdown', () => {
  it('reads in its form', async () => {
    await read(
      '# Idea\n\nOne **bold** and *slanted* line,\nand `code`.\n\n- a\n- b\n\n3. c\n\n> said\n\n```\nx < y\n```\n\n* * *',
    );
    expect(inner()).toBe(
      '<h3>Idea</h3><p>One <strong>bold</strong> and <em>slanted</em> line,\nand <code>code</code>.</p>' +
        '<ul><li>a</li><li>b</li></ul><ol start="3"><li>c</li></ol>' +
        '<blockquote><p>said</p></blockquote><pre><code>x &lt; y</code></pre><hr>',
    );
  });

  it('leads to the web alone, in a tab of its own, by links, names and plain addresses', async () => {
    await read(
      '[one](https://a.org/x) [two][n], see https://b.org/p_(q). End.\n\n[n]: http://c.org',
    );
    const links = [...(noted()?.querySelectorAll('a') ?? [])];
    expect(links.map(({ href }) => href)).toEqual([
      'https://a.org/x',
      'http://c.org/',
      'https://b.org/p_(q',
    ]);
    expect(links.every(({ rel, target }) => rel === 'noopener noreferrer' && target)).toBe(true);
    expect(noted()?.textContent).toContain('two, see https://b.org/p_(q). End.');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'chrome-extension://abc/popup.html',
    'moz-extension://abc/popup.html',
    '//arxiv.org',
    '/library.html',
    '#paper=x',
    'https://',
    'https:arxiv org',
  ])('leads nowhere by the address %j', async (url) => {
    expect(findSafeUrl(url)).toBeNull();
    await read(`[words](<${url}>) ![picture](<${url}>) [named][n]\n\n[n]: <${url}>`);
    expect(noted()?.querySelector('a')).toBeNull();
    expect(noted()?.textContent).toContain('words');
  });

  it('shows markup as text, and asks for no picture', async () => {
    const hostile =
      '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\nIn <b onclick=x>line</b>\n\n' +
      '<style>*{display:none}</style>\n\n<iframe src="https://a.org"></iframe>\n\n' +
      '![alt](https://a.org/pixel.png "t")\n\n<svg><use href="#a"/></svg>';
    await read(hostile);
    expect(elements()).toEqual(['a', 'p']);
    expect(noted()?.textContent).toContain('<script>alert(1)</script>');
    expect(noted()?.textContent).toContain('<b onclick=x>line</b>');
    expect(noted()?.querySelector('a')?.textContent).toBe('alt');
  });

  it('keeps entities and text of either direction as they are', async () => {
    await read('&lt;script&gt; &amp; \u202eabc עברית');
    expect(elements()).toEqual(['p']);
    expect(noted()?.textContent).toBe('<script> & \u202eabc עברית');
  });
});

describe('a note that is made to take long', () => {
  const most = 20_000;
  const heavy: Record<string, string> = {
    'a megabyte': 'word '.repeat(200_000),
    quotes: '>'.repeat(most),
    'quotes with blanks': '> '.repeat(most / 2),
    lists: '- '.repeat(most / 2),
    numbers: '1. '.repeat(6000),
    stars: 'a*'.repeat(most / 2),
    pairs: '**a *b'.repeat(3000),
    brackets: '['.repeat(most),
  };
  it.each(Object.keys(heavy))('is shown as it stands: %s', async (name) => {
    const text = heavy[name] ?? '';
    expect(toMarkdownTree(text)).toBeNull();
    await read(text);
    expect(noted()?.textContent).toBe(text);
    expect(noted()?.children).toHaveLength(0);
  });

  it('is drawn no deeper than a page can be, and loses no word', async () => {
    const steps = Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- w${depth}`);
    await read(steps.join('\n'));
    let deepest = 0;
    for (const element of noted()?.querySelectorAll('*') ?? []) {
      let depth = 0;
      for (let at: Element | null = element; at && at !== noted(); at = at.parentElement) depth++;
      deepest = Math.max(deepest, depth);
    }
    expect(deepest).toBeLessThanOrEqual(25);
    expect(deepest).toBeGreaterThan(20);
    for (let depth = 0; depth < 60; depth++) expect(noted()?.textContent).toContain(`w${depth}`);
  });

  it.each(['**bold', '[open](', '```', '> ', '![', '&#x', '\\', '<', '- '])(
    'is text where it is half typed: %j',
    async (text) => {
      await read(text);
      expect(noted()).not.toBeNull();
    },
  );
});
