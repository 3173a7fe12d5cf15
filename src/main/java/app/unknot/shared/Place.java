package app.unknot.shared;

/** A place of work as people choose it. */
public record Place(LocationId id, String name) {}
