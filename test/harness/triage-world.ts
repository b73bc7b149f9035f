// A page with marks and the second script on it, as the browser would put it there; what the bar says
// and what single keys do. Made anew by `usePage` for each test.
import { beginMenus } from '../../src/menu/begin-menus.tsx';
import { joinMeeting } from '../../src/page/meeting.ts';
import { openTools } from '../../src/triage/tools.ts';
import { annotate, meeting, roots, settle } from './page-world.ts';

export async function annotateWithTools(body: string, address?: string) {
  delete meeting.tools;
  await annotate(body, address);
  await joinWithTools();
}

/** The second script comes, to a page on which marks may stand already. */
export async function joinWithTools() {
  delete meeting.tools;
  Object.assign(globalThis, { scholiumMeeting: meeting });
  const triage = openTools();
  joinMeeting({
    begin(run) {
      triage.begin(run);
      beginMenus(run);
    },
  });
  await settle();
}

export const stage = () =>
  roots.find(({ host }) => host.isConnected && host.localName === 'scholium-tools');
export const said = (part: string) =>
  stage()?.querySelector(`[part="${part}"]`)?.textContent?.trim() ?? null;
/** What a reader of the screen was told last. */
export const spoken = () => stage()?.querySelector('[role="status"]')?.textContent ?? '';

/** A press that counts as the reader's own; answers whether the page was left it. */
export async function key(name: string, at: EventTarget = document.body): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  at.dispatchEvent(event);
  await settle();
  return !event.defaultPrevented;
}
