// The front wing's reading: each case folder under test/pages is a page and what it must give. Then
// what holds of every site: one site an address, whole rows alone, bounds kept, nothing thrown.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findSite, siteMatches, sites } from '../src/sites/index.ts';
import type { Sighting, Site } from '../src/sites/site.ts';
import { readPage } from '../src/sites/site.ts';
import { mentionSchema } from '../src/wire/fields.ts';
import type { Expected } from './first-difference.ts';
import { findFirstDifference } from './first-difference.ts';
import { parsePage } from './parse-page.ts';

// Each page is parsed anew in a window of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

interface Case {
  site: Site;
  name: string;
  url: URL;
  html: string;
  sightings: Expected[];
}

const folder = join(import.meta.dirname, 'pages');
const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );

function readCase(siteName: string, name: string): Case {
  const path = join(folder, siteName, name);
  const { url, sightings } = JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8'));
  const site = sites.find((one) => one.name === siteName);
  if (!site) throw new Error(`test/pages/${siteName} is no site of the list`);
  const html = readFileSync(join(path, 'page.html'), 'utf8');
  return { site, name: `${siteName}/${name}`, url: new URL(url), html, sightings };
}

const cases = foldersIn(folder).flatMap((site) =>
  foldersIn(join(folder, site)).map((name) => readCase(site, name)),
);

/** A sighting as expectations name it. */
function toFound({ mention, mark, panel }: Sighting): Expected {
  const { arxiv: arxivId, doi } = mention.ids ?? {};
  const panelAt = panel && `${panel.kind} ${panel.at.localName}`;
  return { ...mention, arxivId, doi, place: mark.kind, panel: panelAt };
}

describe('a page gives its papers and no other:', () => {
  it.each(cases)('$name', ({ site, url, html, sightings }) => {
    const page = parsePage(html);
    const before = page.documentElement.outerHTML;
    const found = readPage(site, page, url);
    const difference = findFirstDifference(sightings, found.map(toFound));
    expect(difference, difference ?? '').toBeNull();
    expect(page.documentElement.outerHTML, 'reading wrote to the page').toBe(before);
    for (const { row, mark, element, panel } of found) {
      if (panel) {
        expect(page.contains(panel.at)).toBe(true);
        // Never within the title. A popover is only anchored to its element.
        const parent = panel.kind === 'below' ? panel.at.parentElement : panel.at;
        expect(panel.kind !== 'popover' && element.contains(parent)).toBe(false);
      }
      expect(row.matches(site.rows)).toBe(true);
      expect(site.findPlace(row)).toEqual(mark);
      expect(element.contains(mark.at) && element !== mark.at).toBe(false);
    }
  });

  it('a comparison sees what is missing, too many, out of order or different', () => {
    const [a, b] = [
      { title: 'A', arxivId: '1' },
      { title: 'B', arxivId: '2' },
    ];
    expect(findFirstDifference([a, b], [a, b])).toBeNull();
    expect(findFirstDifference([a, b], [a])).toMatch(/^paper 2 of 2: missing/);
    expect(findFirstDifference([a], [a, b])).toMatch(/^paper 2 of 1: found beyond/);
    expect(findFirstDifference([a, b], [b, a])).toMatch(/^paper 1 of 2, title/);
    expect(findFirstDifference([{ ...a, abstract: null }], [{ ...a, abstract: 'x' }])).toMatch(
      /abstract/,
    );
  });
});

describe('the list of sites', () => {
  it('holds the hosts of the manifest, in its order', () => {
    expect(siteMatches).toEqual([
      'https://arxiv.org/*',
      'https://www.arxiv.org/*',
      'https://export.arxiv.org/*',
      'https://ar5iv.labs.arxiv.org/*',
      'https://huggingface.co/*',
    ]);
    for (const site of sites)
      expect(siteMatches).toEqual(expect.arrayContaining([...site.matches]));
  });

  it('has at least two cases of each site, and each address of a case is its site’s', () => {
    for (const site of sites) {
      expect(cases.filter((one) => one.site === site).length, site.name).toBeGreaterThan(1);
    }
    for (const { site, url, name } of cases) expect(findSite(url), name).toBe(site);
  });

  const examples = sites.flatMap((site) => site.examples.map((url) => ({ site, url })));
  it.each(examples)('$url is covered by one site alone', ({ site, url }) => {
    expect(sites.filter((one) => one.covers(new URL(url)))).toEqual([site]);
  });

  it.each([
    'https://arxiv.org/',
    'https://arxiv.org/pdf/1706.03762v7',
    'https://arxiv.org/abs/nonsense',
    'https://arxiv.org/list/cs.CL',
    'https://arxiv.org/archive/cs',
    'https://arxiv.org/a/gehrels_n_1.atom',
    'https://arxiv.org/a/gehrels_n_1.json',
    'https://arxiv.org/catchup',
    'https://arxiv.org/searching',
    'https://info.arxiv.org/list/cs.CL/recent',
    'https://evil-arxiv.org/list/cs.CL/recent',
    'https://arxiv.org.evil.example/abs/1706.03762',
    'https://arxiv.org/html/nonsense',
    'https://arxiv.org/htmlx/1706.03762',
    'https://ar5iv.labs.arxiv.org/',
    'https://ar5iv.labs.arxiv.org/log/1706.03762',
    'https://ar5iv.labs.arxiv.org/list/cs.CL/recent',
    'https://huggingface.co/',
    'https://huggingface.co/papers/',
    'https://huggingface.co/gpt2',
    'https://huggingface.co/meta-llama/Llama-3-8B/discussions/1',
    'https://huggingface.co/datasets/papers',
    'https://huggingface.co/docs/transformers',
    'https://huggingface.co/blog/moe',
    'https://huggingface.co/settings/profile',
    'https://huggingface.co/spaces/docs/x',
    'https://huggingface.co/collections',
    'https://huggingface.co/collections/Qwen',
    'https://huggingface.co/-/x',
    'https://huggingface.co/papers/2407.21783.md',
    'https://huggingface.co/papers/submit',
    'https://huggingface.co.evil.example/papers',
    'https://example.org/papers',
    'about:blank',
    'file:///papers',
  ])('%s is covered by none, or by the grid with its slash', (url) => {
    const covering = sites.filter((site) => site.covers(new URL(url))).map(({ name }) => name);
    expect(covering).toEqual(url === 'https://huggingface.co/papers/' ? ['hf-papers'] : []);
  });

  it('tells the dark form by the page’s own switch alone', () => {
    const dark = parsePage('<html class="dark"><body></body></html>');
    const light = parsePage('<html class=""><body class="dark"></body></html>');
    const darkText = parsePage('<html data-theme="dark"><body></body></html>');
    const lightText = parsePage('<html data-theme="light"><body></body></html>');
    for (const site of sites) {
      expect(site.isDark(dark), site.name).toBe(site.family === 'huggingface');
      expect(site.isDark(light), site.name).toBe(false);
      expect(site.isDark(darkText), site.name).toBe(site.name === 'arxiv-html');
      expect(site.isDark(lightText), site.name).toBe(false);
    }
  });
});

/** The page as it stands while the parser is at a place in its text. */
function parseSoFar(html: string): Document {
  const page = parsePage(html);
  Object.defineProperty(page, 'readyState', { value: 'loading' });
  return page;
}

describe('while a page is being parsed', () => {
  // The long list has the markup of the short ones, and each step parses all of it anew.
  const parsed = cases.filter(({ site, html }) => site.ready === 'parsed' && html.length < 30_000);
  it.each(parsed)('$name: a row that is read is whole, and its place was there before', (one) => {
    const ends = [...one.html.matchAll(/>/g)].map(({ index }) => index + 1);
    const step = Math.max(1, Math.floor(ends.length / 40));
    const whole = readPage(one.site, parsePage(one.html), one.url).map(toFound);
    let placesBefore = 0;
    for (let i = 0; i < ends.length; i += step) {
      const page = parseSoFar(one.html.slice(0, ends[i]));
      const found = readPage(one.site, page, one.url).map(toFound);
      expect(findFirstDifference(whole.slice(0, found.length), found)).toBeNull();
      const rows = [...page.querySelectorAll(one.site.rows)];
      const places = rows.filter((row) => one.site.findPlace(row)).length;
      expect(places).toBeGreaterThanOrEqual(Math.max(placesBefore, found.length));
      placesBefore = places;
    }
  });

  it('the rule is needed: half a page taken for a whole one gives half a title', () => {
    const one = parsed.find(({ name }) => name === 'arxiv-list/new-sections');
    const html = one?.html.slice(0, one.html.indexOf('You Need')) ?? '';
    const read = (page: Document) => (one ? readPage(one.site, page, one.url) : []);
    expect(read(parsePage(html)).map(({ mention }) => mention.title)).toEqual(['Attention Is All']);
    expect(read(parseSoFar(html))).toEqual([]);
  });

  it('a title in full text waits for the abstract below it, its mark does not', () => {
    const one = parsed.find(({ name }) => name === 'arxiv-html/scaffold-2024');
    const html = one?.html.slice(0, one.html.indexOf('A page in our own')) ?? '';
    const page = parseSoFar(html);
    const h1 = page.querySelector('h1');
    expect(h1 && one?.site.findPlace(h1)).toMatchObject({ kind: 'below' });
    expect(h1 && one?.site.readRow(h1, one.url)).toBeNull();
  });

  it('the place at an id line is known as soon as the line is closed', () => {
    const list = sites.find(({ name }) => name === 'arxiv-list');
    const open = '<dl id="articles"><dt><a href="/abs/1706.03762" title="Abstract">x</a> [pdf]';
    const place = (html: string) => {
      const dt = parseSoFar(html).querySelector('dt');
      return dt && list?.findPlace(dt);
    };
    expect(place(open)).toBeNull();
    expect(place(`${open}</dt>\n`)).toMatchObject({ kind: 'line-end' });
  });
});

/** Titles and the like that no page should hold, and some will. */
const hostileTexts: Record<string, string> = {
  'a megabyte': 'long word '.repeat(100_000),
  'a megabyte without a blank': 'x'.repeat(1_000_000),
  'lone surrogates': 'a \uD800 b \uDC00',
  'bidi controls': '\u202Eabc\u2066def\u200F',
  'pairs at the cut': '𝔸'.repeat(20_001),
  'nothing visible': '\u200B\u202E\uFEFF \u0000',
  'long runs of one sign': `arXiv${' '.repeat(99_000)}x${'.'.repeat(99_000)}x${', '.repeat(99_000)}y`,
  markup: '<img src=x onerror=alert(1)>"\'>',
};

/** Puts a text wherever a case's page holds words. */
function plantText(page: Document, text: string): void {
  const places =
    '.list-title, h1, h3 a, h4, .title, .abstract, .abstract-full, p, .list-subjects, .ltx_bibblock, .ltx_personname, main li a';
  for (const element of page.querySelectorAll(places)) {
    element.append(page.createTextNode(text));
  }
  for (const element of page.querySelectorAll('.list-authors, .authors')) {
    const link = page.createElement('a');
    link.setAttribute('href', '/search/cs?searchtype=author');
    link.textContent = text;
    element.append(link);
  }
  for (const meta of page.querySelectorAll('meta[name^="citation_"]')) {
    meta.setAttribute('content', text);
  }
  for (const island of page.querySelectorAll('[data-props]')) {
    const props = island.getAttribute('data-props') ?? '';
    island.setAttribute(
      'data-props',
      props.replace(/our own words/g, () => text.slice(0, 1000)),
    );
  }
}

/** One small case a site that holds papers. */
const smallCases = sites.flatMap((site) => {
  const own = cases.filter((one) => one.site === site && one.sightings.length > 0);
  return own.sort((a, b) => a.html.length - b.html.length).slice(0, 1);
});

describe('whatever a page holds', () => {
  const hostile = smallCases.flatMap((one) =>
    Object.entries(hostileTexts).map(([kind, text]) => ({ ...one, kind, text })),
  );
  it.each(hostile)(
    '$name with $kind keeps to the bounds of the wire',
    ({ site, url, html, text }) => {
      const page = parsePage(html);
      plantText(page, text);
      for (const { mention } of readPage(site, page, url)) {
        const checked = mentionSchema.safeParse(mention);
        expect(checked.error?.issues ?? []).toEqual([]);
        const texts = [
          mention.title,
          mention.abstract ?? '',
          ...(mention.authors ?? []).slice(0, 2),
        ];
        for (const one of texts) {
          expect(one.isWellFormed()).toBe(true);
          expect(one).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        }
      }
    },
  );

  it('ten thousand authors are cut to what the wire carries', () => {
    const one = smallCases.find(({ site }) => site.name === 'arxiv-list');
    const names = Array.from({ length: 10_000 }, (_, i) => `<a href="/a/${i}">Author ${i}</a>`);
    const html = one?.html.replace(/<div class=.list-authors.>/, (tag) => tag + names.join(', '));
    const found = one && html ? readPage(one.site, parsePage(html), one.url) : [];
    expect(found[0]?.mention.authors).toHaveLength(5000);
    expect(mentionSchema.safeParse(found[0]?.mention).success).toBe(true);
  });

  it('the bounds bite: a mention over them is refused', () => {
    const mention = { role: 'row', title: 'x'.repeat(601) };
    expect(mentionSchema.safeParse(mention).success).toBe(false);
  });

  const short = cases.filter(({ html }) => html.length < 30_000);
  it.each(short)('$name in ruins makes no site throw', ({ html, url }) => {
    const random = createRandom(html.length);
    for (let round = 0; round < 3; round += 1) {
      const page = parsePage(html);
      ruin(page, random);
      for (const site of sites) {
        for (const { mention } of readPage(site, page, url)) {
          expect(mentionSchema.safeParse(mention).success).toBe(true);
        }
      }
    }
  });
});

/** mulberry32: a small seeded generator, so that a failure can be seen again. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Takes away, empties, moves and strips elements at random. */
function ruin(page: Document, random: () => number): void {
  const elements = [...page.querySelectorAll('body *')];
  for (const element of elements) {
    const dice = random();
    if (dice < 0.04) element.remove();
    else if (dice < 0.08) element.textContent = '';
    else if (dice < 0.12) element.removeAttribute('href');
    else if (dice < 0.16) element.setAttribute('href', 'http://[');
    else if (dice < 0.2) element.setAttribute('data-props', '[[{"paper":{"id":"2407.21783"');
    else if (dice < 0.24) page.body.prepend(element);
  }
}
