// The digest taken elsewhere: as Markdown, as HTML, as a mail and as its short form. What a title holds is
// text in each of them.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { DigestText } from '../src/formats/digest-texts.ts';
import {
  toDigestAtom,
  toDigestHtml,
  toDigestMarkdown,
  toDigestText,
} from '../src/formats/digest-texts.ts';
import { toMail, toMailto } from '../src/formats/mail.ts';

const HOSTILE = '</li><script>alert(1)</script> [x](javascript:alert(1)) "quoted" \u2028& more';
const digest = (title: string): DigestText => ({
  heading: '2 new papers, 23 November 2026',
  papers: [
    { paper: { title, ids: { arxiv: '2611.00001' } }, authors: 'Ada *Star*', why: 'near to <b>' },
    { paper: { title: 'Without an Address', ids: {} }, authors: '', why: 'new in cs.CL' },
  ],
});
/** Tags as they stand. */
const countTags = (html: string, name: string) =>
  html.match(new RegExp(`<${name}[\\s>]`, 'g'))?.length ?? 0;
const decode = (text: string) =>
  new TextDecoder().decode(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)));
/** The parts of a message, decoded, by their types. */
function partsOf(mail: string): Map<string, string> {
  const boundary = /boundary="([^"]+)"/.exec(mail)?.[1] ?? '';
  const parts = mail.split(`\r\n--${boundary}`).slice(1, -1);
  return new Map(
    parts.map((part) => {
      const [head = '', body = ''] = part.split('\r\n\r\n');
      return [/Content-Type: ([^;]+)/.exec(head)?.[1] ?? '', decode(body.replace(/\r\n/g, ''))];
    }),
  );
}

describe('a digest', () => {
  it('is a list of links in Markdown, each with its reason', () => {
    expect(toDigestMarkdown(digest('A Title'))).toBe(
      '# 2 new papers, 23 November 2026\n\n' +
        '- [A Title](https://arxiv.org/abs/2611.00001)  \n  Ada \\*Star\\*  \n  near to \\<b\\>\n' +
        '- Without an Address  \n  new in cs.CL\n',
    );
  });

  it('holds no link and no markup but its own', () => {
    const markdown = toDigestMarkdown(digest(HOSTILE));
    expect(markdown.match(/(?<!\\)\]\(/g)).toHaveLength(1);
    expect(markdown).not.toMatch(/(?<!\\)</);
    const html = toDigestHtml(digest(HOSTILE), 'en');
    expect(['script', 'li', 'a'].map((name) => countTags(html, name))).toEqual([0, 2, 1]);
  });

  it('is plain text with its addresses', () => {
    expect(toDigestText(digest('A Title'))).toContain(
      'A Title\nAda *Star*\nnear to <b>\nhttps://arxiv.org/abs/2611.00001\n',
    );
  });
});

describe('what has changed of saved papers', () => {
  const changed = (title: string) => ({
    heading: 'One of your papers has changed',
    papers: [{ paper: { title, ids: { arxiv: '1706.03762' } }, news: 'new *version* v8' }],
  });
  const both = { ...digest('A Title'), changed: changed('A Saved One') };
  const alone = { heading: 'Only this', papers: [], changed: changed('A Saved One') };
  const head = { at: Date.UTC(2026, 10, 23, 9), language: 'en' };

  it('stands below what is new in each form, with its address', () => {
    const markdown = toDigestMarkdown(both);
    expect(markdown.split('\n## ')).toHaveLength(2);
    expect(markdown).toMatch(
      /\n\n## One of your papers has changed\n\n- \[A Saved One\]\(https:\/\/arxiv\.org\/abs\/1706\.03762\) {2}\n {2}new \\\*version\\\* v8\n$/,
    );
    const block = 'A Saved One\nnew *version* v8\nhttps://arxiv.org/abs/1706.03762\n';
    expect(toDigestText(both)).toContain(`\n\nOne of your papers has changed\n\n${block}`);
    const html = toDigestHtml(both, 'en');
    expect(['h1', 'h2', 'ul', 'li'].map((name) => countTags(html, name))).toEqual([1, 1, 2, 3]);
    const feed = toDigestAtom(both, head);
    expect(XMLValidator.validate(feed)).toBe(true);
    const ids = [...feed.matchAll(/<entry><id>([^<]*)/g)].map(([, id]) => id);
    expect(ids.at(-1)).toBe('https://arxiv.org/abs/1706.03762#new%20*version*%20v8');
    expect(new Set(ids).size).toBe(3);
  });

  it('stands alone on a day that brought nothing, and nowhere where nothing has (control)', () => {
    expect(toDigestMarkdown(alone)).toMatch(/^# One of your papers has changed\n/);
    expect(countTags(toDigestHtml(alone, 'en'), 'h2')).toBe(0);
    expect(toDigestMarkdown({ ...both, changed: { heading: 'None', papers: [] } })).toBe(
      toDigestMarkdown(digest('A Title')),
    );
  });

  it('is text and no markup, whatever a title holds', () => {
    const hostile = { ...both, changed: changed(HOSTILE) };
    const html = toDigestHtml(hostile, 'en');
    expect(['script', 'li', 'a'].map((name) => countTags(html, name))).toEqual([0, 3, 2]);
    expect(XMLValidator.validate(toDigestAtom(hostile, head))).toBe(true);
    expect(toDigestMarkdown(hostile).match(/(?<!\\)\]\(/g)).toHaveLength(2);
  });
});

describe('a feed', () => {
  const head = { at: Date.UTC(2026, 10, 23, 9), language: 'en' };
  const parse = (text: string) =>
    new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(text)
      .feed;

  it('has an entry a paper, each with its id, address, and reason', () => {
    const feed = parse(toDigestAtom(digest('A Title'), head));
    expect(feed).toMatchObject({
      '@_xml:lang': 'en',
      id: 'urn:scholium:digest:2026-11-23',
      title: '2 new papers, 23 November 2026',
      updated: '2026-11-23T09:00:00.000Z',
    });
    expect(feed.entry).toMatchObject([
      {
        id: 'https://arxiv.org/abs/2611.00001',
        title: 'A Title',
        link: { '@_href': 'https://arxiv.org/abs/2611.00001' },
        summary: 'Ada *Star* · near to <b>',
      },
      { id: 'urn:scholium:Without%20an%20Address', summary: 'new in cs.CL' },
    ]);
    expect(feed.entry[1].link).toBeUndefined();
  });

  it('is XML whatever a title holds, and no markup of a title’s', () => {
    const text = toDigestAtom(digest(`${HOSTILE}\u0000\u000b\ud800]]></title>`), head);
    expect(XMLValidator.validate(text)).toBe(true);
    expect(['script', 'entry'].map((name) => countTags(text, name))).toEqual([0, 2]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(text).not.toMatch(/[\u0000\u000b\ud800]/);
  });
});

describe('a mail', () => {
  const at = Date.UTC(2026, 10, 23, 9);
  const mail = toMail({ subject: 'Two papers', text: 'Grüße\n.\nend', html: '<p>Grüße</p>', at });

  it('holds both forms, in lines that any program takes', () => {
    expect(partsOf(mail)).toEqual(
      new Map([
        ['text/plain', 'Grüße\r\n.\r\nend'],
        ['text/html', '<p>Grüße</p>'],
      ]),
    );
    expect(mail).toMatch(/^Date: Mon, 23 Nov 2026 09:00:00 \+0000\r$/m);
    for (const line of mail.split('\r\n')) {
      expect(line.length).toBeLessThanOrEqual(998);
      expect(line).toMatch(/^[\x20-\x7e]*$/);
    }
  });

  it('has one subject, whatever stands in it', () => {
    const subject = 'Neue Arbeiten: Grüße 🐑\r\nBcc: all@example.org\u2028X: y';
    const [head = ''] = toMail({ subject, text: '', html: '', at }).split('\r\n\r\n');
    expect(head).not.toMatch(/^(?:Bcc|X):/m);
    const words = [...head.matchAll(/=\?utf-8\?B\?([^?]+)\?=/g)].map(([word, text = '']) => {
      expect(word.length).toBeLessThanOrEqual(75);
      return decode(text);
    });
    expect(words.join('')).toBe('Neue Arbeiten: Grüße 🐑 Bcc: all@example.org X: y');
  });

  it('has a short form that an address can hold, in whole papers', () => {
    const text = Array.from({ length: 200 }, (_, n) => `Paper & ${n}\nhttps://x/${n}`).join('\n\n');
    const address = toMailto({ subject: 'A & B', text });
    expect(address.length).toBeLessThanOrEqual(1900);
    const { searchParams } = new URL(address);
    expect(searchParams.get('subject')).toBe('A & B');
    expect(searchParams.get('body')).toMatch(/^Paper & 0\nhttps:\/\/x\/0\r\n\r\n/);
    expect(searchParams.get('body')).toMatch(/https:\/\/x\/\d+$/);
    expect(toMailto({ subject: 'A', text: 'x'.repeat(9000) })).toBe('mailto:?subject=A&body=');
  });
});
