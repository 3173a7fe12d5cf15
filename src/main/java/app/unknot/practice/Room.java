package app.unknot.practice;

import app.unknot.shared.LocationId;
import java.util.UUID;

/** A treatment room of a place. */
public record Room(UUID id, LocationId location, String name) {}
