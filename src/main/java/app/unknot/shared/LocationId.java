package app.unknot.shared;

import java.util.UUID;

/** Names one place of work. Every row that belongs to a place carries one, in whichever module it is. */
public record LocationId(UUID value) {
    /** The place that every practice begins with; what was there before places came in belongs to it. */
    public static final LocationId FIRST = new LocationId(UUID.fromString("01930000-0000-7000-8000-000000000001"));

    @Override
    public String toString() {
        return value.toString();
    }
}
