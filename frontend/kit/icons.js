// @ts-check
import { html, svg } from 'lit';

const PATHS = {
  better: svg`<path d="M12 4v15M6 13l6 6 6-6"/>`,
  worse: svg`<path d="M12 20V5M6 11l6-6 6 6"/>`,
  back: svg`<path d="M15 5l-7 7 7 7"/>`,
  caution: svg`<path d="M12 3.8 21.5 20h-19z"/><path d="M12 10v4.5M12 17.3h.01"/>`,
  check: svg`<path d="m5 12.8 4.6 4.6L19.5 7"/>`,
  drop: svg`<path d="M12 3.5c3.5 4.3 5.8 7.2 5.8 10.4a5.8 5.8 0 0 1-11.6 0C6.2 10.7 8.5 7.8 12 3.5z"/>`,
  harder: svg`<path d="M7 9l5-5 5 5"/><path d="M5 19.5h14M12 4v12"/>`,
  softer: svg`<path d="M7 10l5 5 5-5"/><path d="M5 19.5h14M12 3v12"/>`,
  minus: svg`<path d="M5 12h14"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  next: svg`<path d="M9 5l7 7-7 7"/>`,
  stop: svg`<circle cx="12" cy="12" r="9"/><path d="M5.8 5.8l12.4 12.4"/>`,
  ok: svg`<circle cx="12" cy="12" r="9"/><path d="m8 12.3 2.8 2.8L16.2 9.5"/>`,
  pause: svg`<path d="M8.5 5.5v13M15.5 5.5v13"/>`,
  play: svg`<path d="M8 5.5v13l10-6.5z"/>`,
  pen: svg`<path d="M4 20l.9-4.2L15.8 4.9a2.2 2.2 0 0 1 3.2 3.2L8.2 19.1 4 20z"/><path d="M13.8 7l3.2 3.2"/>`,
  plan: svg`<path d="M5 4.5h14v15H5z"/><path d="m8.5 10 1.3 1.3L12 9M14 10.2h2.5M8.5 15l1.3 1.3L12 14M14 15.2h2.5"/>`,
  same: svg`<path d="M4.5 9.5A8 8 0 0 1 19 8.5M19.5 14.5A8 8 0 0 1 5 15.5"/><path d="M19.5 4v5h-5M4.5 20v-5h5"/>`,
  shield: svg`<path d="M12 3.5 19 6v5.5c0 4.5-2.8 7.5-7 9.2-4.2-1.7-7-4.7-7-9.2V6z"/><path d="m9 12 2.2 2.2L15 10"/>`,
  tablet: svg`<rect x="6" y="3.5" width="12" height="17" rx="2"/><path d="M11 17.5h2"/>`,
  close: svg`<path d="M6 6l12 12M18 6 6 18"/>`,
  undo: svg`<path d="M8.5 5 4 9.500l4.500 4.500"/><path d="M4 9.500h9a6 6 0 0 1 0 12H9"/>`,
  more: svg`<g stroke-width="3.4"><path d="M5 12h.01M12 12h.01M19 12h.01"/></g>`,
  lock: svg`<rect x="5" y="10.5" width="14" height="10" rx="2.5"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>`,
  info: svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.7h.01"/>`,
};

/** @typedef {keyof typeof PATHS} Icon */

/** @param {Icon} name */
export const icon = (name) => html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true">${PATHS[name]}</svg>`;
