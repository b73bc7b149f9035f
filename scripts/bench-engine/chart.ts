// Figures at several sizes of a corpus come in, one small chart goes out as SVG: a panel for each
// figure, its time against the number of papers, its target as a line.
import type { SizePoint } from './table.ts';
import type { FigureId, Target } from './targets.ts';
import { targets } from './targets.ts';

const PANEL = { width: 150, height: 96, left: 34, top: 26, gap: 26 };
/** The inks hold on a light page and on a dark one. */
const STYLE = `text { font: 10px system-ui, sans-serif; fill: #6b7280 }
.head { font-weight: 600 } .axis { stroke: #9ca3af; stroke-width: 1 }
.bound { stroke: #d97706; stroke-dasharray: 3 3 } .line { stroke: #2563eb; stroke-width: 1.5; fill: none }
.dot { fill: #2563eb }`;

const short = (papers: number) => (papers >= 1000 ? `${Math.round(papers / 1000)}k` : `${papers}`);

/** A number of two digits for people. */
const say = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));

function drawPanel(id: FigureId, points: readonly SizePoint[], x: number): string {
  const { target, unit }: Target = targets[id];
  const { width, height, top } = PANEL;
  const most = 1.15 * Math.max(target ?? 0, ...points.map(({ value }) => value));
  const largest = Math.max(...points.map(({ papers }) => papers));
  const toX = (papers: number) => x + (papers / largest) * width;
  const toY = (value: number) => top + height - (value / most) * height;
  const line = points.map(
    ({ papers, value }) => `${toX(papers).toFixed(1)},${toY(value).toFixed(1)}`,
  );
  const dots = points.map(({ papers, value }, i) => {
    const [cx, cy] = [toX(papers).toFixed(1), toY(value)];
    const anchor = i === points.length - 1 ? 'end' : 'middle';
    return `<circle class="dot" cx="${cx}" cy="${cy.toFixed(1)}" r="2.5"/>
<text x="${cx}" y="${(cy - 6).toFixed(1)}" text-anchor="${anchor}">${say(value)}</text>
<text x="${cx}" y="${top + height + 13}" text-anchor="${anchor}">${short(papers)}</text>`;
  });
  const bound =
    target === null
      ? ''
      : `<path class="bound" d="M${x} ${toY(target).toFixed(1)}h${width}"/>
<text x="${x - 4}" y="${(toY(target) + 3).toFixed(1)}" text-anchor="end">${target}</text>`;
  return `<text class="head" x="${x}" y="14">${id.replace(/-148k$/, '')}, ${unit}</text>
<path class="axis" d="M${x} ${top}v${height}h${width}" fill="none"/>
${bound}
<polyline class="line" points="${line.join(' ')}"/>
${dots.join('\n')}`;
}

export function drawChart(points: readonly SizePoint[]): string {
  const ids = [...new Set(points.map(({ id }) => id))];
  const step = PANEL.width + PANEL.left + PANEL.gap;
  const panels = ids.map((id, i) => {
    const own = points.filter((point) => point.id === id).sort((a, b) => a.papers - b.papers);
    return drawPanel(id, own, PANEL.left + i * step);
  });
  const [width, height] = [ids.length * step + 8, PANEL.top + PANEL.height + 24];
  const title = 'Times of the engine, 95th percentile, by papers imported; dashed: the bound';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">
<title>${title}</title>
<style>${STYLE}</style>
${panels.join('\n')}
</svg>
`;
}
