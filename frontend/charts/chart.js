// @ts-check
import { LitElement, css } from 'lit';

/** How all charts look. */
export const chart = css`
  :host { display: block; color: var(--uk-ink); font: 400 var(--uk-text-s)/20px var(--uk-font); }
  svg { display: block; width: 100%; height: auto; overflow: visible; }
  .grid { stroke: var(--uk-data-grid); stroke-width: 1; }
  .line { fill: none; stroke-width: 2.4; stroke-linejoin: round; stroke-linecap: round; }
  .axis { font: 400 12px var(--uk-font); fill: var(--uk-data-axis); font-variant-numeric: tabular-nums; }
  .key { display: flex; gap: 16px; margin: 4px 0 0; color: var(--uk-ink-2); }
  .key span { display: inline-flex; align-items: center; gap: 6px; }
  .dot { width: 11px; height: 11px; border-radius: 50%; border: 2px solid var(--uk-pain); box-sizing: border-box; }
  .dot.full { background: var(--uk-pain); }
  .dot.hollow { background: var(--uk-surface); }
  summary {
    display: inline-flex; align-items: center; min-height: 48px; padding: 0 6px; border-radius: var(--uk-radius-s);
    color: var(--uk-ink-2); cursor: pointer; font-weight: 600;
  }
  summary:focus-visible { outline: none; box-shadow: var(--uk-focus); }
  table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
  th, td { padding: 4px 16px 4px 6px; border-bottom: 1px solid var(--uk-line); text-align: left; }
  thead th { color: var(--uk-ink-2); }
  tbody th { font-weight: 400; }
`;

/** A chart drawn in the pixels it really has, so that its words keep their size on every screen. */
export class SizedChart extends LitElement {
  constructor() {
    super();
    this.width = 640;
    this.observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry.contentRect.width);
      if (width && width !== (this.width - 50)) {
        this.width = width;
        this.requestUpdate();
      }
    });
  }

  connectedCallback() {
    super.connectedCallback();
    this.observer.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  /** Every how many of {@code n} labels fits, when each needs about 100 pixels. @param {number} n */
  labelEvery(n) {
    return Math.max(1, Math.ceil((n * 100) / (this.width - 50)));
  }
}
