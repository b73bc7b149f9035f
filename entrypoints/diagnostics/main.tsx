// Mounts the diagnostics and hands them the browser: the page that the reader came from, or looked at
// last, with every site tried on it.
import { render } from 'preact';
import { browser } from '#imports';
import { siteMatches } from '../../src/sites/index.ts';
import { Diagnostics } from '../../src/views/Diagnostics.tsx';
import type { DiagnosticDoors } from '../../src/views/diagnosis.ts';
import { followTheme } from '../../src/views/follow-theme.ts';
import { speakIn } from '../../src/views/say.ts';
import { ask } from '../../src/wire/ask.ts';
import type { SiteTrial } from '../../src/wire/diagnostic-messages.ts';
import { words } from '../../src/words.ts';
import '../../src/views/pages.css';
import '../../src/views/diagnostics.css';

/** Named by the popup; else the page of our sites that was looked at last. */
async function findTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const tabs = await browser.tabs.query({ url: siteMatches });
  return tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
}

const doors: DiagnosticDoors = {
  ask,
  version: browser.runtime.getManifest().version,
  browser: navigator.userAgent.match(/(?:Firefox|Chrome|Edg)\/[\d.]+/g)?.join(' ') ?? '',
  async trySites() {
    const tabId = await findTab();
    if (tabId === undefined) return null;
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/try-sites.js'],
    });
    return (answer?.result as SiteTrial[] | undefined) ?? null;
  },
};

speakIn(document);
followTheme(document);
document.title = `${words('diagnostics.title')} · ${words('extName')}`;
const place = document.getElementById('view');
if (place) render(<Diagnostics doors={doors} />, place);
