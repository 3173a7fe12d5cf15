// @ts-check

/**
 * Stands at the end of a page that is to be read whole, and tells when it was: once its end has been in sight, after
 * scrolling to it, or with the page's start where both fit on the screen. An end that was in sight before the page had
 * its size does not count.
 * @fires read once
 */
class ReadToEnd extends HTMLElement {
  connectedCallback() {
    /** @type {Set<Element>} */
    const inSight = new Set();
    const start = this.parentElement?.firstElementChild ?? this;
    const scroller = this.closest('.read-whole');
    let scrolled = false;
    const look = () => {
      if (!inSight.has(this) || !(scrolled || inSight.has(start))) return;
      stop();
      this.dispatchEvent(new CustomEvent('read'));
    };
    const onScroll = () => { scrolled = true; look(); };
    const eyes = new IntersectionObserver((entries) => {
      for (const entry of entries) entry.isIntersecting ? inSight.add(entry.target) : inSight.delete(entry.target);
      look();
    }, { root: scroller, threshold: 0.99 });
    const stop = () => {
      eyes.disconnect();
      scroller?.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(this.waiting);
    };
    this.stop = stop;
    // Styles and questions arrive before anybody looks: two frames give the page its size.
    this.waiting = requestAnimationFrame(() => {
      this.waiting = requestAnimationFrame(() => {
        scroller?.addEventListener('scroll', onScroll, { passive: true });
        eyes.observe(this);
        if (start !== this) eyes.observe(start);
      });
    });
  }

  disconnectedCallback() { this.stop?.(); }

  waiting = 0;

  /** @type {(() => void) | undefined} */
  stop;
}

customElements.define('read-to-end', ReadToEnd);
