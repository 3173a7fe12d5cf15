package app.unknot.charting.note;

import java.time.Instant;

/** An addendum as it is read. */
public record Addendum(AddendumKind kind, String reason, String text, String author, Instant writtenAt) {}
