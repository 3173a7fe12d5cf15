package app.unknot.practice.hours;

import java.util.UUID;

/**
 * That a room cannot be used for some time.
 *
 * @param time of no place in particular: a room has one
 */
public record RoomClosure(UUID id, UUID room, ClosedTime time) {}
