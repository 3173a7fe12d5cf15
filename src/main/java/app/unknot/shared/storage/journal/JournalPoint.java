package app.unknot.shared.storage.journal;

/**
 * The beginning of a file of the journal.
 *
 * @param segment number of the file
 * @param lastId highest number of a transaction in the files before it
 */
public record JournalPoint(int segment, long lastId) {}
