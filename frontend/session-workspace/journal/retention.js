// @ts-check
/**
 * What the tablet knows of a note it wrote in. Times are the portal's, as its answers said them; '' when there is none.
 * @typedef {{noteId: string, userId: string, signedAt: string, signedSeenAt: string, lostSignedAt: string}} NoteKnown
 */
/**
 * One kept change, as far as it lies in the clear.
 * @typedef {{opId: string, noteId: string, userId: string, sentAt: string, aside: number, bytes: number, seq: number}}
 *   Kept
 */
/**
 * The changes of one note on this tablet.
 * @typedef {{noteId: string, sent: Kept[], waiting: Kept[], aside: Kept[], lastSentAt: string}} NoteKept
 */
/** @typedef {{operations: number, notes: number, waiting: number, aside: number, bytes: number}} Room */

/**
 * A sent change stays at least this long: over a weekend, until somebody notices that the portal went back to a backup.
 */
export const KEEP_MS = 72 * 60 * 60_000;
/** A full day leaves about 2 MB; a month without a single backup fits. Browsers grant far more. */
export const MOST_BYTES = 50 * 1024 * 1024;
/** A crowded note has 500 changes: forty of them. More would make the comparison at each start slow. */
export const MOST_OPERATIONS = 20_000;
/** What a row takes besides its ciphertext, about: ids, times, index. */
const ROW_BYTES = 300;

/** @param {string | null | undefined} time */
const ms = (time) => (time ? Date.parse(time) : NaN);

/** @param {string} noteId @param {string} userId @returns {NoteKnown} */
export const unknown = (noteId, userId) => ({ noteId, userId, signedAt: '', signedSeenAt: '', lostSignedAt: '' });

/**
 * What is known after an answer of the portal. A note that was signed and is a draft in a later answer has lost its
 * signature; an answer that is older than the signature says nothing.
 * @param {NoteKnown} known
 * @param {{signedAt?: string | null, at: string}} answer
 * @returns {NoteKnown} the same object when nothing is new
 */
export function learned(known, { signedAt, at }) {
  if (signedAt) {
    if (known.signedAt === signedAt && !known.lostSignedAt) return known;
    return { ...known, signedAt, signedSeenAt: at, lostSignedAt: '' };
  }
  if (known.signedAt && ms(at) > ms(known.signedSeenAt)) {
    return { ...known, signedAt: '', signedSeenAt: '', lostSignedAt: known.signedAt };
  }
  return known;
}

/**
 * Whether the sent changes of a note may leave the tablet. The portal must hold all of them at this moment, the note
 * must be signed, a verified backup must be newer than the last acknowledgement and the signature, and 72 hours must
 * have passed since the last was sent. Only the portal's times are compared, so a wrong clock of the tablet changes
 * nothing.
 * @param {NoteKept} kept
 * @param {NoteKnown} known
 * @param {{at: string, backedUpUntil?: string | null, holdsAll: boolean}} portal
 */
export function mayGo(kept, known, { at, backedUpUntil, holdsAll }) {
  if (!holdsAll || kept.waiting.length || !kept.sent.length || !known.signedAt) return false;
  const last = Math.max(ms(kept.lastSentAt), ms(known.signedSeenAt));
  return ms(backedUpUntil) > last && ms(at) - ms(kept.lastSentAt) >= KEEP_MS;
}

/** @param {Kept[]} rows @returns {Map<string, NoteKept>} */
export function byNote(rows) {
  /** @type {Map<string, NoteKept>} */
  const notes = new Map();
  for (const row of [...rows].sort((a, b) => a.seq - b.seq)) {
    let note = notes.get(row.noteId);
    if (!note) notes.set(row.noteId, (note = { noteId: row.noteId, sent: [], waiting: [], aside: [], lastSentAt: '' }));
    if (row.aside) note.aside.push(row);
    else if (row.sentAt) {
      note.sent.push(row);
      if (!note.lastSentAt || ms(row.sentAt) > ms(note.lastSentAt)) note.lastSentAt = row.sentAt;
    } else note.waiting.push(row);
  }
  return notes;
}

/** How much is kept here, of every author. @param {Kept[]} rows @returns {Room} */
export function roomOf(rows) {
  return {
    operations: rows.length,
    notes: new Set(rows.map((row) => row.noteId)).size,
    waiting: rows.filter((row) => !row.sentAt && !row.aside).length,
    aside: rows.filter((row) => row.aside).length,
    bytes: rows.reduce((sum, row) => sum + row.bytes + ROW_BYTES, 0),
  };
}

/** Whether more lies here than is meant to. Nothing is removed because of it. @param {Room} room */
export const isOver = (room) => room.operations > MOST_OPERATIONS || room.bytes > MOST_BYTES;
