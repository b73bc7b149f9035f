// Mounts the pictures of the library and hands them the wire, and a way to give the reader a file.
import { render } from 'preact';
import { browser } from '#imports';
import { followTheme } from '../../src/views/follow-theme.ts';
import { Pictures } from '../../src/views/Pictures.tsx';
import { speakIn } from '../../src/views/say.ts';
import { ask } from '../../src/wire/ask.ts';
import { words } from '../../src/words.ts';
import '../../src/views/pages.css';
import '../../src/views/pictures.css';

/** A download through a link: no permission, no request. */
function giveFile(name: string, address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

speakIn(document);
followTheme(document);
document.title = `${words('pictures.title')} · ${words('extName')}`;
const place = document.getElementById('view');
if (place) {
  render(
    <Pictures ask={ask} giveFile={giveFile} libraryUrl={browser.runtime.getURL('/library.html')} />,
    place,
  );
}
