package app.unknot.schedule;

import java.time.Instant;
import java.util.UUID;

/** That a room is in use, without by whom: what a colleague may see of another's appointment. */
public record RoomUse(UUID room, Instant from, Instant until) {}
