// A picture's description comes in; it is drawn on a canvas that can be moved about in, or written as an
// SVG or a PNG for a paper of one's own. The one place that knows the charting library.
import type { EChartsOption } from 'echarts';
import { BarChart, HeatmapChart, ScatterChart } from 'echarts/charts';
import {
  BrushComponent,
  CalendarComponent,
  DataZoomInsideComponent,
  GridComponent,
  LegendPlainComponent,
  VisualMapPiecewiseComponent,
} from 'echarts/components';
import type { EChartsType } from 'echarts/core';
import { init, use } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

use([
  BarChart,
  HeatmapChart,
  ScatterChart,
  BrushComponent,
  CalendarComponent,
  DataZoomInsideComponent,
  GridComponent,
  LegendPlainComponent,
  VisualMapPiecewiseComponent,
  CanvasRenderer,
  SVGRenderer,
]);

export type Picture = EChartsOption;
export type Chart = EChartsType;

export const openChart = (element: HTMLElement): Chart =>
  init(element, null, { renderer: 'canvas' });

interface Size {
  width: number;
  height: number;
}

/** As it stands on white paper: `data:` address of an SVG file. */
export function toSvgAddress(picture: Picture, size: Size): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  chart.setOption({ ...picture, animation: false, backgroundColor: '#fff' });
  const text = chart.renderToSVGString();
  chart.dispose();
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
}

/** The same as a PNG, two points a pixel. */
export function toPngAddress(picture: Picture, { width, height }: Size): string {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const chart = init(canvas, null, { renderer: 'canvas', devicePixelRatio: 2, width, height });
  chart.setOption({ ...picture, animation: false, backgroundColor: '#fff' });
  const address = chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: '#fff' });
  chart.dispose();
  return address;
}
