package app.unknot.charting.worklist;

import app.unknot.charting.NoteHead;

/**
 * A note that waits for its author's signature.
 *
 * @param gaps what it lacked when it was last written to
 * @param hours since it was begun
 */
public record DraftRow(NoteHead head, int gaps, DraftAge age, long hours) {}
