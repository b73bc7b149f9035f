// The one element of ours that is no mark and no panel: the bar at the head of a list and what is drawn
// over its rows stand in it. It takes no room of the page, so that nothing there ever moves.
import type { Run } from '../page/run.ts';
import { toSheet } from '../page/sheet.ts';
import printCss from '../ui/print.css?inline';
import stageCss from '../ui/triage.css?inline';
import type { Row } from './rows.ts';

export interface Stage {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Drawn over the rows, in the stage's own measures. */
  readonly layer: HTMLElement;
  /** The bar's place. */
  readonly bar: HTMLElement;
  /** The list that it stands before; null where it stands at the page's end. */
  readonly list: Element | null;
  /** Puts it where these rows stand now, also where the page has taken it away; answers whether it moved. */
  follow(rows: readonly Row[]): boolean;
  /** What must be added to a place in the window for one on the stage. */
  origin(): { x: number; y: number };
}

/** A page that takes the stage away from its list again and again is not fought: so often it is put back. */
const MOST_PUTS = 10;

/** The list that the first row stands in; null where a page is about one paper. */
export function findList(rows: readonly Row[]): Element | null {
  const [first] = rows;
  return first?.sighting.mention.role === 'row' ? first.row.parentElement : null;
}

export function mountStage(run: Run, rows: readonly Row[]): Stage {
  const { element, root } = run.hosts.make('scholium-tools', [
    ...run.sheets.shared,
    toSheet(stageCss + printCss),
  ]);
  const page = element.ownerDocument;
  const layer = page.createElement('div');
  layer.className = 'layer';
  const bar = page.createElement('div');
  bar.className = 'bar-place';
  root.append(layer, bar);
  let list = findList(rows);
  let puts = 0;
  const put = () => {
    // Before its list, so that Tab and a reader of the screen come to it first.
    if (list) list.before(element);
    else page.body.append(element);
  };
  put();
  run.signal.addEventListener('abort', () => element.remove());
  return {
    element,
    root,
    layer,
    bar,
    get list() {
      return list;
    },
    follow(rows) {
      const isAt = list ? list.isConnected : findList(rows) === null;
      if (rows.length === 0 || (isAt && element.isConnected)) return false;
      if (isAt && puts++ >= MOST_PUTS) return false;
      list = findList(rows);
      put();
      return true;
    },
    origin() {
      const { x, y } = element.getBoundingClientRect();
      return { x: -x, y: -y };
    },
  };
}

/** The closed root of a host of ours, null for any other element. */
export function rootIn(run: Run, stage: Stage, element: EventTarget | null): ShadowRoot | null {
  if (element === stage.element) return stage.root;
  if (!(element instanceof Element) || !element.localName.startsWith('scholium-')) return null;
  for (const { host } of run.marks.values()) if (host?.element === element) return host.root;
  return null;
}
