package app.unknot.charting.cosigning;

import app.unknot.charting.NoteHead;
import java.time.Instant;

/**
 * A note that waits for the supervisor.
 *
 * @param author who signed first, with credentials
 * @param sentBack whether a remark of the supervisor has not been answered yet
 */
public record CosignRow(NoteHead head, String author, Instant signedAt, boolean sentBack) {}
