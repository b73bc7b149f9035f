// Mounts the first screen and puts live marks on its list, as the scripts of a page would.
import { render } from 'preact';
import { browser } from '#imports';
import { beginMenus } from '../../src/menu/begin-menus.tsx';
import { mountPanel } from '../../src/page/mount-panel.ts';
import { markSample } from '../../src/page/sample.ts';
import { siteMatches } from '../../src/sites/index.ts';
import { followTheme } from '../../src/views/follow-theme.ts';
import { speakIn } from '../../src/views/say.ts';
import { Welcome } from '../../src/views/Welcome.tsx';
import { ask, onEntriesChanged } from '../../src/wire/ask.ts';
import { words } from '../../src/words.ts';
import '../../src/views/pages.css';
import '../../src/views/welcome.css';

function markList(): void {
  const run = markSample(document, ask);
  mountPanel(run);
  beginMenus(run);
  onEntriesChanged((keys) => run.refresh(keys));
}

speakIn(document);
followTheme(document);
document.title = `${words('welcome.title')} · ${words('extName')}`;
const place = document.getElementById('view');
if (place) {
  render(
    <Welcome
      ask={ask}
      hasAccess={() => browser.permissions.contains({ origins: siteMatches })}
      requestAccess={() => browser.permissions.request({ origins: siteMatches })}
      libraryUrl={browser.runtime.getURL('/library.html')}
      onListed={markList}
    />,
    place,
  );
}
