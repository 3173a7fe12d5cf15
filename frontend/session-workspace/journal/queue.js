// @ts-check
/** @typedef {import('../model/note-state.js').Op} Op */
/**
 * A change that waits. It may be sent once it was tried to keep it on the tablet, well or not.
 * @typedef {{op: Op, seq: number, tried: boolean}} Entry
 */

const BATCH = 200;
/** What a browser lets a request carry that outlives its page. */
const KEEPALIVE_BYTES = 60_000;
/** A letter takes up to three bytes. */
const BYTES_PER_LETTER = 3;
const ENVELOPE_BYTES = 200;

/** The changes at the head of a queue that may be sent: the order they were made in. @param {Entry[]} queue */
export function head(queue) {
  const open = queue.findIndex((e) => !e.tried);
  return queue.slice(0, Math.min(BATCH, open < 0 ? queue.length : open));
}

/** As many of the first changes as a page that ends can still send. @param {Entry[]} queue */
export function lastWords(queue) {
  /** @type {Op[]} */
  const operations = [];
  let size = ENVELOPE_BYTES;
  for (const { op } of queue.slice(0, BATCH)) {
    size += JSON.stringify(op).length * BYTES_PER_LETTER;
    if (size > KEEPALIVE_BYTES) break;
    operations.push(op);
  }
  return operations;
}
