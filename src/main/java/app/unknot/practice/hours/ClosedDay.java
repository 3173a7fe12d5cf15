package app.unknot.practice.hours;

import java.util.UUID;

/** A closed time with its name in the book. */
public record ClosedDay(UUID id, ClosedTime time) {}
