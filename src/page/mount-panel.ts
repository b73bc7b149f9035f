// Gives a run its panel of related papers. Where the reader has pressed for it before it was there, it
// opens now.
import type { PanelPlace } from '../sites/site.ts';
import panelCss from '../ui/panel.css?inline';
import panelPopoverCss from '../ui/panel-popover.css?inline';
import printCss from '../ui/print.css?inline';
import type { Host } from './host.ts';
import { PANEL_NAME } from './host.ts';
import { Panel } from './panel.tsx';
import type { Run } from './run.ts';
import { toSheet } from './sheet.ts';

export function mountPanel(run: Run): void {
  const { page, work } = run;
  run.panel = new Panel({
    ...work,
    page,
    onToggle: work.redraw,
    makePanel: (place, mark) => makePanel(run, place, mark),
  });
  if (run.early && 'related' in run.early) run.panel.toggle(...run.early.related);
}

/** A panel's host, for the mark that stands in `mark`. */
export function makePanel(
  { hosts, sheets }: Pick<Run, 'hosts' | 'sheets'>,
  place: PanelPlace,
  mark: Host,
): Host {
  const isOver = place.kind === 'popover';
  const css = panelCss + (isOver ? panelPopoverCss : '') + printCss;
  const host = hosts.make(PANEL_NAME, [...sheets.shared, toSheet(css)]);
  if (place.kind === 'inside-end') place.at.append(host.element);
  // A popover follows its mark, and so does a panel below a title that has the mark below it.
  else if (isOver || mark.element.previousSibling === place.at) mark.element.after(host.element);
  else place.at.after(host.element);
  return host;
}
