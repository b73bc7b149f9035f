// What a page's tools bring to its marks: the evidence of topics, and the menu.
// A run comes in; from then on what is pressed there opens. It also tells when the run is over.
// The two scripts have each a Preact of their own: neither may draw where the other does.
import { render } from 'preact';
import type { OpenWish, PageMark } from '../page/page-mark.tsx';
import type { Run } from '../page/run.ts';
import { fillSheet } from '../page/sheet.ts';
import { Evidence } from '../ui/Evidence.tsx';
import evidenceCss from '../ui/evidence.css?inline';
import { keepKey } from '../ui/keep-key.ts';
import menuCss from '../ui/menu.css?inline';
import { denyTopic } from './deny-topic.ts';
import { MenuAtMark } from './MenuAtMark.tsx';

/** What stands open; a page has one at most. */
interface Standing extends OpenWish {
  box: HTMLElement;
  key: string;
}

export function beginMenus(run: Run): void {
  const { work, sheets, signal } = run;
  fillSheet(sheets.tools, evidenceCss + menuCss);
  let standing: Standing | null = null;

  function close() {
    if (!standing) return;
    const { box, opened } = standing;
    standing = null;
    if (!opened.tags) opened.from.ariaExpanded = 'false';
    render(null, box);
    box.remove();
  }
  function draw({ mark, opened, name, box, ...wish }: Standing) {
    const { sighting, annotation } = mark;
    // After a sleep in the browser's cache the mark has another, that waits for no answer of before.
    const keeping = mark.keeping ?? wish.keeping;
    if (!sighting || !annotation) return;
    const { mention } = sighting;
    const paper = { mention, annotation, name };
    const { tags, from } = opened;
    render(
      tags ? (
        <Evidence
          tags={tags}
          standing={annotation.tags}
          from={from}
          following={work.following}
          onClose={close}
          onDeny={(tag, isBack) => denyTopic({ keeping, ask: work.ask, ...paper }, tag, isBack)}
        />
      ) : (
        <MenuAtMark run={run} keeping={keeping} paper={paper} from={from} onClose={close} />
      ),
      box,
    );
  }
  function open(wish: OpenWish) {
    close();
    const { mark, opened } = wish;
    if (!mark.host || !mark.annotation) return;
    standing = { ...wish, box: makeBox(mark.host.root), key: mark.annotation.key };
    if (!opened.tags) opened.from.ariaExpanded = 'true';
    draw(standing);
  }

  work.onOpen = open;
  if (run.early && 'opened' in run.early) open(run.early.opened);
  const { onDrawn } = work;
  work.onDrawn = (mark: PageMark) => {
    onDrawn?.(mark);
    if (standing?.mark !== mark) return;
    // The page may have used its row for another paper.
    if (mark.annotation?.key === standing.key) draw(standing);
    else close();
  };
  signal.addEventListener('abort', () => {
    close();
    // The toolbar's number is of this run.
    if (work.isHere()) work.ask('pageChanged', {}).catch(() => undefined);
  });
}

/** A place in a mark's own root that takes no room, and keeps what is typed there from the page. */
function makeBox(root: ShadowRoot): HTMLElement {
  const box = root.ownerDocument.createElement('div');
  box.style.display = 'contents';
  for (const type of ['keydown', 'keypress', 'keyup'] as const) box.addEventListener(type, keepKey);
  root.append(box);
  return box;
}
