// Papers come in; a page goes out that lives as Hugging Face's pages do: its script takes the
// server's nodes over by their position, draws cards anew or uses them again, and goes on to other
// pages without a load. Built to the facts about that site's markup, with no text of theirs.
import { toSource } from './browser-under-test.ts';
import type { PaperOnPage } from './paper-pages.ts';

/** A view of the page and the address that it stands under. */
export interface View {
  path: string;
  kind: 'grid' | 'paper' | 'collection' | 'other';
  papers: readonly PaperOnPage[];
}

/** How the page's script meets the server's nodes. */
export interface Hydration {
  /** After the load event; the header's island comes first, the papers' island after this time. */
  afterMs: number;
  /** `afresh`: whatever stands there is thrown away and drawn anew. */
  way: 'by position' | 'afresh';
}

/** What the page's script offers to a test, as `app`. */
export interface LivingApp {
  isHydrated: boolean;
  /** Foreign nodes that it found among its own; each made it draw an island anew. */
  mismatches: number;
  /** The document as it was right after hydration. */
  html: string;
  /** Goes to a view by script. `address` says whether its address or its nodes change first. */
  go(path: string, address: 'first' | 'last'): Promise<void>;
  /** Puts papers into the grid. `again` uses the cards again in order; `anew` makes new ones. */
  show(papers: readonly PaperOnPage[], cards: 'again' | 'anew' | 'keyed'): void;
}

type Write = (view: View) => string;

/** A view's island as both the server and the page's script write it. */
function writeView({ kind, papers }: View): string {
  const toText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (kind === 'grid') {
    const cards = papers.map(
      ({ id, title }) =>
        `<!----><article class="relative flex flex-col overflow-hidden rounded-xl border"><a class="relative block h-56 w-full" href="/papers/${id}"><div class="relative flex h-full w-full"><!----></div></a><!----> <div class="-mt-2 flex px-6 pb-6 pt-8"><div class="flex w-full gap-6"><a class="self-start" href="/login?next=%2Fpapers%2F${id}"><div class="leading-none">0</div></a><!----> <div class="w-full min-w-0"><h3 class="mb-1"><a class="line-clamp-3 cursor-pointer" href="/papers/${id}">${toText(title)}</a></h3></div></div></div></article>`,
    );
    return `<!--[--><section><h1>Daily Papers</h1> <div class="relative grid gap-5">${cards.join('')}<!----></div></section><!--]-->`;
  }
  const [paper] = papers;
  if (kind === 'paper' && paper) {
    return `<!--[--><section><h1 class="mb-2 text-2xl">${toText(paper.title)}</h1> <h2>Abstract</h2> <p class="text-gray-600">Words of our own.</p> <a href="https://arxiv.org/abs/${paper.id}">View arXiv page</a></section><!--]-->`;
  }
  if (kind === 'collection') {
    const cards = papers.map(
      ({ id, title }) =>
        `<article class="overview-card-wrapper"><a href="/papers/${id}"><header><h4>${toText(title)}</h4></header></a></article>`,
    );
    return `<!--[--><section><h1>A collection</h1> <div class="grid">${cards.join('')}</div></section><!--]-->`;
  }
  return '<!--[--><section><h1>Pricing</h1> <p>Nothing to read here.</p></section><!--]-->';
}

/** Runs in the page. It stands alone but for what is handed in. */
function startApp(views: readonly View[], hydration: Hydration, write: Write): void {
  const island = (name: string) =>
    document.querySelector(`.SVELTE_HYDRATER[data-target="${name}"]`) as HTMLElement;
  const parse = (html: string): DocumentFragment => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return document.importNode(template.content, true);
  };
  const viewOf = (path: string): View =>
    views.find((view) => view.path === path) ?? { path, kind: 'other', papers: [] };
  const here = () => location.pathname + location.search;

  /** Whether two trees have the same nodes at the same places: what hydration walks by. */
  function isAlike(one: Node, other: Node): boolean {
    if (one.nodeName !== other.nodeName) return false;
    if (one.childNodes.length !== other.childNodes.length) return false;
    return [...one.childNodes].every((child, i) => isAlike(child, other.childNodes[i] as Node));
  }

  const app: LivingApp = {
    isHydrated: false,
    mismatches: 0,
    html: '',
    async go(path, address) {
      const main = parse('<main class="flex flex-1 flex-col"></main>').firstChild as HTMLElement;
      const target = 'div class="SVELTE_HYDRATER contents" data-target="Page" data-props="{}"';
      main.innerHTML = `<${target}>${write(viewOf(path))}</div>`;
      if (address === 'first') history.pushState({}, '', path);
      // Data of the next view are on their way.
      await new Promise((resolve) => setTimeout(resolve, 120));
      draw(main);
      if (address === 'first') return;
      await new Promise((resolve) => setTimeout(resolve, 120));
      history.pushState({}, '', path);
    },
    show(papers, cards) {
      const grid = document.querySelector('main .grid') as HTMLElement;
      const fresh = parse(write({ path: '', kind: 'grid', papers })).querySelectorAll('article');
      const old = [...grid.querySelectorAll('article')];
      const keyOf = (card: Element) => card.querySelector('h3 a')?.getAttribute('href');
      const made = [...fresh].map((card, i) => {
        const same = cards === 'keyed' ? old.find((one) => keyOf(one) === keyOf(card)) : old[i];
        if (cards === 'anew' || !same) return card;
        if (cards === 'again') useAgain(same, card);
        return same;
      });
      for (const card of old) if (!made.includes(card)) card.remove();
      // Put in order by moving nodes, as a keyed list does; foreign nodes beside them stay.
      const end = grid.lastChild;
      for (const card of made) grid.insertBefore(card, end);
    },
  };

  /** Writes another paper into a card's own elements: texts and links, no node is exchanged. */
  function useAgain(card: Element, like: Element): void {
    const links = like.querySelectorAll('a');
    for (const [i, link] of card.querySelectorAll('a').entries()) {
      const href = links[i]?.getAttribute('href');
      if (href) link.setAttribute('href', href);
    }
    const text = card.querySelector('h3 a')?.firstChild;
    if (text) text.nodeValue = like.querySelector('h3 a')?.textContent ?? '';
  }

  function draw(main: HTMLElement): void {
    document.querySelector('main')?.replaceWith(main);
    document.title = main.querySelector('h1')?.textContent ?? '';
  }

  function hydrate(): void {
    const papers = island('DailyPapers');
    const expected = parse(write(viewOf(here())));
    const shell = document.createElement('div');
    shell.append(expected);
    const fits = [...papers.childNodes].every((node, i) => {
      const other = shell.childNodes[i];
      return other !== undefined && isAlike(node, other);
    });
    const isWhole = fits && papers.childNodes.length === shell.childNodes.length;
    if (!isWhole) app.mismatches++;
    if (!isWhole || hydration.way === 'afresh') papers.replaceChildren(...shell.childNodes);
    app.isHydrated = true;
    app.html = document.documentElement.outerHTML;
  }

  addEventListener('popstate', () => {
    const main = parse('<main class="flex flex-1 flex-col"></main>').firstChild as HTMLElement;
    main.innerHTML = `<div data-target="Page">${write(viewOf(here()))}</div>`;
    draw(main);
  });
  addEventListener('load', () => {
    const header = island('MainHeader');
    setTimeout(() => header.replaceChildren('Hugging Face, signed in'), hydration.afterMs / 2);
    setTimeout(hydrate, hydration.afterMs);
  });
  Object.assign(globalThis, { app });
}

const AT_ONCE: Hydration = { afterMs: 0, way: 'by position' };

/** The page of the first view; by script it goes on to the others. */
export function livingPage(views: readonly View[], hydration = AT_ONCE): string {
  const [first] = views;
  if (!first) throw new Error('A living page needs a view.');
  const setup = [JSON.stringify(views), JSON.stringify(hydration), toSource(writeView)];
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Papers</title><style>
    article{position:relative;width:400px;overflow:hidden}article > a{display:block;height:224px}
    .grid{display:grid;grid-template-columns:repeat(2,420px);gap:20px}h3{font-size:18px}</style></head>
    <body class="flex flex-col DailyPapersPage"><div class="flex min-h-dvh flex-col"><div class="SVELTE_HYDRATER contents" data-target="MainHeader" data-props="{}">Hugging Face</div>
    <main class="flex flex-1 flex-col"><div class="SVELTE_HYDRATER contents" data-target="DailyPapers" data-props="{}">${writeView(first)}</div></main></div>
    <script>(${toSource(startApp)})(${setup.join(', ').replaceAll('</', '<\\/')});</script></body></html>`;
}
