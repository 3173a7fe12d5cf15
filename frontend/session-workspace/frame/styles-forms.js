// @ts-check
import { css } from 'lit';

/** Forms inside the cards, what was taken over, warnings and sheets. */
export const forms = css`
  .form { display: grid; gap: 12px; min-width: 0; }
  .row { display: flex; flex-wrap: wrap; gap: 10px; align-items: end; }
  .row.end { justify-content: flex-end; }
  .grow { flex: 1; display: grid; gap: 6px; }
  .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
  .field { display: grid; gap: 5px; align-content: start; font-weight: 400; }
  .field > span { font-size: 14px; line-height: 20px; font-weight: 600; color: var(--uk-ink-2); }
  .field textarea { min-height: 56px; }
  .field .stepper { justify-self: start; }
  .field input { width: auto; min-width: 140px; }
  .carried, textarea.carried { background: var(--uk-caution-soft); border-color: var(--uk-caution-line); }
  .chip.carried[aria-pressed=true] {
    background: var(--uk-caution-soft); border-color: var(--uk-caution-line); color: var(--uk-caution);
    box-shadow: inset 0 0 0 1px var(--uk-caution-line);
  }
  .carried-tag {
    display: inline-flex; align-items: center; gap: 6px; font-size: 14px; line-height: 20px; color: var(--uk-caution);
    font-weight: 600;
  }
  .carried-tag .i { width: 16px; height: 16px; }
  .halt.plain {
    display: flex; align-items: center; gap: 6px; width: auto; padding: 0 14px; border: 1px solid var(--uk-stop-line);
    border-radius: var(--uk-radius-m); color: var(--uk-stop); font-weight: 600; font-size: 15px;
  }
  .topics { display: grid; gap: 8px; }
  .topic { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; gap: 8px; align-items: center; }
  .topic > span { font-weight: 600; }
  .warn {
    display: flex; gap: 10px; align-items: flex-start; padding: 10px 12px; border: 1px solid var(--uk-caution-line);
    border-radius: var(--uk-radius-m); background: var(--uk-caution-soft); font-size: 15px; line-height: 20px;
  }
  .warn > .i { color: var(--uk-caution); }
  .warn.stop { border-color: var(--uk-stop-line); background: var(--uk-stop-soft); }
  .warn.stop > .i { color: var(--uk-stop); }
  .warn textarea { min-height: 48px; }
  .due {
    display: flex; gap: 8px; align-items: center; padding: 6px 12px; border-radius: 10px;
    background: var(--uk-advise-soft); color: var(--uk-advise); font-weight: 600;
  }
  .more { border-top: 1px solid var(--uk-line); }
  .more summary {
    display: flex; align-items: center; min-height: 48px; font-size: 15px; font-weight: 600; color: var(--uk-ink-2);
    cursor: pointer;
  }
  .more summary::before { content: '+'; display: inline-block; width: 22px; font-size: 20px; }
  .more[open] summary::before { content: '–'; }
  .mark {
    display: grid; gap: 10px; padding: 12px; border: 1px solid var(--uk-line); border-radius: var(--uk-radius-m);
    background: var(--uk-surface-2);
  }
  .mark header { display: flex; align-items: center; justify-content: space-between; gap: 10px; margin: 0; }
  .soap { align-items: start; }
  .soap header { gap: 8px; }
  .soap header .btn.soft { padding: 0 10px; }
  .soap .btn small { font-weight: 400; }
  .btn small { font-weight: 400; }
  table { border-collapse: collapse; width: 100%; font-size: 15px; line-height: 20px; }
  th, td {
    padding: 8px 10px 8px 0; text-align: left; border-bottom: 1px solid var(--uk-line); font-weight: 400;
    vertical-align: top;
  }
  thead th { color: var(--uk-ink-2); font-weight: 600; font-size: 14px; }
  th small { display: block; color: var(--uk-ink-3); }
  .units td { font-variant-numeric: tabular-nums; } .units .counts { color: var(--uk-accent-ink); }
  .rom { margin-top: 10px; }
  .rom td { white-space: nowrap; }
  .rom input, .rom select {
    width: 116px; min-height: 48px; padding: 8px 10px; border: 1px solid var(--uk-edge);
    border-radius: var(--uk-radius-m); background: var(--uk-surface); color: inherit; font: inherit;
  }
  .rom .chip { margin-left: 6px; }
  .sheet { width: min(640px, 94vw); max-height: 88dvh; overflow: auto; }
  .sheet[open] { display: grid; gap: 14px; }
  .sheet .list .btn { min-height: 56px; }
  .sheet .list { max-height: 44dvh; overflow: auto; }
  .list .btn span { display: grid; gap: 2px; font-weight: 400; line-height: 20px; }
  .list .btn { padding: 8px 16px; min-height: 64px; }
  .snippet { display: flex; align-items: center; gap: 4px; } .snippet .btn { flex: 1; }
  .tick {
    grid-template-columns: auto 1fr !important; align-items: center; min-height: 48px; font-weight: 400 !important;
  }
  .tick input { width: 26px; height: 26px; min-height: 26px; accent-color: var(--uk-accent); }
  .btn.square { padding: 0 12px; } .changes table { table-layout: fixed; } .changes th { width: 26%; }
  .changes { max-height: 40dvh; overflow: auto; margin: 0; } .changes td { overflow-wrap: anywhere; }
  .claimchip {
    display: inline-flex; align-items: center; gap: 8px; min-height: 56px; padding: 0 14px;
    border: 1px solid var(--uk-line); border-radius: var(--uk-radius-m); background: var(--uk-surface);
    font-weight: 600; font-size: 15px; white-space: nowrap;
  }
  .claimchip.hold {
    border-color: var(--uk-caution-line); background: var(--uk-caution-soft); color: var(--uk-caution);
  }
  .claimchip .i { width: 20px; height: 20px; }
  .check .field { grid-template-columns: 1fr auto; align-items: center; }
  .check .field .stepper, .check .field .stepper button { height: 56px; }
  .check .field .stepper button { width: 60px; }
  .check .field output { min-width: 44px; }
  .fin .tri button { font-size: 15px; line-height: 19px; gap: 6px; padding: 0 6px; }
  .region > .row { min-height: 0; margin: -4px 0 2px; }
  .mapwrap { position: relative; flex: 1; min-height: 300px; display: flex; }
  .mapwrap .mapbox { flex: 1; }
  .zoom { position: absolute; right: -6px; bottom: 0; display: grid; gap: 6px; }
  .zoom .plain { border: 1px solid var(--uk-line); background: var(--uk-surface); }
  .views { width: 100%; } .views button { flex: 1; padding: 0 4px !important; min-height: 48px; font-size: 14px; }
  .tools { display: flex; gap: 4px; }
  .tools button {
    display: grid; place-items: center; align-content: center; gap: 1px; flex: 1; min-height: 56px; padding: 2px;
    border: 1px solid var(--uk-line); border-radius: 12px; background: var(--uk-surface); font-size: 13px;
    line-height: 16px; font-weight: 600; color: var(--uk-ink-2);
  }
  .tools .i { width: 20px; height: 20px; }
  .tools [aria-pressed=true] {
    background: var(--uk-accent-soft); border-color: var(--uk-accent); color: var(--uk-accent-ink);
  }
  select {
    min-height: 48px; max-width: 100%; padding: 8px 12px; border: 1px solid var(--uk-edge);
    border-radius: var(--uk-radius-m); background: var(--uk-surface); color: inherit; font: inherit;
  }
  .marks summary, .mapcard summary {
    display: flex; align-items: center; min-height: 44px; font-size: 15px; font-weight: 600; color: var(--uk-ink-2);
    cursor: pointer;
  }
  .narrow { max-width: 760px; margin: 0 auto; }
  .hurts { display: grid; grid-template-columns: 300px minmax(0, 1fr); gap: 14px; }
  .hurts .mapbox { height: 420px; }
  .handed .chip, .handed .stepper, .handed .stepper button { min-height: 64px; }
  :host([oily]) { filter: brightness(.78); }
  :host([oily]) .chip, :host([oily]) .btn, :host([oily]) .plain, :host([oily]) .fchip, :host([oily]) .seg button,
  :host([oily]) .more summary {
    min-height: 64px; min-width: 64px;
  }
  :host([oily]) .check > button { min-height: 76px; }
  :host([oily]) textarea { font-size: 18px; }
  .limits { display: grid; align-content: center; justify-items: start; gap: 18px; }
  .limits h2 { font-size: 24px; line-height: 30px; letter-spacing: var(--uk-tight); }
  .limits ul { display: grid; gap: 10px; width: 100%; }
  .limits li {
    display: flex; gap: 14px; align-items: center; min-height: 60px; padding: 10px 16px;
    border: 1px solid var(--uk-line); border-radius: 14px; background: var(--uk-sunken); font-size: 17px;
    line-height: 24px;
  }
  .limits li b { display: block; }
  .limits li .i { width: 26px; height: 26px; }
  .limits li.tone-caution { background: var(--uk-caution-soft); border-color: var(--uk-caution-line); }
  .limits li.tone-caution .i { color: var(--uk-caution); }
  .limits li.tone-stop { background: var(--uk-stop-soft); border-color: var(--uk-stop-line); }
  .limits li.tone-stop .i { color: var(--uk-stop); }
  .here { display: flex; flex-wrap: wrap; align-items: center; gap: 10px; }
  .here > span { display: grid; flex: 1; min-width: 160px; font-size: 15px; line-height: 20px; }
  .here small { font-size: 14px; color: var(--uk-ink-2); }
  @media (max-width: 900px) { .hurts { grid-template-columns: minmax(0, 1fr); } .pair { grid-template-columns: 1fr; } }
`;
