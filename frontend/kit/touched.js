// @ts-check

let last = Date.now();
for (const kind of ['pointerdown', 'keydown', 'touchstart', 'wheel']) {
  addEventListener(kind, () => { last = Date.now(); }, { capture: true, passive: true });
}

/** When somebody last touched this page. A page that was just opened was opened by somebody. */
export const touchedAt = () => last;

/** Goes along with every request, so that a page that asks by itself keeps nobody signed in. */
export const idleHeader = () => ({ 'Unknot-Idle': String(Math.max(0, Math.round((Date.now() - last) / 1000))) });
