/** What we use of Apache ECharts, which the page's import map leads to. */
export interface Chart {
  setOption(option: object, notMerge?: boolean): void;
  resize(size: { width: number; height: number }): void;
  dispose(): void;
  renderToSVGString(): string;
  convertToPixel(finder: object, value: [number, number]): number[];
}
export function init(place: HTMLElement, theme: null, options: object): Chart;
