// @ts-check
import { css } from 'lit';

/** The four sections. */
export const content = css`
  [hidden] { display: none !important; }
  .stack { display: grid; gap: 12px; min-width: 0; }
  .two { display: grid; grid-template-columns: 240px minmax(0, 1fr); gap: 14px; align-items: start; }
  .past {
    position: sticky; top: 0; padding: 14px 16px; border: 1px dashed var(--uk-edge); border-radius: var(--uk-radius-l);
    font-size: 15px; line-height: 22px; overflow-wrap: anywhere;
  }
  .past dt { margin-top: 10px; font-size: 14px; color: var(--uk-ink-3); }
  .screened {
    display: flex; gap: 12px; align-items: center; padding: 8px 14px; border: 1px solid var(--uk-ok-line);
    border-radius: var(--uk-radius-m); background: var(--uk-ok-soft); font-size: 15px; line-height: 22px;
  }
  .screened .i { color: var(--uk-ok); }
  .nrs {
    display: flex; border: 1px solid var(--uk-edge); border-radius: 14px; overflow: hidden;
    background: var(--uk-surface);
  }
  .nrs button {
    position: relative; flex: 1; min-width: 0; height: 68px; padding: 0 0 20px; border: 0;
    border-left: 1px solid var(--uk-line); background: none; font-size: 21px; font-weight: 600;
  }
  .nrs button:first-child { border-left: 0; }
  .nrs button:focus-visible { box-shadow: inset 0 0 0 3px var(--uk-accent); border-radius: 12px; }
  .nrs svg { position: absolute; left: 15%; bottom: 0; width: 70%; height: 24px; fill: var(--uk-pain); opacity: .4; }
  .nrs .on { background: var(--uk-pain); color: var(--uk-surface); font-size: 26px; }
  .nrs .on svg { fill: var(--uk-surface); opacity: .55; }
  .nrs .on em { color: inherit; }
  .nrs em { position: absolute; top: 3px; right: 5px; font: 400 12px/14px var(--uk-font); color: var(--uk-ink-2); }
  .nrsx {
    display: flex; justify-content: space-between; padding: 4px 4px 0; font-size: 13px; line-height: 18px;
    color: var(--uk-ink-3);
  }
  .tri { display: grid; grid-template-columns: repeat(3, 1fr); gap: 8px; }
  .tri button {
    display: flex; align-items: center; justify-content: center; gap: 9px; min-height: 64px;
    border: 1px solid var(--uk-edge); border-radius: 14px; background: var(--uk-surface); font-weight: 600;
    font-size: 17px;
  }
  .tri [aria-pressed=true] {
    background: var(--uk-accent-soft); border: 2px solid var(--uk-accent); color: var(--uk-accent-ink);
  }
  .soap { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
  .soap header { min-height: 48px; margin-bottom: 8px; }
  .soap header .btn { margin-left: auto; }
  .soap textarea { min-height: 124px; }
  .letter {
    display: grid; place-items: center; flex: none; width: 32px; height: 32px; border-radius: 9px;
    background: var(--uk-sunken); font-weight: 700;
  }
  .fin { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; align-items: start; }
  .gap {
    display: flex; align-items: center; gap: 12px; min-height: 56px; border-bottom: 1px solid var(--uk-line);
    font-size: 15px; line-height: 20px;
  }
  .gap:last-child { border: 0; }
  .gap > .i { color: var(--uk-caution); } .gap.fine > .i { color: var(--uk-ok); } .gap .btn { margin-left: auto; }
  .because { display: grid; gap: 6px; margin-top: 12px; font-size: 15px; font-weight: 600; }
  .because textarea { min-height: 72px; font-weight: 400; }

  .hands {
    display: grid; grid-template-columns: 312px minmax(0, 1fr); gap: 10px 12px; min-height: 100%;
    grid-template-rows: 1fr auto;
  }
  .hands .card { padding: 12px 14px; }
  .mapcard { display: flex; flex-direction: column; gap: 6px; }
  .mapcard .seg { align-self: flex-start; }
  .mapcard .seg button { min-height: 48px; }
  .mapbox { flex: 1; min-height: 340px; }
  details summary {
    display: flex; align-items: center; min-height: 48px; padding: 0 8px; border-radius: var(--uk-radius-m);
    font-size: 15px; font-weight: 600; cursor: pointer; color: var(--uk-ink-2);
  }
  .list { display: grid; gap: 8px; padding: 4px 0; }
  .list .btn { width: 100%; justify-content: space-between; white-space: normal; text-align: left; }
  .list [aria-pressed=true] { background: var(--uk-accent-soft); color: var(--uk-accent-ink); }
  .list small { font-weight: 400; }
  .region {
    display: grid; grid-template-columns: 320px minmax(0, 1fr); gap: 6px 18px; align-items: start; align-content: start;
  }
  .region > header { grid-column: 1 / -1; flex-wrap: wrap; gap: 8px; min-height: 48px; margin: 0; }
  .region h2 { margin-right: 6px; font-size: 21px; letter-spacing: var(--uk-tight); }
  .region.empty { grid-template-columns: 1fr; align-content: center; justify-items: start; gap: 18px; }
  .region.empty p { max-width: 52ch; color: var(--uk-ink-2); }
  .wide, .finder { grid-column: 1 / -1; }
  .finder { padding: 10px; border-radius: var(--uk-radius-m); background: var(--uk-surface-2); }
  .finder.row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
  .finder .chip { min-width: 48px; justify-content: center; }
  .fchip {
    display: inline-flex; align-items: center; gap: 7px; min-height: 48px; padding: 0 13px;
    border: 1px solid var(--uk-edge); border-radius: 24px; background: var(--uk-surface-2); font-size: 15px;
    font-weight: 500; white-space: nowrap;
  }
  .fchip .i { width: 18px; height: 18px; color: var(--uk-pain); }
  .dialbox { position: relative; }
  .dial {
    display: block; width: 100%; max-width: 320px; margin: -10px auto 0; border-radius: 16px;
    touch-action: manipulation;
  }
  .dial path, .dial line { fill: none; }
  .track, .beyond, .fill { stroke-width: 30; }
  .track { stroke: var(--uk-sunken); }
  .beyond { stroke: url(#over); }
  .fill { stroke: var(--uk-accent); }
  .over-ground { fill: var(--uk-caution-soft); }
  .over-line { fill: var(--uk-caution-line); }
  .ceiling { stroke: var(--uk-caution); stroke-width: 6; stroke-linecap: round; }
  .knob { fill: var(--uk-surface); stroke: var(--uk-accent); stroke-width: 5; } .dial .pref { fill: var(--uk-ink); }
  .dn { cursor: pointer; }
  .dn circle { fill: transparent; }
  .dn text { font: 600 17px var(--uk-font); text-anchor: middle; fill: var(--uk-ink-2); }
  .dn.cur text { fill: var(--uk-accent-ink); font-weight: 800; font-size: 20px; }
  .dn.over text { fill: var(--uk-caution); font-weight: 500; }
  .dial .big { font: 700 58px var(--uk-font); letter-spacing: -.03em; text-anchor: middle; fill: var(--uk-ink); }
  .dial .band { font: 600 16px var(--uk-font); text-anchor: middle; fill: var(--uk-ink-2); }
  .dialrow { display: flex; align-items: center; justify-content: space-between; gap: 8px; margin-top: -2px; }
  .step {
    display: grid; place-items: center; flex: none; width: 72px; height: 64px; border: 1px solid var(--uk-edge);
    border-radius: 16px; background: var(--uk-surface);
  }
  .legend { display: grid; gap: 4px; font-size: 14px; line-height: 20px; font-weight: 600; }
  .legend span { display: flex; gap: 8px; align-items: center; }
  .tri-mark { width: 14px; height: 12px; background: var(--uk-ink); clip-path: polygon(50% 0, 100% 100%, 0 100%); }
  .bar-mark { width: 6px; height: 16px; margin: 0 4px; border-radius: 3px; background: var(--uk-caution); }
  .region .refused { line-height: 20px; font-size: 15px; text-align: center; }
  .check { display: grid; gap: 8px; align-content: start; }
  .check > button {
    display: flex; align-items: center; gap: 14px; min-height: 66px; padding: 0 16px; border: 1px solid var(--uk-edge);
    border-radius: 16px; background: var(--uk-surface); text-align: left; font-size: 18px; font-weight: 600;
    line-height: 24px;
  }
  .check small { display: block; font-size: 14px; line-height: 18px; font-weight: 400; color: var(--uk-ink-2); }
  .check .ic {
    display: grid; place-items: center; flex: none; width: 46px; height: 46px; border-radius: 50%;
    background: var(--uk-sunken);
  }
  .check .TOO_LITTLE .ic { background: var(--uk-advise-soft); color: var(--uk-advise); }
  .check .JUST_RIGHT .ic { background: var(--uk-ok-soft); color: var(--uk-ok); }
  .check .TOO_MUCH .ic { background: var(--uk-pain-soft); color: var(--uk-pain); }
  .check > [aria-pressed=true] { background: var(--uk-ok-soft); border: 3px solid var(--uk-ok); padding: 0 14px; }
  .check [aria-pressed=true] .ic { background: var(--uk-ok); color: var(--uk-surface); }
  .region .chips { gap: 6px; } .region .chips .chip { padding: 0 11px; font-size: 14px; gap: 5px; }
  .mins { display: flex; align-items: center; gap: 10px; }
  .stepper {
    display: flex; align-items: center; height: 66px; border: 1px solid var(--uk-edge); border-radius: 14px;
    background: var(--uk-surface);
  }
  .stepper button {
    display: grid; place-items: center; width: 64px; height: 64px; border: 0; border-radius: 13px; background: none;
  }
  .stepper output { min-width: 78px; text-align: center; font-size: 22px; font-weight: 700; }
  .stepper small { font-size: 14px; font-weight: 400; color: var(--uk-ink-2); }
  .log { grid-column: 1 / -1; display: grid; grid-template-columns: repeat(auto-fill, minmax(228px, 1fr)); gap: 8px; }
  .entry {
    display: flex; align-items: center; min-height: 58px; border: 1px solid var(--uk-line);
    border-radius: var(--uk-radius-m); background: var(--uk-surface); font-size: 14px; line-height: 19px;
  }
  .entry.live { border-color: var(--uk-accent); box-shadow: inset 0 0 0 1px var(--uk-accent); }
  .entry .open {
    display: grid; grid-template-columns: 40px minmax(0, 1fr); gap: 10px; align-items: center; flex: 1; min-width: 0;
    min-height: 56px; padding: 6px 4px 6px 12px; border: 0; border-radius: 10px; background: none; text-align: left;
  }
  .entry .plain { color: var(--uk-ink-3); }
  .entry .plain .i { width: 18px; height: 18px; }
  .entry .p {
    display: grid; place-items: center; width: 40px; height: 40px; border-radius: 10px; font-weight: 700;
    font-size: 19px;
  }
  .felt { display: flex; gap: 5px; align-items: center; color: var(--uk-ink-2); }
  .felt .i { width: 16px; height: 16px; }
  .t0 { background: var(--uk-press-0); }
  .t1 { background: var(--uk-press-1); }
  .t2 { background: var(--uk-press-2); }
  .t3 { background: var(--uk-press-3); color: #1d220f; }
  .t4 { background: var(--uk-press-4); color: var(--uk-on-accent); }
  .sum {
    display: grid; align-content: center; padding: 0 4px; font-size: 14px; line-height: 19px; color: var(--uk-ink-2);
  }
  @media (max-width: 900px) {
    .two, .soap, .fin { grid-template-columns: minmax(0, 1fr); }
    .past { position: static; order: 1; }
    .hands { grid-template-columns: minmax(0, 1fr); grid-template-rows: none; }
    .mapbox { height: 372px; flex: none; }
  }
  @media (max-width: 700px) {
    .region { grid-template-columns: minmax(0, 1fr); }
    .soap header, .mins { flex-wrap: wrap; }
    .mins .btn.main { flex: 1; }
    .nrs { flex-wrap: wrap; }
    .nrs button { flex: 1 0 16%; }
  }
`;
