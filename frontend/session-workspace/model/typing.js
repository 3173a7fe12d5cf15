// @ts-check
const PAUSE_MS = 400;

/** Text that is typed and not recorded yet: a pause records it, and whatever takes the hands off the field. */
export class Typing {
  /** @type {Map<string, {text: string, timer: any}>} */
  #typed = new Map();

  /**
   * @param {import('lit').ReactiveControllerHost} host
   * @param {(field: string, value: any) => void} record
   */
  constructor(host, record) {
    this.host = host;
    this.record = record;
  }

  /** What was typed into a field since it was last recorded. @param {string} field @returns {string | undefined} */
  text(field) { return this.#typed.get(field)?.text; }

  /** @param {string} field @param {string} text */
  type(field, text) {
    clearTimeout(this.#typed.get(field)?.timer);
    this.#typed.set(field, { text, timer: setTimeout(() => this.commit(field), PAUSE_MS) });
    this.host.requestUpdate();
  }

  /** Records it; an empty text is no text. @param {string} field */
  commit(field) {
    const typed = this.#typed.get(field);
    if (!typed) return;
    this.drop(field);
    this.record(field, typed.text.trim() === '' ? null : typed.text);
    this.host.requestUpdate();
  }

  commitAll() { for (const field of [...this.#typed.keys()]) this.commit(field); }

  /** Another version of this text was chosen. @param {string} field */
  drop(field) {
    clearTimeout(this.#typed.get(field)?.timer);
    this.#typed.delete(field);
  }

  /** Nothing of it stays in the memory. */
  forget() { for (const field of [...this.#typed.keys()]) this.drop(field); }
}
