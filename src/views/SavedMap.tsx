// The map of saved papers: moved about in by pointer, wheel, keys or buttons; a paper under the pointer
// says its title, and a line drawn around some of them lists those. Places come in, nothing is changed.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../paper/entry.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import { words } from '../words.ts';
import type { Chart } from './chart.ts';
import type { MapData } from './picture-data.ts';
import { toMapPicture } from './picture-options.ts';
import { sayNumber } from './say.ts';
import { useChart, useInks } from './use-chart.ts';

interface SavedMapProps {
  data: MapData;
  entries: readonly Entry[];
}

/** The part of the map that is seen, in percent of both axes. */
interface Window {
  x: number;
  y: number;
  width: number;
}

const WHOLE: Window = { x: 0, y: 0, width: 100 };
const CLOSEST = 2;

const STEPS: Record<string, (seen: Window) => Window> = {
  ArrowLeft: (seen) => ({ ...seen, x: seen.x - seen.width / 5 }),
  ArrowRight: (seen) => ({ ...seen, x: seen.x + seen.width / 5 }),
  ArrowDown: (seen) => ({ ...seen, y: seen.y - seen.width / 5 }),
  ArrowUp: (seen) => ({ ...seen, y: seen.y + seen.width / 5 }),
  '+': (seen) => zoom(seen, 0.7),
  // The same key without Shift on many keyboards.
  '=': (seen) => zoom(seen, 0.7),
  '-': (seen) => zoom(seen, 1 / 0.7),
  '0': () => WHOLE,
};

function zoom({ x, y, width }: Window, by: number): Window {
  const next = Math.min(100, Math.max(CLOSEST, width * by));
  return { x: x + (width - next) / 2, y: y + (width - next) / 2, width: next };
}

function keepInside({ x, y, width }: Window): Window {
  const inside = (at: number) => Math.min(100 - width, Math.max(0, at));
  return { x: inside(x), y: inside(y), width };
}

/** What is seen after the pointer has moved it. */
function readWindow(chart: Chart): Window {
  const { dataZoom = [] } = chart.getOption() as { dataZoom?: { start: number; end: number }[] };
  const [across = { start: 0, end: 100 }, up = across] = dataZoom;
  return { x: across.start, y: up.start, width: across.end - across.start };
}

export function SavedMap({ data, entries }: SavedMapProps) {
  const inks = useInks();
  const picture = useMemo(
    () => ({
      ...toMapPicture(data, inks),
      dataZoom: [
        { type: 'inside' as const, xAxisIndex: 0, filterMode: 'none' as const },
        { type: 'inside' as const, yAxisIndex: 0, filterMode: 'none' as const },
      ],
      brush: {
        xAxisIndex: 0,
        throttleType: 'debounce' as const,
        throttleDelay: 100,
        brushStyle: { color: 'rgba(128, 128, 128, 0.08)', borderColor: inks.text, borderWidth: 1 },
        outOfBrush: { colorAlpha: 0.3 },
      },
    }),
    [data, inks],
  );
  const [place, chart] = useChart(picture);
  const [pointed, setPointed] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isDrawing, setDrawing] = useState(false);
  const byKey = useMemo(() => new Map(entries.map((entry) => [entry.key, entry])), [entries]);
  const seen = useRef(data);
  seen.current = data;

  useEffect(() => {
    if (!chart) return;
    chart.on('mouseover', ({ data: point }) => setPointed((point as { id?: string }).id ?? null));
    chart.on('brushSelected', (event) => setChosen(keysOf(event, seen.current)));
  }, [chart]);
  // With the button's word: who reads that lines can be drawn may draw one.
  useLayoutEffect(() => {
    chart?.dispatchAction({
      type: 'takeGlobalCursor',
      key: 'brush',
      brushOption: { brushType: isDrawing ? 'polygon' : false, brushMode: 'single' },
    });
    if (!isDrawing) {
      chart?.dispatchAction({ type: 'brush', areas: [] });
      setChosen([]);
    }
  }, [chart, isDrawing]);

  function move(step: string) {
    const next = chart && STEPS[step]?.(readWindow(chart));
    if (!next) return false;
    const { x, y, width } = keepInside(next);
    const batch = [x, y].map((start, i) => ({ dataZoomIndex: i, start, end: start + width }));
    chart.dispatchAction({ type: 'dataZoom', batch });
    return true;
  }
  const title = pointed === null ? null : byKey.get(pointed)?.title;
  const button = (step: string, label: string) => (
    <button type="button" class="button" onClick={() => move(step)}>
      {label}
    </button>
  );
  return (
    <>
      <div class="map-tools">
        {button('+', words('pictures.nearer'))}
        {button('-', words('pictures.farther'))}
        {button('0', words('pictures.whole'))}
        <button
          type="button"
          class="button"
          aria-pressed={isDrawing}
          onClick={() => setDrawing(!isDrawing)}
        >
          {words('pictures.lasso')}
        </button>
      </div>
      <div
        ref={place}
        class="chart map"
        role="application"
        aria-label={words('pictures.mapLabel')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows move the map
        tabIndex={0}
        onKeyDown={(event) => {
          const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
          if (isPlain && move(event.key)) event.preventDefault();
        }}
      />
      <p class="map-title">{title ? <bdi>{title}</bdi> : words('pictures.point')}</p>
      {isDrawing && (
        <div role="status">
          {words('pictures.chosen', chosen.length, [sayNumber(chosen.length)])}
        </div>
      )}
      {chosen.length > 0 && (
        <ul class="papers">
          {chosen.flatMap((key) => {
            const entry = byKey.get(key);
            return entry ? [<ChosenPaper key={key} entry={entry} />] : [];
          })}
        </ul>
      )}
    </>
  );
}

function ChosenPaper({ entry }: { entry: Entry }) {
  const url = findPaperUrl(entry.ids);
  return <li>{url ? <a href={url}>{entry.title}</a> : <bdi>{entry.title}</bdi>}</li>;
}

/** Most papers that a drawn line lists. */
const MOST_CHOSEN = 500;

/** The keys of the papers within the line, field by field as they are drawn. */
function keysOf(event: unknown, { papers, fields }: MapData): string[] {
  const { batch } = event as {
    batch?: { selected: { seriesIndex: number; dataIndex: number[] }[] }[];
  };
  const drawn = fields.map((_, place) => papers.filter(({ field }) => field === place));
  const keys = (batch?.[0]?.selected ?? []).flatMap(({ seriesIndex, dataIndex }) =>
    dataIndex.flatMap((at) => drawn[seriesIndex]?.[at]?.key ?? []),
  );
  return keys.slice(0, MOST_CHOSEN);
}
