// @ts-check
import { css } from 'lit';

/** The frame, buttons, chips and cards. */
export const frame = css`
  :host {
    display: block; height: 100dvh; min-height: 0; color: var(--uk-ink); background: var(--uk-bg);
    font: 400 16px/24px var(--uk-font); -webkit-text-size-adjust: 100%;
  }
  *, *::before, *::after { box-sizing: border-box; }
  h1, h2, h3, p, dl, dd, dt, ul { margin: 0; padding: 0; }
  ul { list-style: none; }
  button, input, textarea, summary { font: inherit; color: inherit; touch-action: manipulation; }
  button { cursor: pointer; -webkit-tap-highlight-color: transparent; }
  button:disabled { cursor: default; opacity: .45; }
  :focus-visible { outline: none; box-shadow: var(--uk-focus); }
  .i {
    width: 22px; height: 22px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.9; stroke-linecap: round;
    stroke-linejoin: round;
  }
  .frame { display: flex; flex-direction: column; height: 100%; }
  .pinned { flex: none; background: var(--uk-surface); border-bottom: 1px solid var(--uk-line); padding: 6px 16px 8px; }
  .who { display: flex; align-items: center; gap: 12px; min-height: 56px; }
  .who .name { min-width: 0; flex: 1; }
  .who h1 { font-size: 22px; line-height: 28px; letter-spacing: var(--uk-tight); overflow-wrap: anywhere; }
  .who p { font-size: 14px; line-height: 18px; color: var(--uk-ink-2); overflow-wrap: anywhere; }
  .avatar {
    display: grid; place-items: center; flex: none; width: 46px; height: 46px; border-radius: 50%;
    background: var(--uk-pain-soft); color: var(--uk-pain); font-weight: 700;
  }
  .plain {
    display: grid; place-items: center; flex: none; width: 48px; height: 48px; border: 0; border-radius: 50%;
    background: none;
  }
  .saved {
    display: flex; align-items: center; gap: 7px; max-width: 290px; color: var(--uk-ok); font-weight: 600;
    font-size: 15px; line-height: 18px;
  }
  button.saved {
    min-height: 48px; padding: 0 12px; border: 1px solid var(--uk-caution-line); border-radius: var(--uk-radius-m);
    background: var(--uk-caution-soft);
  }
  .saved.sending { color: var(--uk-ink-2); }
  .saved.kept, button.saved { color: var(--uk-caution); }
  .saved.lost { color: var(--uk-stop); }
  .kept-here { display: grid; gap: 4px; margin-top: 16px; } .kept-here h3 { font-size: 16px; line-height: 22px; }
  .timer {
    display: flex; flex: none; align-items: center; gap: 6px; height: 52px; padding: 0 2px 0 18px; border-radius: 26px;
    background: var(--uk-sunken); white-space: nowrap;
  }
  .timer b { font-size: 22px; font-variant-numeric: tabular-nums; letter-spacing: -.01em; }
  .timer span { font-size: 14px; color: var(--uk-ink-2); }
  .strip { display: flex; flex-wrap: wrap; gap: 8px; padding-top: 4px; }
  .alert {
    display: inline-flex; align-items: center; gap: 8px; min-height: 36px; padding: 4px 11px;
    border: 1px solid transparent; border-radius: 10px; background: var(--uk-sunken); font-size: 14px;
    line-height: 20px;
  }
  .alert .i { width: 19px; height: 19px; } .alert .btn { min-height: 48px; padding: 0 14px; }
  .alert.tone-caution { background: var(--uk-caution-soft); border-color: var(--uk-caution-line); }
  .alert.tone-caution .i { color: var(--uk-caution); }
  .alert.tone-stop { background: var(--uk-stop-soft); border-color: var(--uk-stop-line); }
  .alert.tone-stop .i { color: var(--uk-stop); }
  .alert.tone-plan { background: var(--uk-accent-soft); } .alert.tone-plan .i { color: var(--uk-accent-ink); }
  .tell {
    display: flex; align-items: center; gap: 10px; flex-wrap: wrap; margin-top: 6px; padding: 4px 12px;
    min-height: 40px; border: 1px solid var(--uk-caution-line); border-radius: 10px; background: var(--uk-caution-soft);
    color: var(--uk-caution); font-size: 15px; line-height: 20px; font-weight: 600;
  }
  main { flex: 1; min-height: 0; overflow: auto; padding: 10px 16px; overscroll-behavior: contain; }
  .foot {
    flex: none; display: flex; align-items: center; gap: 10px;
    padding: 6px 16px calc(6px + env(safe-area-inset-bottom)); background: var(--uk-surface);
    border-top: 1px solid var(--uk-line); box-shadow: var(--uk-float);
  }
  .seg { display: flex; padding: 3px; gap: 2px; border-radius: var(--uk-radius-m); background: var(--uk-sunken); }
  .seg button {
    display: inline-flex; align-items: center; justify-content: center; gap: 7px; min-height: 56px; padding: 0 15px;
    border: 0; border-radius: 9px; background: none; color: var(--uk-ink-2); font-size: 15px; font-weight: 600;
    white-space: nowrap;
  }
  .seg .i { width: 18px; height: 18px; color: var(--uk-ok); }
  .seg [aria-pressed=true], .seg [aria-current] {
    background: var(--uk-surface); color: var(--uk-ink); box-shadow: var(--uk-rest);
  }
  .sp { flex: 1; }
  .plainchip.chipbtn { border-color: var(--uk-line); background: var(--uk-surface); color: var(--uk-ink-2); }
  .plainchip[aria-pressed=true] {
    background: var(--uk-accent-soft) !important; color: var(--uk-accent-ink) !important;
  }
  .chipbtn {
    display: inline-flex; align-items: center; gap: 8px; min-height: 56px; padding: 0 14px;
    border: 1px solid var(--uk-caution-line); border-radius: var(--uk-radius-m); background: var(--uk-caution-soft);
    color: var(--uk-caution); font-weight: 600; font-size: 15px; white-space: nowrap;
  }
  .btn {
    display: inline-flex; align-items: center; justify-content: center; gap: 9px; min-height: 48px; padding: 0 16px;
    border: 1px solid var(--uk-edge); border-radius: var(--uk-radius-m); background: var(--uk-surface);
    font-weight: 600; font-size: 15px; white-space: nowrap;
  }
  .btn.soft {
    border-color: transparent; background: var(--uk-accent-soft); color: var(--uk-accent-ink); padding: 0 12px;
  }
  .btn.main {
    min-height: 64px; padding: 0 26px; border: 0; border-radius: 14px; background: var(--uk-accent);
    color: var(--uk-on-accent); font-size: 18px;
  }
  .btn.main:active { background: var(--uk-accent-press); }
  .card {
    padding: 14px; border: 1px solid var(--uk-line); border-radius: var(--uk-radius-l); background: var(--uk-surface);
    box-shadow: var(--uk-rest);
  }
  .card h2 { font-size: 18px; line-height: 24px; font-weight: 600; }
  .card > header { display: flex; align-items: center; gap: 10px; min-height: 24px; margin-bottom: 12px; }
  .card > header small { margin-left: auto; color: var(--uk-ink-2); font-size: 14px; }
  .chips { display: flex; flex-wrap: wrap; gap: 8px; }
  .chip {
    display: inline-flex; align-items: center; gap: 6px; min-height: 48px; padding: 0 13px;
    border: 1px solid var(--uk-edge); border-radius: 24px; background: var(--uk-surface); font-size: 15px;
    font-weight: 600; white-space: nowrap;
  }
  .chip .i { width: 18px; height: 18px; }
  .chip[aria-pressed=true] {
    background: var(--uk-accent-soft); border-color: var(--uk-accent); color: var(--uk-accent-ink);
    box-shadow: inset 0 0 0 1px var(--uk-accent);
  }
  .chip[aria-disabled=true] {
    border-style: dashed; color: var(--uk-ink-3); background: var(--uk-surface-2); font-weight: 400;
  }
  .chip:focus-visible, .step:focus-visible { box-shadow: var(--uk-focus); }
  textarea, input {
    width: 100%; min-height: 48px; padding: 10px 14px; border: 1px solid var(--uk-edge);
    border-radius: var(--uk-radius-m); background: var(--uk-surface); font-size: 16px; line-height: 24px;
  }
  textarea { display: block; min-height: 98px; resize: vertical; }
  .cap { font-size: 14px; line-height: 20px; color: var(--uk-ink-3); }
  .refused { color: var(--uk-stop); font-weight: 600; }
  .toast {
    position: fixed; z-index: 30; left: 50%; bottom: 96px; translate: -50% 0; max-width: min(92vw, 560px);
    padding: 12px 18px; border: 1px solid var(--uk-caution-line); border-radius: var(--uk-radius-m);
    background: var(--uk-caution-soft); color: var(--uk-caution); font-weight: 600; box-shadow: var(--uk-overlay);
  }
  dialog {
    width: min(440px, 92vw); padding: 22px; border: 0; border-radius: var(--uk-radius-l); background: var(--uk-surface);
    color: var(--uk-ink); box-shadow: var(--uk-overlay);
  }
  dialog::backdrop { background: rgb(20 18 12 / .45); }
  dialog form { display: grid; gap: 14px; }
  dialog h2 { font-size: 22px; line-height: 28px; }
  dialog label { display: grid; gap: 6px; font-weight: 600; }
  dialog .row { display: flex; gap: 10px; justify-content: flex-end; flex-wrap: wrap; }
  .done {
    display: grid; gap: 14px; justify-items: center; max-width: 520px; margin: 8vh auto; padding: 32px;
    text-align: center;
  }
  .done > .i { width: 56px; height: 56px; color: var(--uk-ok); }
  .done h2 { font-size: 28px; line-height: 34px; }
  .conflict { margin-bottom: 12px; border-color: var(--uk-caution-line); }
  .conflict .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
  .conflict .side {
    display: grid; gap: 8px; align-content: space-between; padding: 12px; border: 1px solid var(--uk-line);
    border-radius: var(--uk-radius-m); background: var(--uk-surface-2); overflow-wrap: anywhere; white-space: pre-wrap;
  }
  .wait {
    display: grid; place-content: center; height: 100%; gap: 12px; justify-items: center; text-align: center;
    color: var(--uk-ink-2); padding: 24px;
  }
  .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media (max-width: 900px) {
    .foot { flex-wrap: wrap; }
    .foot .seg { flex: 1 1 100%; }
    .foot .seg button { flex: 1; padding: 0 6px; }
    .conflict .sides { grid-template-columns: 1fr; }
    .who { flex-wrap: wrap; } .who .name { flex: 1 1 260px; }
  }
  .list > .tight { display: none; }
  @media (max-width: 620px) {
    .pinned { padding: 2px 12px 6px; }
    .who { gap: 0 10px; min-height: 48px; }
    .who .avatar, .timer span, .strip .tone-plan, .foot > :is(.plainchip, .claimchip) { display: none; }
    .list > .tight { display: flex; }
    .who .name { flex: 1 1 calc(100% - 130px); }
    .who > [data-test=more] { order: 1; }
    .who > :is(.saved, .timer, .halt) { order: 2; }
    .who > .saved { flex: 1; font-size: 14px; }
    .who .btn { min-height: 48px; padding: 0 12px; }
    .timer { height: 48px; padding-left: 14px; }
    .strip { gap: 6px; } .alert { min-height: 32px; padding: 2px 9px; font-size: 13px; }
    .tell { min-height: 34px; padding: 2px 10px; font-size: 13px; }
    main { padding: 10px 12px; }
    .foot { gap: 6px 8px; padding: 6px 12px calc(6px + env(safe-area-inset-bottom)); }
    .foot .seg button { min-width: 0; min-height: 48px; padding: 0 2px; gap: 3px; font-size: 14px; }
    .foot .seg .i { width: 14px; height: 14px; } .foot .sp { display: none; }
    .foot .btn.main { flex: 1; }
  }
`;
