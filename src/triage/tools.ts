// The page's tools: for each run over a page they bring the panel that opens at a press and begin what the reader
// does by keys; both end with that run.
import type { Tools } from '../page/meeting.ts';
import { mountPanel } from '../page/mount-panel.ts';
import type { Run } from '../page/run.ts';
import { defaultTriage, loadTriage, saveTriage, watchTriage } from '../triage-settings.ts';
import { Triage } from './triage.ts';

export function openTools(): Tools {
  return { begin };
}

function begin(run: Run): void {
  mountPanel(run);
  let settings = defaultTriage;
  const triage = new Triage(run, () => settings);
  run.work.following = {
    has: (topic) => settings.followed.includes(topic),
    set(topic, isFollowed) {
      const others = settings.followed.filter((one) => one !== topic);
      // Told by the watch to every open page, this one too.
      void saveTriage({ followed: isFollowed ? [...others, topic] : others }).catch(() => {});
    },
  };
  run.work.onDrawn = (mark) => triage.noteDrawn(mark);
  run.work.onOther = (mark, isGone) => triage.noteOther(mark, isGone);
  const set = (next: typeof settings) => {
    const isOther = next.followed.join() !== settings.followed.join();
    settings = next;
    triage.settingsChanged();
    // A pill's reasons may stand open.
    if (isOther) for (const mark of run.marks.values()) run.work.redraw(mark);
  };
  const endWatch = watchTriage(set);
  const { signal } = run;
  signal.addEventListener('abort', endWatch);
  const startAgain = ({ persisted }: PageTransitionEvent) => persisted && triage.startAgain();
  run.page.defaultView?.addEventListener('pageshow', startAgain, { signal });
  loadTriage().then(
    (loaded) => !signal.aborted && set(loaded),
    // The keys that everybody has at first are there in any case.
    () => undefined,
  );
}
