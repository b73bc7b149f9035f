// The page's work from end to end: finds the site that covers the address and keeps one run over
// it, as the reader's settings have it. When it is aborted it leaves nothing on the page.
import type { Settings } from '../settings.ts';
import { findSite } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';
import type { PageReport, TabAnswer, TabMessage } from '../wire/page-messages.ts';
import type { Presence } from '../wire/presence.ts';
import { words } from '../words.ts';
import { Effort } from './effort.ts';
import { catchPresses, sayFarewell } from './farewell.ts';
import { keepTyping } from './keep-typing.ts';
import type { Meeting } from './meeting.ts';
import { Run } from './run.ts';
import type { RunSurroundings } from './run-surroundings.ts';
import { whenParsed } from './when-parsed.ts';

/** The outside world as the page's work needs it; tests hand in their own. */
export interface Surroundings
  extends Omit<RunSurroundings, 'onGone' | 'isHere' | 'bringTools' | 'effort' | 'onTooMuch'> {
  presence: Presence;
  /** Where the page's tools take up what its first script does. */
  meeting: Meeting;
  loadSettings(): Promise<Settings>;
  watchSettings(onChange: (settings: Settings) => void): () => void;
  onTabMessage(handle: (message: TabMessage) => TabAnswer): () => void;
  /** Calls back when the address has changed without a load. */
  watchAddress(onChange: () => void, signal: AbortSignal): void;
}

const NOTHING_READ: Omit<PageReport, 'site' | 'isTooMuch'> = {
  rows: 0,
  isEmpty: false,
  titles: 0,
  inCorpus: 0,
  saved: 0,
  tagged: 0,
  failure: null,
};

export function annotatePage(around: Surroundings, until: AbortSignal): void {
  const ending = new AbortController();
  const { signal } = ending;
  until.addEventListener('abort', () => ending.abort(), { signal });
  const { isHere } = around.presence;
  const { meeting } = around;
  // Read now: words go with the extension.
  const farewell = words('mark.farewell');
  let lease: string | null = null;
  let settings: Settings | null = null;
  let site: Site | null = null;
  let run: Run | null = null;
  let effort = new Effort();
  /** The page has caused as much work as it may: nothing of it is read until the reader asks for that. */
  let isTooMuch = false;
  /** Tools are to come once the page is parsed. */
  let isParsing = false;

  function stop() {
    run?.stop();
    run = meeting.run = null;
    site = null;
  }

  /**
   * Marks stand: what opens at a press, keys and filters can follow, once a page. They measure it: only
   * for a press do they come while the parser is at work.
   */
  function bringTools(when: 'parsed' | 'now') {
    if (when === 'now') askForTools();
    else if (!isParsing) {
      isParsing = true;
      whenParsed(around.page, signal, () => {
        isParsing = false;
        askForTools();
      });
    }
  }

  function askForTools() {
    if (meeting.coming) return;
    const coming = around.ask('bringTools', {}).catch(() => {
      // Marks do without, until more of them are answered or one is pressed.
      if (meeting.coming === coming) meeting.coming = undefined;
    });
    meeting.coming = coming;
  }

  /** The extension has gone: nothing of ours stays but a word where the reader has pressed. */
  function leave(at?: Element) {
    const end = () => ending.abort();
    if (at) sayFarewell(at, farewell, end);
    else end();
  }

  /** Brings the run in line with the address and the settings. */
  function update() {
    const covering = findSite(around.address());
    // Until the settings are read the site counts as switched on: waiting for them would cost the
    // first paint, and an empty host that goes again from a line moves nothing.
    const isOff =
      covering &&
      settings &&
      (!settings.sites[covering.family] || settings.offPages.includes(covering.name));
    const wanted = isOff || isTooMuch ? null : covering;
    if (settings) run?.setLook(settings);
    if (wanted === site) return;
    stop();
    if (!wanted) return;
    site = wanted;
    run = new Run({ ...around, isHere, onGone: leave, bringTools, effort, onTooMuch }, wanted);
    if (lease) run.setLease(lease);
    if (settings) run.setLook(settings);
    meeting.run = run;
    meeting.tools?.begin(run);
  }

  function onTooMuch() {
    isTooMuch = true;
    update();
  }

  /** The reader wants the page read all the same: it may cause as much again. */
  function readAgain() {
    isTooMuch = false;
    effort = new Effort();
    update();
  }

  function answer(message: TabMessage): TabAnswer {
    if (message.name === 'readAgain') readAgain();
    if (message.name === 'entriesChanged') run?.refresh(message.keys);
    if (message.name === 'reportTitle') return run?.findTitle(message.arxiv);
    if (message.name !== 'reportPage') return undefined;
    const covering = findSite(around.address());
    return { site: covering?.name ?? null, ...(run?.report() ?? NOTHING_READ), isTooMuch };
  }

  const endMessages = around.onTabMessage(answer);
  const endSettings = around.watchSettings((next) => {
    if (settings && settings.sayNear !== next.sayNear) run?.refresh(null);
    settings = next;
    update();
  });
  around.watchAddress(() => {
    update();
    run?.followAddress();
  }, signal);
  // Back from the back/forward cache: no word of what changed meanwhile has come here.
  around.page.defaultView?.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      // That they come may never be answered any more. Those that are there stay.
      if (!meeting.tools) meeting.coming = undefined;
      run?.startAgain();
      load(true);
    },
    { signal },
  );
  around.presence.watch(
    {
      onGone: leave,
      onLease(property) {
        lease = property;
        run?.setLease(property);
      },
    },
    signal,
  );
  keepTyping(around.page, signal);
  catchPresses(
    around.page,
    (host, event) => {
      if (isHere()) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      leave(host);
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    stop();
    endMessages();
    endSettings();
  });
  function load(isLatest: boolean) {
    // Settings that cannot be read leave those in force that are.
    around.loadSettings().then(
      (loaded) => {
        if (isLatest) settings = loaded;
        else settings ??= loaded;
        if (!signal.aborted) update();
      },
      () => undefined,
    );
  }
  update();
  load(false);
}
