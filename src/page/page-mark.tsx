// One mark of a page: where it stands, what was read there, what is known of it, and what its
// buttons do. It draws itself; what it must be told comes from the page's run.
import { render } from 'preact';
import type { Annotation } from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import { paperKey } from '../paper/paper.ts';
import { paperName } from '../paper/paper-name.ts';
import type { MarkPlace, Sighting } from '../sites/site.ts';
import { Mark } from '../ui/Mark.tsx';
import type { ask } from '../wire/ask.ts';
import type { Host } from './host.ts';
import { putHost } from './host.ts';
import { Keeping } from './keeping.ts';

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
  drawn: boolean;
  /** What presses have led to; null before the first drawing of this paper. */
  keeping: Keeping | null;
  /** Whether the panel of related papers stands open at this mark. */
  panelOpen: boolean;
}

export function createPageMark(row: Element, order: number): PageMark {
  return {
    row,
    host: null,
    place: null,
    order,
    sighting: null,
    annotation: null,
    drawn: false,
    keeping: null,
    panelOpen: false,
  };
}

/** Tells one paper of a page from another: ids first, else the title as it stands there. */
export function identityOf({ ids, title }: Mention): string {
  return paperKey(ids, title);
}

/** What a mark needs of the page's run. */
export interface MarkWork {
  ask: typeof ask;
  /** The entry of this paper changed: every mark of the page that stands for it is drawn again. */
  onEntry(key: string, entry: Entry | null): void;
  /** The mention must be matched anew. */
  onAskAgain(mark: PageMark): void;
  /** The button for related papers was pressed, by key or by pointer. */
  onRelated(mark: PageMark, byKey: boolean): void;
  onCloseRelated(): void;
  /** The extension is no longer there for this page. */
  onGone(): void;
}

/**
 * Takes what was read at the row now. Answers true where it is another paper than before (the
 * page has used its element again), so that what was known of the old one is gone from the eye.
 */
export function takeSighting(mark: PageMark, sighting: Sighting): boolean {
  const before = mark.sighting;
  if (!mark.host) mark.place = sighting.mark;
  else if (!mark.host.element.isConnected || mark.place?.at !== sighting.mark.at) {
    mark.place = sighting.mark;
    putHost(mark.host.element, mark.place);
  }
  // The same paper read again stays what it was: an answer may be under way for it.
  if (before && identityOf(before.mention) === identityOf(sighting.mention)) return false;
  if (before) clearMark(mark);
  mark.sighting = sighting;
  return true;
}

export function clearMark(mark: PageMark): void {
  mark.keeping?.end();
  Object.assign(mark, { annotation: null, drawn: false, keeping: null });
  if (mark.host) render(null, mark.host.root);
  if (mark.place?.when !== 'known') return;
  mark.host?.element.remove();
  mark.host = null;
}

export function removeMark(mark: PageMark): void {
  clearMark(mark);
  mark.host?.element.remove();
}

export function drawMark(mark: PageMark, work: MarkWork): void {
  const { sighting, annotation, host } = mark;
  if (!sighting || !annotation || !host) return;
  const { key, match } = annotation;
  const { mention } = sighting;
  mark.drawn = true;
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
      relatedOpen={mark.panelOpen}
      onRelated={sighting.panel ? (byKey) => work.onRelated(mark, byKey) : null}
      onCloseRelated={work.onCloseRelated}
    />,
    host.root,
  );
}

function createKeeping(mark: PageMark, work: MarkWork, key: string): Keeping {
  return new Keeping({
    ask: work.ask,
    onEntry: (entry) => work.onEntry(key, entry),
    onChange: () => drawMark(mark, work),
    onGone: work.onGone,
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
