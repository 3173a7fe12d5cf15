// @ts-check
import { lockTablet } from '../../kit/tablet-lock.js';
import { t } from '../../kit/texts.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** A note that nobody touches for so long locks the tablet; not while hands are busy and the timer runs. */
const IDLE_MS = 10 * 60_000;
const LOOK_EVERY_MS = 15_000;

/** In whose hands the tablet is: the therapist's, the client's, or nobody's until the PIN. */
export class Holding {
  /** @type {'' | 'CLIENT' | 'BACK' | 'LOCKED'} */
  #state = '';
  #touched = Date.now();
  /** @type {AbortController | undefined} */
  #off;

  /** @param {Workspace} w */
  constructor(w) {
    this.w = w;
    w.addController(this);
  }

  /**
   * '' while the therapist works, 'CLIENT' while the client answers, 'BACK' or 'LOCKED' while the tablet waits for its
   * PIN.
   */
  get state() { return this.#state; }

  /** Locks a tablet that lies about. */
  hostConnected() {
    this.#off = new AbortController();
    const { signal } = this.#off;
    const touch = () => { this.#touched = Date.now(); };
    for (const kind of ['pointerdown', 'keydown']) {
      addEventListener(kind, touch, { capture: true, passive: true, signal });
    }
    const idle = setInterval(() => {
      if (Date.now() - this.#touched >= IDLE_MS && !this.#state && !this.w.treatment.running) this.lock();
    }, LOOK_EVERY_MS);
    signal.addEventListener('abort', () => clearInterval(idle));
  }

  hostDisconnected() { this.#off?.abort(); }

  /** The server says that this session is locked. */
  hostUpdate() {
    if (this.w.journal?.locked && !this.#state) this.#state = 'BACK';
  }

  /** Locks the tablet; what is open here leaves the memory too. */
  async lock() {
    const { w } = this;
    w.commitAll();
    w.more.close();
    w.journal?.leavePage();
    try {
      await lockTablet();
    } catch {
      w.tell(t('you-cannot-lock-without-a-connection'));
      return;
    }
    this.#state = 'LOCKED';
    w.forget();
  }

  /** Gives the tablet to the client: only the questions are there, and the server takes nothing but their answers. */
  async handOver() {
    const { w } = this;
    w.commitAll();
    w.more.close();
    try {
      if (!await w.journal?.empty()) throw new Error('waiting');
      await lockTablet(w.noteId);
      this.#state = 'CLIENT';
    } catch {
      w.tell(t('you-cannot-hand-over-without'));
    }
    w.requestUpdate();
  }

  giveBack() {
    this.w.commitAll();
    this.w.journal?.nudge();
    this.#state = 'BACK';
    this.w.requestUpdate();
  }

  unlocked() {
    this.#state = '';
    this.#touched = Date.now();
    this.w.place.wasLeft();
    this.w.journal?.unlocked();
    this.w.requestUpdate();
  }
}
