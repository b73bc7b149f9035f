// A place on the page and a picture come in; the picture is kept drawn there: in the page's own light or
// dark, at the place's own width, until the view goes.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Chart, openChart, type Picture } from './chart.ts';
import { DARK, type Inks, PAPER } from './picture-options.ts';

/** The inks of the page as it stands: its ground tells. */
function inksOf(page: Document): Inks {
  const ground =
    getComputedStyle(page.body)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [red = 255, green = 255, blue = 255] = ground;
  return red + green + blue < 384 ? DARK : PAPER;
}

/** The inks that a picture on the page takes now. */
export function useInks(): Inks {
  const [inks, setInks] = useState(() => inksOf(document));
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const look = () => setInks(inksOf(document));
    // The theme of the settings comes a moment after the page, as an attribute or a style of its root.
    const watch = new MutationObserver(look);
    watch.observe(document.documentElement, { attributes: true });
    dark.addEventListener('change', look);
    look();
    return () => {
      watch.disconnect();
      dark.removeEventListener('change', look);
    };
  }, []);
  return inks;
}

export function useChart(picture: Picture): [RefObject<HTMLDivElement | null>, Chart | null] {
  const place = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<Chart | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const opened = openChart(element);
    setChart(opened);
    const watch = new ResizeObserver(() => opened.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      opened.dispose();
    };
  }, []);
  useLayoutEffect(() => {
    chart?.setOption(picture, { notMerge: true });
  }, [chart, picture]);
  return [place, chart];
}
