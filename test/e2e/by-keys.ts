// One page comes in; where the focus is there, keys pressed until it is where it is wanted, and what a
// reader of the screen would say go out. Nothing here moves the focus but the keys.
import { findNodes, sayNode } from './accessible-tree.ts';
import type { PageUnderTest } from './browser-under-test.ts';
import type { OpenedHost } from './inside-marks.ts';
import { until } from './until.ts';

export interface Place {
  /** `scholium-mark` with its number, `scholium-panel`, or the page's own element. */
  host: string;
  mark: number;
  part: string;
  name: string;
  /** Whether all of what has the focus stands within the window. */
  isInSight: boolean;
}

function findFocusInside(opened: readonly OpenedHost[]): Place {
  const marks = opened.filter(({ host }) => host.localName === 'scholium-mark');
  const say = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const toPlace = (element: Element, host: string, mark: number): Place => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return {
      host,
      mark,
      part: element.getAttribute('part') ?? element.localName,
      name: say(element).slice(0, 200),
      isInSight: top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight,
    };
  };
  for (const { host, root } of opened) {
    const active = root?.activeElement;
    const mark = marks.findIndex((one) => one.host === host);
    if (active) return toPlace(active, host.localName, mark);
  }
  return toPlace(document.activeElement ?? document.body, 'page', -1);
}

export const where = (page: PageUnderTest) => page.callInside(findFocusInside, null);

/** Presses a key until the focus is where it is wanted; answers the places on the way. */
export async function pressUntil(
  page: PageUnderTest,
  key: string,
  isThere: (place: Place) => boolean,
): Promise<Place[]> {
  const places: Place[] = [];
  for (let i = 0; i < 40; i++) {
    await page.press(key);
    const place = await where(page);
    places.push(place);
    if (isThere(place)) return places;
  }
  const way = places.map(({ host, part, name }) => `${host} ${part} ${name.slice(0, 30)}`);
  throw new Error(`${key} did not lead there:\n${way.join('\n')}`);
}

/** What is said of the toolbar, region or dialog of that name, once it holds. */
export async function heardWhen(
  page: PageUnderTest,
  about: { role: string; name: string },
  holds: (said: string[]) => boolean,
): Promise<string[]> {
  let last: string[] = [];
  const hear = async () => {
    const tree = await page.readTree();
    const [node] = findNodes(tree, ({ role, name }) => role === about.role && name === about.name);
    last = node ? sayNode(node) : [];
    return node && holds(last) ? last : undefined;
  };
  return until(`${about.role} "${about.name}" says so`, hear, {
    describe: () => `it said ${JSON.stringify(last)}`,
  });
}

/** Whether the focus is in the n-th mark, and there on a part, where one is named. */
export const isOn =
  (mark: number, part?: string) =>
  (place: Place): boolean =>
    place.host === 'scholium-mark' && place.mark === mark && (!part || place.part === part);
