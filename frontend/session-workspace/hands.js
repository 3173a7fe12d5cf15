// @ts-check
import { html, nothing } from 'lit';
import './body-map.js';
import { icon } from './icons.js';
import { pressureDial } from './pressure-dial.js';
import { FINDINGS, GRADES, RATINGS, TECHNIQUES } from './words.js';

/** @typedef {import('./session-workspace.js').SessionWorkspace} Workspace */

const RATING_ICONS = /** @type {any} */ ({ TOO_LITTLE: 'harder', JUST_RIGHT: 'check', TOO_MUCH: 'softer' });
const tone = (/** @type {number | null} */ p) => (p === null || p === 0 ? 0 : p <= 3 ? 1 : p <= 5 ? 2 : p <= 7 ? 3 : 4);
const part = (/** @type {Workspace} */ w, /** @type {string} */ code, /** @type {string} */ name) => w.value(`region.${code}.${name}`);

/** @param {Workspace} w */
const findings = (w) => w.journal?.state.entries('finding.').map((e) => ({ id: e.field.slice(8), ...e.value })) ?? [];

/** @param {Workspace} w */
function mapCard(w) {
  const c = w.context;
  const worked = w.worked();
  const last = c.last?.regions ?? [];
  const pressures = w.showLast
    ? Object.fromEntries(last.map((/** @type {any} */ r) => [r.code, r.pressure]))
    : Object.fromEntries(worked.map((code) => [code, part(w, code, 'pressure')]));
  return html`<section class="card mapcard" aria-label="Body map">
    ${last.length ? html`<div class="seg" role="group" aria-label="Which session">
      <button aria-pressed=${!w.showLast} @click=${() => { w.showLast = false; w.requestUpdate(); }}>Today</button>
      <button aria-pressed=${w.showLast} @click=${() => { w.showLast = true; w.requestUpdate(); }}>${c.last.dateText}</button></div>` : nothing}
    <session-body-map class="mapbox" .pressures=${pressures} .avoid=${c.avoid} .findings=${w.showLast ? [] : findings(w)}
      .selected=${w.showLast ? '' : w.selected} @region=${(/** @type {any} */ e) => w.select(e.detail)}></session-body-map>
    <details data-focus="map"><summary>Choose from a list</summary><ul class="list">
      ${c.treatable.map((/** @type {string} */ code) => html`<li><button class="btn" aria-pressed=${worked.includes(code)} aria-disabled=${c.avoid.includes(code)}
        @click=${() => w.select(code)}><span>${w.region(code)}</span>
        <small>${c.avoid.includes(code) ? 'do not touch' : worked.includes(code) ? `pressure ${part(w, code, 'pressure') ?? '–'}` : ''}</small></button></li>`)}
    </ul></details></section>`;
}

/** @param {Workspace} w @param {any[]} here */
function findingEditor(w, here) {
  if (w.finding === 'new') {
    return html`<div class="finder" role="group" aria-label="What was found"><div class="chips">${Object.entries(FINDINGS).map(([code, label]) => html`
      <button class="chip" data-test="finding-${code}" @click=${() => {
        const id = crypto.randomUUID();
        w.record(`finding.${id}`, { region: w.selected, finding: code, grade: null });
        w.finding = id;
        w.requestUpdate();
      }}>${label}</button>`)}</div></div>`;
  }
  const f = here.find((x) => x.id === w.finding);
  if (!f) return nothing;
  const set = (/** @type {number} */ grade) => w.record(`finding.${f.id}`, { region: f.region, finding: f.finding, grade: grade === f.grade ? null : grade });
  return html`<div class="finder row" role="group" aria-label="Grade of ${FINDINGS[f.finding]}"><b>${FINDINGS[f.finding]}: grade</b>
    ${GRADES.map((label, g) => html`<button class="chip" data-test="grade-${g}" aria-label="Grade ${g}" aria-pressed=${f.grade === g} @click=${() => set(g)}>${label}</button>`)}
    <button class="btn" @click=${() => { w.record(`finding.${f.id}`, null); w.finding = ''; w.requestUpdate(); }}>Remove</button>
    <button class="btn soft" @click=${() => { w.finding = ''; w.requestUpdate(); }}>Done</button></div>`;
}

/** @param {Workspace} w */
function checks(w) {
  const c = w.context;
  const code = w.selected;
  const rating = part(w, code, 'rating');
  const applied = part(w, code, 'pressure');
  const last = c.last?.regions?.find((/** @type {any} */ r) => r.code === code);
  const latest = w.journal?.state.entries('checkin.').filter((e) => e.value.region === code).at(-1)?.value;
  const small = (/** @type {string} */ r) => {
    if (rating === r && latest?.rating === r) {
      const at = new Date(latest.at);
      return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}, at pressure ${latest.applied ?? '–'}`;
    }
    if (r === 'TOO_LITTLE') return c.ceiling === null ? 'wants more' : `wants more, up to ${c.ceiling}`;
    return r === 'JUST_RIGHT' ? 'leave it here' : `sets ${Math.max(0, (applied ?? 1) - 1)} at once`;
  };
  return html`<div class="check" role="group" aria-label="How it feels" data-focus="rating">
    ${Object.entries(RATINGS).map(([r, label]) => html`<button class=${r} data-test="rating-${r}" aria-pressed=${rating === r} @click=${() => w.rate(r)}>
      <span class="ic">${icon(RATING_ICONS[r])}</span><span>${label}<small>${small(r)}</small></span></button>`)}
    ${last ? html`<p class="cap">Last time here: ${last.pressure}, ${(RATINGS[last.rating] ?? 'not rated').toLowerCase()}, ${last.minutes} min</p>` : nothing}</div>`;
}

/** @param {Workspace} w */
function panel(w) {
  const code = w.selected;
  if (!code) {
    return html`<section class="card region empty"><div><h2>Choose a region</h2><p>Tap where you work. Technique, pressure and minutes start from the plan; one tap on how it feels finishes a routine region.</p></div>
      <button class="btn main" data-focus="worked" @click=${() => w.next()}>First planned region${icon('next')}</button></section>`;
  }
  const treat = w.treatable(code) && part(w, code, 'worked') === true;
  const here = findings(w).filter((f) => f.region === code);
  const minutes = part(w, code, 'minutes') ?? 0;
  const setMinutes = (/** @type {number} */ m) => w.record(`region.${code}.minutes`, Math.max(0, Math.min(180, m)));
  return html`<section class="card region" aria-label=${w.region(code)}>
    <header><h2>${w.region(code)}</h2>
      ${here.map((f) => html`<button class="fchip" aria-pressed=${w.finding === f.id} @click=${() => { w.finding = w.finding === f.id ? '' : f.id; w.requestUpdate(); }}>${icon('caution')}${FINDINGS[f.finding]} ${GRADES[f.grade] ?? ''}</button>`)}
      <button class="fchip" data-test="finding" aria-expanded=${w.finding === 'new'} @click=${() => { w.finding = w.finding === 'new' ? '' : 'new'; w.requestUpdate(); }}>${icon('plus')}Finding</button></header>
    ${findingEditor(w, here)}
    ${!treat ? html`<p class="cap wide">Findings only here, no pressure.</p>` : html`
      <div data-focus="pressure">${pressureDial({ value: part(w, code, 'pressure'), ceiling: w.context.ceiling, preference: w.preference(code), label: w.region(code), refusal: w.refusal, set: (v) => w.setPressure(v) })}</div>
      ${checks(w)}
      <div class="chips wide" role="group" aria-label="Technique" data-focus="technique">${Object.entries(TECHNIQUES).map(([t, label]) => {
        const reason = w.bannedReason(t);
        const on = part(w, code, 'technique') === t;
        return html`<button class="chip" data-test="technique-${t}" aria-pressed=${on} aria-disabled=${reason !== null}
          @click=${() => (reason === null ? w.record(`region.${code}.technique`, t) : w.tell(`${label}: ${reason}`))}>${reason !== null ? icon('stop') : on ? icon('check') : nothing}${label}</button>`;
      })}</div>
      <div class="mins wide" data-focus="minutes"><div class="stepper" role="group" aria-label="Minutes">
          <button data-test="minutes-minus" aria-label="One minute less" @click=${() => setMinutes(minutes - 1)}>${icon('minus')}</button>
          <output aria-live="polite">${minutes} <small>min</small></output>
          <button data-test="minutes-plus" aria-label="One minute more" @click=${() => setMinutes(minutes + 1)}>${icon('plus')}</button></div>
        <span class="sp"></span><button class="btn main" data-test="next-region" @click=${() => w.next()}>Next region${icon('next')}</button></div>`}
  </section>`;
}

/** @param {Workspace} w */
export function handsSection(w) {
  const worked = w.worked();
  const total = worked.reduce((sum, code) => sum + (part(w, code, 'minutes') ?? 0), 0);
  const planned = w.context.plan?.regions?.length;
  return html`<div class="hands">${mapCard(w)}${panel(w)}
    <div class="log" role="group" aria-label="Worked regions">${worked.map((code) => {
      const pressure = part(w, code, 'pressure');
      const rating = part(w, code, 'rating');
      return html`<div class="entry ${code === w.selected ? 'live' : ''}"><button class="open" @click=${() => w.select(code)}>
        <span class="p t${tone(pressure)}">${pressure ?? '–'}</span><span><b>${w.region(code)}</b>
        <span class="felt">${part(w, code, 'minutes') ?? 0} min ${rating ? html`${icon(RATING_ICONS[rating])}${RATINGS[rating].toLowerCase()}` : html`<em>not rated</em>`}</span></span></button>
        <button class="plain" data-test="remove-${code}" aria-label="Remove ${w.region(code)}" @click=${() => w.remove(code)}>${icon('close')}</button></div>`;
    })}
    ${worked.length ? html`<div class="sum"><b>${worked.length} ${worked.length === 1 ? 'region' : 'regions'}, ${total} min</b>${planned ? html`<span>planned: ${planned} ${planned === 1 ? 'region' : 'regions'}</span>` : nothing}</div>` : nothing}</div></div>`;
}
