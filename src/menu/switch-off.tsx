// Takes all marks off pages of one kind, from a mark itself. A run comes in; the setting is stored, and
// one line that takes it back stands at the window's edge for a while, since the marks are gone.
import { render } from 'preact';
import type { Keeping } from '../page/keeping.ts';
import type { Run } from '../page/run.ts';
import { sayPageKind } from '../page/say-page-kind.ts';
import { toSheet } from '../page/sheet.ts';
import { loadSettings, saveSettings } from '../settings.ts';
import offCss from '../ui/off-line.css?inline';
import { words } from '../words.ts';

const OFFER_MS = 12_000;

async function store(kind: string, isOn: boolean): Promise<void> {
  const { offPages } = await loadSettings();
  const others = offPages.filter((one) => one !== kind);
  await saveSettings({ offPages: isOn ? others : [...others, kind] });
}

export function switchOff(run: Run, keeping: Keeping): Promise<void> {
  const kind = run.site.name;
  const text = words('menu.marksOff', { pages: sayPageKind(kind) });
  const undo = words('menu.marksBack');
  const { element, root } = run.hosts.make('scholium-tools', [
    ...run.sheets.shared,
    toSheet(offCss),
  ]);
  const page = document;
  return keeping.press(async () => {
    await store(kind, false);
    page.body.append(element);
    const end = () => {
      render(null, root);
      element.remove();
    };
    const timer = setTimeout(end, OFFER_MS);
    const takeBack = () => {
      clearTimeout(timer);
      // The line stays where that fails: a second press may do it.
      store(kind, true).then(end, () => undefined);
    };
    render(
      <div class="off-line" role="status">
        <span>{text}</span>
        <button
          type="button"
          part="marks-back"
          class="undo"
          onClick={(event) => event.isTrusted && takeBack()}
        >
          {undo}
        </button>
      </div>,
      root,
    );
    root.querySelector('button')?.focus({ preventScroll: true });
  });
}
