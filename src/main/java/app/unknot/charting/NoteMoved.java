package app.unknot.charting;

import app.unknot.clients.ClientId;

/**
 * A signed note was in the wrong record, and counts there no longer; published in the transaction of the move. The copy in the
 * right record comes with a {@link NoteSigned} of its own.
 */
public record NoteMoved(NoteId note, ClientId from) {}
