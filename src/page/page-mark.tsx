// One mark of a page: where it stands, what was read there, what is known of it, and what its
// buttons do. It draws itself; what it must be told comes from the page's run.
import { render } from 'preact';
import type { Annotation, RelatedAmong } from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import { paperKey } from '../paper/paper.ts';
import { paperName } from '../paper/paper-name.ts';
import type { MarkPlace, Sighting } from '../sites/site.ts';
import type { Following } from '../ui/Evidence.tsx';
import type { Opened } from '../ui/Mark.tsx';
import { Mark } from '../ui/Mark.tsx';
import type { ask } from '../wire/ask.ts';
import type { Host, HostMaker } from './host.ts';
import { Keeping } from './keeping.ts';

/** A page that takes a host away again and again is not fought: so often it is put back. */
const MOST_PUTS = 10;

export interface PageMark {
  readonly row: Element;
  /** Null until the row's place is known and its turn has come, or, if so placed, its paper is known. */
  host: Host | null;
  place: MarkPlace | null;
  /** Position among the page's marks in the order in which they came. */
  readonly order: number;
  /** What stands there; null until the row was read whole. */
  sighting: Sighting | null;
  /** Null until the background has answered. */
  annotation: Annotation | null;
  /** How often its host was put somewhere again. */
  puts: number;
  /** What presses have led to; null before the first drawing of this paper. */
  keeping: Keeping | null;
  /** Which papers the panel shows that stands open at this mark; null where none does. */
  panelOpen: RelatedAmong | null;
}

export function createPageMark(row: Element, order: number): PageMark {
  return {
    row,
    host: null,
    place: null,
    order,
    sighting: null,
    annotation: null,
    puts: 0,
    keeping: null,
    panelOpen: null,
  };
}

/** Tells one paper of a page from another: ids first, else the title as it stands there. */
export function identityOf({ ids, title }: Mention): string {
  return paperKey(ids, title);
}

/** What was opened at a mark, for who draws it. */
export interface OpenWish {
  mark: PageMark;
  keeping: Keeping;
  opened: Opened;
  /** What to call the paper. */
  name: string;
}

/** What a mark needs of the page's run. */
export interface MarkWork {
  ask: typeof ask;
  /** The entry of this paper changed: every mark of the page that stands for it is drawn again. */
  onEntry(key: string, entry: Entry | null): void;
  /** Keys of papers that the reader marked as seen where nothing may be recorded. */
  readonly seenHere: Set<string>;
  /** The mention must be matched anew. */
  onAskAgain(mark: PageMark): void;
  /** A button for related papers was pressed, by key or by pointer. */
  onRelated(mark: PageMark, byKey: boolean, among: RelatedAmong): void;
  onCloseRelated(): void;
  /** What a mark says of its surroundings is another now. */
  redraw(mark: PageMark): void;
  /** Set by the tools: topics can be followed from then on. */
  following: Following | null;
  /** Set by who wants to know that a mark was drawn anew. */
  onDrawn?(mark: PageMark): void;
  /** Set by who wants to know that a row says something new, or, `isGone`, nothing of a paper any more. */
  onOther?(mark: PageMark, isGone: boolean): void;
  /** Something was opened at a mark: the page's tools put themselves here, and draw it. */
  onOpen(wish: OpenWish): void;
  /** Topics that a mark names beside "+n"; absent: as many as it does by itself. */
  mostTopics?: number;
  isHere(): boolean;
  /** The extension is no longer there for this page; `at`: the host of ours that was pressed. */
  onGone(at?: Element): void;
}

/**
 * Takes what was read at the row now. Answers true where it says something new. Where it is another
 * paper than before (the page has used its element again), what was known of the old one is gone
 * from the eye.
 */
export function takeSighting(mark: PageMark, sighting: Sighting, hosts: HostMaker): boolean {
  followPlace(mark, sighting.mark, hosts);
  const before = mark.sighting;
  if (before && identityOf(before.mention) === identityOf(sighting.mention)) {
    // The same paper read again stays what it was: an answer may be under way for it.
    if (before.mention.title === sighting.mention.title) {
      const { element, mark: place, panel } = sighting;
      Object.assign(before, { element, mark: place, panel });
      return false;
    }
  } else if (before) clearMark(mark);
  mark.sighting = sighting;
  return true;
}

function followPlace(mark: PageMark, place: MarkPlace, hosts: HostMaker): void {
  const { host } = mark;
  const stands = host?.element.isConnected && mark.place?.at === place.at;
  if (stands && mark.place?.kind === place.kind) return;
  mark.place = place;
  if (!host || mark.puts++ >= MOST_PUTS) return;
  // A page that writes a row's markup anew leaves a copy where the host stood.
  hosts.removeCopies(mark.row);
  hosts.moveMark(host, place);
}

/** The row says nothing of a paper any more: a host stays only where there is a place for it. */
export function forgetPaper(mark: PageMark, place: MarkPlace | null): void {
  clearMark(mark);
  mark.sighting = null;
  if (!place) dropHost(mark);
}

function clearMark(mark: PageMark): void {
  mark.keeping?.end();
  Object.assign(mark, { annotation: null, keeping: null });
  if (mark.host) render(null, mark.host.root);
  if (mark.place?.when === 'known') dropHost(mark);
}

function dropHost(mark: PageMark): void {
  mark.host?.element.remove();
  mark.host = null;
}

/** Takes the mark off the page for good: an answer still under way finds nothing to fill. */
export function removeMark(mark: PageMark): void {
  forgetPaper(mark, null);
}

export function drawMark(mark: PageMark, work: MarkWork): void {
  const { sighting, annotation, host } = mark;
  if (!sighting || !annotation || !host) return;
  // Words go with the extension: what is drawn without it throws, in the middle of whatever drew it.
  if (!work.isHere()) {
    work.onGone();
    return;
  }
  const { key, match } = annotation;
  const { mention } = sighting;
  mark.keeping ??= createKeeping(mark, work, key);
  const { keeping } = mark;
  render(
    <Mark
      title={nameOf(mention, annotation)}
      annotation={annotation}
      indent={mark.place?.indent}
      busy={keeping.busy}
      undo={keeping.undo}
      failure={keeping.failure}
      onSave={(saved) => keeping.save(key, mention, saved)}
      onUndo={() => keeping.takeBack(key)}
      onNotSame={() =>
        match &&
        keeping.press(async () => {
          await work.ask('setNotSame', { mention, key: match.key });
          work.onAskAgain(mark);
        })
      }
      mostTopics={work.mostTopics}
      onOpen={(opened) => work.onOpen({ mark, keeping, opened, name: nameOf(mention, annotation) })}
      relatedOpen={mark.panelOpen}
      onRelated={sighting.panel ? (byKey, among) => work.onRelated(mark, byKey, among) : null}
      onCloseRelated={work.onCloseRelated}
    />,
    host.root,
  );
  work.onDrawn?.(mark);
}

/** A press that was under way when the page was put aside may never be answered. */
export function giveUpPress(mark: PageMark, work: MarkWork): void {
  if (!mark.keeping?.busy) return;
  mark.keeping.end();
  mark.keeping = null;
  drawMark(mark, work);
}

function createKeeping(mark: PageMark, work: MarkWork, key: string): Keeping {
  return new Keeping({
    ask: work.ask,
    onEntry: (entry) => work.onEntry(key, entry),
    onChange: () => drawMark(mark, work),
    onGone: () => work.onGone(mark.host?.element),
  });
}

/** What the page calls the paper, or the corpus where the page tells an id alone. */
function nameOf({ title, ids }: Sighting['mention'], { match }: Annotation): string {
  return paperName(title || (match?.certain ? match.title : ''), ids);
}

/** Met papers are left out: a page is not in the corpus for having been looked at once before. */
export function isInCorpus({ annotation }: PageMark): boolean {
  const match = annotation?.match;
  return match?.certain === true && match.kind !== 'met';
}

export function isMarkSaved(mark: PageMark): boolean {
  return isSaved(mark.annotation?.entry);
}
