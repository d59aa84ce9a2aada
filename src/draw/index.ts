/**
 * Pictures: SVG text made of plain data, for light and dark screens, wide and narrow.
 *
 * @module
 */
export { lineChart, type Axis, type Band, type LineChart, type Mark, type Series } from './line-chart.ts';
export { sankey, type Flow, type Sankey, type SankeyNode } from './sankey.ts';
export { stackedBars, type StackedBar, type StackedBars } from './stacked-bars.ts';
export { shortNumber } from './text.ts';
